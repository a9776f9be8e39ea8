import { enumerators } from '../parse/enumerators.ts'
import { createMatcher } from '../match/match.ts'
import type { ConceptOverlay } from './overlay.ts'
import type { ConceptPassage, Figure, Lexicon, OutlineNode, PackConcept, Span } from '../pack.ts'
import { sentences } from '../parse/sentences.ts'

interface Sentence extends Span {
  readonly node: OutlineNode
}

interface Ranked {
  readonly concept: string
  readonly rank: number
  readonly passage: ConceptPassage
}

/** The sentences of every node, the enumerator at its head left out. In order. */
function sentencesOf(text: string, nodes: readonly OutlineNode[]): readonly Sentence[] {
  const bodies = new Map(enumerators(text).map((mark) => [mark.start, mark.body]))
  return nodes.flatMap((node) =>
    sentences(text, bodies.get(node.start) ?? node.start, node.end).map((span) => ({ ...span, node })))
}

const STATUS_RANK = { result: 0, shortcoming: 1, plan: 2, frame: 3 } as const

/** Each sentence with a `same` wording, and its rank: by status, then by whether a figure stands in the same clause. */
function byRule(
  text: string, all: readonly Sentence[], figures: readonly Figure[], lexicon: Lexicon,
): readonly Ranked[] {
  const spellings = lexicon.concepts.flatMap(({ id, term, wordings }) => {
    const same = wordings.filter((one) => one.relation === 'same').map((one) => one.text)
    return [term, ...same].map((one) => ({ text: one, concept: id }))
  })
  const matcher = createMatcher(spellings.map(({ text }) => text))
  const citable = figures.filter((one) => one.citable && one.kind !== 'date')
  return all.flatMap(({ node, start, end }) => matcher.match(text.slice(start, end)).map((match): Ranked => {
    const from = start + match.start
    const told = citable.some(({ clause }) => clause.start <= from && from < clause.end)
    const rank = STATUS_RANK[node.status] * 2 + (told ? 0 : 1)
    const concept = spellings[match.wording]?.concept ?? ''
    return { concept, rank, passage: { start, end, measure: node.id, relation: 'about' } }
  }))
}

/**
 * The passages of every concept that the text deals with or the overlay names. By rule each sentence with a `same`
 * wording is one (of wordings that overlap the longest counts): results before shortcomings, plans and frame, and
 * among them those with a figure in the wording's own clause first, then as the report has them. What the overlay
 * lists stands before these, in its order. `problems` are sentences about overlay entries that rest on nothing.
 */
export function link(
  text: string, nodes: readonly OutlineNode[], figures: readonly Figure[], lexicon: Lexicon,
  overlay: readonly ConceptOverlay[],
): { readonly concepts: readonly PackConcept[]; readonly problems: readonly string[] } {
  const problems: string[] = []
  const all = sentencesOf(text, nodes)
  const found = new Map<string, ConceptPassage[]>()
  const known = new Set(lexicon.concepts.map((concept) => concept.id))
  for (const entry of overlay) {
    if (!known.has(entry.concept)) {
      problems.push(`overlay: concept ${entry.concept} is not in the lexicon; add it there or take the entry out.`)
      continue
    }
    for (const { at, relation } of entry.passages) {
      const start = text.indexOf(at)
      const held = all.filter((one) => one.end > start && one.start < start + at.length)
      const [first, last] = [held[0], held[held.length - 1]]
      if (at === '' || start < 0 || text.indexOf(at, start + 1) >= 0 || !first || !last) {
        problems.push(`overlay: 「${at}」 of ${entry.concept} must occur once in the report; copy a longer run.`)
      } else put(found, entry.concept, { start: first.start, end: last.end, measure: first.node.id, relation })
    }
  }
  const ranked = [...byRule(text, all, figures, lexicon)]
  ranked.sort((a, b) => a.rank - b.rank || a.passage.start - b.passage.start)
  for (const { concept, passage } of ranked) put(found, concept, passage)
  const concepts = lexicon.concepts.flatMap(({ id, term }) => {
    const passages = found.get(id)
    return passages ? [{ id, term, passages }] : []
  })
  return { concepts, problems }
}

/** Adds a passage unless one that is listed holds it. */
function put(found: Map<string, ConceptPassage[]>, concept: string, passage: ConceptPassage): void {
  const list = found.get(concept) ?? []
  if (!list.some((one) => one.start <= passage.start && passage.end <= one.end)) list.push(passage)
  found.set(concept, list)
}
