import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeDwell } from '../../browser/dwell.ts'
import { keepMarks, type KeptMarks } from '../../browser/keep-marks.ts'
import { cardLoader } from '../../browser/load-card.ts'
import { onOpenCard, onPort } from '../../browser/page-messages.ts'
import { readSettings, watchSettings, type PageSettings } from '../../browser/page-settings.ts'
import { termAt } from '../../browser/term-at.ts'
import { world } from '../../browser/world.ts'
import marksText from '../../data/lexicon/marks.json?raw'
import { makeReader } from './reader.ts'

/** By its name: to ask for its class costs more than all else that a move does. */
function isMove(event: Event): event is PointerEvent {
  return event.type === 'pointermove'
}

/** Runs in every frame of the sites it is allowed on, when the page is idle. */
export default defineUnlistedScript(() => {
  const ours = world()
  if (ours === null || ours.page !== null) return
  const { guard } = ours
  let settings = readSettings(null)
  let marks: KeptMarks | null = null
  const reader = makeReader(
    marksText,
    () => settings.marks === 'all',
    (root) => marks?.met(root),
  )
  const loadCard = cardLoader(ours)

  const dwell = makeDwell(
    () => settings.dwell,
    async (stop, over) => {
      if (ended()) return
      // A page may have cleared the marks; this is the moment when a reader would miss them.
      marks?.keep()
      if (ours.card === null && (settings.hover === 'off' || termAt(stop, reader) === null)) return
      const card = await loadCard()
      if (!over) card?.prepare(stop)
      // While the code came the pointer may have gone on.
      else if (dwell.rested() === stop) card?.rest(stop)
    },
  )

  ours.page = {
    get stored() {
      return settings.stored
    },
    reader,
    termAt: (point) => termAt(point, reader),
    rested: dwell.rested,
    leave: () => leave(),
  }

  const rest = (): void => {
    dwell.cancel()
    ours.card?.stop()
    marks?.stop()
    marks = null
  }

  let left = false
  const leave = (): void => {
    left = true
    take(settings)
    guard.stop()
    guard.watch = null
  }

  /** An extension that was updated or removed leaves its scripts behind in open pages: they end themselves. */
  const ended = (): boolean => {
    if (browser.runtime?.id !== undefined) return false
    leave()
    return true
  }

  const watch = (event: Event, inside: boolean): boolean => {
    const { type } = event
    if (type === 'visibilitychange') {
      if (!ended() && !document.hidden) take(readSettings(settings.stored))
    } else if (!settings.active) {
      return false
    } else if (isMove(event)) {
      // Asked once for each way of the pointer, not for each move: it is a look outside the page's own world.
      if (dwell.rested() !== null && ended()) return false
      dwell.moved(event)
    } else if (type === 'pointerdown' || type === 'keydown') {
      dwell.cancel()
    } else if ((type === 'pointerup' || type === 'keyup') && ours.card === null && settings.selection) {
      if (String(document.getSelection()) !== '') void loadCard().then((card) => card?.chosen())
    }
    return ours.card?.see(event, inside) ?? false
  }

  const take = (changed: PageSettings): void => {
    const others = changed.marks !== settings.marks
    settings = left ? { ...changed, active: false } : changed
    if (others || !settings.active) rest()
    if (!settings.active) return
    if ('highlights' in CSS && (settings.marks === 'first' || settings.marks === 'all')) marks ??= keepMarks(reader)
    marks?.keep()
  }

  onOpenCard(() => {
    if (!settings.active || !document.hasFocus()) return null
    return loadCard().then((card) => card?.open() ?? false)
  })
  onPort(ours)
  // A page that writes itself anew with document.open takes all listeners from its window.
  new MutationObserver(() => guard.listen()).observe(document, { childList: true })
  guard.listen()
  guard.watch = watch
  void watchSettings(take)
})
