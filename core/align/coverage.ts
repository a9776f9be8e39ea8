/** What a page as a whole has to do with the reports. */
import type { Library } from '../library.ts'
import type { OutlineNode } from '../pack.ts'
import type { Aligned } from './align.ts'

export interface Covered {
  readonly pack: string
  readonly node: OutlineNode
  /** Places of the paragraphs that its passages stand beside, in order; empty: the page is silent on it. */
  readonly paragraphs: readonly number[]
}

/** A matter of the page that no report has. */
export interface Missing {
  readonly concept: string
  readonly term: string
  readonly paragraphs: readonly number[]
}

export interface Coverage {
  /** Every measure of every report, in order. */
  readonly measures: readonly Covered[]
  /** In the order met. */
  readonly missing: readonly Missing[]
}

export function coverageOf(library: Library, aligned: readonly Aligned[]): Coverage {
  const beside = new Map<string, Set<number>>()
  const missing = new Map<string, { term: string; paragraphs: number[] }>()
  for (const { index, pairs, lacking } of aligned) {
    for (const { hit } of pairs) {
      const key = `${hit.pack} ${hit.measure}`
      beside.set(key, (beside.get(key) ?? new Set()).add(index))
    }
    for (const { concept, term } of lacking) {
      const known = missing.get(concept)
      if (known === undefined) missing.set(concept, { term, paragraphs: [index] })
      else known.paragraphs.push(index)
    }
  }
  return {
    measures: library.packs.flatMap(({ pack }) =>
      pack.outline.filter(({ kind }) => kind === 'measure').map((node) => (
        { pack: pack.id, node, paragraphs: [...(beside.get(`${pack.id} ${node.id}`) ?? [])] }
      ))),
    missing: [...missing].map(([concept, rest]) => ({ concept, ...rest })),
  }
}
