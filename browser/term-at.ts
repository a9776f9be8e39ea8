/** The terms of a page as subjects of a card: the one under the pointer, or the one a key asks for. */
import type { PageReader, PageTerm } from './page-reader.ts'
import { selected } from './selection.ts'
import { textsAt } from './text-at.ts'
import type { Point, Subject } from './world.ts'

export interface TermFinder {
  at(point: Point): Subject | null
  /** What a reader means who asks by key: the words selected, else the next term, from the top of what is seen. */
  wanted(): Subject | null
}

function rangeOf({ start, end }: PageTerm): Range {
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

export function termFinder(reader: PageReader): TermFinder {
  /** The term last reached by key; the next one comes after it. */
  let last: Range | null = null

  const next = (): Subject | null => {
    const from = last?.startContainer.isConnected === true ? last : null
    let first: Subject | null = null
    for (const { terms } of reader.read(document)) {
      for (const term of terms) {
        const range = rangeOf(term)
        const box = range.getBoundingClientRect()
        if (box.height === 0) continue
        const subject = { concept: term.concept, text: term.wording, range, point: null, wanted: true }
        first ??= subject
        const after = from === null ? box.top >= 0 : range.compareBoundaryPoints(Range.START_TO_START, from) > 0
        if (after) return subject
      }
    }
    return first
  }

  return {
    at(point) {
      for (const text of textsAt(point)) {
        for (const term of reader.around(text)?.terms ?? []) {
          const range = rangeOf(term)
          if (holds(range, point)) {
            return { concept: term.concept, text: term.wording, range, point, wanted: false }
          }
        }
      }
      return null
    },
    wanted() {
      const chosen = selected()
      if (chosen !== null) return { ...chosen, concept: null, point: null, wanted: true }
      const subject = next()
      last = subject?.range ?? null
      last?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
      return subject
    },
  }
}
