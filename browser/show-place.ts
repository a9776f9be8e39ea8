/** Brings words of the page into view and paints them for a moment; nothing of the page is altered. */
import { liveRange } from './term-at.ts'

const NAME = 'youyang-lens-here'
/** Milliseconds: long enough to be found by an eye that comes from the popup. */
const MOMENT = 4000
const STYLE = `@media screen{::highlight(${NAME}){background-color:rgb(255 214 74);color:rgb(28 30 34)}}`

let unpaint = (): void => {}

function paint(range: Range): void {
  unpaint()
  const root = range.startContainer.getRootNode()
  if (!('highlights' in CSS) || !(root instanceof Document || root instanceof ShadowRoot)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  const highlight = new Highlight(range)
  highlight.priority = 1
  CSS.highlights.set(NAME, highlight)
  const timer = setTimeout(() => unpaint(), MOMENT)
  unpaint = () => {
    clearTimeout(timer)
    CSS.highlights.delete(NAME)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet)
    unpaint = () => {}
  }
}

/** A live range of what was counted; null where the page has changed under it. */
function live(still: StaticRange): Range | null {
  try {
    const range = liveRange(still)
    return range.startContainer.isConnected && range.getClientRects().length > 0 ? range : null
  } catch {
    return null
  }
}

/** @returns false where the words are there no more */
export function showPlace(still: StaticRange): boolean {
  const range = live(still)
  if (range === null) return false
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  // A paragraph higher than the screen is in view without the words.
  if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
  paint(range)
  return true
}
