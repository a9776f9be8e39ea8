/** Joins the reader's pointer, selection and keys to the card: what comes when, and when it goes. */
import { makeDwell } from './dwell.ts'
import { next, type HoverEvent, type HoverState } from './hover-state.ts'
import { worthAsking } from './offer-rule.ts'
import { over } from './safe-path.ts'
import { selected, watchSelection } from './selection.ts'
import type { CardSurface, Point, Subject, World } from './world.ts'
import type { Settings } from '../core/settings.ts'

/** Milliseconds a card stays after the pointer has left both it and its term. */
const GRACE = 300

/** Keys that change nothing by themselves. */
const QUIET_KEY = /^(Shift|Control|Alt|Meta|CapsLock|Tab|Arrow\w+|Page\w+|Home|End|F\d+|Escape)$/

export interface Attention {
  /** True where the event is used up. */
  see(event: Event, inside: boolean): boolean
  ask(subject: Subject): void
  dismiss(): void
  pin(pinned: boolean): void
  stop(): void
}

export interface AttentionNeeds {
  readonly world: World
  readonly settings: () => Settings
  /** The term under a point of the viewport, wherever in it the point lies. */
  readonly termAt: (point: Point) => Subject | null
  readonly loadCard: () => Promise<CardSurface | null>
}

export function attend({ world, settings, termAt, loadCard }: AttentionNeeds): Attention {
  let state: HoverState<Subject> = { kind: 'hidden' }
  let lastToken = 0
  let timer = 0
  /** Where the pointer was last seen on the open card's term: the safe path starts there. */
  let onTerm: Point | null = null

  const go = (event: HoverEvent<Subject>): void => {
    const before = state
    state = next(state, event)
    // On its way to the card the pointer has all the time it needs; resting there it has not.
    const onPath = event.kind === 'move' && event.over === 'path'
    if (state === before && !(state.kind === 'leaving' && onPath)) return
    clearTimeout(timer)
    if (state.kind === 'waiting') void answer(state.token, state.subject)
    else if (state.kind === 'hidden') world.card?.hide()
    else if (state.kind === 'leaving') {
      const { token } = state
      timer = window.setTimeout(() => go({ kind: 'late', token }), GRACE)
    }
  }

  const answer = async (token: number, subject: Subject): Promise<void> => {
    const card = await loadCard()
    const offer = card === null ? null : await card.ask(subject)
    go({ kind: 'answer', token, something: offer !== null })
    if (state.kind !== 'open' || state.token !== token) return
    onTerm = subject.point
    offer?.show()
  }

  const overAt = (point: Point) => {
    if (state.kind === 'hidden') return 'page'
    const where = over(point, [...state.subject.range.getClientRects()], world.card?.bounds() ?? null, onTerm)
    if (where === 'term') onTerm = point
    return where
  }

  const lookAt = (point: Point): void => {
    const where = overAt(point)
    if (where === 'card' || (where === 'term' && state.kind !== 'waiting')) return
    go({ kind: 'rest', token: ++lastToken, subject: termAt(point) })
  }

  const dwell = makeDwell(
    () => settings().dwell,
    (point, { altKey }) => {
      const { hover } = settings()
      if (hover === 'dwell' || (hover === 'modifier' && altKey)) lookAt(point)
    },
  )

  const selection = watchSelection(() => {
    const found = selected()
    if (found === null || !worthAsking(found.text, settings().selection, false)) return
    go({ kind: 'choose', token: ++lastToken, subject: { ...found, concept: null, point: null, wanted: false } })
  })

  const keyDown = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && state.kind !== 'hidden') {
      go({ kind: 'dismiss' })
      return true
    }
    const at = dwell.rested()
    if (event.key === 'Alt' && settings().hover === 'modifier' && at !== null) lookAt(at)
    if (!QUIET_KEY.test(event.key)) {
      dwell.cancel()
      go({ kind: 'outside' })
    }
    return false
  }

  const see = (event: Event, inside: boolean): boolean => {
    if (inside) selection.cancel()
    else selection.see(event)
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      dwell.moved(event)
      if (state.kind !== 'hidden') {
        go({ kind: 'move', over: inside ? 'card' : overAt({ x: event.clientX, y: event.clientY }) })
      }
    } else if (inside) {
      return false
    } else if (event.type === 'pointerdown' || event.type === 'copy' || event.type === 'cut') {
      dwell.cancel()
      go({ kind: 'outside' })
    } else if (event instanceof PointerEvent && event.type === 'pointerout' && event.relatedTarget === null) {
      dwell.cancel()
      go({ kind: 'move', over: 'page' })
    } else if (event instanceof KeyboardEvent && event.type === 'keydown') {
      return keyDown(event)
    }
    return false
  }

  return {
    see,
    ask: (subject) => go({ kind: 'choose', token: ++lastToken, subject }),
    dismiss: () => go({ kind: 'dismiss' }),
    pin: (pinned) => go({ kind: 'pin', pinned }),
    stop() {
      dwell.cancel()
      selection.cancel()
      go({ kind: 'dismiss' })
    },
  }
}
