import type { PassageView } from '../card.ts'
import type { PackEntry } from '../library.ts'
import type { Span, Status } from '../pack.ts'
import { trimSpan } from '../parse/sentences.ts'
import { passageView } from './card-view.ts'
import { cutsOf, overlaps } from './passage.ts'

/** What must not be lost of several: words that are a plan in part are not copied as done. */
const CAUTION: readonly Status[] = ['plan', 'shortcoming', 'result', 'frame']

/**
 * Any words of a report as a passage, to be shown or copied: those of `span` without white space at its edges, however
 * many measures they reach over; the place names the first and the last. Null where there are none.
 */
export function viewOfSpan(entry: PackEntry, { start, end }: Span): PassageView | null {
  const { text, outline } = entry.pack
  const span = trimSpan(text, Math.max(0, start), Math.min(end, text.length))
  const nodes = outline.filter((node) => overlaps(node, span))
  const first = nodes[0]
  const last = nodes[nodes.length - 1]
  if (first === undefined || last === undefined || span.start >= span.end) return null
  const status = CAUTION.find((one) => nodes.some((node) => node.status === one)) ?? first.status
  const shown = { span, marks: [], figures: entry.figuresIn(span), status, via: 'exact' as const, wording: null }
  const view = passageView(entry, first, shown)
  return {
    ...view,
    place: first.place === last.place ? first.place : `${first.place}至${last.place}`,
    cutAfter: cutsOf(text, last, span).after,
  }
}
