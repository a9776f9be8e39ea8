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

/** When the page rests; Safari, which cannot tell, is given a pause. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: PATIENCE })
  else setTimeout(run, SLICE)
}

/** After the next frame: what the page has to lay out and paint comes first, and we never make it do so early. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => whenIdle(run))
}

export function makeIdleWork(): IdleWork {
  const queue: Iterator<unknown>[] = []
  let scheduled = false
  let room = FIRST_SLICE
  /** Around the first slice stands a frame on either side: the page's own picture, and the one with the first marks. */
  let soon = afterFrame

  const slice = (): void => {
    scheduled = false
    const end = performance.now() + room
    // In a tab that nobody sees nothing is done; it goes on when the tab is looked at.
    while (!document.hidden && queue[0] !== undefined && performance.now() < end) {
      if (queue[0].next().done === true) queue.shift()
    }
    wake()
    soon = whenIdle
    room = SLICE
  }

  const wake = (): void => {
    if (scheduled || queue.length === 0 || document.hidden) return
    scheduled = true
    soon(slice)
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
