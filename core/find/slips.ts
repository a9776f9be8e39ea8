/**
 * Finds what was typed wrong: letters of the right sound (行政付议), a wrong, missing or surplus letter (枫桥经念), two
 * letters in the wrong order. Letters that sound as they should vote for the place they would stand at; the few places
 * with most votes are compared in full, the unlike ones by fuse.js.
 */
import Fuse from 'fuse.js/basic'
import type { SoundIndex } from './sounds.ts'
import type { Letters } from './letters.ts'
import type { Sounds } from './pinyin.ts'
import type { Part } from './query.ts'

/** A place in a text that the reader may have meant. */
export interface Slip {
  /** Letters `[at, end)` of the text. */
  readonly at: number
  readonly end: number
  readonly part: Part
  /** How surely, 0…1. */
  readonly likeness: number
}

/** A longer query is compared by its words only. */
export const LONGEST_SLIP = 24
/** Fewer letters have too many neighbours. */
const SHORTEST_SLIP = 3
/** Places that fuse.js compares. */
const FUSED = 24

/** Letters wrong, of all: one of four to seven, two of more. */
const FUSE_THRESHOLD = 0.26

/** A wrong letter whose word exists is no slip: 复核 is not a misspelling of 复议. */
export type IsWord = (first: number, second: number) => boolean

export interface Place {
  readonly at: number
  readonly end: number
  readonly part: Part
}

function stringOf({ codes }: Letters, from: number, to: number): string {
  return String.fromCharCode(...codes.subarray(Math.max(0, from), Math.min(codes.length, to)))
}

interface Unlike {
  readonly place: Place
  /** Its letters, with one more at either end. */
  readonly word: string
  readonly votes: number
}

/** How each letter of a place compares with the query's. */
function compare(query: Letters, text: SoundIndex, { at, end, part }: Place, sounds: Sounds) {
  let same = 0
  let alike = 0
  const wrong: number[] = []
  for (let k = 0; at + k < end; k++) {
    const typed = query.codes[part.from + k] ?? 0
    const meant = text.letters.codes[at + k] ?? 0
    if (typed === meant) same++
    else if (sounds.alike(typed, meant)) alike++
    else wrong.push(part.from + k)
  }
  return { same, alike, wrong }
}

/** Two neighbouring letters in the wrong order: 枫桥验经. */
function isSwapped(query: Letters, text: Letters, { at, part }: Place, wrong: readonly number[]): boolean {
  const [first = 0, second = 0] = wrong
  if (wrong.length !== 2 || second !== first + 1) return false
  const there = at + first - part.from
  return query.codes[first] === text.codes[there + 1] && query.codes[second] === text.codes[there]
}

/** One letter left out: 枫经验. */
function isShortened(query: Letters, text: Letters, { at, end, part }: Place): boolean {
  const length = part.to - part.from
  if (end - at !== length + 1) return false
  let k = 0
  while (k < length && query.codes[part.from + k] === text.codes[at + k]) k++
  while (k < length && query.codes[part.from + k] === text.codes[at + k + 1]) k++
  return k === length
}

/** Shifts between query and text at which letters sound alike, with how many do; only those of two and more. */
function votesOf(query: Letters, part: Part, text: SoundIndex, sounds: Sounds): ReadonlyMap<number, number> {
  const size = text.letters.codes.length + part.to
  const votes = new Uint8Array(size)
  // a letter of several readings votes once
  const voted = new Uint8Array(size)
  const shifts: number[] = []
  for (let i = part.from; i < part.to; i++) {
    for (const sound of sounds.of(query.codes[i] ?? 0)) {
      for (const p of text.positions(sound)) {
        const slot = p - i + part.to
        if (voted[slot] === i + 1) continue
        voted[slot] = i + 1
        const count = (votes[slot] ?? 0) + 1
        votes[slot] = count
        if (count === 2) shifts.push(slot)
      }
    }
  }
  return new Map(shifts.map((slot) => [slot - part.to, votes[slot] ?? 0]))
}

function isWhole({ breaks }: Letters, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (breaks[i] === 1) return false
  return end <= breaks.length - 1
}

/**
 * Places of `text` that `part` of the query may be a slip for, best first.
 *
 * @param placesAt the places worth comparing for a shift between query and text: its whole names, or the window
 */
export function slipsIn(
  query: Letters,
  part: Part,
  text: SoundIndex,
  sounds: Sounds,
  isWord: IsWord,
  placesAt: (shift: number) => readonly Place[],
): readonly Slip[] {
  const slips: Slip[] = []
  const unlike: Unlike[] = []
  const seen = new Set<number>()
  for (const [shift, votes] of votesOf(query, part, text, sounds)) {
    for (const place of placesAt(shift)) {
      const length = place.end - place.at
      if (length < SHORTEST_SLIP || votes < length / 2 || seen.has(place.at)) continue
      if (!isWhole(text.letters, place.at, place.end)) continue
      const { same, alike, wrong } = compare(query, text, place, sounds)
      if (wrong.length === 0 && (same * 2 >= length || length >= 4)) {
        seen.add(place.at)
        slips.push({ ...place, likeness: 1 - (0.3 * alike) / length })
      } else if (isShortened(query, text.letters, place)) {
        seen.add(place.at)
        slips.push({ ...place, likeness: 0.85 })
      } else if (isSwapped(query, text.letters, place, wrong)) {
        seen.add(place.at)
        slips.push({ ...place, likeness: 0.85 })
      } else if (place.part.from === part.from && place.part.to === part.to && same + alike >= length / 2) {
        unlike.push({ place, word: stringOf(text.letters, place.at - 1, place.end + 1), votes: same + alike / 2 })
      }
    }
  }
  return [...slips, ...fused(query, part, unlike, isWord, text.letters)]
}

/** The letters of the query that are wrong, once what agrees at both ends is taken off; letters may be missing. */
function middleOf(query: Letters, part: Part, { at, end }: Place, { codes }: Letters): Part {
  let { from, to } = part
  while (from < to && query.codes[from] === codes[at + from - part.from]) from++
  let longest = 0
  for (const last of [end - 1, end, end + 1]) {
    let suffix = 0
    while (suffix < to - from && query.codes[to - 1 - suffix] === codes[last - 1 - suffix]) suffix++
    longest = Math.max(longest, suffix)
  }
  to -= longest
  return { from, to }
}

/** The places that differ in letters which are no slip of sound. */
function fused(
  query: Letters,
  part: Part,
  unlike: readonly Unlike[],
  isWord: IsWord,
  text: Letters,
): readonly Slip[] {
  if (part.to - part.from < SHORTEST_SLIP + 1) return []
  const list = [...unlike].sort((a, b) => b.votes - a.votes).slice(0, FUSED)
  const fuse = new Fuse(list, {
    keys: ['word'], threshold: FUSE_THRESHOLD, ignoreLocation: true, includeScore: true, ignoreFieldNorm: true,
  })
  return fuse.search(stringOf(query, part.from, part.to)).flatMap(({ item: { place }, score = 1 }): Slip[] => {
    const { from, to } = middleOf(query, part, place, text)
    for (let i = Math.max(part.from, from - 1); i < to && i + 1 < part.to; i++) {
      if (isWord(query.codes[i] ?? 0, query.codes[i + 1] ?? 0)) return []
    }
    return [{ ...place, likeness: 0.95 - score }]
  })
}
