import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { makeDwell } from '../../browser/dwell.ts'
import { removeLeftCards } from '../../browser/left-card.ts'
import { scriptLoader } from '../../browser/load-script.ts'
import { AFTER_BUTTON, selected } from '../../browser/selection.ts'
import { termAt } from '../../browser/term-at.ts'
import { world, type Point, type Subject } from '../../browser/world.ts'
import { blockAround } from '../../core/match/block-around.ts'
import { parseSettings } from '../../core/settings.ts'

/** By its name: to ask for its class costs more than all else that a move does. */
function isMove(event: Event): event is PointerEvent {
  return event.type === 'pointermove'
}

/** Fetched into a frame when a reader first does anything there: what tells whether the card is needed. */
export default defineUnlistedScript(() => {
  const ours = world()
  const page = ours?.page ?? null
  if (ours === null || page === null || ours.pointer !== null) return
  removeLeftCards(ours.notice)
  const { reader } = page
  const settings = () => parseSettings(page.settings.stored)
  const loadCard = scriptLoader('/card.js', () => ours.card)
  const at = (point: Point): Subject | null =>
    termAt(point, (text) => {
      const block = blockAround<Node>(text, reader)
      return block === null ? [] : reader.termsOf(block, true)
    })

  const dwell = makeDwell(
    () => settings().dwell,
    async (stop, over) => {
      if (page.ended()) return
      // A page may have cleared the marks; this is the moment when a reader would miss them.
      page.keepMarks()
      if (ours.card === null && (settings().hover === 'off' || at(stop) === null)) return
      const card = await loadCard()
      if (!over) card?.prepare(stop)
      // While the code came the pointer may have gone on.
      else if (dwell.rested() === stop) card?.rest(stop)
    },
  )

  /** Whether words have been selected, for a card that is not there yet to notice by itself. */
  const look = (): void => {
    if (selected() !== null) void loadCard().then((card) => card?.chosen())
  }

  /** Whether a press or key may have begun to select before the card was there to see it. */
  let early = true

  ours.pointer = {
    see(event, inside) {
      const { type } = event
      if (isMove(event)) {
        // Asked once for each way of the pointer, not for each move: it is a look outside the page's own world.
        if (dwell.rested() !== null && page.ended()) return false
        dwell.moved(event)
      } else if (type === 'pointerdown' || type === 'keydown') {
        // A finger moves nothing.
        if (page.ended()) return false
        dwell.cancel()
        early = ours.card === null
      } else if ((type === 'pointerup' || type === 'keyup') && early && settings().selection !== 'off') {
        setTimeout(look, AFTER_BUTTON)
      }
      return ours.card?.see(event, inside) ?? false
    },
    termAt: at,
    rested: dwell.rested,
    open: async (asked) => (await loadCard())?.open(asked) ?? false,
    stop() {
      dwell.cancel()
      ours.card?.stop()
    },
  }
})
