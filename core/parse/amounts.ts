/** Numbers in a reader's words, in any shape: 159件, 9820.4万元, 百分之九十, 第一, 70.27万, 半天. */
import { decimalOf, halfWidth } from './numerals.ts'
import type { FigureKind } from '../pack.ts'

export interface Amount {
  /** `[from, to)` of the number with its unit; offsets in the text read. */
  readonly from: number
  readonly to: number
  /** Without unit, in half width: 960444. */
  readonly numeral: string
  /** In base units: 702700 for 70.27万, 98204000 for 9820.4万元; a percentage as written. */
  readonly value: number
  readonly unit: string | null
  /** What the unit says it measures; null where it says nothing (70.27万). */
  readonly kind: FigureKind | null
}

/** A reader who pastes a table is not asking for each of its numbers. */
const MOST_AMOUNTS = 12

const DURATION = '个工作日|工作日|个小时|小时|分钟|个月|年|天|日|周'
const COUNTED = '件|起|人次|人|名|位|次|户|家|个|项|条|份|张|枚|场|期|届|批|辆|所|支|类|部|亩|宗|例|篇|处|户次|余'
const NUMERAL = '(?:\\d[\\d,]*(?:\\.\\d+)?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿]+)'
const AMOUNT = new RegExp([
  `百分之(${NUMERAL}(?:点[零〇一二三四五六七八九]+)?)`,
  `(第)?(${NUMERAL})[余多]?(%|元|${DURATION}|${COUNTED})?`,
  '半(天|年|个月)',
].join('|'), 'g')

function kindOf(unit: string | null): FigureKind | null {
  if (unit === null || unit === '余') return null
  if (unit === '%') return 'percent'
  if (unit === '元') return 'money'
  return new RegExp(`^(?:${DURATION})$`).test(unit) ? 'duration' : 'count'
}

/** Chinese numerals stand in countless words (一窗, 三亮三晒): they are a number only with a unit, or by themselves. */
function isNumber(numeral: string, unit: string | null, alone: boolean): boolean {
  return /\d/.test(numeral) || unit !== null || alone
}

/** The numbers of `text`, in order, the first dozen; offsets in it. A number too long to hold exactly is none. */
export function readAmounts(text: string): readonly Amount[] {
  const plain = halfWidth(text)
  const amounts: Amount[] = []
  for (const match of plain.matchAll(AMOUNT)) {
    if (amounts.length === MOST_AMOUNTS) break
    const [written, percent, ordinal, numeral, unit = null, half] = match
    const from = match.index ?? 0
    const decimal = half !== undefined ? '0.5' : decimalOf(percent ?? numeral ?? '')
    const value = Number(decimal ?? NaN)
    if (!Number.isFinite(value)) continue
    const place = { from, to: from + written.length, numeral: percent ?? numeral ?? '半', value }
    if (half !== undefined) amounts.push({ ...place, unit: half, kind: 'duration' })
    else if (percent !== undefined) amounts.push({ ...place, unit: '%', kind: 'percent' })
    else if (ordinal !== undefined) amounts.push({ ...place, unit, kind: 'rank' })
    else if (isNumber(numeral ?? '', unit, written.length === plain.trim().length)) {
      amounts.push({ ...place, unit: unit === '余' ? null : unit, kind: kindOf(unit) })
    }
  }
  return amounts
}
