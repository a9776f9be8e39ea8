/** Finds all wordings in a text at once: leftmost first, longest first, never overlapping. */
import type { ScriptTable } from './fold.ts'
import type { Span } from './pack.ts'
import {
  GAP_LETTER, INVISIBLE_LETTER, JOINER_LETTER, LEFT_OUT, PAGE_BITS, PAGE_MASK, buildTrie, edgeSlot, isAscii, lastFour,
  lastTwo, onlyTwo, pack, passes,
} from './trie.ts'
import type { Trie } from './trie.ts'

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
 * unless some wording that begins alike has one of them at that place (行政、复议 is two things, 双随机一公开 one), and
 * white space between two ASCII letters or digits counts unless a wording has it too. A term never starts or ends
 * inside a longer run of ASCII letters and digits, nor inside a number that goes on (885 is not in 18850 or 885.5).
 *
 * One pass, without building any string: every four letters in a row are asked of a sieve of the wordings' beginnings,
 * and only what it lets through (one place in a hundred) walks the tree.
 */
export function createMatcher(wordings: readonly Spelling[], { table }: MatchOptions = {}): Matcher {
  const trie = buildTrie(wordings.map(({ text }) => text), table)
  return { match: (text) => matchAll(text, trie, wordings) }
}

/** How far a text has been read. */
interface Cursor {
  at: number
  /** The last three letters, packed. */
  packed: number
  /** Why this place was let through: `FOUR`, `SHORT`, or both. */
  passed: number
}

/** The last four letters may begin a wording. */
const FOUR = 1
/** The last two may end a wording of two letters or three. */
const SHORT = 2

function matchAll(text: string, trie: Trie, wordings: readonly Spelling[]): readonly Match[] {
  const { bits, shift } = trie.sieve
  const found: Match[] = []
  const cursor: Cursor = { at: -1, packed: 0, passed: 0 }
  let done = 0
  const from = (back: number): Match | null => {
    const start = lettersBack(text, cursor.at, back, trie)
    return start < done ? null : walk(text, start, trie, wordings)
  }
  while (advance(text, cursor, trie)) {
    const { packed, passed } = cursor
    const two = passed >= SHORT && passes(onlyTwo(packed), bits, shift) !== 0
    const three = two || (passed >= SHORT && passes(packed, bits, shift) !== 0)
    // the earliest first: before a wording of two letters one may have begun whose fourth is still to come
    const match = ((passed & FOUR) !== 0 ? from(3) : null) ?? (three ? from(2) : null) ?? (two ? from(1) : null)
    if (match === null) continue
    found.push(match)
    done = match.end
    cursor.at = done - 1
  }
  return found
}

/**
 * On to the next place that the sieve lets through. This loop is what the scan of a page consists of. It calls nothing
 * and has no loop inside, so that an engine keeps all it needs in registers, and it does not branch on what it reads:
 * a letter that is left out leaves `packed` as it was by arithmetic, since no processor foresees where one comes.
 */
function advance(text: string, cursor: Cursor, { pages, letters, sieve: { bits, shift } }: Trie): boolean {
  let { at, packed } = cursor
  let passed = 0
  while (passed === 0 && ++at < text.length) {
    const unit = text.charCodeAt(at)
    const letter = letters[(pages[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] ?? 0
    // all ones, or 0 where the highest of the letter's 16 bits is LEFT_OUT
    const counts = ~((letter << 16) >> 31)
    const next = pack(packed, letter)
    passed = counts & (passes(lastFour(packed, letter), bits, shift) | (passes(lastTwo(next), bits, shift) << 1))
    packed ^= (packed ^ next) & counts
  }
  cursor.at = at
  cursor.packed = packed
  cursor.passed = passed
  return passed !== 0
}

const letterOf = (unit: number, { pages, letters }: Trie): number =>
  letters[(pages[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] ?? 0

/** Offset of the letter so many before the one at `at`; −1 where the text starts sooner. */
function lettersBack(text: string, at: number, count: number, trie: Trie): number {
  let offset = at
  for (let left = count; left > 0 && offset >= 0;) {
    offset--
    if (letterOf(text.charCodeAt(offset), trie) < LEFT_OUT) left--
  }
  return offset
}

/** The longest wording that starts at `start`. */
function walk(text: string, start: number, trie: Trie, wordings: readonly Spelling[]): Match | null {
  const { nodes, ends, joint } = trie
  let last = text.charCodeAt(start)
  if (isAscii(last) && goesOn(text, start, -1, trie)) return null
  let node = 0
  let between = 0
  let end = 0
  let longest = 0
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = letterOf(unit, trie)
    if (letter === 0) break
    if (letter > LEFT_OUT) {
      if (letter > between) between = letter
      continue
    }
    if (between >= GAP_LETTER && joint[node] === 0) {
      if (between === JOINER_LETTER || (isAscii(last) && isAscii(unit))) break
    }
    between = 0
    last = unit
    node = nodes.edges[edgeSlot(nodes, node, letter)] ?? 0
    if (node === 0) break
    const wording = ends[node] ?? 0
    if (wording !== 0 && !(isAscii(unit) && goesOn(text, at, 1, trie))) {
      longest = wording
      end = at + 1
    }
  }
  const wording = wordings[longest - 1]
  return wording === undefined ? null : { start, end, concept: wording.concept, wording: wording.text }
}

/** Whether the run of ASCII letters and digits, or the number, goes on from `edge` in the direction of `step`. */
function goesOn(text: string, edge: number, step: 1 | -1, trie: Trie): boolean {
  let at = edge + step
  while (at >= 0 && at < text.length && letterOf(text.charCodeAt(at), trie) === INVISIBLE_LETTER) at += step
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
