/** Main-thread time that belongs to an extension, read from Chromium's own trace. */
import type { CDPSession } from 'playwright-core'

export interface Slice {
  /** Microseconds of the trace's clock. */
  readonly at: number
  /** Milliseconds of a main thread inside scripts of the extension; what other programs took meanwhile is not in it. */
  readonly length: number
  /** The same by the clock on the wall. */
  readonly wall: number
  /** File name of the script. */
  readonly script: string
  /** Of the length, what the engine took to clean up, whoever had left it. */
  readonly cleaning: number
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

const CATEGORIES = ['devtools.timeline', 'blink.user_timing', 'v8']

/** Address of the script that an event is about. */
function addressOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? args?.fileName ?? ''
}

/** Compiling lies inside evaluating, a call inside a call: only the outermost of a thread counts. */
function outermost(events: readonly TraceEvent[], cleaned: ReturnType<typeof cleaner>): readonly Slice[] {
  const ends = new Map<string, number>()
  const slices: Slice[] = []
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  for (const event of inOrder) {
    const { pid, tid, ts, dur = 0, tdur = dur } = event
    const thread = `${pid}:${tid}`
    if (ts < (ends.get(thread) ?? 0)) continue
    ends.set(thread, ts + dur)
    const cleaning = cleaned(pid, tid, ts, ts + dur) / 1000
    const script = addressOf(event).replace(/^.*\//, '')
    slices.push({ at: ts, length: tdur / 1000, wall: dur / 1000, script, cleaning })
  }
  return slices
}

/** Microseconds that the engine cleaned up in, in a thread between two moments. */
function cleaner(events: readonly TraceEvent[]) {
  const cleanings = events.filter(({ ph, name }) => ph === 'X' && /^M(aj|in)orGC$/.test(name))
  return (pid: number, tid: number, from: number, to: number): number =>
    cleanings
      .filter((event) => event.pid === pid && event.tid === tid && event.ts >= from && event.ts < to)
      .reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0)
}

/**
 * Traces while `during` runs.
 * @param browser a session of the browser, not of a page
 */
export async function traced(browser: CDPSession, extensionId: string, during: () => Promise<void>): Promise<Trace> {
  const ours = `chrome-extension://${extensionId}/`
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
    slices: outermost(events.filter((event) => event.ph === 'X' && addressOf(event).startsWith(ours)), cleaner(events)),
    marked: (name) => events.filter((event) => event.name === name).map(({ ts }) => ts).sort((x, y) => x - y),
  }
}
