/**
 * Notices that the pointer has come to rest. A move only notes where; one timer, set again when it finds that the
 * pointer has moved since, does the waiting, so that a move costs the same on any page.
 */
import type { Point } from './world.ts'

/** A hand at rest trembles by a pixel or two, and a page that scrolls sends moves without any. */
const TREMBLE = 3
/** How far into the wait a pointer at rest is taken seriously enough to get things ready. */
const HALF = 0.5

/** Where the pointer came to a stop. */
export interface Stop extends Point {
  /** Milliseconds on the clock of `performance.now`. The event's own time: moves are told up to a frame late. */
  readonly at: number
  /** With Alt. */
  readonly held: boolean
}

export interface Dwell {
  moved(event: PointerEvent): void
  /** Where the pointer rests now; null while it moves, and before it has ever moved. */
  rested(): Stop | null
  /** Forgets the move under way: a button went down, a key was typed. */
  cancel(): void
}

/**
 * @param wait milliseconds, read anew each time
 * @param onStop twice for each rest: half-way, when what will be shown can be got ready, and when the wait is over
 */
export function makeDwell(wait: () => number, onStop: (stop: Stop, over: boolean) => void): Dwell {
  let last: Stop | null = null
  let told = false
  let timer = 0

  const check = (): void => {
    timer = 0
    if (last === null) return
    const rested = performance.now() - last.at
    if (rested >= wait()) return onStop(last, true)
    if (rested >= wait() * HALF && !told) {
      told = true
      onStop(last, false)
    }
    timer = window.setTimeout(check, (told ? wait() : wait() * HALF) - rested)
  }

  const cancel = (): void => {
    clearTimeout(timer)
    timer = 0
  }

  return {
    moved({ clientX: x, clientY: y, timeStamp: at, altKey: held, pointerType, buttons }) {
      const moved = last === null || Math.abs(x - last.x) + Math.abs(y - last.y) >= TREMBLE
      if (moved) last = { x, y, at, held }
      // Where a drag ends is known: only a move after it is one.
      if (pointerType === 'touch' || buttons !== 0) return cancel()
      if (!moved) return
      told = false
      if (timer === 0) timer = window.setTimeout(check, wait() * HALF)
    },
    rested: () => (timer === 0 ? last : null),
    cancel,
  }
}
