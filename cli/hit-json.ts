import type { Answer, Hit } from '../core/hit.ts'
import type { Library } from '../core/library.ts'

/** Hits given for one query. */
const MOST = 10

/** A hit as one JSON object, its passage and figures in the report's words. */
export function hitJson(library: Library, hit: Hit): object {
  const entry = library.pack(hit.pack)
  const node = entry?.node(hit.measure) ?? null
  const figures = hit.figures.map((id) => entry?.figure(id) ?? null)
  return {
    pack: hit.pack,
    measure: hit.measure,
    place: node?.place ?? null,
    title: node?.title ?? null,
    passage: entry?.pack.text.slice(hit.passage.start, hit.passage.end) ?? '',
    status: hit.status,
    figures: figures.flatMap((figure) => {
      if (figure === null) return []
      const { text, value, unit, qualifier, label } = figure
      return [{ text, value, unit, qualifier, label }]
    }),
    via: hit.via,
    score: hit.score,
  }
}

/** An answer as one JSON object: the query and its hits of all packs, best first, at most ten. */
export function answerJson(library: Library, answer: Answer): object {
  const hits = answer.groups.flatMap((group) => group.hits)
  if (answer.groups.length > 1) hits.sort((a, b) => b.score - a.score)
  return { query: answer.query, hits: hits.slice(0, MOST).map((hit) => hitJson(library, hit)) }
}
