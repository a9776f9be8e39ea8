/**
 * The marks under terms: CSS custom highlights, so nothing of the page is altered. They hold static ranges, which cost
 * the page nothing when its text changes; what has changed is taken out and found anew.
 */
import type { Marks } from '../core/settings.ts'

/** Pages share the registry with us: a name that nobody else has. */
const NAME = 'youyang-lens-term'
/** Beyond this many a page is no reading matter, and marks would only cost memory. */
const MOST = 20_000

/**
 * Firefox before 146 draws no underline in highlights, so it gets a faint ground there. On screen only: highlights are
 * printed unless a style says otherwise. One colour that is seen on paper-white and on dark pages.
 */
const STYLE = `@media screen{
::highlight(${NAME}){text-decoration:underline dotted 1.5px rgb(205 74 68/.75);text-underline-offset:.22em}
@supports(-moz-appearance:none){::highlight(${NAME}){background:rgb(255 205 120/.22)}}}`

export interface PaintedMarks {
  /** A term of the page; painted when `settle` is called. */
  add(concept: string, range: StaticRange): void
  /** Takes out what is gone from the page, and what begins in nodes that `changed` names. */
  drop(changed: (node: Node) => boolean): void
  /** Brings the paint in line with the terms, and back where the page has cleared it. */
  settle(mode: Marks): void
  clear(): void
}

type Root = Document | ShadowRoot

/** Which of two stands first in the document. */
function earlier(a: StaticRange, b: StaticRange): StaticRange {
  const order = a.startContainer.compareDocumentPosition(b.startContainer)
  const after = order === 0 ? b.startOffset > a.startOffset : (order & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return after ? a : b
}

/** Only where the browser has highlights. */
export function makeMarks(): PaintedMarks {
  const highlight = new Highlight()
  const terms = new Map<string, StaticRange[]>()
  const styled = new Set<Root>()
  /** Concepts whose terms have come or gone since the last `settle`. */
  const touched = new Set<string>()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  let count = 0
  let lastMode: Marks | null = null

  const paint = (ranges: readonly StaticRange[], mode: Marks): void => {
    const first = mode === 'first' && ranges.length > 0 ? ranges.reduce(earlier) : null
    for (const range of ranges) {
      if (mode !== 'all' && range !== first) {
        highlight.delete(range)
        continue
      }
      highlight.add(range)
      const root = range.startContainer.getRootNode()
      if (root instanceof Document || root instanceof ShadowRoot) styled.add(root)
    }
  }

  return {
    add(concept, range) {
      if (count++ >= MOST) return
      touched.add(concept)
      const ranges = terms.get(concept)
      if (ranges === undefined) terms.set(concept, [range])
      else ranges.push(range)
    },
    drop(changed) {
      count = 0
      for (const [concept, ranges] of terms) {
        const kept = ranges.filter((range) => {
          const { startContainer: node } = range
          return (node.isConnected && !changed(node)) || (highlight.delete(range), false)
        })
        if (kept.length < ranges.length) touched.add(concept)
        terms.set(concept, kept)
        count += kept.length
      }
      for (const root of styled) if (!root.isConnected) styled.delete(root)
    },
    settle(mode) {
      for (const concept of mode === lastMode ? touched : terms.keys()) paint(terms.get(concept) ?? [], mode)
      touched.clear()
      lastMode = mode
      for (const root of styled) {
        // Pages replace the list of sheets now and then.
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      }
      if (highlight.size > 0) CSS.highlights.set(NAME, highlight)
    },
    clear() {
      highlight.clear()
      terms.clear()
      CSS.highlights.delete(NAME)
      for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}
