/** Long work in short slices, when the page has nothing better to do and somebody sees it. */

/**
 * Milliseconds; much less than the eight that a slice may take: a step is only looked at when it is over, and in an
 * engine that has compiled nothing yet one step may take as long again.
 */
const SLICE = 3
/** A page that never rests gets its marks after so many milliseconds all the same. */
const PATIENCE = 600

export interface IdleWork {
  /**
   * Steps through `work` until it is done; whatever was begun before goes on after it.
   * @param work yields true where a reader should see what has been done before more is
   */
  begin(work: Iterator<unknown>): void
  /** Goes on, in a tab that is looked at again. */
  wake(): void
  stop(): void
}

/** When the page rests; Safari, which cannot tell, is given a pause. */
function whenIdle(run: () => void): void {
  if (import.meta.env.BROWSER === 'safari') setTimeout(run, SLICE)
  else requestIdleCallback(run, { timeout: PATIENCE })
}

/** After the next frame: what the page has to lay out and paint comes first, and we never make it do so early. */
function afterFrame(run: () => void): void {
  requestAnimationFrame(() => whenIdle(run))
}

export function makeIdleWork(): IdleWork {
  const queue: Iterator<unknown>[] = []
  let scheduled = false
  /** The next picture comes first: the page's own before all, later the one with the first marks. */
  let picture = true

  const slice = (): void => {
    scheduled = false
    picture = false
    // The platform's finer clock costs a page five kilobytes; this one ends a slice within its last millisecond.
    const end = Date.now() + SLICE
    // In a tab that nobody sees nothing is done; it goes on when the tab is looked at.
    while (!document.hidden && queue[0] !== undefined && !picture && Date.now() < end) {
      const { done, value } = queue[0].next()
      if (done === true) queue.shift()
      picture = value === true
    }
    wake()
  }

  const wake = (): void => {
    if (scheduled || queue.length === 0 || document.hidden) return
    scheduled = true
    if (picture) afterFrame(slice)
    else whenIdle(slice)
  }

  return {
    begin(work) {
      queue.unshift(work)
      wake()
    },
    wake,
    stop() {
      queue.length = 0
    },
  }
}
