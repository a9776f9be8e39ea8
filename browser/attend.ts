/** Joins the reader's pointer, selection and keys to the card: what comes when, and when it goes. */
import { frameSubject, wordsAsked } from './card-around.ts'
import { next, type HoverEvent, type HoverState } from './hover-state.ts'
import { worthAsking } from './offer-rule.ts'
import { over } from './safe-path.ts'
import { selected, watchSelection } from './selection.ts'
import { makeWanted } from './wanted-term.ts'
import type { Stop } from './dwell.ts'
import type { PageReader } from './page-reader.ts'
import type { CardEnd, CardSurface, Offer, Point, PointerEnd, Subject } from './world.ts'
import type { Settings } from '../core/settings.ts'

/** Milliseconds a card stays after the pointer has left both it and its term. */
const GRACE = 300

/** Keys that change nothing by themselves. */
const QUIET_KEY = /^(Shift|Control|Alt|Meta|CapsLock|Tab|Arrow\w+|Page\w+|Home|End|F\d+|Escape)$/

/** What was found early in a dwell. */
interface Prepared {
  readonly stop: Stop
  readonly subject: Subject
  readonly offer: Promise<Offer | null>
}

export interface Attention extends CardEnd {
  dismiss(): void
  pin(pinned: boolean): void
}

export function attend(
  pointer: PointerEnd,
  reader: PageReader,
  surface: CardSurface,
  settings: () => Settings,
): Attention {
  const wanted = makeWanted(reader)
  let state: HoverState<Subject> = { kind: 'hidden' }
  let lastToken = 0
  let timer = 0
  /** Where the pointer was last seen on the open card's term: the safe path starts there. */
  let onTerm: Point | null = null
  let onCard = false
  let prepared: Prepared | null = null

  const go = (event: HoverEvent<Subject>): void => {
    const before = state
    state = next(state, event)
    // On its way to the card the pointer has all the time it needs; resting there it has not.
    const onPath = event.kind === 'move' && event.over === 'path'
    if (state === before && !(state.kind === 'leaving' && onPath)) return
    clearTimeout(timer)
    if (state.kind === 'waiting') void answer(state.token, state.subject)
    else if (state.kind === 'hidden') surface.hide()
    else if (state.kind === 'leaving') {
      const { token } = state
      timer = window.setTimeout(() => go({ kind: 'late', token }), GRACE)
    }
  }

  const answer = async (token: number, subject: Subject): Promise<void> => {
    const offer = await (subject === prepared?.subject ? prepared.offer : surface.ask(subject))
    go({ kind: 'answer', token, something: offer !== null })
    if (state.kind !== 'open' || state.token !== token) return
    onTerm = subject.point
    offer?.show()
  }

  const choose = (subject: Subject): void => go({ kind: 'choose', token: ++lastToken, subject })

  const overAt = (point: Point) => {
    if (state.kind === 'hidden') return 'page'
    const where = over(point, [...state.subject.range.getClientRects()], surface.bounds(), onTerm)
    if (where === 'term') onTerm = point
    return where
  }

  const isNew = (stop: Stop): boolean => {
    const where = overAt(stop)
    return where === 'path' || where === 'page' || (where === 'term' && state.kind === 'waiting')
  }

  const lookAt = (stop: Stop): void => {
    if (!isNew(stop)) return
    const subject = prepared?.stop === stop ? prepared.subject : pointer.termAt(stop)
    go({ kind: 'rest', token: ++lastToken, subject })
  }

  const chosen = (): void => {
    const found = selected()
    if (found === null || !worthAsking(found.text, settings().selection, false)) return
    // A key has asked for them meanwhile: that answer comes whatever they are, and stays.
    if (state.kind !== 'hidden' && state.subject.wanted && state.subject.text === found.text) return
    choose({ ...found, concept: null, point: null, wanted: false })
  }
  const selection = watchSelection(chosen)

  const keyDown = ({ key }: KeyboardEvent): boolean => {
    if (key === 'Escape' && state.kind !== 'hidden') {
      go({ kind: 'dismiss' })
      return true
    }
    const at = pointer.rested()
    if (key === 'Alt' && settings().hover === 'modifier' && at !== null) lookAt(at)
    if (!QUIET_KEY.test(key)) go({ kind: 'outside' })
    return false
  }

  return {
    see(event, inside) {
      if (prepared !== null && /^(pointer|key)/.test(event.type)) {
        prepared = null
        if (state.kind === 'hidden') surface.hide()
      }
      if (inside) selection.cancel()
      else selection.see(event)
      if (event instanceof PointerEvent) onCard = inside && event.type !== 'pointerout'
      if (event instanceof PointerEvent && event.type === 'pointermove') {
        if (state.kind === 'hidden') return false
        go({ kind: 'move', over: inside ? 'card' : overAt({ x: event.clientX, y: event.clientY }) })
      } else if (inside) {
        return false
      } else if (event.type === 'pointerdown' || event.type === 'copy' || event.type === 'cut') {
        go({ kind: 'outside' })
      } else if (event instanceof PointerEvent && event.type === 'pointerout' && event.relatedTarget === null) {
        go({ kind: 'move', over: 'page' })
      } else if (event instanceof KeyboardEvent && event.type === 'keydown') {
        return keyDown(event)
      }
      return false
    },
    chosen() {
      // It has noticed the end of the same selection, perhaps, and would ask again.
      selection.cancel()
      chosen()
    },
    prepare(stop) {
      if (settings().hover === 'off' || !isNew(stop)) return
      const subject = pointer.termAt(stop)
      if (subject === null) return
      const offer = surface.ask(subject)
      prepared = { stop, subject, offer }
      void offer.then((ready) => {
        if (prepared?.offer === offer && settings().hover === 'dwell') ready?.ready()
      })
    },
    rest(stop) {
      const { hover } = settings()
      if (hover === 'dwell' || (hover === 'modifier' && stop.held)) lookAt(stop)
    },
    open(asked) {
      const words = wordsAsked(asked)
      if (words === null) {
        if (!onCard) go({ kind: 'outside' })
        return true
      }
      const subject = words === undefined ? wanted() : frameSubject(words)
      if (subject === null) return false
      // A hovered term of a frame is one of ours in all but its place.
      if (words === undefined || subject.concept === null) choose(subject)
      else go({ kind: 'rest', token: ++lastToken, subject })
      return true
    },
    dismiss: () => go({ kind: 'dismiss' }),
    pin: (pinned) => go({ kind: 'pin', pinned }),
    stop() {
      selection.cancel()
      go({ kind: 'dismiss' })
    },
  }
}
