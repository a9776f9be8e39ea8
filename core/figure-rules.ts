import {
  APPROXIMATE, ARTICLE_UNIT, BOUND, MORE, ORDINAL_UNIT, RANK_UNIT, RANK_VERB, unitAt,
} from './figure-words.ts'
import type { Numeral } from './figure-scan.ts'
import { decimalOf } from './numerals.ts'
import type { FigureKind } from './pack.ts'

/** Why a numeral is no figure. */
export type Reason =
  | 'enumerator' // 一是, （三）, 二、
  | 'word' // part of a fixed word: 统一, 第一时间, 一事一评
  | 'bare' // a Chinese numeral without a measure word after it: part of some other word
  | 'indefinite' // 一批, 一条: the article of the language, not a count
  | 'article' // 第三条
  | 'identifier' // 〔2019〕5号, 12号线, 107国道: it tells one thing from another

/** What a rule makes of a numeral. `end` may lie before the numeral's end, never before its start. */
export type Reading =
  | { readonly figure: Found }
  | { readonly reason: Reason; readonly end: number }

export interface Found {
  readonly start: number
  readonly end: number
  readonly kind: FigureKind
  readonly value: number | null
  readonly valueMax?: number
  readonly unit: string | null
  readonly citable: boolean
  /** The name that holds the number, for the kind `name`. */
  readonly name: string | null
}

/** What the rules see of a numeral: its neighbourhood, bounded, with ASCII digits. */
export interface Context {
  readonly numeral: Numeral
  /** Up to 24 UTF-16 units before the numeral, of the same line. */
  readonly before: string
  /** Up to 32 after it. */
  readonly after: string
  /** The quotation or title that holds it, without its marks, or null. */
  readonly quoted: { readonly text: string; readonly title: boolean } | null
  /** The name it stands in, where the language knows it or the text puts it in quotation marks elsewhere. */
  readonly named: string | null
  /** Whether it stands in a word of the language that counts nothing: 统一, 第一时间. */
  readonly fixed: boolean
  readonly enumerator: boolean
}

type Rule = (at: Context) => Reading | null

const number = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))
/** No figure: part of a word that is known, or of a quoted name that counts nothing, or of some other word. */
const word = (at: Context): Reading => ({ reason: at.fixed || at.quoted ? 'word' : 'bare', end: at.numeral.end })

function figure(at: Context, kind: FigureKind, more: Partial<Found> = {}): Reading {
  const { start, end } = at.numeral
  const citable = kind !== 'name'
  return { figure: { start, end, kind, value: null, unit: null, citable, name: null, ...more } }
}

const enumerator: Rule = (at) => (at.enumerator ? { reason: 'enumerator', end: at.numeral.end } : null)

/** A known word, unless it stands in a name that counts: 统一 in “两个统一” is a word, 一 in “五位一体” is not. */
const fixed: Rule = (at) => {
  const inName = at.named !== null || (at.quoted !== null && counts(at.quoted.text))
  return at.fixed && (!inName || /[统唯]$/.test(at.before)) ? word(at) : null
}

const YEAR = /^(?:[12]\d{3}|[一二][零〇一二三四五六七八九]{3})$/
/** 10:09 */
const CLOCK = /^:\d{2}(?::\d{2})?(?!\d)/
const MONTHS = /^[-—~～至到]\d{1,2}月/
const MONTH_DAY = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?/

/** 2024年2月28日, 2023年, 3月31日, 2021－2025, 2023-03-31: written to a whole date, without 度, 底, 初. */
const date: Rule = (at) => {
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
  const short = /^\d{1,2}$/.test(numeral.plain)
  const time = short ? CLOCK.exec(after) ?? MONTHS.exec(after) : null
  if (time) return found(time[0].length)
  const day = MONTH_DAY.exec(numeral.plain + after)
  if (day && day[0].length > numeral.plain.length && !/^[个份度]/.test((numeral.plain + after).slice(day[0].length))) {
    return found(day[0].length - numeral.plain.length)
  }
  return null
}

