/** Tables pasted as lines of cells parted by tabs: a number's object stands at the head of its row and column. */
import type { Span } from '../pack.ts'
import { scale10 } from '../parse/decimal.ts'

export interface Cell extends Span {
  /** Cells that head it: its row's first words, then its column's. */
  readonly heads: readonly string[]
  /** Unit told by a head, 元 of （万元）; null where none tells one. */
  readonly unit: string | null
  /** Tens that the unit's multiplier adds: 4 for （万元）. */
  readonly power: number
}

/** Heads that say only that a number follows. */
const EMPTY_HEAD = /^(?:指标(?:名称|值)?|项目|内容|名称|类别|数值|数量|数据|单位|计量单位|序号|合计|完成情况|完成值|实绩|备注)$/
const UNIT_IN_HEAD = /[（(]\s*(?:单位[：:])?([万亿]?)([^（）()\d]{1,4})[）)]$/
const UNIT_CELL = /^([万亿]?)(件|起|个|项|条|枚|张|家|户|名|人|人次|次|场|期|天|元|%|位|个百分点)$/

/** Whether the cells of a line are those of a table. */
export function isRow(line: string): boolean {
  return line.includes('\t')
}

function spans(line: string): readonly Span[] {
  const out: Span[] = []
  let start = 0
  for (const cell of line.split('\t')) {
    out.push({ start, end: start + cell.length })
    start += cell.length + 1
  }
  return out
}

/** Most cells of a head that a table is looked up in; wider tables are none. */
const WIDEST = 64

/**
 * The cells of a row with what heads them. `columns` are the cells of the table's head, `counts` tells whether a cell
 * holds a number that claims something.
 */
export function cellsOf(line: string, columns: readonly string[], counts: (cell: string) => boolean): readonly Cell[] {
  const all = spans(line)
  const texts = all.map(({ start, end }) => line.slice(start, end))
  const first = texts.findIndex((text) => text !== '' && !counts(text) && !/^\d+$/.test(text) && !UNIT_CELL.test(text))
  const row = first < 0 ? '' : texts[first] ?? ''
  const told = texts.map((text) => UNIT_CELL.exec(text)).find((found) => found !== null)
  return all.map((span, i) => {
    const column = (i < WIDEST ? columns[i] : undefined) ?? ''
    const heads = [row, column].filter((head) => head !== '' && !EMPTY_HEAD.test(head))
    const unit = heads.map((head) => UNIT_IN_HEAD.exec(head)).find((found) => found !== null) ?? told
    return {
      ...span,
      heads: heads.map((head) => head.replace(UNIT_IN_HEAD, '')),
      unit: unit?.[2] ?? null,
      power: unit === undefined ? 0 : POWER[unit[1] ?? ''] ?? 0,
    }
  })
}

const POWER: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 }

/** 1 to 999 alone in the first cell count the rows. */
export function isSerial(text: string, index: number): boolean {
  return index === 0 && /^\d{1,3}$/.test(text) && scale10(text, 0) === text
}

/** The cells of a line that may head the lines under it, or null where it holds numbers of its own. */
export function headRow(line: string, counts: (cell: string) => boolean): readonly string[] | null {
  const cells = line.split('\t')
  return cells.some(counts) ? null : cells
}
