import { figure } from './figure-context.ts'
import type { Reading, Rule } from './figure-context.ts'

const YEAR = /^(?:[12]\d{3}|[一二][零〇一二三四五六七八九]{3})$/
const CENTURY = /^(?:世纪|世紀)/
/** 10:09 */
const CLOCK = /^:\d{2}(?::\d{2})?(?!\d)/
const MONTHS = /^[-—~～至到]\d{1,2}月/
const MONTH_DAY = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?/

/** 2024年2月28日, 2023年, 3月31日, 2021－2025, 2023-03-31, 21世纪: written to a whole date, without 度, 底, 初. */
export const date: Rule = (at) => {
  const { numeral, before, after } = at
  const found = (length: number): Reading => figure(at, 'date', { end: numeral.end + length })
  if (YEAR.test(numeral.plain)) {
    const iso = /^-\d{1,2}-\d{1,2}/.exec(after)
    if (iso) return found(iso[0].length)
    const until = /^(?:年)?[-—~～至到]+[12]\d{3}(?:年)?/.exec(after)
    if (until) return found(until[0].length)
    if (after.startsWith('年')) return found(1 + (MONTH_DAY.exec(after.slice(1))?.[0].length ?? 0))
    if (/[〔［\[(（]$/.test(before) && /^[〕］\])）]\d+号/.test(after)) return { reason: 'identifier', end: numeral.end }
    if (/[（(]$/.test(before) && /^[）)]/.test(after)) return found(0)
  }
  if (CENTURY.test(after)) return found(2)
  const short = /^\d{1,2}$/.test(numeral.plain)
  const time = short ? CLOCK.exec(after) ?? MONTHS.exec(after) : null
  if (time) return found(time[0].length)
  const day = MONTH_DAY.exec(numeral.plain + after)
  if (day && day[0].length > numeral.plain.length && !/^[个度]/.test((numeral.plain + after).slice(day[0].length))) {
    return found(day[0].length - numeral.plain.length)
  }
  return null
}
