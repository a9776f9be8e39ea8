import type { Cited } from './cite.ts'
import { escapeMarkdown, escapeTex } from './markup.ts'
import type { Status } from '../pack.ts'
import { text } from './rich.ts'
import type { Line } from './rich.ts'
import type { Style, StyleInfo } from './styles.ts'

/** What is quoted, before a style joins it with its source. */
export interface Body {
  /** `sentence` of the reader's own, closed by 。; `quotation` or `figure` that stands alone. */
  readonly kind: 'sentence' | 'quotation' | 'figure'
  /** Set before all else where the style has no other word of the time: 2023年. */
  readonly time: string
  /** Words of ours before the quotation: 2024年计划：, a figure's label, …… where something is left out. */
  readonly before: string
  /** Verbatim. */
  readonly words: string
  /** Words of ours after it: （2023年）. */
  readonly after: string
}

export function wholeOf({ time, before, words, after }: Body): string {
  return time + before + words + after
}

/** What a figure or passage that is not a result is copied with; a plan is for the year after the report's. */
export function statusLabel(status: Status, year: number): string | null {
  if (status === 'plan') return `${year + 1}年计划`
  return status === 'shortcoming' ? '报告列为不足' : null
}

/** The label to set before quoted words: 2024年计划：…, 报告列为不足：…; nothing for a result. */
export function labelBefore(status: Status, year: number): string {
  const label = statusLabel(status, year)
  return label === null ? '' : `${label}：`
}

/** The year to set before the words of a result: 2023年…; nothing where the words or a label say it. */
export function timeBefore(status: Status, year: number, words: string): string {
  if (status !== 'result' || words.startsWith(`${year}年`)) return ''
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
 * `issuer`: who says it, for a sentence of the reader's own; not asked otherwise.
 */
export function joinProse(
  body: Body,
  cited: Cited & { readonly kind: 'cited' },
  style: StyleInfo,
  issuer: string,
): readonly Line[] {
  const { kind, before, words, after } = body
  const sentence = kind === 'sentence'
  const stop = sentence ? closed(words + after) : ''
  const whole = wholeOf(body)
  if (style.id === 'press') {
    // Without the time: the title beside it says the year.
    const said = before + (kind === 'figure' ? words : quoted(words)) + after
    return [[text(`${said}——`), ...cited.entry]]
  }
  if (style.joining === 'inline') {
    return sentence ? [[text('据'), ...cited.entry, text(`，${whole}${stop}`)]] : [[text(`${whole}——`), ...cited.entry]]
  }
  if (style.joining === 'author-date') return [[text(whole), ...cited.mark, text(stop)], cited.entry]
  const said = sentence ? `据${issuer}报告，${whole}` : whole
  const line: Line = style.id === 'law'
    ? [text(said + stop), ...cited.mark]
    : [text(said), ...cited.mark, text(stop)]
  return [line, [text(`${cited.mark[0]?.text ?? ''} `), ...cited.entry]]
}

/** Body and BibTeX entry: `…\cite[一、（三）四是]{key}`, the entry beneath. */
export function joinTex(body: Body, entry: string, key: string, place: string | null): string {
  const where = place === null ? '' : `[${escapeTex(place)}]`
  const said = escapeTex(wholeOf(body))
  const stop = body.kind === 'sentence' ? closed(body.words + body.after) : ''
  return `${said}\\cite${where}{${key}}${stop}\n\n${entry}`
}

/** Body and entry in Markdown (`…[^key]。`, the note beneath, as GFM and pandoc have it) or LaTeX (`…\footnote{…}。`). */
export function joinMarkup(
  body: Body,
  cited: Cited & { readonly kind: 'cited' },
  style: Style,
  key: string,
  issuer: string,
): string {
  const sentence = body.kind === 'sentence'
  const stop = sentence ? closed(body.words + body.after) : ''
  const said = `${sentence ? `据${issuer}报告，` : ''}${wholeOf(body)}`
  if (style === 'latex') return `${escapeTex(said)}\\footnote{${cited.text}}${stop}`
  return `${escapeMarkdown(said)}[^${key}]${stop}\n\n[^${key}]: ${cited.text}`
}
