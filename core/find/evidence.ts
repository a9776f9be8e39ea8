/** What speaks for a passage: some letters of the query, and why they are answered there. */
import type { Span } from '../pack.ts'
import type { Via } from '../hit.ts'
import type { Part } from './query.ts'

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

/** Letters of the query that are answered somewhere in a pack, and why. */
export interface Evidence {
  readonly parts: readonly Part[]
  /** The words themselves (`by` null), or the passage or clause that deals with what they name. */
  readonly span: Span
  readonly via: Via
  /** 0…1 */
  readonly trust: number
  readonly by: NamedPassage | LabelledFigure | PartAsked | null
}

/** A passage chosen for a concept that the query names. */
export interface NamedPassage {
  readonly kind: 'passage'
  readonly match: NameMatch
  /** Place among the concept's passages. */
  readonly order: number
}

/** A figure whose label has words of the query. */
export interface LabelledFigure {
  readonly kind: 'label'
  readonly figure: string
}

/** A sentence of the part of the report that is asked for: what is planned, what is lacking. */
export interface PartAsked {
  readonly kind: 'status'
}

/** Letters of the query explained so far, each by its surest evidence. */
export type Explained = Float32Array

/** Adds what `evidence` explains. */
export function explain(explained: Explained, { parts, trust }: Pick<Evidence, 'parts' | 'trust'>): void {
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) explained[i] = Math.max(explained[i] ?? 0, trust)
  }
}

/**
 * Of a long query not all can be answered by one passage: where it weighs more than `FULL` letters, what is missing
 * counts less, as if the letters beyond counted only by this part. A copied sentence is found by what it names.
 */
const FULL = 6
const BEYOND = 0.15

/** Weighted share of the query that is explained, 0…1. */
export function shareOf(explained: Explained, weights: Float32Array): number {
  let all = 0
  let found = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    all += weight
    found += weight * (explained[i] ?? 0)
  }
  if (found === 0) return 0
  const missing = (all - found) * (all > FULL ? (FULL + (all - FULL) * BEYOND) / all : 1)
  return found / (found + missing)
}

/** Weighted share of the query that all of `evidence` explains. */
export function sharedBy(evidence: readonly Evidence[], weights: Float32Array): number {
  const explained = new Float32Array(weights.length)
  for (const one of evidence) explain(explained, one)
  return shareOf(explained, weights)
}
