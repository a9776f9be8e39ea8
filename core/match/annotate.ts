/** Terms in the blocks of a page, and what the packs have to say of them. */
import type { Marks } from './marks.ts'
import { plainMatcher } from './match.ts'
import type { Matcher } from './match.ts'
import { listOf, nameAt, wordingAt } from './wording-index.ts'
import type { WordingList } from './wording-index.ts'
import type { Pack, Span } from '../pack.ts'

/** What is read in one go. */
export interface Readable {
  readonly text: string
  /** False for navigation, header, footer, breadcrumb, lists of links. */
  readonly running: boolean
}

/** A term in a block, offsets in the block's text. */
export interface Term extends Span {
  /** The concept, by its term. */
  readonly concept: string
  /** The wording met, as the lexicon spells it and not as the text does. */
  readonly wording: string
  /** Marked by default: the first of its concept in a block of running text, where the concept is one to be marked. */
  readonly painted: boolean
}

/** @param everywhere each occurrence counts as painted, not only the first of its concept in the block */
export type Recognise = (block: Readable, everywhere?: boolean) => readonly Term[]

/**
 * Made once for all blocks; costs about a millisecond for a thousand wordings.
 *
 * @param match makes the matcher: one that reads both scripts is more than pages are sent
 */
export function createRecogniser(
  { painted: paintedOnes, wordings }: Marks, match: (list: WordingList) => Matcher = plainMatcher,
): Recognise {
  const list = listOf(wordings)
  const matcher = match(list)
  return ({ text, running }, everywhere = false) => {
    const met = new Set<string>()
    return matcher.match(text).map(({ start, end, wording }) => {
      const concept = nameAt(list, wording)
      const painted = running && wording < paintedOnes && (everywhere || !met.has(concept))
      met.add(concept)
      return { start, end, concept, wording: wordingAt(list, wording), painted }
    })
  }
}

/** The measures of a pack that deal with a concept, best first, each once. */
export interface ConceptRef {
  readonly pack: string
  readonly measures: readonly string[]
}

/** A concept of the lexicon, and what the packs may say of it. */
export interface Referred {
  readonly id: string
  readonly refs: readonly ConceptRef[]
}

/** By the concept's term. */
export function conceptRefs(packs: readonly Pack[]): ReadonlyMap<string, Referred> {
  const refs = new Map<string, Referred>()
  for (const pack of packs) {
    for (const { id, term, passages } of pack.concepts) {
      const ref = { pack: pack.id, measures: [...new Set(passages.map(({ measure }) => measure))] }
      refs.set(term, { id, refs: [...(refs.get(term)?.refs ?? []), ref] })
    }
  }
  return refs
}

/** A block and where its text starts in the document's. */
export interface PlacedBlock extends Readable {
  readonly at: number
}

/** The text of a document is that of its blocks, one below the other. */
export function placeBlocks(blocks: readonly Readable[]): { text: string; blocks: readonly PlacedBlock[] } {
  let at = 0
  const placed = blocks.map(({ text, running }) => {
    const block = { text, running, at }
    at += text.length + 1
    return block
  })
  return { text: blocks.map(({ text }) => text).join('\n'), blocks: placed }
}

/** A term of a document, offsets in the document's text. */
export interface Annotation extends Span {
  readonly text: string
  /** The concept's id. */
  readonly concept: string
  readonly painted: boolean
  readonly refs: readonly ConceptRef[]
}

/** The terms of a document, in order, never overlapping; those that no pack has a passage for are left out. */
export function annotate(
  blocks: readonly PlacedBlock[], recognise: Recognise, refs: ReadonlyMap<string, Referred>,
): readonly Annotation[] {
  return blocks.flatMap((block) => recognise(block).flatMap(({ start, end, concept, painted }) => {
    const own = refs.get(concept)
    if (own === undefined) return []
    const text = block.text.slice(start, end)
    return [{ start: block.at + start, end: block.at + end, text, concept: own.id, painted, refs: own.refs }]
  }))
}
