/** Wordings by their first three letters, with a sieve in front: what `match` reads, and nothing else. */
import { JOINER, eachFolded, eachFoldedBy } from './fold.ts'
import type { ScriptTable } from './fold.ts'

/** Changes are kept by pages of 128 units; pages without any share one. All Chinese characters need some 230 of 512. */
const PAGE_BITS = 7
const PAGE = 1 << PAGE_BITS
const PAGES = 65536 >> PAGE_BITS

/**
 * First, for each page of units, where it starts in this same array, for one array is read faster than two; then, for
 * each unit of a page, what it and its letter differ by, bit by bit.
 */
export type Changes = Uint16Array

/** What a unit folds to; `JOINER` and below are the classes of what is left out. */
export const letterOf = (unit: number, changes: Changes): number =>
  unit ^ (changes[(changes[unit >> PAGE_BITS] ?? 0) + (unit & (PAGE - 1))] ?? 0)

/** Three letters overlap in 32 bits, and what was before them is shifted out. */
const LETTER_BITS = 11

/** The last three letters as one number, once `letter` has been read too: the key of the wordings that begin so. */
export const pack = (packed: number, letter: number): number => (packed << LETTER_BITS) ^ letter

/** Of the last three letters the last two: the key of wordings that have no more. */
export const twoKey = (packed: number): number => ~(packed & (2 ** (2 * LETTER_BITS) - 1))

/** Wordings as one text: a string of its own for each takes a page three times the memory. */
export interface WordingList {
  readonly text: string
  /** Where each begins in it, in UTF-16 units, and where one after the last would. One unit parts them. */
  readonly starts: ArrayLike<number>
}

/**
 * In a text that is read as a list of wordings, what stands before, between and after them; none of them has it. Two
 * of them stand before each group of wordings of one thing, its name first: what is between the two counts as a
 * wording that nothing is found by.
 */
export const SEPARATOR = '|'

/** @param groups of wordings of one thing, its name first */
export const textOf = (groups: readonly (readonly string[])[]): string =>
  groups.map((group) => `||${group.join(SEPARATOR)}`).join('') + SEPARATOR

/** UTF-16 units that a list read from a text may have: where wordings begin is kept in sixteen bits. */
export const LONGEST = 0xffff

/** @param text as `textOf` makes it, of at most `LONGEST` units */
export function listOf(text: string): WordingList {
  const starts: number[] = []
  for (let start = 0; start >= 0; start = text.indexOf(SEPARATOR, start)) starts.push(++start)
  return { text, starts: new Uint16Array(starts) }
}

/** The name of the thing that the wording at this place of a list from `listOf` is one of. */
export function nameAt({ text, starts }: WordingList, place: number): string {
  const start = text.lastIndexOf('||', starts[place]) + 2
  return text.slice(start, text.indexOf(SEPARATOR, start))
}

/** A list of wordings that may hold anything, `SEPARATOR` too. */
export function asList(wordings: readonly string[]): WordingList {
  const starts = [0]
  let end = 0
  for (const { length } of wordings) starts.push((end += length + 1))
  return { text: wordings.join(SEPARATOR), starts }
}

/** @param place of the wording in the list, from 0 */
export const wordingAt = ({ text, starts }: WordingList, place: number): string =>
  text.slice(starts[place], (starts[place + 1] ?? 0) - 1)

export interface WordingIndex {
  readonly changes: Changes
  /** How many Chinese characters from `HAN` on are their own letters. */
  readonly hans: number
  readonly list: WordingList
  /** How far a key's hash is shifted to give its bit in the sieve. */
  readonly shift: number
  readonly sieve: Uint32Array
  /** Number, from 1, of the first wording of so many bits; the next is in `next`, by the number. 0: none. */
  readonly heads: Uint16Array
  readonly next: Uint16Array
  /** The fourth letter, by the number; 0 where there is none. Most that begin alike part there, unread. */
  readonly fourths: Uint16Array
}

/** Of each slot in `heads`: at most one false alarm in sixteen letters, in half a kilobyte for 128 wordings. */
const SIEVE_BITS = 4

const bitOf = (key: number, shift: number): number => Math.imul(key, 0x9e3779b1) >>> shift

