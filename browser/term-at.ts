import type { PageReader, PageTerm } from './page-reader.ts'
import { textsAt } from './text-at.ts'
import type { Point, Subject } from './world.ts'

/** A live range: the card follows its words while the page moves and changes. */
export function rangeOf({ start, end }: PageTerm): Range {
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

function holds(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  )
}

/** The term under a point of the viewport, wherever in it the point lies, marked or not. */
export function termAt(point: Point, reader: PageReader): Subject | null {
  for (const text of textsAt(point)) {
    for (const term of reader.around(text)?.terms ?? []) {
      const range = rangeOf(term)
      if (holds(range, point)) return { concept: term.concept, text: term.wording, range, point, wanted: false }
    }
  }
  return null
}
