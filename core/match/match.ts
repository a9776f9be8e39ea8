/** Finds all wordings in a text at once: leftmost first, longest first, never overlapping. */
import { JOINER, NOTHING } from './fold.ts'
import type { ScriptTable } from './fold.ts'
import type { Span } from '../pack.ts'
import { asList, emptyIndex, emptyIndexInBoth, fillIndex, headOf } from './wording-index.ts'
import { letterOf, pack, passes, twoKey } from './wording-index.ts'
import type { WordingIndex, WordingList } from './wording-index.ts'

export interface Match extends Span {
  /** Place, in the list handed in, of the wording that stands there. */
  readonly wording: number
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
 * One pass, without building any string: every three letters in a row, and every two, are asked of a sieve of the
 * wordings' beginnings, and only what it lets through is compared with the wordings that begin so. Three letters, for
 * two that begin a wording (行政, 依法) are one place in ten of an official text.
 */
export function createMatcher(wordings: readonly string[], options: MatchOptions = {}): Matcher {
  return matcherOf(asList(wordings), options)
}

/** The same of wordings that are one text already. */
export function matcherOf(list: WordingList, options: MatchOptions): Matcher {
  return filled(emptyOf(list, options))
}

/** The same in the script of the wordings alone, which is all that pages are sent. */
export function plainMatcher(list: WordingList): Matcher {
  return filled(emptyIndex(list))
}

/** As `createMatcher`, `step` wordings at a time: null until the last of them is in. */
export function* prepareMatcher(
  wordings: readonly string[], step: number, options: MatchOptions = {},
): Generator<null, Matcher, undefined> {
  const index = emptyOf(asList(wordings), options)
  for (let to = wordings.length; to > 0; to -= step) {
    yield null
    fillIndex(index, Math.max(0, to - step), to)
  }
  return { match: (text) => matchAll(text, index) }
}

const emptyOf = (list: WordingList, { table }: MatchOptions): WordingIndex =>
  table === undefined ? emptyIndex(list) : emptyIndexInBoth(list, table)

function filled(index: WordingIndex): Matcher {
  fillIndex(index, 0, index.list.starts.length - 1)
  return { match: (text) => matchAll(text, index) }
}

/** How far a text has been read. */
interface Cursor {
  at: number
  /** The last three letters, packed. */
  packed: number
}

function matchAll(text: string, index: WordingIndex): readonly Match[] {
  const found: Match[] = []
  const cursor: Cursor = { at: -1, packed: 0 }
  let done = 0

  /** The longest wording that stands at `start`, of those with this key, some others, and `best`. */
  const longest = (key: number, start: number, fourth: number, best: Match | null): Match | null => {
    let match = best
    for (let number = start < done ? 0 : headOf(key, index); number !== 0; number = index.next[number] ?? 0) {
      const own = index.fourths[number]
      if (own !== NOTHING && own !== fourth) continue
      const end = endOf(text, start, number, index)
      if (end > (match?.end ?? 0)) match = { start, end, wording: number - 1 }
    }
    return match
  }
  const letterAt = (offset: number): number => letterOf(text.charCodeAt(offset), index.changes)

  while (advance(text, cursor, index)) {
    const { at, packed } = cursor
    const second = beside(text, at, -1, index)
    const after = beside(text, at, 1, index)
    let match = longest(packed, beside(text, second, -1, index), letterAt(after), null)
    if (match === null) {
      match = longest(twoKey(packed), second, NOTHING, null)
      // one of two letters; the third and fourth of a longer one that begins so are still to come
      const fourth = letterAt(beside(text, after, 1, index))
      if (match !== null) match = longest(pack(packed, letterAt(after)), second, fourth, match)
    }
    if (match === null) continue
    found.push(match)
    done = match.end
    cursor.at = done - 1
  }
  return found
}

/**
 * On to the next place that the sieve lets through. This loop is what the scan of a page consists of. It has no loop
 * inside, so that an engine keeps all it needs in registers, and it does not branch on what it reads: a letter that is
 * left out leaves `packed` as it was by arithmetic, since no processor foresees where one comes.
 */
function advance(text: string, cursor: Cursor, { changes, sieve, shift }: WordingIndex): boolean {
  let packed = cursor.packed
  for (let at = cursor.at + 1; at < text.length; at++) {
    const letter = letterOf(text.charCodeAt(at), changes)
    // all ones, or 0 for what is left out
    const counts = (JOINER - letter) >> 31
    const next = pack(packed, letter)
    const passed = counts & (passes(next, sieve, shift) | passes(twoKey(next), sieve, shift))
    packed ^= (packed ^ next) & counts
    if ((passed & 1) !== 0) {
      cursor.at = at
      cursor.packed = packed
      return true
    }
  }
  return false
}

/** Offset of the letter before or after `at`; outside the text where there is none. */
function beside(text: string, at: number, step: 1 | -1, { changes }: WordingIndex): number {
  let offset = at + step
  while (offset >= 0 && offset < text.length && letterOf(text.charCodeAt(offset), changes) <= JOINER) offset += step
  return offset
}

/** Where the wording of this number, from 1, ends if it starts at `start`; 0 where it does not stand there. */
function endOf(text: string, start: number, number: number, { changes, list }: WordingIndex): number {
  const wordings = list.text
  const first = list.starts[number - 1] ?? 0
  const after = (list.starts[number] ?? 0) - 1
  // nearly always the text is written as the wording is, or has another letter soon
  let i = first
  let at = start
  for (; i < after && text.charCodeAt(at) === wordings.charCodeAt(i); i++) at++
  for (; i > first && letterOf(wordings.charCodeAt(i - 1), changes) <= JOINER; i--) at--
  let last = letterOf(wordings.charCodeAt(i - 1), changes)
  let own = NOTHING
  let between = NOTHING
  for (; i < after; i++) {
    const letter = letterOf(wordings.charCodeAt(i), changes)
    if (letter <= JOINER) {
      if (letter > own) own = letter
      continue
    }
    let other = NOTHING
    for (; at < text.length && (other = letterOf(text.charCodeAt(at), changes)) <= JOINER; at++) {
      if (other > between) between = other
    }
    if (at === text.length || other !== letter) return 0
    if (between > own && (between === JOINER || (isWord(last) && isWord(letter)))) return 0
    own = between = NOTHING
    last = letter
    at++
  }
  return goesOn(text, start, -1, changes) || goesOn(text, at - 1, 1, changes) ? 0 : at
}

/** ASCII letter or digit, as folding leaves it. Such a run is one word: a term never starts or ends inside it. */
const isWord = (letter: number): boolean => (letter >= 0x30 && letter <= 0x39) || (letter >= 0x61 && letter <= 0x7a)

/** Whether a run of ASCII letters and digits, or a number, goes on from `edge` in the direction of `step`. */
function goesOn(text: string, edge: number, step: 1 | -1, changes: WordingIndex['changes']): boolean {
  const letterAt = (offset: number): number => letterOf(text.charCodeAt(offset), changes)
  if (!isWord(letterAt(edge))) return false
  let at = edge + step
  while (at >= 0 && at < text.length && letterAt(at) === NOTHING) at += step
  if (isWord(letterAt(at))) return true
  // 1,885 and 885.5 are numbers; 1.885 may be point 1 of a list, followed by 885
  const around = text.charAt(edge) + text.charAt(at) + text.charAt(at + step)
  return (step > 0 ? /\d[.,]\d/ : /\d,\d/).test(around)
}
