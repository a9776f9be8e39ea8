/** Text measured in terminal columns: a Chinese character or full-width mark takes two. */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
/** Quotation marks, dashes and dots that Chinese fonts draw wide. */
const WIDE_MARKS = /[“”‘’…—·×±℃①-⑳]/

export function columnsOf(text: string): number {
  let columns = 0
  for (const char of text) {
    const wide = WIDE.test(char) || WIDE_MARKS.test(char) || (char.codePointAt(0) ?? 0) > 0xffff
    columns += wide ? 2 : 1
  }
  return columns
}

export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}

export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text
}

const NOT_FIRST = /^[，。、；：！？”’）》〉】〕％%…]/
const NOT_LAST = /[“‘（《〈【〔]$/

/**
 * `text` in lines of at most `columns`, broken between Chinese characters, never inside a number or a word; no line
 * starts with a closing mark or ends with an opening one. What is wider than a line stands alone.
 */
export function wrap(text: string, columns: number): readonly string[] {
  const pieces = text.match(/[A-Za-z0-9.,+\-%]+|\n|[\s\S]/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] ?? ''
    if (piece === '\n') {
      lines.push(line)
      line = ''
      continue
    }
    const next = pieces[i + 1] ?? ''
    const needed = line + piece + (NOT_LAST.test(piece) || NOT_FIRST.test(next) ? next : '')
    if (line !== '' && columnsOf(needed) > columns && !NOT_FIRST.test(piece) && !NOT_LAST.test(line)) {
      lines.push(line)
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line]
}

/** `text` cut to `columns`, with …… where something is left out. */
export function clip(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  let kept = ''
  for (const char of text) {
    if (columnsOf(kept + char) + 2 > columns) break
    kept += char
  }
  return `${kept}…`
}
