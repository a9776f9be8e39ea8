/**
 * Notices that the pointer has come to rest. A move only notes where; one timer, set again when it finds that the
 * pointer has moved since, does the waiting, so that a move costs the same on any page.
 */
import type { Point } from './world.ts'

/** A hand at rest trembles by a pixel or two, and a page that scrolls sends moves without any. */
const TREMBLE = 3

export interface Dwell {
  moved(event: PointerEvent): void
  /** Where the pointer rests now; null while it moves, and before it has ever moved. */
  rested(): Point | null
  /** Forgets the move under way: a button went down, a key was typed. */
  cancel(): void
}

/**
 * @param wait milliseconds, read anew each time
 * @param onRest once for each rest
 */
export function makeDwell(wait: () => number, onRest: (point: Point, event: PointerEvent) => void): Dwell {
  let last: PointerEvent | null = null
  let since = 0
  let timer = 0

  const check = (): void => {
    timer = 0
    if (last === null) return
    const left = wait() - (performance.now() - since)
    if (left > 0) {
      timer = window.setTimeout(check, left)
      return
    }
    const rested = last
    onRest({ x: rested.clientX, y: rested.clientY }, rested)
  }

  const cancel = (): void => {
    clearTimeout(timer)
    timer = 0
  }

  return {
    moved(event) {
      if (event.pointerType === 'touch' || event.buttons !== 0) {
        // Where a drag ends is known: only a move after it is one.
        last = event
        return cancel()
      }
      if (last !== null && Math.abs(event.clientX - last.clientX) + Math.abs(event.clientY - last.clientY) < TREMBLE) {
        return
      }
      last = event
      since = performance.now()
      if (timer === 0) timer = window.setTimeout(check, wait())
    },
    rested: () => (timer === 0 && last !== null ? { x: last.clientX, y: last.clientY } : null),
    cancel,
  }
}
