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
const STYLE = `@media screen{::highlight(${NAME}){text-decoration:underline dotted 1.5px rgb(205 74 68/.75);text-underline-offset:.22em}
@supports(-moz-appearance:none){::highlight(${NAME}){background-color:rgb(255 205 120/.22)}}}`

export interface PaintedMarks {
  /** A term of the page; painted when `settle` is called. */
  add(concept: string, range: StaticRange): void
  /** Whether a term begins in this very node. */
  marked(node: Node): boolean
  /** Takes out what is gone from the page, and what begins in nodes that `changed` names. */
  drop(changed: (node: Node) => boolean): void
  /** Brings the paint in line with the terms, and back where the page has cleared it. */
  settle(mode: Marks): void
  clear(): void
}

interface Entry {
  /** The first in the document stands first; the others in no order. */
  ranges: StaticRange[]
  painted: readonly StaticRange[]
}

type Root = Document | ShadowRoot

function before(a: StaticRange, b: StaticRange): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset
  return (a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function firstInFront(ranges: readonly StaticRange[]): StaticRange[] {
  const first = ranges.reduce<StaticRange | null>((a, b) => (a !== null && before(a, b) ? a : b), null)
  return first === null ? [] : [first, ...ranges.filter((range) => range !== first)]
}

export function makeMarks(): PaintedMarks {
  if (!('highlights' in CSS)) return { add() {}, marked: () => false, drop() {}, settle() {}, clear() {} }
  const highlight = new Highlight()
  const entries = new Map<string, Entry>()
  const nodes = new WeakSet<Node>()
  const styled = new Set<Root>()
  const touched = new Set<string>()
  let sheet: CSSStyleSheet | null = null
  let count = 0
  let lastMode: Marks = 'none'

  /** Pages replace the list of sheets now and then; ours is put back when that is noticed. */
  const style = (root: Root): void => {
    if (sheet === null) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLE)
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }

  const paint = (entry: Entry, mode: Marks): void => {
    const wanted = mode === 'all' ? entry.ranges : mode === 'first' ? entry.ranges.slice(0, 1) : []
    for (const range of entry.painted) if (!wanted.includes(range)) highlight.delete(range)
    for (const range of wanted) {
      highlight.add(range)
      const root = range.startContainer.getRootNode()
      if (root instanceof Document || root instanceof ShadowRoot) styled.add(root)
    }
    entry.painted = [...wanted]
  }

  return {
    add(concept, range) {
      if (count >= MOST) return
      count += 1
      nodes.add(range.startContainer)
      touched.add(concept)
      const entry = entries.get(concept)
      if (entry === undefined) entries.set(concept, { ranges: [range], painted: [] })
      else if (entry.ranges[0] === undefined || before(range, entry.ranges[0])) entry.ranges.unshift(range)
      else entry.ranges.push(range)
    },
    marked: (node) => nodes.has(node),
    drop(changed) {
      for (const [concept, entry] of entries) {
        const kept = entry.ranges.filter(({ startContainer: node }) => node.isConnected && !changed(node))
        if (kept.length === entry.ranges.length) continue
        count -= entry.ranges.length - kept.length
        entry.ranges = firstInFront(kept)
        touched.add(concept)
      }
      for (const root of styled) if (root instanceof ShadowRoot && !root.isConnected) styled.delete(root)
    },
    settle(mode) {
      for (const concept of mode === lastMode ? touched : entries.keys()) {
        const entry = entries.get(concept)
        if (entry === undefined) continue
        paint(entry, mode)
        if (entry.ranges.length === 0) entries.delete(concept)
      }
      touched.clear()
      lastMode = mode
      if (highlight.size === 0) return
      for (const root of styled) style(root)
      if (CSS.highlights.get(NAME) !== highlight) CSS.highlights.set(NAME, highlight)
    },
    clear() {
      entries.clear()
      touched.clear()
      highlight.clear()
      count = 0
      if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME)
      for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
      styled.clear()
    },
  }
}
