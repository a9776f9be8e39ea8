import { enumerators } from './enumerators.ts'
import type { ConceptOverlay } from './overlay.ts'
import type { ConceptPassage, Figure, Lexicon, OutlineNode, PackConcept, Span } from './pack.ts'
import { sentences } from './sentences.ts'

interface Occurrence extends Span {
  readonly concept: string
}

/** Every place where a `same` wording of a concept stands in the text; of overlapping ones the longest. In order. */
export function occurrences(text: string, lexicon: Lexicon): readonly Occurrence[] {
  const all: Occurrence[] = []
  for (const concept of lexicon.concepts) {
    const words = [concept.term, ...concept.wordings.filter((one) => one.relation === 'same').map((one) => one.text)]
    for (const word of new Set(words)) {
      if (word === '') continue
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        all.push({ concept: concept.id, start: at, end: at + word.length })
      }
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Map<number, true>()
  const kept = all.filter((one) => {
    for (let i = one.start; i < one.end; i++) if (taken.has(i)) return false
    for (let i = one.start; i < one.end; i++) taken.set(i, true)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}

interface Sentence extends Span {
  readonly node: OutlineNode
}

/** The sentences of each node, without its enumerator; a measure's topic sentence goes with the one after it. */
function sentencesOf(text: string, nodes: readonly OutlineNode[]): readonly Sentence[] {
  const bodies = new Map(enumerators(text).map((mark) => [mark.start, mark.body]))
  return nodes.flatMap((node) =>
    sentences(text, bodies.get(node.start) ?? node.start, node.end).map((span) => ({ ...span, node })))
}

const ORDER = { result: 0, shortcoming: 1, plan: 2, frame: 3 } as const

/**
 * The passages of every concept that the text deals with or the overlay names. By rule each sentence with a `same`
 * wording is one: results before shortcomings, plans and frame, and among them those with a figure in the wording's
 * own clause first, then as the report has them. What the overlay lists comes before, in its order.
 */
export function link(
  text: string, nodes: readonly OutlineNode[], figures: readonly Figure[], lexicon: Lexicon,
  overlay: readonly ConceptOverlay[],
): { readonly concepts: readonly PackConcept[]; readonly problems: readonly string[] } {
  const problems: string[] = []
  const all = sentencesOf(text, nodes)
  const found = new Map<string, ConceptPassage[]>()
  const places = occurrences(text, lexicon)
  let i = 0
  const ranked: { concept: string; rank: number; passage: ConceptPassage }[] = []
  for (const place of places) {
    while (i < all.length && (all[i]?.end ?? 0) <= place.start) i++
    const sentence = all[i]
    if (sentence === undefined || sentence.start > place.start) continue
    const told = figures.some((one) => one.citable && one.clause.start <= place.start && place.end <= one.clause.end)
    const rank = ORDER[sentence.node.status] * 2 + (told ? 0 : 1)
    const { start, end, node } = sentence
    ranked.push({ concept: place.concept, rank, passage: { start, end, measure: node.id, relation: 'about' } })
  }
  for (const entry of overlay) {
    if (!lexicon.concepts.some((concept) => concept.id === entry.concept)) {
      problems.push(`overlay: concept ${entry.concept} is not in the lexicon; add it there or take the entry out.`)
      continue
    }
    for (const { at, relation } of entry.passages) {
      const start = text.indexOf(at)
      if (start < 0 || at === '' || text.indexOf(at, start + 1) >= 0) {
        problems.push(`overlay: the words 「${at}」 of concept ${entry.concept} must occur once in the report; copy a longer run of it.`)
        continue
      }
      const held = all.filter((one) => one.end > start && one.start < start + at.length)
      const first = held[0]
      const last = held[held.length - 1]
      if (!first || !last) continue
      put(found, entry.concept, { start: first.start, end: last.end, measure: first.node.id, relation })
    }
  }
  ranked.sort((a, b) => a.rank - b.rank || a.passage.start - b.passage.start)
  for (const { concept, passage } of ranked) put(found, concept, passage)
  const concepts = lexicon.concepts.flatMap((concept) => {
    const passages = found.get(concept.id)
    return passages ? [{ id: concept.id, term: concept.term, passages }] : []
  })
  return { concepts, problems }
}

function put(found: Map<string, ConceptPassage[]>, concept: string, passage: ConceptPassage): void {
  const list = found.get(concept) ?? []
  if (!list.some((one) => one.start <= passage.start && passage.end <= one.end)) list.push(passage)
  found.set(concept, list)
}
