import type { PageTerm } from './page-reader.ts'
import { isUnder, textsAt } from './text-at.ts'
import type { Point, Subject } from './world.ts'

/** A live range: the card follows its words while the page moves and changes. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}

/**
 * The term under a point of the viewport, wherever in it the point lies, marked or not.
 *
 * @param around all terms of the block that a text belongs to
 */
export function termAt(point: Point, around: (text: Text) => readonly PageTerm[]): Subject | null {
  for (const text of textsAt(point)) {
    for (const { concept, wording, range: still } of around(text)) {
      const range = liveRange(still)
      if (isUnder(point, range)) return { concept, text: wording, range, point, wanted: false }
    }
  }
  return null
}
