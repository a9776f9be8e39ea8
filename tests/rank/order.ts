/** One table of queries with what answers them, in order: finder, extension and mini-program agree on it. */
import { readFileSync } from 'node:fs'
import { snippetOf } from '../../components/snippet.ts'
import { cardOfAnswer } from '../../core/card/card-view.ts'
import type { Answer, Finder } from '../../core/hit.ts'
import type { Library } from '../../core/library.ts'

export interface Ordered {
  readonly query: string
  /** Node and first offset of each passage, best first: `1.3.4@2012`. */
  readonly ids: readonly string[]
}

/** Reads `tests/rank/order.tsv`: query, then the ids in order. */
export function readOrder(): readonly Ordered[] {
  const rows = readFileSync(new URL('order.tsv', import.meta.url), 'utf8').trimEnd().split('\n')
  return rows.map((row) => {
    const [query = '', ...ids] = row.split('\t')
    return { query, ids }
  })
}

export function idsOf({ groups }: Answer): readonly string[] {
  return groups.flatMap(({ hits }) => hits).map(({ measure, passage }) => `${measure}@${passage.start}`)
}

/** What an interface shows of an answer: the place and the words of each row, as they stand there. */
export interface ShownRow {
  readonly place: string
  readonly words: string
}

/** The rows for a query, from the finder itself. */
export async function rowsFor(query: string, finder: Finder, library: Library): Promise<readonly ShownRow[]> {
  const view = cardOfAnswer(library, await finder.find(query))
  return (view?.passages ?? []).map(({ place, pieces }) => {
    const snippet = snippetOf(pieces)
    const words = snippet.pieces.map(({ text }) => text).join('')
    return { place, words: `${snippet.cutBefore ? '…' : ''}${words}${snippet.cutAfter ? '…' : ''}` }
  })
}
