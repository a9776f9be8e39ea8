/** Wordings by their first letters, with a sieve in front: what `match` reads, and nothing else. */
import { JOINER, folding } from './fold.ts'
import type { Folding, ScriptTable } from './fold.ts'

/** What is known of units is kept by pages of 128; pages of which nothing is known share one. */
const PAGE_BITS = 7
const PAGE_MASK = 127

/** Where units are looked up. */
export interface Units {
  /** Page of a unit → where the page starts in `facts`. */
  readonly pages: Uint16Array
  /**
   * Low half: what the unit and its letter differ by, bit by bit. Above it eight bits: the letter ends a wording of
   * two letters or three, where the letter before it there has this `trait`.
   */
  readonly facts: Uint32Array
}

export const factsOf = (unit: number, { pages, facts }: Units): number =>
  facts[(pages[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] ?? 0

/** What a unit with these facts folds to; `JOINER` and below are the classes of what is left out. */
export const foldBy = (facts: number, unit: number): number => (facts ^ unit) & 0xffff

export const letterOf = (unit: number, units: Units): number => foldBy(factsOf(unit, units), unit)

/** Three letters overlap in 32 bits, and what was before them is shifted out. */
const LETTER_BITS = 11

/** The last three letters as one number, once `letter` has been read too. */
export const pack = (packed: number, letter: number): number => (packed << LETTER_BITS) ^ letter

/** Of the last letter a number from 0 to 7. */
const trait = (packed: number): number => packed & 7

/** Odd where the letter with these facts, after the packed ones, may end a wording of two or three. */
export const mayEnd = (facts: number, packed: number): number => facts >>> (16 + trait(packed))

/** Keys of wordings: of two letters, of three, and of the first four of all others. */
export const twoKey = (packed: number): number => ~(packed & (2 ** (2 * LETTER_BITS) - 1))
export const threeKey = (packed: number): number => packed
export const fourKey = (packed: number, letter: number): number => Math.imul(packed, 0x85ebca6b) ^ letter

const place = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift

/** Odd where the key is in the sieve, or looks like one that is. */
export function passes(key: number, sieve: Uint32Array, shift: number): number {
  const bit = place(key, shift)
  return (sieve[bit >> 5] ?? 0) >>> bit
}

export interface WordingIndex extends Units {
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
  const rule = new Map(folding(table))
  // a comma joins like 、 where a wording allows it (双随机，一公开); elsewhere it ends the term like any other sign
  for (const unit of [0x2c, 0xff0c, 0xfe50]) rule.set(unit, JOINER)
  const texts = wordings.map((wording) => trimmed(wording, rule))
  const sieveShift = Math.clz32((wordings.length * SIEVE_ROOM) | 1023)
  const sieve = new Uint32Array(2 ** (27 - sieveShift))
  const headShift = Math.clz32(wordings.length * 2 + 1)
  const heads = new Uint32Array(2 ** (32 - headShift))
  const next = new Uint32Array(wordings.length + 1)
  const ends = new Map<number, number>()
  // from the last to the first, so that of wordings with one key the first is met first
  for (let number = wordings.length; number > 0; number--) {
    const wording = texts[number - 1] ?? ''
    let packed = 0
    let before = 0
    let last = 0
    let count = 0
    for (let i = 0; i < wording.length && count < 4; i++) {
      const letter = folded(wording.charCodeAt(i), rule)
      if (letter <= JOINER) continue
      count++
      before = packed
      last = letter
      packed = pack(packed, letter)
    }
    if (count < 2) continue
    if (count < 4) ends.set(last, (ends.get(last) ?? 0) | (0x10000 << trait(before)))
    const key = count === 2 ? twoKey(packed) : count === 3 ? threeKey(packed) : fourKey(before, last)
    const bit = place(key, sieveShift)
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << bit)
    const slot = place(key, headShift)
    next[number] = heads[slot] ?? 0
    heads[slot] = number
  }
  return { ...unitFacts(rule, ends), texts, sieve, sieveShift, heads, headShift, next }
}

const folded = (unit: number, rule: Folding): number => rule.get(unit) ?? unit

function trimmed(wording: string, rule: Folding): string {
  const counts = (at: number): boolean => folded(wording.charCodeAt(at), rule) > JOINER
  let start = 0
  let end = wording.length
  while (start < end && !counts(start)) start++
  while (start < end && !counts(end - 1)) end--
  return wording.slice(start, end)
}

/** @param ends of the letters that end short wordings, the upper half of their facts */
function unitFacts(rule: Folding, ends: ReadonlyMap<number, number>): Units {
  const known = new Set([...rule.keys(), ...ends.keys()])
  const pages = new Uint16Array(65536 >> PAGE_BITS)
  let size = PAGE_MASK + 1
  for (const unit of known) {
    if (pages[unit >> PAGE_BITS] !== 0) continue
    pages[unit >> PAGE_BITS] = size
    size += PAGE_MASK + 1
  }
  const facts = new Uint32Array(size)
  for (const unit of known) {
    const letter = folded(unit, rule)
    facts[(pages[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] = (unit ^ letter) | (ends.get(letter) ?? 0)
  }
  return { pages, facts }
}
