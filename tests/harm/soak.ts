/** A reader's hour in little time: a tab that stays and one that goes from page to page, and what is left of each. */
import type { CDPSession, Page } from 'playwright-core'
import { longPage } from '../bench/long-page.ts'
import type { Lab } from '../e2e/browser.ts'
import { card, cardOpens, nothingOpen } from '../e2e/closed-root.ts'
import { sessionOf, type Send } from '../e2e/extension-target.ts'
import { drag, hover, leave, marked } from '../e2e/reader.ts'
import { heapOf } from './cost.ts'

/** What is there after garbage collection. */
export interface Sample {
  /** Seconds since the beginning. */
  readonly at: number
  /** Megabytes of the tab that stays, script and document, and of the background's worker. */
  readonly page: number
  readonly worker: number
  readonly nodes: number
  readonly listeners: number
  readonly documents: number
  /** Nodes that script holds and no document shows. */
  readonly detached: number
}

const TERMS = ['行政复议', '枫桥经验', '重大行政决策']

/** Runs in the page: rewrites, adds and takes away paragraphs, always as many. */
function change(round: number): void {
  const words = '依法办理行政复议案件，坚持和发展新时代“枫桥经验”，落实重大行政决策程序。'
  const all = [...document.querySelectorAll('p')]
  for (const [i, paragraph] of all.entries()) {
    if ((i + round) % 9 === 0) paragraph.textContent = `第${round % 10}次修改：${words}`
    if ((i + round) % 40 === 0) {
      const fresh = document.createElement('p')
      fresh.textContent = words
      paragraph.replaceWith(fresh)
    }
  }
}

async function counted(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find((one) => one.name === name)?.value ?? 0
}

/** Newer than Playwright's protocol types. */
async function detachedNodes(cdp: CDPSession): Promise<number> {
  const send = cdp.send as unknown as (method: string) => Promise<{ readonly detachedNodes: readonly unknown[] }>
  return (await send.call(cdp, 'DOM.getDetachedDomNodes').catch(() => ({ detachedNodes: [] }))).detachedNodes.length
}

async function sample(cdp: CDPSession, worker: Send, at: number): Promise<Sample> {
  const page = await heapOf(cdp, true)
  for (let i = 0; i < 2; i++) await worker('HeapProfiler.collectGarbage')
  const { usedSize } = (await worker('Runtime.getHeapUsage')) as { readonly usedSize: number }
  const [nodes, listeners, documents] = await Promise.all(
    ['Nodes', 'JSEventListeners', 'Documents'].map((name) => counted(cdp, name)),
  )
  return {
    at,
    page,
    worker: usedSize / 1024 / 1024,
    nodes: nodes ?? 0,
    listeners: listeners ?? 0,
    documents: documents ?? 0,
    detached: await detachedNodes(cdp),
  }
}

/** Runs in the page: scrolls at once, so that the words stay where the hand is led to. */
function scrolled(by: number): void {
  scrollBy({ top: by, behavior: 'instant' })
}

/** Opens and closes what a reader opens and closes, once. */
async function use(page: Page, round: number): Promise<void> {
  const term = TERMS[round % TERMS.length] ?? ''
  await page.evaluate(scrolled, 400)
  await hover(page, term)
  await cardOpens(page)
  if (round % 3 === 0) await (await card(page)).click('more')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await leave(page)
  await nothingOpen(page)
  await drag(page, term)
  await cardOpens(page)
  await page.mouse.click(5, 5)
  await nothingOpen(page)
  await page.evaluate(change, round)
  await page.evaluate(scrolled, -400)
}

export interface Soaked {
  readonly samples: readonly Sample[]
  readonly rounds: number
}

/**
 * @param seconds how long; what is learnt once (compiled code, the finder's index) is learnt before they begin
 * @param told of each sample as it is taken
 */
export async function soak(lab: Lab, seconds: number, told: (one: Sample) => void = () => {}): Promise<Soaked> {
  const body = longPage(120)
  const addresses = [1, 2, 3].map((i) => `www.lanchuan.gov.cn/soak/${i}.html`)
  for (const address of addresses) lab.site.put(address, { body })
  const stays = await lab.open(body)
  const goes = await lab.context.newPage()
  const cdp = await lab.context.newCDPSession(stays)
  await cdp.send('Performance.enable')
  await lab.worker()
  const worker = await sessionOf(lab, 'background.js')
  const samples: Sample[] = []
  let begun = performance.now()
  const passed = () => (performance.now() - begun) / 1000
  const take = async () => {
    const one = await sample(cdp, worker, passed())
    samples.push(one)
    told(one)
  }
  let rounds = 0
  const round = async () => {
    rounds += 1
    await stays.bringToFront()
    await marked(stays)
    await use(stays, rounds)
    if (rounds % 3 !== 0) return
    await goes.bringToFront()
    await goes.goto(`https://${addresses[rounds % addresses.length]}`)
    await marked(goes)
    await hover(goes, '行政复议')
    await cardOpens(goes)
  }
  for (let i = 0; i < WARM_UP; i++) await round()
  begun = performance.now()
  const every = seconds / SAMPLES
  await take()
  while (passed() < seconds) {
    await round()
    if (passed() >= samples.length * every) await take()
  }
  await Promise.all([stays.close(), goes.close()])
  return { samples, rounds: rounds - WARM_UP }
}

const WARM_UP = 4
const SAMPLES = 20

/** Between the first and the last third of the samples, by the least of each: what was about to go is not in it. */
export function growth({ samples }: Soaked, name: keyof Sample): number {
  const third = Math.max(1, Math.floor(samples.length / 3))
  const least = (some: readonly Sample[]) => Math.min(...some.map((one) => one[name]))
  return least(samples.slice(-third)) - least(samples.slice(0, third))
}

/** Most by which each may grow, however long. Megabytes, or how many. */
export const MOST_GROWTH: Readonly<Record<Exclude<keyof Sample, 'at'>, number>> = {
  page: 1,
  worker: 1,
  nodes: 300,
  listeners: 10,
  documents: 1,
  detached: 60,
}
