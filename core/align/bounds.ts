/** What a matter can speak for at most, told without asking the finder. */
import type { Library, PackEntry } from '../library.ts'
import type { Span } from '../pack.ts'
import { mostShare } from './reach.ts'

/** The most that a mention of a matter can speak for any passage of a measure; `measureKey` names the measure. */
export type Bounds = ReadonlyMap<string, number>

export function measureKey(pack: string, measure: string): string {
  return `${pack} ${measure}`
}

/** Letters only, as finding reads a text, with the offset of each. */
interface Bare {
  readonly text: string
  readonly at: readonly number[]
}

/** More than what finding passes over, so that nothing it finds is missed. */
const MARK = /[^\u3400-\u9fff\uf900-\ufaffA-Za-z0-9]/

function bare(text: string): Bare {
  let out = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (MARK.test(char)) continue
    out += char
    at.push(i)
  }
  return { text: out.toLowerCase(), at }
}

/** A question's letters that ask or join at its ends are no part of what is looked for. */
const EDGES = /^[的了和与及在是有个]+|[的了和与及在是有个]+$/g

function places({ text, at }: Bare, term: string): readonly number[] {
  const letters = bare(term).text.replace(EDGES, '')
  const found: number[] = []
  if (letters === '') return found
  for (let i = text.indexOf(letters); i >= 0; i = text.indexOf(letters, i + 1)) found.push(at[i] ?? 0)
  return found
}

/**
 * The finder's hits on a matter are passages that a hand has chosen for it and places that have its term; so a measure
 * with neither is none that it speaks for, and needs no asking.
 */
export function createBounds(library: Library): (concept: string) => Bounds {
  const texts = new Map<PackEntry, Bare>()
  const known = new Map<string, Bounds>()
  const boundsOf = (concept: string): Bounds => {
    const bounds = new Map<string, number>()
    for (const entry of library.packs) {
      const { pack } = entry
      const text = texts.get(entry) ?? bare(pack.text)
      texts.set(entry, text)
      const passages: readonly Span[] = entry.concept(concept)?.passages ?? []
      const said = places(text, library.term(concept) ?? '').map((start) => ({ start, end: start + 1 }))
      const share = mostShare(library, concept, pack.id)
      for (const span of [...passages, ...said]) {
        for (const { id, start, end } of pack.outline) {
          if (start < span.end && span.start < end) bounds.set(measureKey(pack.id, id), share)
        }
      }
    }
    return bounds
  }
  return (concept) => {
    const before = known.get(concept)
    if (before !== undefined) return before
    const bounds = boundsOf(concept)
    known.set(concept, bounds)
    return bounds
  }
}
