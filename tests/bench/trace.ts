/** Main-thread time that belongs to an extension, read from Chromium's own trace. */
import type { CDPSession } from 'playwright-core'

export interface Slices {
  /** Milliseconds on main threads inside scripts of the extension. */
  readonly total: number
  readonly longest: number
  readonly count: number
}

interface TraceEvent {
  readonly ph: string
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly args?: {
    readonly fileName?: string
    readonly data?: { readonly url?: string; readonly fileName?: string }
  }
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile', 'blink.user_timing', 'loading']

function isOurs({ args }: TraceEvent, extensionId: string): boolean {
  const urls = [args?.data?.url, args?.data?.fileName, args?.fileName]
  return urls.some((url) => url?.startsWith(`chrome-extension://${extensionId}/`))
}

/** Compiling lies inside evaluating, a call inside a call: only the outermost of a thread counts. */
function outermost(events: readonly TraceEvent[]): readonly number[] {
  const ends = new Map<string, number>()
  const lengths: number[] = []
  for (const { pid, tid, ts, dur = 0 } of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const thread = `${pid}:${tid}`
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    lengths.push(dur / 1000)
  }
  return lengths
}

/**
 * Traces while `during` runs.
 * @param browser a session of the browser, not of a page
 */
export async function traced(browser: CDPSession, extensionId: string, during: () => Promise<void>): Promise<Slices> {
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
  const lengths = outermost(events.filter((event) => event.ph === 'X' && isOurs(event, extensionId)))
  return {
    total: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(0, ...lengths),
    count: lengths.length,
  }
}
