import type { Rule } from './check.ts'
import { sentences } from './sentences.ts'

/** A pack's concepts are the lexicon's, by id and term, each once. */
export const conceptsAreKnown: Rule = ({ pack, lexicon }) => {
  const terms = new Map(lexicon.concepts.map((concept) => [concept.id, concept.term]))
  const seen = new Set<string>()
  return pack.concepts.flatMap(({ id, term }) => {
    const again = seen.has(id)
    seen.add(id)
    if (again) return [`${pack.id}: concept ${id} is there twice; join its passages.`]
    return terms.get(id) === term ? [] : [`${pack.id}: concept ${id} (「${term}」) is not so in the lexicon; compile anew.`]
  })
}

/** A concept has a passage, and none twice or inside another. */
export const passagesAreApart: Rule = ({ pack }) =>
  pack.concepts.flatMap(({ id, passages }) => {
    if (passages.length === 0) return [`${pack.id}: concept ${id} has no passage; leave it out.`]
    const overlap = passages.some((a, i) => passages.some((b, k) => i < k && a.start < b.end && b.start < a.end))
    return overlap ? [`${pack.id}: passages of concept ${id} overlap; join them in the overlay.`] : []
  })

/** A passage is whole sentences of the measure it names. */
export const passagesAreSentences: Rule = ({ pack }) =>
  pack.concepts.flatMap(({ id, passages }) => passages.flatMap((passage) => {
    const node = pack.outline.find((one) => one.id === passage.measure)
    if (!node) return [`${pack.id}: a passage of ${id} names the measure ${passage.measure}, which is not there; compile anew.`]
    if (passage.start < node.start || passage.end > node.end) return [`${pack.id}: a passage of ${id} leaves its measure ${node.id}; split it in the overlay.`]
    const parts = sentences(pack.text, passage.start, passage.end)
    const whole = parts[0]?.start === passage.start && parts[parts.length - 1]?.end === passage.end
    const closed = sentences(pack.text, node.start, node.end).some((one) => one.end === passage.end)
    return whole && closed ? [] : [`${pack.id}: a passage of ${id} at ${passage.start} is not whole sentences; compile anew.`]
  }))

/** What a measure reports as done comes before what only a heading or the preamble says. */
export const frameComesLast: Rule = ({ pack }) => {
  const status = new Map(pack.outline.map((node) => [node.id, node.status]))
  return pack.concepts.flatMap(({ id, passages }) =>
    status.get(passages[0]?.measure ?? '') === 'frame' && passages.some((one) => status.get(one.measure) === 'result')
      ? [`${pack.id}: concept ${id} is shown first by a heading or the preamble though a measure reports on it; put that first in the overlay.`] : [])
}

export const conceptRules: readonly Rule[] = [conceptsAreKnown, passagesAreApart, passagesAreSentences, frameComesLast]
