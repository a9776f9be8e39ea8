import type { Style } from '../quote/styles.ts'
import { proseStyle } from './references.ts'
import type { Excerpt } from './resolve.ts'
import { COLUMNS, NUMERIC, rowsOf } from './table-rows.ts'
import type { Column, TableRow } from './table-rows.ts'

/** All columns, always, so that files can be put together; the citation comes last. */
const ALL: readonly Column[] = [...COLUMNS, { head: '编号', key: 'id' }, { head: '引文', key: 'citation' }]

/** Without it a spreadsheet on Chinese Windows reads GBK. */
const BOM = '\uFEFF'

/**
 * What a spreadsheet would run as a formula, or read as something else than its letters: a date (1-2, 3/4), a power of
 * ten (1e5), a number whose leading zeros or last digits it drops.
 */
const TAKEN = /^(?:[=+\-@\t\r＝＋－＠]|\d+[-/]\d+(?:[-/]\d+)?$|\d+(?:\.\d+)?[eE]\+?\d+$|0\d+$|\d{16,}$)/

const NUMBER = /^\d+(?:\.\d+)?$/

/** One cell of text: led by an apostrophe where a spreadsheet would take it for something else; quoted where needed. */
export function csvCell(words: string, numeric: boolean): string {
  const guarded = !(numeric && NUMBER.test(words)) && TAKEN.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(guarded) ? `"${guarded.replace(/"/g, '""')}"` : guarded
}

/** A number without the commas that group its digits, for a column of numbers. */
function bare(row: TableRow, key: keyof TableRow): string {
  return key === 'number' ? row[key].replace(/[,，]/g, '') : row[key]
}

/** All items as a file for spreadsheets (RFC 4180 with a byte order mark, lines ended by CRLF). */
export function csvOf(excerpts: readonly Excerpt[], asked: Style): string {
  const heads = ALL.map(({ head }) => head).join(',')
  const rows = rowsOf(excerpts, proseStyle(asked)).map((row) =>
    ALL.map(({ key }) => csvCell(bare(row, key), NUMERIC.has(key))).join(','))
  return BOM + [heads, ...rows].map((row) => `${row}\r\n`).join('')
}
