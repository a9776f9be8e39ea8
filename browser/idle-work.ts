/** Long work in short slices, when the page has nothing better to do and somebody sees it. */

/** Milliseconds; half of what a slice may take, since a step is only looked at when it is over. */
const SLICE = 4
/** The first is short: what is on the screen is painted before the rest is read. */
const FIRST_SLICE = 2
/** A page that never rests gets its marks after so many milliseconds all the same. */
const PATIENCE = 600

export interface IdleWork {
  /** Steps through `work` until it is done; after whatever was begun before. */
  begin(work: Iterator<unknown>): void
  /** Goes on, in a tab that is looked at again. */
  wake(): void
  stop(): void
}

export function makeIdleWork(): IdleWork {
  const queue: Iterator<unknown>[] = []
  let scheduled = false
  let room = FIRST_SLICE

  const slice = (): void => {
    scheduled = false
    const end = performance.now() + room
    room = SLICE
    // In a tab that nobody sees nothing is done; it goes on when the tab is looked at.
    while (!document.hidden && queue[0] !== undefined && performance.now() < end) {
      if (queue[0].next().done === true) queue.shift()
    }
    wake()
  }

  const wake = (): void => {
    if (scheduled || queue.length === 0 || document.hidden) return
    scheduled = true
    // Safari has no requestIdleCallback; a pause does there.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(slice, { timeout: PATIENCE })
    else setTimeout(slice, SLICE)
  }

  return {
    begin(work) {
      queue.push(work)
      wake()
    },
    wake,
    stop() {
      queue.length = 0
    },
  }
}
