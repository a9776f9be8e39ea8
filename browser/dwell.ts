/**
 * Notices that the pointer has come to rest. A move only notes where; one timer, set again when it finds that the
 * pointer has moved since, does the waiting, so that a move costs the same on any page.
 */
import type { Point } from './world.ts'

/** A hand at rest trembles by a pixel or two, and a page that scrolls sends moves without any. */
const TREMBLE = 3
/** Milliseconds, half a frame: what is asked for so much sooner is painted when the wait is over, not after it. */
const LEAD = 8
/**
 * How far into the wait a pointer at rest is taken seriously enough to get things ready: by default 58 of its 192
 * milliseconds, longer than a pointer passing by stands still.
 */
const EARLY = 0.3

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
 * @param onStop twice for each rest: early, when what will be shown can be got ready, and when the wait is over
 */
export function makeDwell(wait: () => number, onStop: (stop: Stop, over: boolean) => void): Dwell {
  /** Only its place is read at each move: every field of an event costs a microsecond or two. */
  let last: PointerEvent | null = null
  let x = 0
  let y = 0
  let stop: Stop | null = null
  let timer = 0

  const check = (): void => {
    timer = 0
    if (last === null || last.pointerType === 'touch') return
    const over = wait() - LEAD
    const { timeStamp: at, altKey: held } = last
    const rested = performance.now() - at
    if (stop === null && rested >= over * EARLY) {
      stop = { x, y, at, held }
      onStop(stop, false)
    }
    if (stop === null || rested < over) timer = window.setTimeout(check, (stop === null ? over * EARLY : over) - rested)
    else onStop(stop, true)
  }

  const cancel = (): void => {
    clearTimeout(timer)
    timer = 0
  }

  return {
    moved(event) {
      const { clientX, clientY } = event
      const moved = last === null || Math.abs(clientX - x) + Math.abs(clientY - y) >= TREMBLE
      if (moved) {
        last = event
        x = clientX
        y = clientY
        stop = null
      }
      // Where a drag ends is known: only a move after it is one.
      if (event.buttons !== 0) return cancel()
      if (!moved || timer !== 0) return
      // A move may be told late: the first of a frame waits for the script that hears it.
      const since = performance.now() - event.timeStamp
      timer = window.setTimeout(check, (wait() - LEAD) * EARLY - since)
    },
    rested: () => (timer === 0 ? stop : null),
    cancel,
  }
}
