/** What a query names, and whether any report deals with it: 未提及 comes before anything that merely shares a word. */
import type { NameMatch } from './evidence.ts'
import type { Answer, Hit } from '../hit.ts'
import type { Part } from './query.ts'

export interface Meaning {
  /** Names that lead to passages. */
  readonly matches: readonly NameMatch[]
  /** The query as a whole is the name of something that no report deals with. */
  readonly absent: Answer['absent']
  /** As `absent`, where the query has a slip: only worth saying when nothing at all is found. */
  readonly perhaps: Answer['absent']
  /** Letters of the query that are such a name: words that share a piece of them (食品安全, 安全) say nothing. */
  readonly missing: readonly Part[]
}

function contains(outer: Part, inner: Part): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}

/** One number for a part of a query, which is short. */
const keyOf = ({ from, to }: Part): number => from * 0x10000 + to

/**
 * Whether a longer name of something that is there says that the shorter one was not meant; of equal ones its own
 * counts. Names share their few parts by the hundred: each is looked at once.
 */
function answeredBy(present: readonly NameMatch[]): (part: Part) => boolean {
  const sure = new Map<number, Part>()
  const near = new Map<number, Part>()
  for (const { via, parts } of present) {
    const known = via === 'near' ? near : sure
    for (const part of parts) known.set(keyOf(part), part)
  }
  const decided = new Map<number, boolean>()
  return (part) => {
    const before = decided.get(keyOf(part))
    if (before !== undefined) return before
    const answer = [...sure.values()].some((other) => contains(other, part)) ||
      [...near.values()].some((other) => contains(other, part) && !contains(part, other))
    decided.set(keyOf(part), answer)
    return answer
  }
}

/**
 * @param matches all names found in the query
 * @param isAbsent whether no pack deals with the concept
 */
export function readMeaning(
  matches: readonly NameMatch[],
  core: Part,
  isAbsent: (match: NameMatch) => boolean,
): Meaning {
  const present: NameMatch[] = []
  const gone: NameMatch[] = []
  for (const match of matches) {
    if (!isAbsent(match)) present.push(match)
    else if (match.via !== 'near') gone.push(match)
  }
  const answered = answeredBy(present)
  const named = (match: NameMatch): boolean => match.parts.some((part) => contains(part, core) && !answered(part))
  const termOf = (match: NameMatch | undefined): Answer['absent'] =>
    match === undefined ? null : { concept: match.concept, term: match.term }
  return {
    matches: present,
    absent: termOf(gone.find((match) => match.via !== 'fuzzy' && named(match))),
    perhaps: termOf(gone.find(named)),
    missing: gone.filter(({ via }) => via !== 'fuzzy').flatMap(({ parts }) => parts).filter((part) => !answered(part)),
  }
}

/** Whether all the parts are pieces of names that are missing. */
export function isPiece(parts: readonly Part[], missing: readonly Part[]): boolean {
  const inside = (part: Part): boolean => missing.some((name) => contains(name, part) && !contains(part, name))
  return missing.length > 0 && parts.every(inside)
}

/** A hit as the nearest thing to what is not there. */
export function asNear(hit: Hit): Hit {
  return ({ ...hit, via: 'near' })
}
