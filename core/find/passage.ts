/** Cuts the passage that a hit shows: the sentence, or of a long one the clauses that answer. */
import { explain, shareOf } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { PASSAGE } from './pack.ts'
import type { PackIndex, Sentence } from './pack.ts'
import type { Span } from '../pack.ts'

/** A clause more must explain at least this much more of the query. */
const WORTH = 0.04

/**
 * The shortest run of clauses of `sentence` that explains most of the query; the sentence itself where it is short.
 * `bonus` says what a run is worth beyond its words, for the figure that a question asks for.
 */
function bestClauses(
  sentence: Sentence,
  evidence: readonly Evidence[],
  weights: Float32Array,
  index: PackIndex,
  bonus: (span: Span) => number,
): Span {
  const parts = index.clausesOf(sentence)
  let best: Span = sentence
  let bestWorth = -1
  for (let first = 0; first < parts.length; first++) {
    const explained = new Float32Array(weights.length)
    for (let last = first; last < parts.length; last++) {
      const part = parts[last]
      const head = parts[first]
      if (part === undefined || head === undefined || (part.end - head.start > PASSAGE && last > first)) break
      let gained = false
      for (const one of evidence) {
        if (one.span.start < part.start || one.span.start >= part.end) continue
        explain(explained, one)
        gained = true
      }
      if (!gained && last === first) break
      const span = { start: head.start, end: part.end }
      const worth = shareOf(explained, weights) + bonus(span) - WORTH * (last - first)
      if (worth > bestWorth) {
        bestWorth = worth
        best = span
      }
    }
  }
  return best
}

/** The passage for words found in `sentence`. */
export function passageIn(
  sentence: Sentence,
  evidence: readonly Evidence[],
  weights: Float32Array,
  index: PackIndex,
  bonus: (span: Span) => number,
): Span {
  if (sentence.end - sentence.start <= PASSAGE) return sentence
  return index.passageAt(bestClauses(sentence, evidence, weights, index, bonus))
}
