/**
 * Stands first at `window`, before any script of the page. A page that captures events there and stops them would
 * kill the buttons in a closed root, and could read what is typed there: so what belongs to the card is taken out of
 * the page's sight here and handed on inside the root. Only trusted events count: a page can neither open, close
 * nor copy by dispatching some.
 */
import type { Guard } from './world.ts'

/** What tells of the reader's doings, card or no card. */
const TELLING =
  'pointerdown pointermove pointerup pointercancel keydown keyup copy cut selectionchange dragstart visibilitychange'

/** Of no interest while no card is open. */
const OTHERS =
  'pointerover pointerout mousedown mousemove mouseup mouseover mouseout click auxclick dblclick contextmenu ' +
  'keypress beforeinput input compositionstart compositionupdate compositionend paste selectstart focus blur ' +
  'focusin focusout beforetoggle toggle'

/** The same; listened to passively, since the page's scrolling must not wait for us. */
const SCROLLING = 'wheel touchstart touchmove touchend touchcancel'

/**
 * The element of the root that an event means. At `window` a closed root's events all name its host, so the
 * place tells, or for keys and for clicks made by keys, the focus.
 */
function meant(event: Event, root: ShadowRoot): Element | null {
  if (event instanceof MouseEvent && (event.clientX !== 0 || event.clientY !== 0)) {
    const hit = root.elementFromPoint(event.clientX, event.clientY)
    return root.contains(hit) ? hit : null
  }
  return root.activeElement
}

/** Repeats the event inside the root, where it ends: not composed, so nothing of it comes out again. */
function deliver(event: Event, root: ShadowRoot): void {
  const target = meant(event, root)
  if (target === null) return
  const Kind = event.constructor as typeof Event
  const init = new Proxy(event, { get: (real, key) => (key === 'composed' ? false : Reflect.get(real, key)) })
  const copy = new Kind(event.type, init)
  // A dispatched click does what its element does (follow, toggle), so the first must not do it too.
  if (!target.dispatchEvent(copy) || event.type === 'click') event.preventDefault()
}

export function makeGuard(): Guard {
  const on = (event: Event): void => {
    if (!event.isTrusted) return
    const { root, clip, watch } = guard
    if (clip !== null && event.type === 'copy' && event instanceof ClipboardEvent) {
      guard.clip = null
      event.clipboardData?.setData('text/plain', clip.text)
      if (clip.html !== null) event.clipboardData?.setData('text/html', clip.html)
      event.preventDefault()
      event.stopImmediatePropagation()
      return
    }
    const inside = root !== null && event.composedPath()[0] === root.host
    const taken = watch?.(event, inside) === true
    if (taken) event.preventDefault()
    if (taken || inside) event.stopImmediatePropagation()
    if (inside) deliver(event, root)
  }
  const inCard = (event: Event): void => {
    if (guard.root !== null) on(event)
  }
  const each = (method: 'addEventListener' | 'removeEventListener') => {
    for (const kind of TELLING.split(' ')) window[method](kind, on, true)
    for (const kind of OTHERS.split(' ')) window[method](kind, inCard, true)
    for (const kind of SCROLLING.split(' ')) window[method](kind, inCard, { capture: true, passive: true })
  }
  const guard: Guard = {
    root: null,
    watch: null,
    clip: null,
    listen: () => each('addEventListener'),
    stop: () => each('removeEventListener'),
  }
  return guard
}
