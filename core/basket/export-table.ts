import { htmlCell, tsvCell } from '../quote/copy-table.ts'
import type { Cell } from '../quote/copy-table.ts'
import { htmlOf, oneLine, plainOf, text } from '../quote/rich.ts'
import type { Line } from '../quote/rich.ts'
import type { Style } from '../quote/styles.ts'
import { distinct, entryOf, proseStyle, referencesOf } from './references.ts'
import type { Excerpt } from './resolve.ts'
import { COLUMNS, NUMERIC, rowsOf } from './table-rows.ts'
import type { TableRow } from './table-rows.ts'

/** One line beneath: the source, or all of them, numbered as the rows refer to them. */
function sourceLine(excerpts: readonly Excerpt[], style: Style): Line {
  const references = distinct(referencesOf(excerpts))
  const several = references.length > 1
  const entries = references.flatMap((reference, at): Line => [
    text(`${at === 0 ? '' : ' '}${several ? `[${reference.number}] ` : ''}`),
    ...entryOf(reference, style, null),
  ])
  return [text('来源：'), ...entries]
}

/**
 * All items as one table with one line of sources, in tab-separated text and HTML. Figures have number and unit apart
 * and a conversion only in a column that says so; ids and tokens stay text in a spreadsheet. Where the items are of
 * several sources their place begins with the source's number.
 */
export function tableOf(
  excerpts: readonly Excerpt[],
  asked: Style,
): { readonly text: string; readonly html: string } {
  const style = proseStyle(asked)
  const rows = rowsOf(excerpts, style)
  const several = new Set(rows.map(({ reference }) => reference)).size > 1
  const columns = COLUMNS.filter(({ key }) => rows.some((row) => row[key] !== ''))
  const cellOf = (row: TableRow, key: keyof TableRow): Cell => {
    const words = oneLine(key === 'place' && several ? `[${row.reference}] ${row.place}` : row[key])
    return { text: words, literal: !NUMERIC.has(key) && (key === 'token' || /^[=+\-@\d]/.test(words)) }
  }
  const heads = columns.map(({ head }) => ({ text: head, literal: false }))
  const cells = rows.map((row) => columns.map(({ key }) => cellOf(row, key)))
  const line = sourceLine(excerpts, style)
  const tsv = [heads, ...cells].map((row) => row.map(tsvCell).join('\t')).join('\n')
  const head = `<tr>${heads.map((one) => htmlCell(one, 'th')).join('')}</tr>`
  const body = cells.map((row) => `<tr>${row.map((one) => htmlCell(one, 'td')).join('')}</tr>`).join('\n')
  return {
    text: `${tsv}\n${plainOf([line])}`,
    html: `<table lang="zh-CN">\n${head}\n${body}\n</table>\n${htmlOf([line])}`,
  }
}
