import { halfWidth } from './numerals.ts'

/** One numeral as it stands in the text. `plain` is the same run with ASCII digits. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly plain: string
  readonly arabic: boolean
}

/** 千 belongs to the unit in 5万千瓦. */
const THOUSAND = '千(?![瓦米克伏卡])'
const PATTERN = new RegExp(
  `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:[十百万亿]|${THOUSAND})*` +
  `|(?:[零〇一二两三四五六七八九十百万亿]|${THOUSAND})+(?:点[零〇一二三四五六七八九]+)?|[双首半]`,
  'g',
)

/** Every numeral of a text, Arabic, full-width or Chinese, in order; 双, 首 and 半 say two, first and a half. Linear. */
export function numeralsIn(text: string): readonly Numeral[] {
  const plain = halfWidth(text)
  return Array.from(plain.matchAll(PATTERN), (found) => ({
    start: found.index ?? 0,
    end: (found.index ?? 0) + found[0].length,
    plain: found[0],
    arabic: /^\d/.test(found[0]),
  }))
}

/** A quoted run `“…”` or a title `《…》`, by the offsets of its content. */
export interface Quoted {
  readonly start: number
  readonly end: number
  readonly mark: '“' | '《'
}

/** The innermost quotations and titles of a text, in order. Linear. */
export function quotedIn(text: string): readonly Quoted[] {
  const out: Quoted[] = []
  for (const found of text.matchAll(/“([^“”《》\n]*)”|《([^《》\n]*)》/g)) {
    const start = (found.index ?? 0) + 1
    out.push({ start, end: start + (found[1] ?? found[2] ?? '').length, mark: found[1] === undefined ? '《' : '“' })
  }
  return out
}
