import { figure, number, word } from './figure-context.ts'
import type { Found, Reading, Rule } from './figure-context.ts'
import { ARTICLE_UNIT, ORDINAL_UNIT, RANK_UNIT, RANK_VERB } from './figure-words.ts'
import { decimalOf } from './numerals.ts'

/** 第四次, 第十批 (ordinal); 居全市第一, 第二位 (rank); 第一责任人, 第三方 (words); 第三条 (article). */
export const afterDi: Rule = (at) => {
  const { numeral, before, after } = at
  if (!before.endsWith('第')) return null
  const start = numeral.start - 1
  const value = number(decimalOf(numeral.plain))
  const more = (unit: string | null): Partial<Found> => ({ start, value, unit })
  const rank = RANK_UNIT.exec(after)
  if (rank) return figure(at, 'rank', more(rank[0]))
  if (/^[号]/.test(after)) return { reason: 'identifier', end: numeral.end }
  if (ARTICLE_UNIT.test(after)) return { reason: 'article', end: numeral.end }
  const ordinal = ORDINAL_UNIT.exec(after)
  // the number of a meeting is part of its title
  const titled = at.quoted !== null || /^[次届]?(?:全体)?(?:会议|全会|大会)/.test(after)
  if (ordinal) return figure(at, 'ordinal', { ...more(ordinal[0]), citable: !titled })
  if (/^(?:[，。；、）”]|$)/.test(after) && RANK_VERB.test(before.slice(0, -1))) return figure(at, 'rank', more(null))
  return word(at)
}

/** 首届, 首批, 首个: the first of its kind; 首位: a rank. 首要, 首创 count nothing. */
export const firstOf: Rule = (at) => {
  if (at.numeral.plain !== '首') return null
  if (at.after.startsWith('位')) return figure(at, 'rank', { value: 1, unit: '位' })
  const unit = ORDINAL_UNIT.exec(at.after)
  return unit ? figure(at, 'ordinal', { value: 1, unit: unit[0], citable: at.quoted === null }) : word(at)
}

/** 二十大, 二十届二中全会, 六届二次、三次全会: numbers of sessions. */
export const session: Rule = (at) => {
  const { numeral, before, after } = at
  const value = number(decimalOf(numeral.plain))
  const found = (unit: string | null): Reading => figure(at, 'ordinal', { value, unit, citable: false })
  if (numeral.arabic) return null
  if (after.startsWith('届')) return found('届')
  if (/(?:党的|十[一二三四五六七八九]?大[和、])$/.test(before) && after.startsWith('大')) return found(null)
  if (/届(?:[一二三四五六七八九]中、)*$/.test(before) && /^中(?:全会|、)/.test(after)) return found(null)
  if (/届(?:[一二三四五六七八九十]+次、)*$/.test(before) && after.startsWith('次')) return found('次')
  return null
}
