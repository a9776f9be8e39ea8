/**
 * The marks under terms: CSS custom highlights, so nothing of the page is altered. They hold static ranges, which cost
 * the page nothing when its text changes; what has changed is taken out and found anew.
 */
import type { PageTerm } from './page-reader.ts'

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
  /** @param ordered whether it stands after all terms added before it, so that nothing need be compared */
  add(term: PageTerm, ordered: boolean): void
  has(concept: string): boolean
  /** Takes out what is gone from the page, and what begins in nodes that `changed` names. */
  drop(changed: (node: Node) => boolean): void
  /** Whether a concept has lost its mark since this was last asked: it may stand elsewhere. */
  lost(): boolean
  /** Brings back what a page has cleared. */
  keep(): void
  clear(): void
}

type Root = Document | ShadowRoot

function before({ start: { node, offset } }: PageTerm, { startContainer, startOffset }: AbstractRange): boolean {
  if (node === startContainer) return offset < startOffset
  return (node.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

/**
 * Only where the browser has highlights.
 * @param all every occurrence is marked; else each concept where it first stands
 */
export function makeMarks(all: boolean): PaintedMarks {
  const highlight = new Highlight()
  const firsts = new Map<string, AbstractRange>()
  const missing = new Set<string>()
  const styled = new Set<Root>()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)

  const keep = (): void => {
    if (highlight.size > 0) CSS.highlights.set(NAME, highlight)
    for (const root of styled) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
  }

  return {
    add(term, ordered) {
      const { concept, start, end } = term
      const first = firsts.get(concept)
      if (!all && first !== undefined) {
        if (ordered || !before(term, first)) return
        highlight.delete(first)
      }
      if (highlight.size >= MOST) return
      const from = { startContainer: start.node, startOffset: start.offset }
      const range = new StaticRange({ ...from, endContainer: end.node, endOffset: end.offset })
      firsts.set(concept, range)
      missing.delete(concept)
      highlight.add(range)
      const root = start.node.getRootNode()
      if (styled.has(document) && root === document) return
      if (root instanceof Document || root instanceof ShadowRoot) styled.add(root)
      keep()
    },
    has: (concept) => firsts.has(concept),
    drop(changed) {
      for (const range of [...highlight]) {
        const node = range.startContainer
        if (!node.isConnected || changed(node)) highlight.delete(range)
      }
      for (const [concept, range] of firsts) {
        if (!highlight.has(range) && firsts.delete(concept)) missing.add(concept)
      }
      for (const root of styled) if (!root.isConnected) styled.delete(root)
    },
    lost() {
      const some = missing.size > 0
      missing.clear()
      return some && !all
    },
    keep,
    clear() {
      highlight.clear()
      CSS.highlights.delete(NAME)
      for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    },
  }
}
