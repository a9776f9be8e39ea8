/** Numbers as either side states them: clause by clause, in its own words, and nothing reckoned. */
import type { Span } from '../pack.ts'
import { figures } from '../parse/figures.ts'
import { clauses, sentences } from '../parse/sentences.ts'

/** A clause that states numbers. */
export interface Stated extends Span {
  /** The numbers in it as written, in order; all offsets are of the same text. */
  readonly tokens: readonly Span[]
}

/** Clauses shown of one side. */
const MOST = 4

/**
 * The clauses of `text` that state a number of something (dates, ordinals and numbers inside names are none) and stand
 * in a sentence that one of `words` touches; those nearest to the words first in order of the text.
 */
export function statedIn(text: string, words: readonly Span[]): readonly Stated[] {
  const near = sentences(text, 0, text.length).filter(({ start, end }) =>
    words.some((word) => word.start < end && start < word.end))
  const found = figures(text, []).figures
    .filter(({ kind, citable }) => citable && kind !== 'date' && kind !== 'ordinal')
  return near
    .flatMap(({ start, end }) => clauses(text, start, end))
    .map((clause) => ({
      ...clause,
      tokens: found.filter((figure) => clause.start <= figure.start && figure.end <= clause.end)
        .map(({ start, end, unit, text: token }) => {
          const written = unit !== null && !token.endsWith(unit) && text.startsWith(unit, end) ? unit.length : 0
          return { start, end: end + written }
        }),
    }))
    .filter(({ tokens }) => tokens.length > 0)
    .slice(0, MOST)
}
