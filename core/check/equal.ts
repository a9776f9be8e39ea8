/** Whether a number of a draft is the report's, to the last digit and with its qualifier and unit. */
import { plus, scale10 } from '../parse/decimal.ts'
import { decimalOf, halfWidth } from '../parse/numerals.ts'
import type { Figure } from '../pack.ts'
import { DIMENSIONS, OTHER_MEASURES, QUALIFIERS_AFTER, QUALIFIERS_BEFORE, QUALIFIES, SAME_MEASURES } from './words.ts'

/** Both ends of what a token says, as decimal strings; equal for a plain number. */
export interface Ends {
  readonly low: string
  readonly high: string
}

function pair(low: string | null, high: string | null): Ends | null {
  return low === null || high === null ? null : { low, high }
}

/** `power`: the tens that a unit standing elsewhere adds (万元 at the head of a column: 4). */
export function endsOf({ text }: Pick<Figure, 'text'>, power = 0): Ends | null {
  const bare = halfWidth(text)
    .replace(/^百分百$/, '100%')
    .replace(/^第|^百分之/, '')
    .replace(/(?:以上|以下|以内|左右|上下)$/, '')
    .replace(/[%‰]$/, '')
    .replace(/[余多](?=[万亿]?$)/, '')
    .replace(/^首$/, '一')
  const scaled = (decimal: string | null): string | null => (decimal === null ? null : scale10(decimal, power))
  if (bare === '半') return pair('0.5', '0.5')
  const tenths = /^([一二三四五六七八九])成$/.exec(bare)
  if (tenths) return pair(scale10(decimalOf(tenths[1] ?? '') ?? '0', 1), scale10(decimalOf(tenths[1] ?? '') ?? '0', 1))
  const parts = /^(\d+)([万亿])(\d+)([百千万]?)$/.exec(bare)
  if (parts) {
    const whole = decimalOf((parts[1] ?? '') + (parts[2] ?? ''))
    const rest = decimalOf((parts[3] ?? '') + (parts[4] ?? ''))
    const sum = whole === null || rest === null || parts[4] === '' ? null : plus(whole, rest)
    return pair(scaled(sum), scaled(sum))
  }
  const range = /^(.+?)[%％]?[-—~～至到]+(.+)$/.exec(bare)
  if (range) return pair(scaled(decimalOf(range[1] ?? '')), scaled(decimalOf(range[2] ?? '')))
  if (/^[一二两三四五六七八九]{2}$/.test(bare)) {
    return pair(scaled(decimalOf(bare.charAt(0))), scaled(decimalOf(bare.charAt(1))))
  }
  // 七十点二七万
  const pointed = /^(.+点.+?)([万亿])$/.exec(bare)
  const value = pointed === null
    ? scaled(decimalOf(bare))
    : scaled(scale10(decimalOf(pointed[1] ?? '') ?? '0', pointed[2] === '亿' ? 8 : 4))
  return pair(value, value)
}

export function sameEnds(a: Ends | null, b: Ends | null): boolean {
  return a !== null && b !== null && a.low === b.low && a.high === b.high
}

/** Whether two units count the same things; a unit left out is the report's. */
export function sameMeasure(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  if (OTHER_MEASURES.test(a) || OTHER_MEASURES.test(b)) return false
  return SAME_MEASURES.some((units) => units.includes(a) && units.includes(b))
}

/** Whether two units measure one kind of thing at all, days or people or money; one left out measures any. */
export function sameDimension(a: string | null, b: string | null): boolean {
  const kind = (unit: string): string => DIMENSIONS.find(([, units]) => units.test(unit))?.[0] ?? 'things'
  return a === null || b === null || a === '个' || b === '个' || kind(a) === kind(b)
}

/**
 * What qualifies the number at `[start, end)` of `text`, `after` the offset behind its unit: the classes of 余, 以上, 近
 * …, in order, joined. Empty for a plain number.
 */
export function qualifierAt(text: string, start: number, end: number, after: number): string {
  const words: string[] = []
  const token = text.slice(start, end)
  const before = QUALIFIERS_BEFORE.exec(text.slice(Math.max(0, start - 8), start))?.[0]
  // 数百 is some hundreds; in 指数99.1% it is no word of its own
  if (before !== undefined && (!/^[数几上]/.test(before) || /^(?:[十千万亿]|百(?!分))/.test(token))) words.push(before)
  words.push(/[余多](?=[万亿]?[%％]?(?:以上|以下|以内|左右|上下)?$)/.exec(token)?.[0] ?? '')
  words.push(/(?:以上|以下|以内|左右|上下)$/.exec(token)?.[0] ?? '')
  words.push(QUALIFIERS_AFTER.exec(text.slice(after, after + 4))?.[0] ?? '')
  const kinds = words.flatMap((word) => QUALIFIES.filter(([pattern]) => pattern.test(word)).map(([, kind]) => kind))
  return [...new Set(kinds)].sort().join(' ')
}
