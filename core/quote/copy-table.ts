import { statusLabel } from './copy-body.ts'
import { tokenOf } from './copy-figure.ts'
import { quoteOfFigure } from './copy-quote.ts'
import { scale10 } from '../parse/decimal.ts'
import { writtenUnit } from '../card/figure-view.ts'
import type { PackEntry } from '../library.ts'
import { escapeMarkdown, escapeTex } from './markup.ts'
import { halfWidth } from '../parse/numerals.ts'
import type { Figure } from '../pack.ts'
import { escapeHtml, htmlOf, oneLine, plainOf } from './rich.ts'
import type { Line } from './rich.ts'

/** One cell of a table that leaves for a spreadsheet. */
export interface Cell {
  readonly text: string
  /** To be kept as text by a spreadsheet, whatever it looks like: 1-2个, =…. */
  readonly literal: boolean
}

/** A figure taken apart for a table, all as text. */
export interface Row {
  readonly label: string
  readonly token: string
  /** The token's own digits where it is one plain number, else empty: a range or a rank is text only. */
  readonly number: string
  readonly scale: string
  readonly unit: string
  readonly converted: string
  readonly year: string
  readonly status: string
  readonly issuer: string
  readonly place: string
}

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 千: 3, 百: 2 }

/** One plain number with its scale; 数值 is left empty for a range or a rank, which only the token can say. */
const PLAIN = new RegExp(
  '^(?:近|约|超)?(\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)([万亿千百]?)([%]?)(?:余|多)?([万亿]?)(?:以上|以下|左右)?$',
)

export function rowOf(entry: PackEntry, figure: Figure): Row {
  const { text, report } = entry.pack
  const node = entry.node(figure.measure)
  const quote = quoteOfFigure(entry, figure)
  const plain = PLAIN.exec(halfWidth(figure.text))
  const number = plain?.[1] ?? ''
  const scale = (plain?.[2] ?? '') + (plain?.[4] ?? '')
  const power = POWERS[scale]
  const nodeStatus = node?.status ?? 'result'
  return {
    label: figure.label ?? text.slice(quote.start, quote.end),
    token: tokenOf(entry, figure),
    number,
    scale,
    unit: (plain?.[3] ?? '') + (writtenUnit(text, figure) ?? ''),
    converted: power === undefined || number === '' ? '' : scale10(number.replace(/[,，]/g, ''), power),
    year: String(nodeStatus === 'plan' ? report.year + 1 : report.year),
    status: statusLabel(nodeStatus, report.year) ?? '',
    issuer: report.issuer,
    place: node?.place ?? '',
  }
}

interface Column {
  readonly head: string
  readonly key: keyof Row
  /** Left out where no row has anything in it. */
  readonly optional: boolean
}

const COLUMNS: readonly Column[] = [
  { head: '指标', key: 'label', optional: false },
  { head: '原文', key: 'token', optional: false },
  { head: '数值', key: 'number', optional: false },
  { head: '量级', key: 'scale', optional: true },
  { head: '单位', key: 'unit', optional: false },
  { head: '数值（换算）', key: 'converted', optional: true },
  { head: '年度', key: 'year', optional: false },
  { head: '性质', key: 'status', optional: true },
  { head: '机关', key: 'issuer', optional: false },
  { head: '出处', key: 'place', optional: false },
]

function cell(text: string, key: keyof Row): Cell {
  const words = oneLine(text)
  const numeric = key === 'number' || key === 'converted' || key === 'year'
  return { text: words, literal: !numeric && (key === 'token' || /^[=+\-@\d]/.test(words)) }
}

/** Formulas are not typed into a reader's sheet: a text that would be read as one is led by an apostrophe. */
export function tsvCell({ text }: Cell): string {
  return /^[=+\-@]/.test(text) && !/^[-+]?\d+(?:\.\d+)?%?$/.test(text) ? `'${text}` : text
}

export function htmlCell({ text, literal }: Cell, tag: 'td' | 'th'): string {
  const style = literal ? ' style=\'mso-number-format:"\\@"\'' : ''
  return `<${tag}${style}>${escapeHtml(text)}</${tag}>`
}

/** Heads and rows; a column that no row has anything for is left out. */
function cellsOf(entry: PackEntry, figures: readonly Figure[]): readonly (readonly Cell[])[] {
  const rows = figures.map((figure) => rowOf(entry, figure))
  const columns = COLUMNS.filter(({ key, optional }) => !optional || rows.some((row) => row[key] !== ''))
  const heads = columns.map(({ head }) => ({ text: head, literal: false }))
  return [heads, ...rows.map((row) => columns.map(({ key }) => cell(row[key], key)))]
}

/**
 * Figures as a table, in text (tab-separated) and HTML: what is counted, the token as written, its number and unit in
 * separate cells, and the number converted only in a column that says so, reckoned on decimal strings. `source`: one
 * line beneath.
 */
export function tableOf(
  entry: PackEntry,
  figures: readonly Figure[],
  source: Line,
): { readonly text: string; readonly html: string } {
  const [heads = [], ...cells] = cellsOf(entry, figures)
  const line: Line = [{ kind: 'text', text: '来源：' }, ...source]
  const tsv = [heads, ...cells].map((row) => row.map(tsvCell).join('\t')).join('\n')
  const head = `<tr>${heads.map((one) => htmlCell(one, 'th')).join('')}</tr>`
  const body = cells.map((row) => `<tr>${row.map((one) => htmlCell(one, 'td')).join('')}</tr>`).join('\n')
  return {
    text: `${tsv}\n${plainOf([line])}`,
    html: `<table lang="zh-CN">\n${head}\n${body}\n</table>\n${htmlOf([line])}`,
  }
}

/** The same as a GFM table or a LaTeX tabular. `source`: already in that language. */
export function tableMarkup(
  entry: PackEntry,
  figures: readonly Figure[],
  source: string,
  style: 'markdown' | 'latex',
): string {
  const rows = cellsOf(entry, figures).map((row) => row.map(({ text }) => text))
  if (style === 'latex') {
    const [heads = [], ...body] = rows.map((row) => `${row.map(escapeTex).join(' & ')} \\\\`)
    const columns = 'l'.repeat(rows[0]?.length ?? 0)
    const lines = [`\\begin{tabular}{${columns}}`, '\\hline', heads, '\\hline', ...body, '\\hline', '\\end{tabular}']
    return `${lines.join('\n')}\n\n来源：${source}`
  }
  const [heads = '', ...body] = rows.map((row) => `| ${row.map(escapeMarkdown).join(' | ')} |`)
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
  return [heads, rule, ...body, '', `来源：${source}`].join('\n')
}
