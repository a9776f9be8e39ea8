/** What of a page's process is ours: slices of its thread, and memory against the same page without us. */
import { setTimeout as pause } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { traced } from '../bench/trace.ts'
import type { Lab } from '../e2e/browser.ts'

const MB = 1024 * 1024

export interface Cost {
  /** Milliseconds of the thread's own time that our longest slice took, and all together. */
  readonly longest: number
  readonly all: number
  /** The longest with what the engine cleaned up in it, most of which the page has left. */
  readonly withCleaning: number
  /** Megabytes after garbage collection, and at most before it, beyond what the page takes without us. */
  readonly held: number
  readonly peak: number
}

/** Newer than Playwright's protocol types. */
interface HeapUsage {
  readonly usedSize: number
  readonly embedderHeapUsedSize?: number
  readonly backingStorageSize?: number
}

/** Megabytes of script and document together. */
export async function heapOf(cdp: CDPSession, collected: boolean): Promise<number> {
  for (let i = 0; collected && i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const usage: HeapUsage = await cdp.send('Runtime.getHeapUsage')
  return (usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0)) / MB
}

function markCount(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
}

/** Milliseconds: asked more often, the page would be busy with our asking. */
const POLL = 150
const REST = 800
const PATIENCE = 60_000

/** Waits until nothing more is marked. */
async function atRest(page: Page, watch: () => Promise<void>): Promise<void> {
  const end = performance.now() + PATIENCE
  let before = -1
  let since = performance.now()
  while (performance.now() - since < REST && performance.now() < end) {
    await watch()
    const count = await markCount(page)
    if (count !== before) since = performance.now()
    before = count
    await pause(POLL)
  }
}

const WITHOUT_US = 'www.example.com/heavy.html'

interface Once {
  readonly page: Page
  readonly held: () => Promise<number>
  readonly peak: number
}

/** Opens the page, lets it make itself, and looks on until it rests; at its heap too, where that is asked. */
async function once(lab: Lab, body: string, address: string, weighed: boolean): Promise<Once> {
  const page = await lab.open(body, { address })
  await page.bringToFront()
  const cdp = await lab.context.newCDPSession(page)
  let peak = 0
  await page.evaluate('make()')
  await atRest(page, async () => {
    if (weighed) peak = Math.max(peak, await heapOf(cdp, false))
  })
  // Not here: the engine's cleaning would be asked for while slices are measured.
  const held = async () => (weighed ? heapOf(cdp, true) : 0)
  return { page, held, peak }
}

export interface Heavy {
  readonly page: Page
  readonly cost: Cost
}

/**
 * Makes a heavy page on a site where we run, which stays open.
 * @param weighed makes it where nothing of ours runs, too, and tells by how much the two differ
 */
export async function costOf(lab: Lab, body: string, address: string, weighed: boolean): Promise<Heavy> {
  const control = weighed ? await once(lab, body, WITHOUT_US, true) : null
  const without = (await control?.held()) ?? 0
  await control?.page.close()
  const browser = await lab.context.browser()?.newBrowserCDPSession()
  if (browser === undefined) throw new Error('the browser gives no protocol session')
  const kept: Once[] = []
  const { slices } = await traced(browser, lab.extensionId, async () => {
    kept.push(await once(lab, body, address, weighed))
  })
  await browser.detach()
  const [ours] = kept
  if (ours === undefined) throw new Error('the page did not open')
  // The background's worker may wake meanwhile, in a process of its own.
  const inPage = slices.filter(({ script }) => script !== 'background.js')
  const own = inPage.map(({ length, cleaning }) => length - cleaning)
  return {
    page: ours.page,
    cost: {
      longest: Math.max(0, ...own),
      withCleaning: Math.max(0, ...inPage.map(({ length }) => length)),
      all: own.reduce((sum, length) => sum + length, 0),
      held: (await ours.held()) - without,
      peak: ours.peak - (control?.peak ?? 0),
    },
  }
}

export function said({ longest, withCleaning, all, held, peak }: Cost): string {
  const [most, engine, sum] = [longest.toFixed(1), withCleaning.toFixed(1), all.toFixed(0)]
  const memory = `${held.toFixed(1)} MB held, ${peak.toFixed(1)} MB at most beyond the page's own`
  return `longest slice ${most} ms (${engine} with the engine's cleaning), all ${sum} ms; ${memory}`
}
