import type { Rule } from './check.ts'
import type { ConceptPassage, OutlineNode } from '../pack.ts'
import { sentences } from '../parse/sentences.ts'

/** A pack's concepts are the lexicon's, by id and term, each once. */
export const conceptsAreKnown: Rule = ({ pack, lexicon }) => {
  const terms = new Map(lexicon.concepts.map((concept) => [concept.id, concept.term]))
  const seen = new Set<string>()
  return pack.concepts.flatMap(({ id, term }) => {
    const again = seen.has(id)
    seen.add(id)
    if (again) return [`concept ${id} is there twice; join its passages.`]
    return terms.get(id) === term ? [] : [`concept ${id} (「${term}」) is not so in the lexicon; compile anew.`]
  })
}

/** A concept has a passage, and none twice or inside another. */
export const passagesAreApart: Rule = ({ pack }) =>
  pack.concepts.flatMap(({ id, passages }) => {
    if (passages.length === 0) return [`concept ${id} has no passage; leave it out.`]
    const overlap = passages.some((a, i) => passages.some((b, k) => i < k && a.start < b.end && b.start < a.end))
    return overlap ? [`passages of concept ${id} overlap; join them in the overlay.`] : []
  })

/** A passage is whole sentences of the measure it names. */
export const passagesAreSentences: Rule = ({ pack: { text, outline, concepts } }) => {
  const nodes = new Map(outline.map((node) => [node.id, node]))
  return concepts.flatMap(({ id, passages }) => passages.flatMap((passage) => {
    const wrong = passageProblem(text, passage, nodes.get(passage.measure))
    return wrong === null ? [] : [`a passage of ${id} at ${passage.start} ${wrong}`]
  }))
}

function passageProblem(text: string, { start, end, measure }: ConceptPassage, node?: OutlineNode): string | null {
  if (!node) return `names the measure ${measure}, which is not there; compile anew.`
  if (start < node.start || end > node.end) return `leaves its measure ${measure}; split it in the overlay.`
  const parts = sentences(text, start, end)
  const opens = parts[0]?.start === start
  const closes = sentences(text, node.start, node.end).some((one) => one.end === end)
  return opens && closes ? null : 'is not whole sentences; compile anew.'
}

/** What a measure reports as done comes before what only a heading or the preamble says. */
export const frameComesLast: Rule = ({ pack }) => {
  const status = new Map(pack.outline.map((node) => [node.id, node.status]))
  return pack.concepts
    .filter(({ passages: [first, ...others] }) =>
      status.get(first?.measure ?? '') === 'frame' && others.some((one) => status.get(one.measure) === 'result'))
    .map(({ id }) => `concept ${id} is shown first by a heading or the preamble though a measure reports on it; ` +
      'put that first in the overlay.')
}

export const conceptRules: readonly Rule[] = [conceptsAreKnown, passagesAreApart, passagesAreSentences, frameComesLast]
