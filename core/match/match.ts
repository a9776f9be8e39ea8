/** Finds all wordings in a text at once: leftmost first, longest first, never overlapping. */
import { JOINER, NOTHING } from './fold.ts'
import type { ScriptTable } from './fold.ts'
import type { Span } from '../pack.ts'
import {
  endKey, fourKey, headOf, indexWordings, letterOf, pack, passes, threeKey, twoKey,
} from './wording-index.ts'
import type { WordingIndex } from './wording-index.ts'

/** A spelling to look for, and what it is a spelling of. */
export interface Spelling {
  readonly text: string
  readonly concept: string
}

export interface Match extends Span {
  readonly concept: string
  /** The spelling as it was handed in, not as the text writes it. */
  readonly wording: string
}

export interface Matcher {
  /**
   * Spans in `text`, in order, in its own UTF-16 offsets. One call is one block: what stands in `text` is read in one
   * go, line breaks included, so blocks that must not be joined are handed in one by one.
   */
  match(text: string): readonly Match[]
}

export interface MatchOptions {
  /** Traditional characters are matched too; `cutTable` keeps only the pairs that these wordings need. */
  readonly table?: ScriptTable
}

/**
 * A term is found across what `fold` leaves out and in either script. Two things are not left out: 、· and ， count
 * unless the wording has one of them at that place (行政、复议 is two things, 双随机一公开 one), and white space between
 * two ASCII letters or digits counts unless the wording has it too. A term never starts or ends inside a longer run of
 * ASCII letters and digits, nor inside a number that goes on (885 is not in 18850 or 885.5).
 *
 * One pass, without building any string: every four letters in a row are asked of a sieve of the wordings' beginnings,
 * and only what it lets through (one place in a hundred) is compared with the wordings that begin so.
 */
export function createMatcher(wordings: readonly Spelling[], { table }: MatchOptions = {}): Matcher {
  const index = indexWordings(wordings.map(({ text }) => text), table)
  return { match: (text) => matchAll(text, index, wordings) }
}

/** How far a text has been read. */
interface Cursor {
  at: number
  /** The last three letters, packed. */
  packed: number
  /** The key of the last four. */
  key: number
}

function matchAll(text: string, index: WordingIndex, wordings: readonly Spelling[]): readonly Match[] {
  const found: Match[] = []
  const cursor: Cursor = { at: -1, packed: 0, key: 0 }
  let done = 0

  /** The longest wording that stands at `start`, of those with this key, some others, and `best`. */
  const longest = (key: number, start: number, best: Match | null): Match | null => {
    let match = best
    for (let number = headOf(key, index); number !== 0; number = index.next[number] ?? 0) {
      const wording = wordings[number - 1]
      const end = endOf(text, start, index.texts[number - 1] ?? '', index)
      if (wording !== undefined && end > (match?.end ?? 0)) {
        match = { start, end, concept: wording.concept, wording: wording.text }
      }
    }
    return match
  }

  const ofFour = (): Match | null => {
    const start = lettersBack(text, cursor.at, 3, index)
    return start < done ? null : longest(cursor.key, start, null)
  }

  /** Of any length: before a wording of two letters one may have begun whose fourth is still to come. */
  const ofAny = (back: number): Match | null => {
    const start = lettersBack(text, cursor.at, back, index)
    let match: Match | null = null
    let packed = 0
    for (let at = start, count = 0; start >= done && at < text.length && count < 4; at++) {
      const letter = letterOf(text.charCodeAt(at), index.changes)
      if (letter <= JOINER) continue
      const next = pack(packed, letter)
      if (++count === 2) match = longest(twoKey(next), start, null)
      else if (count === 3) match = longest(threeKey(next), start, match)
      else if (count === 4) match = longest(fourKey(packed, letter), start, match)
      packed = next
    }
    return match
  }

  while (advance(text, cursor, index)) {
    const { packed, key } = cursor
    const two = has(twoKey(packed), index)
    let match = has(key, index) ? ofFour() : null
    if (two || has(threeKey(packed), index)) match ??= ofAny(2)
    if (two) match ??= ofAny(1)
    if (match === null) continue
    found.push(match)
    done = match.end
    cursor.at = done - 1
  }
  return found
}

