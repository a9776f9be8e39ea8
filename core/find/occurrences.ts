/** A reader's words as they stand in a text, letter by letter. */
import { fold, unfold } from '../match/fold.ts'
import type { Folding } from '../match/fold.ts'
import type { Span } from '../pack.ts'

/**
 * Every place where `words` stand in `text`, in order, never overlapping; width, capitals, white space and quotation
 * marks apart, and script too where `rule` says so. Words that hold nothing else stand nowhere.
 */
export function occurrences(text: string, words: string, rule?: Folding): readonly Span[] {
  const within = fold(text, rule)
  const wanted = fold(words, rule).text
  const found: Span[] = []
  if (wanted === '') return found
  for (let at = within.text.indexOf(wanted); at >= 0; at = within.text.indexOf(wanted, at + wanted.length)) {
    found.push(unfold(within, { start: at, end: at + wanted.length }))
  }
  return found
}
