/** The data as it ships, for tests of what a reader is answered. */
import { readBundled } from '../../cli/bundled.ts'
import { createFinder } from '../../core/find/find.ts'
import type { Answer, Hit } from '../../core/hit.ts'

export const { packs, lexicon, script } = readBundled()

const [first] = packs
if (first === undefined) throw new Error('no report is bundled')
export const pack = first

export const finder = createFinder({ packs, lexicon, script })

export interface Found {
  readonly hits: readonly Hit[]
  /** Passages verbatim, in order. */
  readonly passages: readonly string[]
  /** Tokens of the first hit's figures with their units, most relevant first. */
  readonly figures: readonly string[]
  readonly via: Hit['via'] | null
  readonly absent: Answer['absent']
}

/** What the bundled report answers, spelled out. */
export async function ask(query: string): Promise<Found> {
  const { groups, absent } = await finder.find(query)
  const hits = groups.flatMap((group) => group.hits)
  return {
    hits,
    passages: hits.map(({ passage }) => pack.text.slice(passage.start, passage.end)),
    figures: (hits[0]?.figures ?? []).map((id) => {
      const figure = pack.figures.find((other) => other.id === id)
      if (figure === undefined) throw new Error(`no figure ${id} in the pack`)
      return figure.text + (figure.text.endsWith('%') ? '' : figure.unit ?? '')
    }),
    via: hits[0]?.via ?? null,
    absent,
  }
}