const has = (key: number, { sieve, sieveShift }: WordingIndex): boolean => (passes(key, sieve, sieveShift) & 1) !== 0

/**
 * On to the next place that the sieve lets through. This loop is what the scan of a page consists of. It has no loop
 * inside, so that an engine keeps all it needs in registers, and it does not branch on what it reads: a letter that is
 * left out leaves `packed` as it was by arithmetic, since no processor foresees where one comes.
 */
function advance(text: string, cursor: Cursor, { changes, sieve, sieveShift }: WordingIndex): boolean {
  let packed = cursor.packed
  for (let at = cursor.at + 1; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at), changes)
    // all ones, or 0 for what is left out
    const counts = (JOINER - letter) >> 31
    const next = pack(packed, letter)
    const key = fourKey(packed, letter)
    const passed = counts & (passes(key, sieve, sieveShift) | passes(endKey(next), sieve, sieveShift))
    packed ^= (packed ^ next) & counts
    if ((passed & 1) !== 0) {
      cursor.at = at
      cursor.packed = packed
      cursor.key = key
      return true
    }
  }
  return false
}

/** Offset of the letter so many before the one at `at`; −1 where the text starts sooner. */
function lettersBack(text: string, at: number, count: number, index: WordingIndex): number {
  let offset = at
  for (let left = count; left > 0 && offset >= 0;) {
    offset--
    if (letterOf(text.charCodeAt(offset), index.changes) > JOINER) left--
  }
  return offset
}

/** Where the wording ends if it starts at `start`; 0 where it does not stand there. */
function endOf(text: string, start: number, wording: string, index: WordingIndex): number {
  let same = 0
  while (same < wording.length && text.charCodeAt(start + same) === wording.charCodeAt(same)) same++
  // nearly always the text is written as the wording is, or has another letter soon
  const end = same === wording.length ? start + same : endFrom(text, start, wording, same, index)
  return end === 0 || goesOn(text, start, -1, index) || goesOn(text, end - 1, 1, index) ? 0 : end
}

/** The same where only so many units are alike one by one. */
function endFrom(text: string, start: number, wording: string, same: number, index: WordingIndex): number {
  let i = same
  while (i > 0 && letterOf(wording.charCodeAt(i - 1), index.changes) <= JOINER) i--
  let at = start + i
  let last = wording.charCodeAt(i - 1)
  let own = NOTHING
  let between = NOTHING
  for (; i < wording.length; i++) {
    const letter = letterOf(wording.charCodeAt(i), index.changes)
    if (letter <= JOINER) {
      if (letter > own) own = letter
      continue
    }
    let other = 0
    for (; at < text.length && (other = letterOf(text.charCodeAt(at), index.changes)) <= JOINER; at++) {
      if (other > between) between = other
    }
    if (at === text.length || other !== letter) return 0
    if (between > own && (between === JOINER || (isAscii(last) && isAscii(letter)))) return 0
    own = between = NOTHING
    last = letter
    at++
  }
  return at
}
/** ASCII letter or digit, of either width. Such a run is one word: a term never starts or ends inside it. */
function isAscii(unit: number): boolean {
  const narrow = unit > 0xff00 ? unit - 0xfee0 : unit
  const small = narrow | 0x20
  return (narrow >= 0x30 && narrow <= 0x39) || (small >= 0x61 && small <= 0x7a)
}

/** Whether a run of ASCII letters and digits, or a number, goes on from `edge` in the direction of `step`. */
function goesOn(text: string, edge: number, step: 1 | -1, index: WordingIndex): boolean {
  if (!isAscii(text.charCodeAt(edge))) return false
  let at = edge + step
  while (at >= 0 && at < text.length && letterOf(text.charCodeAt(at), index.changes) === NOTHING) at += step
  if (isAscii(text.charCodeAt(at))) return true
  const sign = text.charAt(at)
  // 1.885 may be point 1 of a list, followed by 885; 1,885 and 885.5 are numbers
  if (sign !== ',' && (sign !== '.' || step < 0)) return false
  return isDigit(text.charCodeAt(edge)) && isDigit(text.charCodeAt(at + step))
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** The span that covers `offset`, wherever in it; null where none does. The spans are in order and do not overlap. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span === undefined || span.start > offset) high = middle
    else if (span.end <= offset) low = middle + 1
    else return span
  }
  return null
}
