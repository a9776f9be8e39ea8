import { escapeTex } from './cite-records.ts'
import type { Cited, StyleInfo } from './cite.ts'
import type { Report, Status } from './pack.ts'
import { text } from './rich.ts'
import type { Line } from './rich.ts'

/** What is quoted, before a style joins it with its source. */
export interface Body {
  /** Words of ours before the quotation: 2023年, 2024年计划：. */
  readonly before: string
  /** Verbatim. */
  readonly words: string
  /** Words of ours after it: （2023年）. */
  readonly after: string
  /** A sentence of the reader's own, closed by 。; else the quotation stands alone. */
  readonly sentence: boolean
}

/** What a figure or passage that is not a result is copied with; a plan is for the year after the report's. */
export function statusLabel(status: Status, year: number): string | null {
  if (status === 'plan') return `${year + 1}年计划`
  return status === 'shortcoming' ? '报告列为不足' : null
}

/** The time that words of a report are of, set before them: 2023年…, 2024年计划：…, 报告列为不足：…. */
export function timeBefore(status: Status, year: number, words: string): string {
  const label = statusLabel(status, year)
  if (label !== null) return `${label}：`
  if (status === 'frame' || words.startsWith(`${year}年`)) return ''
  // A numeral, a quotation mark or a Latin letter would run into 年.
  return `${year}年${/^[\u3400-\u9fff]/.test(words) ? '' : '，'}`
}

function closed(words: string): string {
  return /[。！？]$/.test(words) ? '' : '。'
}

/** Quotation marks round words that have some of their own would have to change those: then there are none. */
function quoted(words: string): string {
  return /[“”‘’]/.test(words) ? words : `“${words}”`
}

/**
 * Body and citation as the paragraphs of a document. Inline: `据…，…。`, or `…——…` where the quotation stands alone. Note
 * and author-date: the mark in the text (before 。, for the law manual after it: our habit), the entry beneath.
 */
export function joinProse(
  body: Body,
  cited: Cited & { readonly kind: 'cited' },
  style: StyleInfo,
  report: Report,
): readonly Line[] {
  const { before, words, after, sentence } = body
  const stop = sentence ? closed(words + after) : ''
  const whole = `${before}${words}${after}`
  // The title beside it says the year already.
  const label = before.endsWith('：') ? before : ''
  if (style.id === 'press') return [[text(`${label}${quoted(words)}${after}——`), ...cited.entry]]
  if (style.joining === 'inline') {
    return sentence ? [[text('据'), ...cited.entry, text(`，${whole}${stop}`)]] : [[text(`${whole}——`), ...cited.entry]]
  }
  if (style.joining === 'author-date') return [[text(whole), ...cited.mark, text(stop)], cited.entry]
  const said = sentence ? `据${report.issuer}报告，${whole}` : whole
  const line: Line = style.id === 'law'
    ? [text(said + stop), ...cited.mark]
    : [text(said), ...cited.mark, text(stop)]
  return [line, [text(`${cited.mark[0]?.text ?? ''} `), ...cited.entry]]
}

/** Body and BibTeX entry: `…\cite[一、（三）四是]{key}`, the entry beneath. */
export function joinTex(body: Body, entry: string, key: string, place: string | null): string {
  const where = place === null ? '' : `[${escapeTex(place)}]`
  const said = escapeTex(`${body.before}${body.words}${body.after}`)
  const stop = body.sentence ? closed(body.words + body.after) : ''
  return `${said}\\cite${where}{${key}}${stop}\n\n${entry}`
}
