/** What a reader means who asks by key. */
import type { PageReader } from './page-reader.ts'
import { selected } from './selection.ts'
import { liveRange } from './term-at.ts'
import type { Subject } from './world.ts'

/** The next term, from the top of what is seen; after the last one the first. */
function nextTerm(reader: PageReader, last: Range | null): Subject | null {
  let first: Subject | null = null
  for (const block of reader.read(document)) {
    for (const term of block === null ? [] : reader.termsOf(block, false)) {
      const range = liveRange(term.range)
      const { top, height } = range.getBoundingClientRect()
      if (height === 0) continue
      const subject = { concept: term.concept, text: term.wording, range, point: null, wanted: true }
      first ??= subject
      if (last === null ? top >= 0 : range.compareBoundaryPoints(Range.START_TO_START, last) > 0) return subject
    }
  }
  return first
}

/** @returns asks anew each time: the words selected, else the term after the one it told last */
export function makeWanted(reader: PageReader): () => Subject | null {
  let last: Range | null = null
  return () => {
    const chosen = selected()
    if (chosen !== null) return { ...chosen, concept: null, point: null, wanted: true }
    const subject = nextTerm(reader, last?.startContainer.isConnected === true ? last : null)
    last = subject?.range ?? null
    last?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
    return subject
  }
}
