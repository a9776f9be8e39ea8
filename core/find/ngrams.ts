/** Where each pair of neighbouring letters occurs: what brings the few candidates that are worth a closer look. */
import type { Letters } from './letters.ts'

export interface Ngrams {
  /** Position of the first letter of the first such pair, -1 where there is none. */
  readonly first: (first: number, second: number) => number
  /** Position of the next pair like that at `position`, -1 after the last. */
  readonly next: (position: number) => number
}

/** For a table of 2 to the power of `bits` places. */
function hash(first: number, second: number, bits: number): number {
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - bits)
}

/**
 * Indexes the pairs of `text`; a pair across a clause mark is none. Pairs of one hash form a chain through an array,
 * which is built in a tenth of the time of a map of lists.
 */
export function createNgrams({ codes, breaks }: Letters): Ngrams {
  const bits = Math.min(16, Math.max(4, Math.ceil(Math.log2(codes.length + 1)) + 1))
  const heads = new Int32Array(1 << bits).fill(-1)
  const chain = new Int32Array(codes.length)
  for (let i = codes.length - 2; i >= 0; i--) {
    if (breaks[i + 1] === 1) continue
    const slot = hash(codes[i] ?? 0, codes[i + 1] ?? 0, bits)
    chain[i] = heads[slot] ?? -1
    heads[slot] = i
  }
  const seek = (from: number, first: number, second: number): number => {
    let i = from
    while (i >= 0 && (codes[i] !== first || codes[i + 1] !== second)) i = chain[i] ?? -1
    return i
  }
  return {
    first: (first, second) => seek(heads[hash(first, second, bits)] ?? -1, first, second),
    next: (position) => seek(chain[position] ?? -1, codes[position] ?? 0, codes[position + 1] ?? 0),
  }
}

/** The same letters in a query and in a text, as positions of letters: `[from, to)` and `[at, at + to - from)`. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** A pair that the query repeats more often is passed over from then on: 法治 two hundred times asks for nothing more. */
const MOST_TIMES = 4

/**
 * The longest runs of two or more letters that a query and an indexed text share, by their place in the query. A run
 * ends at a clause mark on either side, and never in the middle of a number: 7 is no part of 57.
 */
export function sharedRuns(query: Letters, text: Letters, ngrams: Ngrams): readonly Run[] {
  const runs: Run[] = []
  const q = query.codes
  const t = text.codes
  const same = (i: number, j: number): boolean => q[i] === t[j]
  const met = new Map<number, number>()
  for (let from = 0; from + 1 < q.length; from++) {
    if (query.breaks[from + 1] === 1) continue
    const pair = (q[from] ?? 0) * 0x10000 + (q[from + 1] ?? 0)
    const times = met.get(pair) ?? 0
    if (times === MOST_TIMES) continue
    met.set(pair, times + 1)
    for (let at = ngrams.first(q[from] ?? 0, q[from + 1] ?? 0); at >= 0; at = ngrams.next(at)) {
      const joined = from > 0 && at > 0 && same(from - 1, at - 1)
      if (joined && query.breaks[from] !== 1 && text.breaks[at] !== 1) continue
      let length = 2
      while (from + length < q.length && same(from + length, at + length)) {
        if (query.breaks[from + length] === 1 || text.breaks[at + length] === 1) break
        length++
      }
      const run = wholeNumbers(query, text, { from, to: from + length, at })
      if (run.to - run.from >= 2) runs.push(run)
    }
  }
  return runs
}

/** Digits, and the point and plus that hold a number together. */
function isNumeral(code: number | undefined): boolean {
  return code !== undefined && ((code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x2b)
}

/** `run` without the digits at its edges that belong to a longer number on either side. */
function wholeNumbers(query: Letters, text: Letters, run: Run): Run {
  const q = query.codes
  const t = text.codes
  let { from, to, at } = run
  if (isNumeral(q[from]) && (isNumeral(q[from - 1]) || isNumeral(t[at - 1]))) {
    while (from < to && isNumeral(q[from])) { from++; at++ }
  }
  const end = (): number => at + to - from
  if (to > from && isNumeral(q[to - 1]) && (isNumeral(q[to]) || isNumeral(t[end()]))) {
    while (to > from && isNumeral(q[to - 1])) to--
  }
  return { from, to, at }
}
