export type CardKey = 'close' | 'copy' | 'collect' | 'next' | 'previous'

/** What a key pressed inside the card means to it; null where it means a text field, a selection or the browser. */
export function cardKey(event: KeyboardEvent): CardKey | null {
  if (event.isComposing) return null
  if (event.key === 'Escape') return 'close'
  if (event.target instanceof HTMLTextAreaElement || event.altKey || event.shiftKey) return null
  if (event.ctrlKey || event.metaKey) return held(event)
  if (event.key === 'ArrowRight') return 'next'
  return event.key === 'ArrowLeft' ? 'previous' : null
}

function held(event: KeyboardEvent): CardKey | null {
  const letter = event.key.toLowerCase()
  if (letter === 'd') return 'collect'
  return letter === 'c' && nothingSelected(event) ? 'copy' : null
}

/** Chromium keeps the selection of each shadow root apart. */
interface SelectingRoot {
  readonly getSelection?: () => Selection | null
}

/** A selection inside the card is what the reader wants copied; one in the page behind it is not ours to judge. */
function nothingSelected(event: KeyboardEvent): boolean {
  const root: Node & SelectingRoot = event.target instanceof Node ? event.target.getRootNode() : document
  const selection = root.getSelection?.() ?? document.getSelection()
  return selection === null || selection.isCollapsed
}
