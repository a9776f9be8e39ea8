/**
 * The marks under terms: CSS custom highlights, so nothing of the page is altered. They hold static ranges, which cost
 * the page nothing when its text changes; what has changed is taken out and found anew.
 */

/** Pages share the registry with us: a name that nobody else has. */
const NAME = 'youyang-lens-term'
/** No screen shows so many: they are of a block as long as a book, and each costs every frame of a page that moves. */
const MOST = 700

/** Firefox before 146 draws no underline in highlights, so it gets a faint ground, seen on paper-white and on dark. */
const GROUND = import.meta.env.BROWSER === 'firefox' ? 'background:rgb(255 205 120/.22);' : ''

/** On screen only: highlights are printed unless a style says otherwise. The colour is seen on light and dark pages. */
const STYLE = `@media screen{::highlight(${NAME}){${GROUND}` +
  'text-decoration:underline dotted 1.5px rgb(205 74 68/.75);text-underline-offset:.22em}}'

export interface PaintedMarks {
  /** @param box block that they are in, and leave with */
  add(box: Element, ranges: readonly StaticRange[]): void
  /** All that have been added. */
  show(): void
  /** Takes out what is gone from the page, and what is named by the node that it begins in or by its block. */
  drop(goes: (node: Node, box: Element) => boolean): void
  /** Brings back what a page has cleared. */
  keep(): void
  clear(): void
}

/** A document or a shadow root; not by its class, which would cost a page memory. */
const isStyled = (node: Node): node is Document | ShadowRoot => 'adoptedStyleSheets' in node

/** Only where the browser has highlights. */
export function makeMarks(): PaintedMarks {
  const highlight = new Highlight()
  /** Each mark's block; those that are added and not shown yet are in it, too. */
  const boxes = new Map<StaticRange, Element>()
  const styled = new Set<Document | ShadowRoot>()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)

  const keep = (): void => {
    if (highlight.size > 0) CSS.highlights.set(NAME, highlight)
    for (const root of styled) {
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
  }

  return {
    add(box, ranges) {
      const root: Node | undefined = ranges[0]?.startContainer.getRootNode()
      if (!root || !isStyled(root) || boxes.size > MOST) return
      styled.add(root)
      for (const range of ranges) boxes.set(range, box)
    },
    show() {
      for (const range of boxes.keys()) highlight.add(range)
      keep()
    },
    drop(goes) {
      for (const [range, box] of boxes) {
        const node = range.startContainer
        if (node.isConnected && !goes(node, box)) continue
        highlight.delete(range)
        boxes.delete(range)
      }
      for (const root of styled) if (!root.isConnected) styled.delete(root)
    },
    keep,
    clear() {
      boxes.clear()
      highlight.clear()
      // A newer version of us in the same page has put its own there.
      if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME)
      for (const root of styled) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
      styled.clear()
    },
  }
}
