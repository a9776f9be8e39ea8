import {
  APPROXIMATE, ARTICLE_UNIT, BOUND, KNOWN_NAMES, MORE, ORDINAL_UNIT, RANK_UNIT, RANK_VERB, unitAt,
} from './figure-words.ts'
import type { Numeral } from './figure-scan.ts'
import { decimalOf } from './numerals.ts'
import type { FigureKind } from './pack.ts'

/** Why a numeral is no figure. */
export type Reason =
  | 'enumerator' // 一是, （三）, 二、
  | 'word' // part of a fixed word: 统一, 第一时间, 一事一评
  | 'indefinite' // 一批, 一条: the article of the language, not a count
  | 'article' // 第三条
  | 'document' // 〔2019〕5号

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
  /** Whether it stands in a name that the text puts in quotation marks elsewhere. */
  readonly namedElsewhere: boolean
  readonly enumerator: boolean
}

type Rule = (at: Context) => Reading | null

const number = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))
const word = (at: Context): Reading => ({ reason: 'word', end: at.numeral.end })

function figure(at: Context, kind: FigureKind, more: Partial<Found> = {}): Reading {
  const { start, end } = at.numeral
  const citable = kind !== 'name'
  return { figure: { start, end, kind, value: null, unit: null, citable, ...more } }
}

const enumerator: Rule = (at) => (at.enumerator ? { reason: 'enumerator', end: at.numeral.end } : null)

const YEAR = /^(?:[12]\d{3}|[一二][零〇一二三四五六七八九]{3})$/
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
    if (/[〔［\[(（]$/.test(before) && /^[〕］\])）]\d+号/.test(after)) return { reason: 'document', end: numeral.end }
    if (/[（(]$/.test(before) && /^[）)]/.test(after)) return found(0)
  }
  const day = MONTH_DAY.exec(numeral.plain + after)
  if (day && day[0].length > numeral.plain.length && !/^[个份度]/.test((numeral.plain + after).slice(day[0].length))) {
    return found(day[0].length - numeral.plain.length)
  }
  return null
}

/** 〔2019〕5号, 第706号: a number that names a document. */
const documentNumber: Rule = (at) =>
  /[〕］\]第字]$/.test(at.before) && /^号/.test(at.after) ? { reason: 'document', end: at.numeral.end } : null

/** 1+22 and the like: parts without units are one name; with units each is a figure of its own. */
const composite: Rule = (at) => {
  if (!at.numeral.arabic) return null
  const parts = /^(?:[+×]\d+)+/.exec(at.after)
  if (!parts || /^(?:小时|天)/.test(at.after.slice(parts[0].length))) return null
  return figure(at, 'name', { end: at.numeral.end + parts[0].length })
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
    return figure(at, 'percent', { end: numeral.end + tail[0].length, value: number(decimalOf(tail[1] ?? '')), unit: '%' })
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
  if (/^[号]/.test(after)) return { reason: 'document', end: numeral.end }
  if (ARTICLE_UNIT.test(after)) return { reason: 'article', end: numeral.end }
  const ordinal = ORDINAL_UNIT.exec(after)
  if (ordinal) return figure(at, 'ordinal', { ...more(ordinal[0]), citable: at.quoted === null })
  if (/^(?:[，。；、）”]|$)/.test(after) && RANK_VERB.test(before.slice(0, -1))) return figure(at, 'rank', more(null))
  return word(at)
}

/** 二十大, 二十届二中全会, 六届二次、三次全会: numbers of sessions. */
const session: Rule = (at) => {
  const { numeral, before, after } = at
  const value = number(decimalOf(numeral.plain))
  const found = (unit: string | null): Reading => figure(at, 'ordinal', { value, unit, citable: false })
  if (numeral.arabic) return null
  if (after.startsWith('届')) return found('届')
  if (/党的$|十[一二三四五六七八九]?大和$|[、和]$/.test(before) && /^大(?:[、，。和以精报]|$)/.test(after)) return found(null)
  if (/届$/.test(before) && /^中全会/.test(after)) return found(null)
  if (/届(?:[一二三四五六七八九十]+次、)*$/.test(before) && after.startsWith('次')) return found('次')
  return null
}

/** A numeral in a name: “八张报表”, “885”, “1+22”, 三重一大. A name whose only numbers are 一, 双 or 零 counts nothing. */
const name: Rule = (at) => {
  const { numeral, quoted, after } = at
  if (at.namedElsewhere || /^字/.test(after) && !numeral.arabic) return numeral.plain === '双' ? word(at) : figure(at, 'name')
  if (!quoted) return /[A-Za-z]$/.test(at.before) || /^[A-Za-z]/.test(after) && numeral.arabic ? figure(at, 'name') : null
  if (numeral.arabic) return /[+]/.test(quoted.text) && unitAt(after) !== null ? null : figure(at, 'name')
  return counts(quoted.text) && numeral.plain !== '双' && !/^[零万千百亿]$/.test(numeral.plain) ? figure(at, 'name') : word(at)
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
  if (numeral.plain === '双') return word(at)
  const more = MORE.exec(after)?.[0] ?? ''
  const rest = after.slice(more.length)
  const bound = BOUND.exec(rest)?.[0] ?? ''
  const unit = unitAt(rest.slice(bound.length))
  if (!numeral.arabic) {
    if (unit === null) return word(at)
    if (/^[百千万亿]+$/.test(numeral.plain) && !APPROXIMATE.test(before)) return word(at)
    if (numeral.plain === '一' && !standsAfterNoun(rest.slice(unit.unit.length))) return { reason: 'indefinite', end: numeral.end }
    if (/[第统唯同]$/.test(before)) return word(at)
  }
  const ends = numeral.end + more.length + bound.length
  const pair = neighbours(numeral.plain)
  const value = pair ? pair[0] : number(decimalOf(numeral.plain))
  const kind = unit?.kind ?? 'count'
  return figure(at, kind, { end: ends, value, unit: unit?.unit ?? null, ...(pair ? { valueMax: pair[1] } : {}) })
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
  enumerator, documentNumber, date, composite, phone, percent, afterDi, session, range, name, quantity,
]

export { KNOWN_NAMES }

/** What a numeral is: a figure, or the reason why not. */
export function read(at: Context): Reading {
  for (const rule of RULES) {
    const reading = rule(at)
    if (reading) return reading
  }
  return word(at)
}
