import type { FoundPlace } from '../../components/ReaderSearch.tsx'
import { occurrences } from '../../core/find/occurrences.ts'
import type { Cancel } from '../../core/hit.ts'
import type { Pack } from '../../core/pack.ts'
import { loadEngine } from './data.ts'

/**
 * Places of the report that a reader's words lead to: where they stand, in the order of the text; where they stand
 * nowhere, what the finder has for them, best first.
 */
export async function searchReport(pack: Pack, query: string, signal: Cancel): Promise<readonly FoundPlace[]> {
  const plain = occurrences(pack.text, query).map((span): FoundPlace => ({ ...span, via: 'exact' }))
  if (plain.length > 0) return plain
  const { finder } = await loadEngine()
  const { groups } = await finder.find(query, signal)
  const hits = groups.filter((group) => group.pack === pack.id).flatMap((group) => group.hits)
  return hits.map(({ passage, via }) => ({ ...passage, via }))
}
