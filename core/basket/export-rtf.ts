import type { Line } from '../quote/rich.ts'
import type { Style } from '../quote/styles.ts'
import { wholeOf } from './export-list.ts'
import { proseStyle, referred, sharesEntries } from './references.ts'
import type { Excerpt } from './resolve.ts'

/**
 * Words as RTF text. Whatever is not ASCII becomes `\uN?`, N a signed 16-bit unit, so that no code page matters; a line
 * break of the source stays one inside its paragraph.
 */
export function escapeRtf(words: string): string {
  let out = ''
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    const char = words.charAt(i)
    if (char === '\\' || char === '{' || char === '}') out += `\\${char}`
    else if (char === '\r' && words.charAt(i + 1) === '\n') continue
    else if (char === '\n' || char === '\r') out += '\\line '
    else if (char === '\t') out += '\\tab '
    // Other control characters have no form in a document; left out, they would join the digits at their sides.
    else if (unit < 0x20 || unit === 0x7f) out += ' '
    else if (unit < 0x7f) out += char
    else out += `\\u${unit > 0x7fff ? unit - 0x10000 : unit}?`
  }
  return out
}

function lineRtf(line: Line): string {
  return line.map((run) => escapeRtf(run.text)).join('')
}

/** Song for the words, as word processors in Chinese take it; the document it is pasted into may choose another. */
const HEAD = '{\\rtf1\\ansi\\ansicpg936\\deff0\\uc1{\\fonttbl{\\f0\\froman\\fcharset134 SimSun;}}\\f0\\fs24'

/**
 * A document with one paragraph an item and a real footnote for each: its source as `style` cites it, with the place.
 * Word processors number footnotes themselves, so each is whole.
 */
export function rtfOf(excerpts: readonly Excerpt[], asked: Style): string {
  const style = proseStyle(asked)
  const paragraphs = referred(excerpts, style).map(({ excerpt, entry }, at) => {
    const { place, kept } = excerpt
    const where = place !== null && sharesEntries(style) ? escapeRtf(`〔${place}〕`) : ''
    const foot = `{\\super\\chftn}{\\footnote\\pard\\plain\\f0\\fs18{\\super\\chftn} ${lineRtf(entry)}${where}}`
    const note = kept.note === '' ? '' : `\\pard\\li420{\\i ${escapeRtf(`（备注：${kept.note}）`)}}\\par\n`
    return `\\pard ${at + 1}. ${escapeRtf(wholeOf(excerpt))}${foot}\\par\n${note}`
  })
  return `${HEAD}\n${paragraphs.join('')}}\n`
}
