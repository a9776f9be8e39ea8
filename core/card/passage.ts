import type { Span } from '../pack.ts'
import { clauses, sentences, trimSpan } from '../parse/sentences.ts'

/** Characters of a passage that fit one screen of a card at 15.5 px in 388 px. A window is cut only beyond it. */
export const SCREEN = 140

/** 一是 / （一） / 一、 / 1. at the head of a sentence: counting, not saying; a quotation may start after it. */
const ENUMERATOR = /^(?:[一二三四五六七八九十]+是|（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d{1,2}[.．、])/

const CLOSING = /^[。！？；!?;”’」』）》]*$/

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** `span` without an enumerator at its head and white space at its edges. */
export function withoutEnumerator(text: string, span: Span): Span {
  const head = ENUMERATOR.exec(text.slice(span.start, span.end))
  return trimSpan(text, span.start + (head === null ? 0 : head[0].length), span.end)
}

/** The sentences of `node` that `anchor` touches, as one span; `anchor` itself where it touches none. */
export function sentenceAround(text: string, node: Span, anchor: Span): Span {
  const touched = sentences(text, node.start, node.end).filter((sentence) => overlaps(sentence, anchor))
  const first = touched[0]
  const last = touched[touched.length - 1]
  return first === undefined || last === undefined ? anchor : { start: first.start, end: last.end }
}

/**
 * The passage a card shows for `anchor`: its sentence or sentences, or, where these exceed `limit` characters, the
 * clauses around it, grown forward first (what was achieved follows what was done) and then backward while they fit.
 * Whole clauses only, so that no quotation starts or stops inside one. Offsets in `text`, within `node`.
 */
export function passageAround(text: string, node: Span, anchor: Span, limit = SCREEN): Span {
  const whole = sentenceAround(text, node, anchor)
  if (whole.end - whole.start <= limit) return whole
  const parts = clauses(text, whole.start, whole.end)
  const closed = parts.map((part, i) => (i === parts.length - 1 ? { start: part.start, end: whole.end } : part))
  let first = closed.findIndex((part) => overlaps(part, anchor))
  if (first < 0) return whole
  let last = first
  const start = (): number => closed[first]?.start ?? whole.start
  const end = (): number => closed[last]?.end ?? whole.end
  const after = (): Span | undefined => closed[last + 1]
  const before = (): Span | undefined => closed[first - 1]
  for (let next = after(); next !== undefined && overlaps(next, anchor); next = after()) last++
  for (let next = after(); next !== undefined && next.end - start() <= limit; next = after()) last++
  for (let next = before(); next !== undefined && end() - next.start <= limit; next = before()) first--
  return { start: start(), end: end() }
}

/**
 * Whether `span` starts, and whether it ends, inside a sentence of `node`; an enumerator or a full stop left out
 * cuts nothing.
 */
export function cutsOf(text: string, node: Span, span: Span): { readonly before: boolean; readonly after: boolean } {
  const all = sentences(text, node.start, node.end)
  const head = all.find((sentence) => sentence.start < span.start && span.start < sentence.end)
  const tail = all.find((sentence) => sentence.start < span.end && span.end < sentence.end)
  return {
    before: head !== undefined && withoutEnumerator(text, head).start !== span.start,
    after: tail !== undefined && !CLOSING.test(text.slice(span.end, tail.end)),
  }
}
