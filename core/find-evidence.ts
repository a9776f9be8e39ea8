/** What speaks for a passage: some letters of the query, and why they are answered there. */
import type { Span } from './pack.ts'
import type { Via } from './hit.ts'

/** Positions of letters in the query, `[from, to)`. */
export interface Part {
  readonly from: number
  readonly to: number
}

/**
 * How much a letter counts that is explained in this way, against 1 for the reader's own words. The values only order
 * the ways; that they are close together lets a passage that answers more of the query win over a surer way.
 */
export const TRUST: Readonly<Record<Via, number>> = {
  exact: 1,
  text: 1,
  number: 1,
  alias: 0.97,
  pinyin: 0.95,
  fuzzy: 0.92,
  initials: 0.9,
  near: 0.88,
}

/** Letters of the query that a name of a concept explains. */
export interface NameMatch {
  readonly concept: string
  readonly term: string
  /** The name that matched. */
  readonly wording: string
  readonly via: Via
  readonly parts: readonly Part[]
  /** 0…1 */
  readonly trust: number
}

/** Letters of the query found in a pack: at `span`, or in the passage that deals with the concept they name. */
export interface Evidence {
  readonly parts: readonly Part[]
  readonly span: Span
  readonly via: Via
  readonly trust: number
  /** The concept whose passage `span` is, with the passage's place among its passages; null for words of the text. */
  readonly named: { readonly match: NameMatch; readonly order: number } | null
}
