/**
 * The one element of ours in a page: `<youyang-lens>` with a closed root. Nothing of the page's styles reaches in
 * (inline `all: initial !important` is stronger than any style sheet), nothing of ours reaches out.
 */
import type { Guard } from './world.ts'

const TAG = 'youyang-lens'

/** No size of its own and no pointer events, so that the host itself is never in the way of the page. */
const HOST_STYLE =
  'all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;' +
  'width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;'

const ROOT_STYLE = `
@media print { :host { display: none !important } }
.place { position: fixed; left: 0; top: 0; width: max-content; display: flex; flex-direction: column }
.place > * { min-height: 0 }
`

export interface CardHost {
  /** The element in the page. */
  readonly element: Element
  /** What components are rendered into. */
  readonly place: HTMLElement
  /** Puts the host where it can be seen and used beside `anchor`, above everything else. */
  show(anchor: Node): void
  hide(): void
  /** Whether the focus is in the root. */
  readonly focused: boolean
}

/** Elements around a node from the inside out, through shadow roots. */
function* ancestors(node: Node): Generator<Element> {
  for (let at: Node | null = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element) yield at
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector)
  } catch {
    return false // a browser that does not know the pseudo-class
  }
}

/**
 * Where the host goes: inside an open modal dialog, which makes all else inert; inside a full-screen element, which
 * hides all else; inside an open popover, which a click anywhere else would close.
 */
const ABOVE_ALL = ['dialog:modal', ':fullscreen', ':popover-open']

function parentFor(anchor: Node): Element {
  for (const element of ancestors(anchor)) {
    if (ABOVE_ALL.some((selector) => matches(element, selector))) return element
  }
  return document.documentElement
}

export function makeCardHost(guard: Pick<Guard, 'root'>, css: string): CardHost {
  const host = document.createElement(TAG)
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(ROOT_STYLE + css)
  root.adoptedStyleSheets = [sheet]
  const place = document.createElement('div')
  place.className = 'place'
  root.append(place)

  const raise = (): void => {
    if (!('popover' in host)) return
    host.popover = 'manual'
    if (matches(host, ':popover-open')) host.hidePopover()
    host.showPopover()
  }

  return {
    element: host,
    place,
    get focused() {
      return root.activeElement !== null
    },
    show(anchor) {
      // Set anew each time: a page may have changed both since.
      host.style.cssText = HOST_STYLE
      const parent = parentFor(anchor)
      // The guard first: the browser tells the page of a popover that opens, and the page could forbid it.
      guard.root = root
      if (host.parentNode !== parent) parent.append(host)
      raise()
    },
    hide() {
      host.remove()
      guard.root = null
    },
  }
}
