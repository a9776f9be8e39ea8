/** Finds the concepts a query names otherwise than letter by letter: by their sound, or with a slip. */
import { TRUST } from './evidence.ts'
import type { NameMatch } from './evidence.ts'
import type { Name, Names } from './names.ts'
import { LONGEST_SLIP, slipsIn } from './slips.ts'
import type { IsWord, Place } from './slips.ts'
import { spelledIn } from './sounds.ts'
import type { Via } from '../hit.ts'
import type { Sounds } from './pinyin.ts'
import type { Part, Query } from './query.ts'

/** However it was typed, a name of something else is only near. */
function viaOf(name: Name, via: Via): Via {
  return name.via === 'near' ? 'near' : via
}

/** Letters of a name typed, and how many of them by their first letter only. */
interface Typed {
  readonly length: number
  readonly initials: number
  /** The whole name, not only its beginning. */
  readonly whole: boolean
}

/** What is typed by first letters fits by chance: the fewer letters, the more of them must be spelled out. */
function isMeant(name: Name, { length, initials, whole }: Typed): boolean {
  if (initials === 0) return length >= 2
  if (whole) return length >= 3
  if (name.via === 'near') return false
  return initials === length ? length >= 4 : initials === 1 && length >= 3
}

/** Names typed by pinyin, initials or a mixture; from their beginning, if not whole. */
export function spelledNames(query: Query, names: Names, sounds: Sounds): readonly NameMatch[] {
  const parts = [{ from: 0, to: query.letters.codes.length }]
  return spelledIn(query.letters, names.sounds, sounds).flatMap(({ at, end, initials }): NameMatch[] => {
    const name = names.list[names.indexAt[at] ?? -1]
    if (name === undefined || name.from !== at) return []
    const typed = { length: end - at, initials, whole: end === name.to }
    if (!isMeant(name, typed)) return []
    const { concept, term, wording } = name
    const way: Via = initials === end - at ? 'initials' : 'pinyin'
    const trust = TRUST[way] * (typed.whole ? 1 : 0.94) * (name.via === 'near' ? TRUST.near : 1)
    return [{ concept, term, wording, via: viaOf(name, way), parts, trust }]
  })
}

/** The whole names that a shift lays over `part`, give or take a letter at either end. */
function namesOver(shift: number, part: Part, { list, indexAt }: Names): readonly Place[] {
  const places: Place[] = []
  const first = Math.max(0, shift + part.from)
  for (let i = indexAt[first] ?? list.length; i < list.length; i++) {
    const name = list[i]
    if (name === undefined || name.to > shift + part.to + 1) break
    if (name.from < shift + part.from - 1) continue
    const from = name.from - shift
    const to = name.to - shift
    const inside = from >= part.from && to <= part.to
    places.push({ at: name.from, end: name.to, part: inside ? { from, to } : part })
  }
  return places
}

/** A name of something near that is short, or differs in more than its sound, is too far off when mistyped. */
const SHORTEST_NEAR = 4
const LEAST_NEAR = 0.8

/** Names that the query, or words in it, are a slip for. */
export function slippedNames(
  query: Query,
  core: Part,
  names: Names,
  sounds: Sounds,
  isWord: IsWord,
): readonly NameMatch[] {
  if (core.to - core.from > LONGEST_SLIP) return []
  const over = (shift: number): readonly Place[] => namesOver(shift, core, names)
  return slipsIn(query.letters, core, names.sounds, sounds, isWord, over).flatMap(({ at, part, likeness }) => {
    const name = names.list[names.indexAt[at] ?? -1]
    if (name === undefined) return []
    if (name.via === 'near' && (name.to - name.from < SHORTEST_NEAR || likeness < LEAST_NEAR)) return []
    const { concept, term, wording } = name
    const trust = TRUST.fuzzy * likeness * (name.via === 'near' ? TRUST.near : 1)
    return [{ concept, term, wording, via: viaOf(name, 'fuzzy'), parts: [part], trust }]
  })
}
