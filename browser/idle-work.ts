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
  /** So far. The page's own picture comes before the first of them, the one with the first marks after the second. */
  let slices = 0

  const slice = (): void => {
    scheduled = false
    const end = performance.now() + SLICE
    // In a tab that nobody sees nothing is done; it goes on when the tab is looked at.
    while (!document.hidden && queue[0] !== undefined && performance.now() < end) {
      if (queue[0].next().done === true) queue.shift()
    }
    slices += 1
    wake()
  }

  const wake = (): void => {
    if (scheduled || queue.length === 0 || document.hidden) return
    scheduled = true
    if (slices === 0 || slices === 2) afterFrame(slice)
    else whenIdle(slice)
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
