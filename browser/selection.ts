/** The words a reader has selected, by mouse, by keys or by touch. */
import { isEndless } from './endless.ts'

/** A key or a button within so many milliseconds makes a selection the reader's; a page's own is not looked at. */
const BY_HAND = 1500
/** After a button goes up, the browser may still be clearing the selection that was clicked into. */
export const AFTER_BUTTON = 10
/** Selecting by keys goes character by character: the reader is done when nothing more comes. */
const AFTER_KEY = 350

export interface Selected {
  readonly text: string
  readonly range: Range
}

export interface SelectionWatch {
  /** To be told of every trusted event outside the card. */
  see(event: Event): void
  cancel(): void
}

/** @param onSettled once for each selection that has come to rest; its words are still to be read */
export function watchSelection(onSettled: () => void): SelectionWatch {
  // It may be made in the midst of a drag, which has told nobody of what it selected so far.
  let byHand = performance.now()
  let changed = true
  let down = false
  let timer = 0

  const settle = (wait: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (!changed) return
      changed = false
      onSettled()
    }, wait)
  }

  return {
    see({ type }) {
      if (/^(pointer(down|up)|key(down|up))$/.test(type)) byHand = performance.now()
      if (type === 'pointerdown') down = true
      else if (type === 'pointerup' || type === 'pointercancel' || type === 'dragstart') {
        down = false
        if (changed) settle(AFTER_BUTTON)
      } else if (type === 'selectionchange' && performance.now() - byHand < BY_HAND) {
        changed = true
        if (!down) settle(AFTER_KEY)
      }
    },
    cancel() {
      clearTimeout(timer)
      changed = false
    },
  }
}

function focused(root: Document | ShadowRoot): Element | null {
  const active = root.activeElement
  return active?.shadowRoot ? (focused(active.shadowRoot) ?? active) : active
}

/** What is selected in a text box. Never in one that hides what is typed. */
function inField(field: Element): Selected | null {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null
  if (field.type === 'password' || field.selectionStart === null || field.selectionEnd === null) return null
  const range = document.createRange()
  range.selectNode(field)
  return { text: field.value.slice(field.selectionStart, field.selectionEnd), range }
}

function editable(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  return element instanceof HTMLElement && element.isContentEditable
}

/** Selections inside open shadow roots are not told by the document in every browser; those roots are asked. */
function selectionOf(root: Document | ShadowRoot): Selection | null {
  const own: unknown = Reflect.get(root, 'getSelection')
  const found: unknown = typeof own === 'function' ? own.call(root) : null
  return found instanceof Selection ? found : document.getSelection()
}

/** Of a selection in an open shadow root a document may tell but a place beside the host, where nothing is selected. */
function innermost(selection: Selection | null): Selection | null {
  if (selection?.isCollapsed !== true) return selection
  const host = selection.anchorNode?.childNodes[selection.anchorOffset]
  const root = host instanceof Element ? host.shadowRoot : null
  const inner = root === null ? selection : selectionOf(root)
  return inner === selection ? selection : innermost(inner)
}

/** The selected words as they stand on the page; null where there are none, or where it is not ours to look. */
export function selected(): Selected | null {
  const active = focused(document)
  if (active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) {
    const own = inField(active)
    return own !== null && own.text.trim() !== '' ? own : null
  }
  const root = active?.getRootNode()
  const selection = innermost(selectionOf(root instanceof ShadowRoot ? root : document))
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0).cloneRange()
  // Whoever selects all of a long page asks nothing of it, and only to read it would hold the page up.
  if (isEndless(range)) return null
  const text = selection.toString().trim()
  if (text === '' || editable(range.commonAncestorContainer)) return null
  return { text, range }
}
