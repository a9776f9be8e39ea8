/** What a government page of 300 paragraphs costs its reader, against an extension that does nothing. */
import type { CDPSession, Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import { until } from '../e2e/until.ts'
import { controlExtension } from './control-extension.ts'
import { longPage } from './long-page.ts'
import { measure, median, type Measures } from './measure.ts'
import { traced, type Trace } from './trace.ts'

const PARAGRAPHS = 300
const WARM_UPS = 3
const LOADS = 15
const ADDRESS = 'www.lanchuan.gov.cn/zwgk/long.html'

interface Load {
  /** Milliseconds of main-thread time in scripts of the extension until the last mark on the screen is there. */
  readonly seen: number
  /** The same until nothing is left to do. */
  readonly script: number
  readonly longest: number
  /** Milliseconds of all tasks of the page. */
  readonly task: number
  /** Kilobytes after a garbage collection, ArrayBuffers included. */
  readonly heap: number
}

const SEEN = 'marks on the screen'

/** Runs in the page before its own scripts: tells the trace each time that more marks are on the screen. */
function watchMarks(name: string): void {
  let before = 0
  let all = 0
  const onScreen = (range: AbstractRange) => {
    const live = document.createRange()
    live.setStart(range.startContainer, range.startOffset)
    live.setEnd(range.endContainer, range.endOffset)
    return live.getBoundingClientRect().top < innerHeight
  }
  const look = () => {
    const ours = [...CSS.highlights].flatMap(([key, highlight]) => (key.startsWith('youyang') ? [...highlight] : []))
    if (ours.length !== all) {
      all = ours.length
      const seen = ours.filter(onScreen).length
      if (seen > before) performance.mark(name)
      before = seen
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** How often marks have come to the screen. */
function markCount(page: Page): Promise<number> {
  return page.evaluate((name) => performance.getEntriesByName(name).length, SEEN)
}

/** Two frames after the page has nothing left to do: what was to be painted is painted. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      ),
  )
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name)?.value ?? 0
}

async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage')
  return (usedSize + backingStorageSize) / 1024
}

/** Of a page that is not watched: to look at our marks costs the page memory of its own. */
async function heapOf(lab: Lab): Promise<number> {
  const page = await lab.context.newPage()
  const cdp = await lab.context.newCDPSession(page)
  await page.goto(`https://${ADDRESS}`, { waitUntil: 'load' })
  await atRest(page)
  const used = await settled(() => heap(cdp))
  await page.close()
  return used
}

/** The first value that two looks in a row agree on: marks come in several slices. */
async function settled(look: () => Promise<number>): Promise<number> {
  let before = await look()
  for (let i = 0; i < 20; i++) {
    const now = await look()
    if (now === before) break
    before = now
  }
  return before
}

async function load(lab: Lab, browser: CDPSession, marks: boolean): Promise<Load> {
  const page = await lab.context.newPage()
  const cdp = await lab.context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.addInitScript(watchMarks, SEEN)
  const trace = await traced(browser, lab.extensionId, async () => {
    await page.goto(`https://${ADDRESS}`, { waitUntil: 'load' })
    if (marks) await until('the first marks', () => markCount(page), (count) => count > 0)
    await atRest(page)
  })
  const task = (await metric(cdp, 'TaskDuration')) * 1000
  await page.close()
  const last = trace.marked(SEEN).at(-1) ?? Number.POSITIVE_INFINITY
  const sum = (slices: Trace['slices']) => slices.reduce((total, { length }) => total + length, 0)
  return {
    seen: sum(trace.slices.filter(({ at }) => at < last)),
    script: sum(trace.slices),
    longest: Math.max(0, ...trace.slices.map(({ length }) => length)),
    task,
    heap: await heapOf(lab),
  }
}

const FRAMES = 120

/** Milliseconds of all tasks of the page for each frame, while one thing in it moves; marks are set anew in each. */
async function frameCost(lab: Lab): Promise<number> {
  const page = await lab.context.newPage()
  const cdp = await lab.context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.goto(`https://${ADDRESS}`, { waitUntil: 'load' })
  const move = (frames: number) => page.evaluate((count) => new Promise<void>((resolve) => {
    const next = (left: number): void => {
      document.querySelector('p')?.style.setProperty('opacity', String(1 - left / 1000))
      if (left === 0) resolve()
      else requestAnimationFrame(() => next(left - 1))
    }
    next(count)
  }), frames)
  // So long that all is marked.
  await move(FRAMES)
  const before = await metric(cdp, 'TaskDuration')
  await move(FRAMES)
  const after = await metric(cdp, 'TaskDuration')
  await page.close()
  return ((after - before) * 1000) / FRAMES
}

async function ready(extension: string): Promise<{ readonly lab: Lab; readonly browser: CDPSession }> {
  const lab = await launch({ extension })
  lab.site.put(ADDRESS, { body: longPage(PARAGRAPHS) })
  const browser = lab.context.browser()
  if (browser === null) throw new Error('the browser gives no protocol session')
  return { lab, browser: await browser.newBrowserCDPSession() }
}

/** Loads ours and the control in turn, so that a busy moment of the machine meets both. */
export async function benchPageCost(dir: string): Promise<Measures> {
  const control = await controlExtension()
  const [a, b] = [await ready(dir), await ready(control.dir)]
  const ours: Load[] = []
  const theirs: Load[] = []
  for (let i = -WARM_UPS; i < LOADS; i++) {
    const [one, other] = [await load(a.lab, a.browser, true), await load(b.lab, b.browser, false)]
    if (i < 0) continue
    ours.push(one)
    theirs.push(other)
  }
  const [frame, bare] = [await frameCost(a.lab), await frameCost(b.lab)]
  await Promise.all([a.lab.close(), b.lab.close(), control.remove()])
  const pick = (name: keyof Load) =>
    [ours, theirs].map((loads) => median(loads.map((one) => one[name]))) as [number, number]
  const compared = (name: keyof Load, unit: string) => measure(pick(name)[0], unit, pick(name)[1])
  return {
    'page-script-until-seen': compared('seen', 'ms'),
    'page-script': compared('script', 'ms'),
    'page-longest-slice': compared('longest', 'ms'),
    'page-task': compared('task', 'ms'),
    'page-frame-while-moving': measure(frame, 'ms', bare),
    'page-heap': compared('heap', 'KB'),
  }
}
