import { figure, number, word } from './figure-context.ts'
import type { Rule } from './figure-context.ts'
import type { Numeral } from './figure-scan.ts'
import { APPROXIMATE, BOUND, MORE, unitAt } from './figure-words.ts'
import { decimalOf } from './numerals.ts'

/** 三分之二, 3/4: a part of a whole; its value is left open, for no report means it to the last digit. */
export const fraction: Rule = (at) => {
  const { plain, arabic, end } = at.numeral
  const tail = arabic ? /^\/\d+(?![\d/])/.exec(at.after) : /^分之[零一二两三四五六七八九十百千万]+/.exec(at.after)
  if (!tail || plain === '百' || at.before.endsWith('/')) return null
  return figure(at, 'count', { end: end + tail[0].length })
}

/** 99.1%, 百分之九十, 2.5个百分点. */
export const percent: Rule = (at) => {
  const { numeral, before, after } = at
  const sign = /^[余多]?[%‰]/.exec(after)
  if (sign) {
    const bound = BOUND.exec(after.slice(sign[0].length))?.[0] ?? ''
    const value = number(decimalOf(numeral.plain))
    return figure(at, 'percent', { end: numeral.end + sign[0].length + bound.length, value, unit: sign[0].slice(-1) })
  }
  if (numeral.plain === '百' && after.startsWith('分之')) {
    const tail = /^分之([零一二两三四五六七八九十百]+(?:点[零一二三四五六七八九]+)?)/.exec(after)
    if (!tail) return null
    const value = number(decimalOf(tail[1] ?? ''))
    return figure(at, 'percent', { end: numeral.end + tail[0].length, value, unit: '%' })
  }
  return before.endsWith('分之') ? word(at) : null
}

/** 1-2个, 3至5天: both ends. */
export const range: Rule = (at) => {
  const { numeral, after } = at
  const tail = /^([-—~～至到]+)(\d+(?:\.\d+)?[十百千万亿]*)/.exec(after)
  if (!numeral.arabic || !tail) return null
  const rest = after.slice(tail[0].length)
  const unit = unitAt(rest)
  const value = number(decimalOf(numeral.plain))
  const valueMax = number(decimalOf(tail[2] ?? ''))
  if (value === null || valueMax === null || valueMax < value) return null
  const percentage = rest.startsWith('%')
  const end = numeral.end + tail[0].length + (percentage ? 1 : 0)
  const kind = percentage ? 'percent' : unit?.kind ?? 'count'
  return figure(at, kind, { end, value, valueMax, unit: percentage ? '%' : unit?.unit ?? null })
}

/** Everything counted: 511个, 70.27万张, 2100余次, 0.5天, 连续三年, 近百件, 八项. */
export const quantity: Rule = (at) => {
  const { numeral, before, after } = at
  if (/^[双半]$/.test(numeral.plain)) return word(at)
  const more = MORE.exec(after)?.[0] ?? ''
  const scale = more.slice(1)
  const rest = after.slice(more.length)
  const bound = BOUND.exec(rest)?.[0] ?? ''
  const unit = unitAt(rest.slice(bound.length)) ?? latinUnit(numeral, rest.slice(bound.length))
  if (!numeral.arabic) {
    if (unit === null) return word(at)
    if (/^[百千万亿]+$/.test(numeral.plain) && !APPROXIMATE.test(before)) return word(at)
    const article = numeral.plain === '一' && !standsAfterNoun(rest.slice(unit.unit.length))
    if (article) return { reason: 'indefinite', end: numeral.end }
    if (unit.unit === '级' || /[第统唯同]$/.test(before)) return word(at)
    // 二期 of a work is its second stage, 两期 of a course are two
    if (unit.unit === '期' && more === '' && numeral.plain !== '两') {
      return figure(at, 'ordinal', { value: number(decimalOf(numeral.plain)), unit: '期', citable: false })
    }
  }
  const ends = numeral.end + more.length + bound.length
  const pair = neighbours(numeral.plain)
  const value = pair ? pair[0] : number(decimalOf(numeral.plain + scale))
  const kind = unit?.kind ?? 'count'
  return figure(at, kind, { end: ends, value, unit: unit?.unit ?? null, ...(pair ? { valueMax: pair[1] } : {}) })
}

/** 12km, 4.8万P: letters right after a number are its unit. */
function latinUnit(numeral: Numeral, rest: string): { readonly unit: string; readonly kind: 'count' } | null {
  const letters = numeral.arabic ? /^[A-Za-z]{1,4}[²³]?/.exec(rest) : null
  return letters ? { unit: letters[0], kind: 'count' } : null
}

/** 举办一期，: a 一 after its noun counts; before its noun (一条路子) it is an article. */
function standsAfterNoun(rest: string): boolean {
  return rest === '' || /^[，。；、）]/.test(rest)
}

/** 三四个: two digits in a row are two ends of a guess, not thirty-four. */
function neighbours(plain: string): readonly [number, number] | null {
  if (!/^[一二两三四五六七八九]{2}$/.test(plain)) return null
  const low = number(decimalOf(plain.charAt(0)))
  const high = number(decimalOf(plain.charAt(1)))
  return low !== null && high === low + 1 ? [low, high] : null
}