/** Odd where the key is in the sieve, or looks like one that is. */
export function passes(key: number, sieve: Uint32Array, shift: number): number {
  const bit = bitOf(key, shift)
  return (sieve[bit >> 5] ?? 0) >>> bit
}

/** Number, from 1, of the first wording that may have this key; 0: none. */
export const headOf = (key: number, { heads, shift }: WordingIndex): number =>
  heads[bitOf(key, shift) >> SIEVE_BITS] ?? 0

/** Chinese characters: those of Unicode's first block, which fold to themselves where there is no table. */
const HAN = 0x4e00
const HANS = 0x5200

/**
 * An index of a list that has none of it yet; `fillIndex` takes them in, all at once or the last ones first.
 *
 * @param list of wordings of at least two letters each; shorter ones are passed over
 */
export function emptyIndex(list: WordingList): WordingIndex {
  return makeIndex(list, HANS, eachFolded)
}

/**
 * The same; of what is read, traditional characters count as the table's simplified ones. A function apart, so that
 * pages, which have no table, are not sent what reads one.
 */
export function emptyIndexInBoth(list: WordingList, table: ScriptTable): WordingIndex {
  return makeIndex(list, 0, (tell) => eachFoldedBy(table, tell))
}

function makeIndex(list: WordingList, hans: number, fold: typeof eachFolded): WordingIndex {
  const count = list.starts.length
  // a slot for each wording, 32 of them at least
  const shift = Math.clz32(count | 31) - SIEVE_BITS
  const sieve = new Uint32Array(2 ** (27 - shift))
  const heads = new Uint16Array(2 ** (32 - SIEVE_BITS - shift))
  const next = new Uint16Array(count)
  const fourths = new Uint16Array(count)
  return { changes: changesOf(fold), hans, list, shift, sieve, heads, next, fourths }
}

/**
 * Takes in the wordings `[from, to)`, from the last to the first, so that of those with one key the first is met first.
 * Written without calls, and without a loop for the many wordings that begin with four Chinese characters: a page runs
 * it once, before its engine has compiled anything.
 */
export function fillIndex(index: WordingIndex, from: number, to: number): void {
  const { changes, hans, list: { text, starts }, shift, sieve, heads, next, fourths } = index
  for (let number = to; number > from; number--) {
    const start = starts[number - 1] ?? 0
    const end = (starts[number] ?? 0) - 1
    const a = text.charCodeAt(start)
    const b = text.charCodeAt(start + 1)
    const c = text.charCodeAt(start + 2)
    const d = text.charCodeAt(start + 3)
    let packed = (((a << LETTER_BITS) ^ b) << LETTER_BITS) ^ c
    let count = 4
    if (
      end - start > 3 && (a - HAN) >>> 0 < hans && (b - HAN) >>> 0 < hans && (c - HAN) >>> 0 < hans &&
      (d - HAN) >>> 0 < hans
    ) {
      fourths[number] = d
    } else {
      packed = count = 0
      for (let i = start; i < end && count < 4; i++) {
        const letter = letterOf(text.charCodeAt(i), changes)
        if (letter <= JOINER) continue
        if (++count < 4) packed = pack(packed, letter)
        else fourths[number] = letter
      }
    }
    if (count < 2) continue
    const bit = bitOf(count < 3 ? twoKey(packed) : packed, shift)
    const slot = bit >> SIEVE_BITS
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << bit)
    next[number] = heads[slot] ?? 0
    heads[slot] = number
  }
}

function changesOf(fold: typeof eachFolded): Changes {
  // room for every page; what is left over is cut off
  const changes = new Uint16Array(PAGES + PAGE * (PAGES + 1)).fill(PAGES, 0, PAGES)
  let last = PAGES
  const tell = (unit: number, letter: number): void => {
    const page = unit >> PAGE_BITS
    if (changes[page] === PAGES) changes[page] = last += PAGE
    changes[(changes[page] ?? 0) + (unit & (PAGE - 1))] = unit ^ letter
  }
  fold(tell)
  // a comma joins like 、 where a wording allows it (双随机，一公开); elsewhere it ends the term like any other sign
  for (const unit of [0x2c, 0xff0c, 0xfe50]) tell(unit, JOINER)
  return changes.slice(0, last + PAGE)
}
