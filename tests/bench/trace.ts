/** Main-thread time that belongs to an extension, read from Chromium's own trace. */
import type { CDPSession } from 'playwright-core'

export interface Slice {
  /** Microseconds of the trace's clock. */
  readonly at: number
  /** Milliseconds of a main thread inside scripts of the extension; what other programs took meanwhile is not in it. */
  readonly length: number
  /** The same by the clock on the wall. */
  readonly wall: number
}

export interface Trace {
  readonly slices: readonly Slice[]
  /** When a `performance.mark` of a name was set, microseconds of the same clock, in order. */
  marked(name: string): readonly number[]
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  /** The thread's own time, where the system tells it. */
  readonly tdur?: number
  readonly args?: {
    readonly fileName?: string
    readonly data?: { readonly url?: string; readonly fileName?: string }
  }
}

const CATEGORIES = ['devtools.timeline', 'blink.user_timing']

function isOurs({ args }: TraceEvent, extensionId: string): boolean {
  const urls = [args?.data?.url, args?.data?.fileName, args?.fileName]
  return urls.some((url) => url?.startsWith(`chrome-extension://${extensionId}/`))
}

/** Compiling lies inside evaluating, a call inside a call: only the outermost of a thread counts. */
function outermost(events: readonly TraceEvent[]): readonly Slice[] {
  const ends = new Map<string, number>()
  const slices: Slice[] = []
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const { pid, tid, ts, dur = 0, tdur = dur } of inOrder) {
    const thread = `${pid}:${tid}`
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    slices.push({ at: ts, length: tdur / 1000, wall: dur / 1000 })
  }
  return slices
}

/**
 * Traces while `during` runs.
 * @param browser a session of the browser, not of a page
 */
export async function traced(browser: CDPSession, extensionId: string, during: () => Promise<void>): Promise<Trace> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: readonly object[] }) => events.push(...(value as readonly TraceEvent[]))
  browser.on('Tracing.dataCollected', collect)
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  })
  await during()
  const complete = new Promise<void>((resolve) => browser.once('Tracing.tracingComplete', () => resolve()))
  await browser.send('Tracing.end')
  await complete
  browser.off('Tracing.dataCollected', collect)
  return {
    slices: outermost(events.filter((event) => event.ph === 'X' && isOurs(event, extensionId))),
    marked: (name) => events.filter((event) => event.name === name).map(({ ts }) => ts).sort((x, y) => x - y),
  }
}
