/** Wordings by their first letters, with a sieve in front: what `match` reads, and nothing else. */
import { JOINER, folding } from './fold.ts'
import type { ScriptTable } from './fold.ts'

/** Changes are kept by pages of 128 units; pages without any share one. All Chinese characters need some 230 of 512. */
const PAGE_BITS = 7
const PAGE_MASK = 127
const PAGES = 65536 >> PAGE_BITS

/**
 * First, for each page of units, where it starts in this same array, for one array is read faster than two; then, for
 * each unit of a page, what it and its letter differ by, bit by bit.
 */
export type Changes = Uint16Array

/** What a unit folds to; `JOINER` and below are the classes of what is left out. */
export const letterOf = (unit: number, changes: Changes): number =>
  unit ^ (changes[(changes[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] ?? 0)

/** Three letters overlap in 32 bits, and what was before them is shifted out. */
const LETTER_BITS = 11

/** The last three letters as one number, once `letter` has been read too. */
export const pack = (packed: number, letter: number): number => (packed << LETTER_BITS) ^ letter

/** Keys of wordings: of two letters, of three, of the first four of all others; and how those under four end. */
export const twoKey = (packed: number): number => ~endKey(packed)
export const threeKey = (packed: number): number => packed
export const fourKey = (packed: number, letter: number): number => Math.imul(packed, 0x85ebca6b) ^ letter
export const endKey = (packed: number): number => packed & (2 ** (2 * LETTER_BITS) - 1)

const place = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift

/** Odd where the key is in the sieve, or looks like one that is. */
export function passes(key: number, sieve: Uint32Array, shift: number): number {
  const bit = place(key, shift)
  return (sieve[bit >> 5] ?? 0) >>> bit
}

export interface WordingIndex {
  readonly changes: Changes
  /** The wordings without what is left out at their edges. */
  readonly texts: readonly string[]
  /** One bit for each place of a key. */
  readonly sieve: Uint32Array
  readonly sieveShift: number
  /** Number, from 1, of the first wording with a key at this place; the next is in `next`, by the number. 0: none. */
  readonly heads: Uint32Array
  readonly headShift: number
  readonly next: Uint32Array
}

/** Number, from 1, of the first wording that may have this key; 0 none. */
export const headOf = (key: number, { heads, headShift }: WordingIndex): number => heads[place(key, headShift)] ?? 0

/** Bits of the sieve for each wording: at most one false alarm in a hundred characters. */
const SIEVE_ROOM = 128

/** @param wordings of at least two letters each; shorter ones are passed over */
export function indexWordings(wordings: readonly string[], table?: ScriptTable): WordingIndex {
  const changes = changesOf(table)
  const texts = wordings.map((wording) => trimmed(wording, changes))
  const sieveShift = Math.clz32((wordings.length * SIEVE_ROOM) | 1023)
  const sieve = new Uint32Array(2 ** (27 - sieveShift))
  const headShift = Math.clz32(wordings.length * 2 + 1)
  const heads = new Uint32Array(2 ** (32 - headShift))
  const next = new Uint32Array(wordings.length + 1)
  const add = (key: number): void => {
    const bit = place(key, sieveShift)
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << bit)
  }
  // from the last to the first, so that of wordings with one key the first is met first
  for (let number = wordings.length; number > 0; number--) {
    const wording = texts[number - 1] ?? ''
    let packed = 0
    let count = 0
    let key = 0
    for (let i = 0; i < wording.length && count < 4; i++) {
      const letter = letterOf(wording.charCodeAt(i), changes)
      if (letter <= JOINER) continue
      key = ++count === 4 ? fourKey(packed, letter) : threeKey(pack(packed, letter))
      packed = pack(packed, letter)
    }
    if (count < 2) continue
    if (count === 2) key = twoKey(packed)
    if (count < 4) add(endKey(packed))
    add(key)
    const slot = place(key, headShift)
    next[number] = heads[slot] ?? 0
    heads[slot] = number
  }
  return { changes, texts, sieve, sieveShift, heads, headShift, next }
}

function trimmed(wording: string, changes: Changes): string {
  const counts = (at: number): boolean => letterOf(wording.charCodeAt(at), changes) > JOINER
  let start = 0
  let end = wording.length
  while (start < end && !counts(start)) start++
  while (start < end && !counts(end - 1)) end--
  return wording.slice(start, end)
}

function changesOf(table: ScriptTable | undefined): Changes {
  const rule = new Map(folding(table))
  // a comma joins like 、 where a wording allows it (双随机，一公开); elsewhere it ends the term like any other sign
  for (const unit of [0x2c, 0xff0c, 0xfe50]) rule.set(unit, JOINER)
  const pages = new Set(Array.from(rule.keys(), (unit) => unit >> PAGE_BITS))
  const changes = new Uint16Array(PAGES + (pages.size + 1) * (PAGE_MASK + 1)).fill(PAGES, 0, PAGES)
  let start = PAGES
  for (const page of pages) changes[page] = start += PAGE_MASK + 1
  rule.forEach((letter, unit) => {
    changes[(changes[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] = unit ^ letter
  })
  return changes
}
