import { nesting } from './nesting.ts'
import type { Span } from '../pack.ts'

const SENTENCE_END = '。！？；!?;'
/** What may close after the mark that ends a sentence; a title's 》 goes on: 印发《办法！》后…. */
const SPEECH_END = '”’」』）)'
const CLAUSE_END = SENTENCE_END + '，：,:'

/** `[start, end)` without white space at either edge. */
export function trimSpan(text: string, start: number, end: number): Span {
  let from = start
  let to = end
  while (from < to && text.charAt(from).trim() === '') from++
  while (to > from && text.charAt(to - 1).trim() === '') to--
  return { start: from, end: to }
}

/** A mark between two digits belongs to the number: 10:30, 1,234. */
function insideNumber(text: string, at: number): boolean {
  return /[,:]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))
}

/** Where `[start, end)` ends without its closing punctuation. */
function trimMarks(text: string, start: number, end: number): number {
  let to = end
  while (to > start && CLAUSE_END.includes(text.charAt(to - 1))) to--
  return to
}

function cut(text: string, start: number, end: number, marks: string, keepMark: boolean): readonly Span[] {
  const depth = nesting(text.slice(start, end))
  const spans: Span[] = []
  const push = (from: number, to: number): void => {
    const span = trimSpan(text, from, to)
    if (span.end > span.start) spans.push(span)
  }
  let from = start
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    // ideographs end nothing, and are most of the text
    if (unit >= 0x4e00 && unit <= 0x9fff) continue
    const char = text.charAt(i)
    if (char === '\n') {
      push(from, keepMark ? i : trimMarks(text, from, i))
      from = i + 1
    } else if (marks.includes(char) && !insideNumber(text, i)) {
      // 「……。」 ends with its closing marks, and ends the sentence only if nothing is left open after them.
      const closes = (at: number): boolean => SPEECH_END.includes(text.charAt(at)) && (depth[at - start] ?? 0) > 0
      let after = i + 1
      while (after < end && (closes(after) || marks.includes(text.charAt(after)))) after++
      if ((depth[after - 1 - start] ?? 0) - (closes(after - 1) ? 1 : 0) > 0) continue
      push(from, keepMark ? after : trimMarks(text, from, after))
      from = after
      i = after - 1
    }
  }
  push(from, keepMark ? end : trimMarks(text, from, end))
  return spans
}

/**
 * The sentences of `text[start, end)`: cut at 。！？； and at line ends, not inside quotes or brackets. Each keeps its
 * closing mark; white space between sentences belongs to none. Offsets in `text`, in order.
 */
export function sentences(text: string, start: number, end: number): readonly Span[] {
  return cut(text, start, end, SENTENCE_END, true)
}

/**
 * The clauses of `text[start, end)`: cut at ，：； and at sentence ends, not inside quotes or brackets, and not at 、,
 * whose members share one verb or one predicate (195件人大建议、170件政协提案办结率及满意率均达100%). A clause is given
 * without the mark that ends it. Offsets in `text`, in order.
 */
export function clauses(text: string, start: number, end: number): readonly Span[] {
  return cut(text, start, end, CLAUSE_END, false)
}
