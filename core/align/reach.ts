/** What the reports have on one matter: the finder's answer for its name, asked once. */
import type { Answer, Cancel, Finder, Hit } from '../hit.ts'
import type { Library } from '../library.ts'

/** A passage on the matter. */
export interface Reached {
  readonly hit: Hit
  /** 0…1: how much a mention of the matter speaks for this passage. */
  readonly share: number
}

export interface Reach {
  readonly passages: readonly Reached[]
  /** The genre knows the matter and no report has it. */
  readonly absent: boolean
}

/** The first passage on a matter is what the report says of it; each further one speaks for less. */
const FURTHER = [1, 0.6, 0.45, 0.35]
const LATER = 0.25
/** A matter that more measures than this deal with tells them apart badly. */
const GENERAL = 4
const GENERAL_SHARE = 0.6
/** What a report only names it has said nothing of. */
const NAMED = 0.5
/** Words too general to be marked on pages speak for less. */
const UNMARKED = 0.55

export type ReachOf = (concept: string, signal?: Cancel) => Promise<Reach>

/** The most that a mention of the matter can speak for any passage of a report. */
export function mostShare(library: Library, concept: string, pack: string): number {
  const known = library.pack(pack)?.concept(concept)?.passages ?? []
  const told = known.some(({ relation }) => relation === 'about')
  return ((library.concept(concept)?.mark ?? false) ? 1 : UNMARKED) * (told ? 1 : NAMED)
}

function reachOf(library: Library, concept: string, { groups, absent }: Answer): Reach {
  if (absent !== null) return { passages: [], absent: true }
  const passages = groups.flatMap(({ pack, hits }) => {
    const own = hits.filter((hit) => hit.concept === concept || (hit.concept === null && hit.via === 'exact'))
    const measures = new Set(own.map(({ measure }) => measure)).size
    const base = mostShare(library, concept, pack) * (measures > GENERAL ? GENERAL_SHARE : 1)
    return own.map((hit, i) => ({ hit, share: base * (FURTHER[i] ?? LATER) }))
  })
  return { passages, absent: false }
}

/** Asks for each concept once, however many paragraphs name it. */
export function createReach(library: Library, finder: Finder): ReachOf {
  const known = new Map<string, Reach>()
  return async (concept, signal) => {
    const before = known.get(concept)
    if (before !== undefined) return before
    const answer = await finder.find(library.term(concept) ?? '', signal)
    const reach = reachOf(library, concept, answer)
    // An answer cut short is no answer.
    if (signal?.aborted !== true) known.set(concept, reach)
    return reach
  }
}
