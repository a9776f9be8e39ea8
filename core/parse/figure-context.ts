import type { Numeral } from './figure-scan.ts'
import type { FigureKind } from '../pack.ts'

/** Why a numeral is no figure. */
export type Reason =
  | 'enumerator' // 一是, （三）, 二、
  | 'word' // part of a fixed word: 统一, 第一时间, 一事一评
  | 'bare' // a Chinese numeral without a measure word after it: part of some other word
  | 'indefinite' // 一批, 一条: the article of the language, not a count
  | 'article' // 第三条
  | 'identifier' // 〔2019〕5号, 12号线, 附件1: it tells one thing from another

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
  readonly quoted: string | null
  /** The name it stands in, where the language knows it or the text puts it in quotation marks elsewhere. */
  readonly named: string | null
  /** Whether it stands in a word of the language that counts nothing: 统一, 第一时间. */
  readonly fixed: boolean
  readonly enumerator: boolean
}

export type Rule = (at: Context) => Reading | null

/** The value of a decimal string, null for none. */
export const number = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

/** No figure: part of a word that is known, or of a quoted name that counts nothing, or of some other word. */
export function word({ fixed, quoted, numeral }: Context): Reading {
  return { reason: fixed || quoted !== null ? 'word' : 'bare', end: numeral.end }
}

/** A figure of the numeral as it stands, but for what `more` says. */
export function figure(at: Context, kind: FigureKind, more: Partial<Found> = {}): Reading {
  const { start, end } = at.numeral
  const citable = kind !== 'name'
  return { figure: { start, end, kind, value: null, unit: null, citable, name: null, ...more } }
}