/** 〔2019〕5号, 第706号, 12号线, 107国道: a number that tells one thing from another. */
const identifier: Rule = (at) => {
  const numbered = at.numeral.arabic && /^(?:号|#|国道|省道|县道)/.test(at.after)
  return numbered ? { reason: 'identifier', end: at.numeral.end } : null
}

/** 三分之二, 3/4: a part of a whole; its value is left open, for no report means it to the last digit. */
const fraction: Rule = (at) => {
  const { plain, arabic, end } = at.numeral
  const tail = arabic ? /^\/\d+(?![\d/])/.exec(at.after) : /^分之[零一二两三四五六七八九十百千万]+/.exec(at.after)
  if (!tail || plain === '百' || at.before.endsWith('/')) return null
  return figure(at, 'count', { end: end + tail[0].length })
}

/** 1+22 and the like: a number without a unit that is joined to another by + is part of a name. */
const composite: Rule = (at) => {
  const left = /(?:\d+\+)*$/.exec(at.before)?.[0] ?? ''
  const right = /^(?:\+\d+)*/.exec(at.after)?.[0] ?? ''
  if (!at.numeral.arabic || left + right === '' || unitAt(at.after.slice(right.length)) !== null) return null
  return figure(at, 'name', { name: left + at.numeral.plain + right })
}

const PHONE_WORD = /(?:热线|专线|电话|号码|拨打|短号|平台)[^，。；、\d]{0,6}$/
const phone: Rule = (at) => {
  if (!/^\d{3,12}$/.test(at.numeral.plain)) return null
  const named = /^[”’]?(?:政务|便民|服务|公共|法律)*(?:热线|专线|电话)/.test(at.after)
  const told = PHONE_WORD.test(at.before) && unitAt(at.after) === null && !/^[余多%]/.test(at.after)
  return named || told ? figure(at, 'phone') : null
}

/** 99.1%, 百分之九十, 2.5个百分点. */
const percent: Rule = (at) => {
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

/** 第四次, 第十批 (ordinal); 居渝东南第一, 第二位 (rank); 第一责任人, 第三方 (words); 第三条 (article). */
const afterDi: Rule = (at) => {
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

/** 首届, 首批, 首个: the first of its kind. 首要, 首创 count nothing. */
const firstOf: Rule = (at) => {
  if (at.numeral.plain !== '首') return null
  const unit = ORDINAL_UNIT.exec(at.after)
  return unit ? figure(at, 'ordinal', { value: 1, unit: unit[0], citable: at.quoted === null }) : word(at)
}

/** 二十大, 二十届二中全会, 六届二次、三次全会: numbers of sessions. */
const session: Rule = (at) => {
  const { numeral, before, after } = at
  const value = number(decimalOf(numeral.plain))
  const found = (unit: string | null): Reading => figure(at, 'ordinal', { value, unit, citable: false })
  if (numeral.arabic) return null
  if (after.startsWith('届')) return found('届')
  if (/(?:党的|十[一二三四五六七八九]?大[和、])$/.test(before) && after.startsWith('大')) return found(null)
  if (/届$/.test(before) && /^中全会/.test(after)) return found(null)
  if (/届(?:[一二三四五六七八九十]+次、)*$/.test(before) && after.startsWith('次')) return found('次')
  return null
}

/** A numeral in a name: “八张报表”, “885”, “1+22”, 三重一大. A name whose only numbers are 一, 双 or 零 counts nothing. */
const name: Rule = (at) => {
  const { numeral, quoted, before, after } = at
  if (isCode(at)) return figure(at, 'name')
  const spelled = !numeral.arabic && /^字(?!路)/.test(after) && !before.endsWith('红')
  if (at.named !== null || spelled) return /^[双半]$/.test(numeral.plain) ? word(at) : figure(at, 'name', { name: at.named })
  if (!quoted) return null
  const named = figure(at, 'name', { name: quoted.text })
  if (numeral.arabic) return quoted.text.includes('+') && unitAt(after) !== null ? null : named
  return counts(quoted.text) && !/^[双半零万千百亿]$/.test(numeral.plain) ? named : word(at)
}

/** Digits joined to Latin letters or to a path are a code: PM2.5, 5G, 4A, t2023_45. */
function isCode({ numeral, before, after }: Context): boolean {
  return numeral.arabic && (/[A-Za-z_/\\]$/.test(before) || /^(?:[A-Z](?![A-Za-z²])|_)/.test(after))
}

/** Whether a name counts its members: 四个一, 五正十负; not 一事一评, 双随机一公开, 进万家. */
export function counts(text: string): boolean {
  return /[二三四五六七八九十两]/.test(text.split(/第[一二三四五六七八九十]+/).join(''))
}

/** 1-2个, 3至5天: both ends. */
const range: Rule = (at) => {
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
const quantity: Rule = (at) => {
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

/** In this order; the first that knows the numeral decides. `quantity` knows every one. */
const RULES: readonly Rule[] = [
  enumerator, fixed, date, identifier, fraction, composite, phone, percent, afterDi, firstOf, session, range, name, quantity,
]

/** What a numeral is: a figure, or the reason why not. */
export function read(at: Context): Reading {
  for (const rule of RULES) {
    const reading = rule(at)
    if (reading) return reading
  }
  return word(at)
}
