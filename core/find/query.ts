/** A reader's words, taken apart once: every way of finding starts from the same `Query`. */
import { readQuestion } from './asked.ts'
import type { Asked } from './asked.ts'
import { fold, unfold } from '../match/fold.ts'
import { isDigit, letters } from './letters.ts'
import type { Letters } from './letters.ts'
import type { Span, Status } from '../pack.ts'
import { readAmounts } from '../parse/amounts.ts'
import type { Amount } from '../parse/amounts.ts'
import type { Script } from './script.ts'

/** A longer query is cut: what a reader means stands in its first sentences, and the time to answer stays bounded. */
const LONGEST_SOURCE = 4000
const LONGEST_LETTERS = 400

/** Letters lighter than this only ask or join; what is left without them is the query's core. */
export const JOINING = 0.05
/** Weight of a number beside words, and of a letter that joins them. */
const NUMBER = 0.15
const LINK = 0.2

const JOINING_LETTERS = new Set(Array.from(
  '的了和与及在是为对等将被把也都就要从以并或其之于有个所让使给向中内上下后前时本该各这那能会可',
  (letter) => letter.charCodeAt(0),
))

/** Letters that at either end of a query are no part of what is asked for. */
const EDGE_LETTERS = new Set(Array.from('的了和与及在是有个', (letter) => letter.charCodeAt(0)))

/** Letters of a query, `[from, to)`. */
export interface Part {
  readonly from: number
  readonly to: number
}

/** What the letters are written in decides the ways they are looked for. */
export type Writing = 'characters' | 'latin' | 'mixed' | 'number' | 'nothing'

export interface Query {
  /** As the reader gave it, cut to a bounded length. */
  readonly source: string
  readonly letters: Letters
  /** What each letter counts, 0…1: little for words that every report is full of. */
  readonly weights: Float32Array
  readonly asked: Asked | null
  /** Parts of a report that are asked for, with the letters that say so. */
  readonly statuses: readonly (Part & { readonly status: Status })[]
  readonly amounts: readonly Amount[]
  readonly writing: Writing
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function writingOf({ codes }: Letters, amounts: readonly Amount[]): Writing {
  const counted = amounts.reduce((sum, { from, to }) => sum + to - from, 0)
  if (codes.length === 0) return 'nothing'
  if (amounts.length > 0 && counted === codes.length) return 'number'
  let latin = 0
  let digits = 0
  for (const code of codes) {
    if (isLatin(code)) latin++
    else if (isDigit(code)) digits++
  }
  if (latin === 0) return 'characters'
  return latin + digits === codes.length ? 'latin' : 'mixed'
}

/** What each letter counts, 0…1: as much as the commonest word around it. */
export function weigh({ codes, breaks }: Pick<Letters, 'codes' | 'breaks'>, script: Script): Float32Array {
  const weights = new Float32Array(codes.length).fill(1)
  const lower = (i: number, weight: number): void => {
    weights[i] = Math.min(weights[i] ?? 1, weight)
  }
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    if (isDigit(code)) lower(i, NUMBER)
    if (JOINING_LETTERS.has(code)) lower(i, LINK)
    if (i + 1 === codes.length || breaks[i + 1] === 1) continue
    const weight = script.weight(code, codes[i + 1] ?? 0)
    if (weight < 1) {
      lower(i, weight)
      lower(i + 1, weight)
    }
  }
  return weights
}

/** The letters of the query without those at its ends that only ask or join. */
export function coreOf({ weights, letters: { codes } }: Pick<Query, 'weights' | 'letters'>): Part {
  const isIdle = (i: number): boolean => (weights[i] ?? 0) < JOINING || EDGE_LETTERS.has(codes[i] ?? 0)
  let from = 0
  let to = weights.length
  while (from < to && isIdle(from)) from++
  while (to > from && isIdle(to - 1)) to--
  return { from, to }
}

/** Position of the first letter at or after an offset of the source. */
function letterAt(at: Int32Array, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Takes a reader's words apart. Any string is a query; one without a letter asks for nothing. Never throws. */
export function readQuery(words: string, script: Script): Query {
  const source = words.slice(0, LONGEST_SOURCE)
  const read = letters(source, script.alphabet, LONGEST_LETTERS)
  // questions and numbers are read as typed by a careful hand: 「幾 天」 is 几天
  const folded = fold(source, script.folding)
  const partOf = (span: Span): Part => {
    const { start, end } = unfold(folded, span)
    return { from: letterAt(read.at, start), to: letterAt(read.at, end) }
  }
  const { empty, asked, statuses } = readQuestion(folded.text)
  const amounts = readAmounts(folded.text).map((amount) => (
    { ...amount, ...partOf({ start: amount.from, end: amount.to }) }
  ))
  const weights = weigh(read, script)
  for (const span of empty) {
    const { from, to } = partOf(span)
    weights.fill(0, from, to)
  }
  return {
    source, letters: read, weights, asked, amounts, writing: writingOf(read, amounts),
    statuses: statuses.map(({ status, ...span }) => ({ status, ...partOf(span) })),
  }
}
