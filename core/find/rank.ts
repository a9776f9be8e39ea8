/** Puts candidates in order. The reasons are tried one after the other; the first that tells two apart decides. */
import type { Hit } from '../hit.ts'

export interface Candidate {
  /** What tells it from others. */
  readonly ranked: Omit<Hit, 'marks' | 'figures'>
  /** The hit itself, made when it is kept. */
  readonly whole: () => Hit
  /** Place among the passages chosen for the concept; a large number for passages found by their words. */
  readonly order: number
}

/** Scores this close are equal: the next reason decides. */
const STEP = 0.05

/** A passage found by its words comes after all that were chosen by hand. */
export const FOUND_BY_WORDS = 100

/**
 * What a passage lacks that was found by its words and does not tell of the year: readers ask for what was done. Where
 * the plan is what there is to know, a hand has chosen it.
 */
const PRICE: Readonly<Record<Hit['status'], number>> = { result: 0, shortcoming: 0.02, plan: 0.03, frame: 0.03 }

/** Chosen by hand, or the reader's very words. */
function isCertain({ ranked, order }: Candidate): boolean {
  return order < FOUND_BY_WORDS || ranked.via === 'exact'
}

/** Smaller is better. */
const REASONS: readonly ((candidate: Candidate) => number)[] = [
  // how much of the query is answered, and how surely
  (one) => -Math.round((one.ranked.score - (isCertain(one) ? 0 : PRICE[one.ranked.status])) / STEP),
  // passages chosen by hand for the concept, in their order
  ({ order }) => order,
  // what was done before what is planned
  ({ ranked }) => PRICE[ranked.status],
  ({ ranked }) => -ranked.score,
  ({ ranked }) => ranked.passage.start,
]

export function byReasons(a: Candidate, b: Candidate): number {
  for (const reason of REASONS) {
    const difference = reason(a) - reason(b)
    if (difference !== 0) return difference
  }
  return 0
}

function overlap(a: Pick<Hit, 'passage'>, b: Pick<Hit, 'passage'>): number {
  const common = Math.min(a.passage.end, b.passage.end) - Math.max(a.passage.start, b.passage.start)
  return common / Math.min(a.passage.end - a.passage.start, b.passage.end - b.passage.start)
}

/** The best `most` candidates; of two that show largely the same words only the better. */
export function best(candidates: readonly Candidate[], most: number): readonly Hit[] {
  const kept: Hit[] = []
  for (const { ranked, whole } of [...candidates].sort(byReasons)) {
    if (kept.length === most) break
    if (!kept.some((other) => overlap(ranked, other) > 0.5)) kept.push(whole())
  }
  return kept
}
