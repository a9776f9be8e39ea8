/** Long work in short slices, when the page has nothing better to do and somebody sees it. */

/** Milliseconds; half of what a slice may take, since a step is only looked at when it is over. */
const SLICE = 4
/** A page that never rests gets its marks after so many milliseconds all the same. */
const PATIENCE = 600

export interface IdleWork {
  /** Steps through `work` until it is done; after whatever was begun before. */
  begin(work: Iterator<unknown>): void
  /** Goes on, in a tab that is looked at again. */
  wake(): void
  stop(): void
}

type Idle = (callback: () => void) => void

/** Safari has no requestIdleCallback; a pause does there. */
const whenIdle: Idle = (callback) => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: PATIENCE })
  else setTimeout(callback, 30)
}

export function makeIdleWork(): IdleWork {
  let queue: Iterator<unknown>[] = []
  let scheduled = false

  const slice = (): void => {
    scheduled = false
    // In a tab that nobody sees nothing is done; it goes on when the tab is looked at.
    if (document.hidden) return
    const end = performance.now() + SLICE
    for (let work = queue[0]; work !== undefined; work = queue[0]) {
      if (work.next().done === true) queue.shift()
      if (performance.now() >= end) break
    }
    schedule()
  }
  const schedule = (): void => {
    if (scheduled || queue.length === 0 || document.hidden) return
    scheduled = true
    whenIdle(slice)
  }

  return {
    begin(work) {
      queue.push(work)
      schedule()
    },
    wake: schedule,
    stop() {
      queue = []
    },
  }
}
