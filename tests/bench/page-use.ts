/** What using a page costs: how soon a card is there, what a move of the pointer takes, what a rewriting leaves. */
import type { CDPSession, Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import { cardOpens, nothingOpen } from '../e2e/closed-root.ts'
import { markedWords } from '../e2e/page-sample.ts'
import { until } from '../e2e/until.ts'
import { longPage } from './long-page.ts'
import { measure, median, quantile, type Measures } from './measure.ts'
import { traced } from './trace.ts'

const TERMS = ['行政复议', '枫桥经验', '营商环境', '行政应诉', '公平竞争审查', '重大行政决策', '综合行政执法']
/** As the settings have it unless the reader changes them. */
const DWELL_MS = 200
const PAGES = 5
const MOVES = 200
const PARAGRAPHS = 10_000

interface Awaited {
  readonly dwell: number
  /** A point of the viewport that the card will cover. */
  readonly x: number
  readonly y: number
}

/** Resolves in the page, which must not be asked meanwhile: from the pointer's last move until the card's frame. */
function nextCard({ dwell, x, y }: Awaited): Promise<number> {
  let last = 0
  addEventListener('pointermove', ({ timeStamp }) => (last = timeStamp), true)
  return new Promise((resolve) => {
    const look = () => {
      if (document.elementFromPoint(x, y)?.localName !== 'youyang-lens') return requestAnimationFrame(look)
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - last - dwell)
      channel.port2.postMessage(null)
    }
    requestAnimationFrame(look)
  })
}

/** Milliseconds beyond the dwell until each card is painted, in order. */
async function hoverAll(page: Page): Promise<readonly number[]> {
  const times: number[] = []
  for (const [i] of TERMS.entries()) {
    const { x = 0, y = 0 } = (await page.locator(`#t${i}`).boundingBox()) ?? {}
    await page.mouse.move(900, 5)
    const seen = page.evaluate(nextCard, { dwell: DWELL_MS, x: x + 60, y: y + 80 })
    await page.mouse.move(x + 20, y + 8, { steps: 3 })
    times.push(await seen)
    await cardOpens(page)
    await page.keyboard.press('Escape')
    await nothingOpen(page)
  }
  return times
}

function termPage(): string {
  const terms = TERMS.map((term, i) => `<p>各区县要持续推进<span id="t${i}">${term}</span>工作，取得实效。</p>`)
  return longPage(300).replace('<div class="TRS_Editor">', `<div class="TRS_Editor">${terms.join('')}`)
}

async function open(lab: Lab, html: string): Promise<Page> {
  const page = await lab.open(html)
  await page.bringToFront()
  await until('the marks', () => markedWords(page), (words) => words.length > 0)
  return page
}

async function benchHover(lab: Lab): Promise<Measures> {
  const first: number[] = []
  const then: number[] = []
  for (let i = 0; i < PAGES; i++) {
    const page = await open(lab, termPage())
    const [one, ...others] = await hoverAll(page)
    if (one !== undefined) first.push(one)
    then.push(...others)
    await page.close()
  }
  return {
    'hover-first-card': measure(median(first), 'ms'),
    'hover-card': measure(median(then), 'ms'),
    'hover-card-95th': measure(quantile(then, 0.95), 'ms'),
  }
}

async function benchMoves(lab: Lab, browser: CDPSession): Promise<Measures> {
  const page = await open(lab, longPage(6000))
  /** Milliseconds a move: of what hears it, and with the waiting for its rest and what is looked up there. */
  const over = async (from: number, to: number): Promise<readonly [number, number]> => {
    const { slices } = await traced(browser, lab.extensionId, async () => {
      for (let i = 0; i < MOVES; i++) await page.mouse.move(from + ((i * 7) % (to - from)), 50 + ((i * 13) % 600))
    })
    const sum = (some: typeof slices) => some.reduce((all, { length }) => all + length, 0) / MOVES
    return [sum(slices.filter(({ script }) => script === 'guard.js')), sum(slices)]
  }
  await over(200, 800)
  const [text, textAndRest] = await over(200, 800)
  const [margin, marginAndRest] = await over(2, 40)
  const measures = {
    'move-over-text': measure(text, 'ms'),
    'move-over-text, with rests': measure(textAndRest, 'ms'),
    'move-over-margin': measure(margin, 'ms'),
    'move-over-margin, with rests': measure(marginAndRest, 'ms'),
  }
  await page.close()
  return measures
}

async function heap(cdp: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage')
  return (usedSize + backingStorageSize) / 1024
}

/** Scrolls to the first or last paragraph, and tells whether it is marked there, at this word. */
function isMarked(page: Page, which: 'first' | 'last', word: string): Promise<boolean> {
  return page.evaluate(([text, place]) => {
    const paragraph = document.querySelector(`p:${place}-of-type`)
    paragraph?.scrollIntoView()
    return [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some(({ startContainer: node, startOffset: at }) =>
        node.parentNode === paragraph && node.nodeValue?.startsWith(text, at) === true))
  }, [word, which] as const)
}

async function benchRewriting(lab: Lab, browser: CDPSession): Promise<Measures> {
  const page = await open(lab, longPage(PARAGRAPHS))
  const cdp = await lab.context.newCDPSession(page)
  const rewrite = async (word: string) => {
    await page.evaluate((text) => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = `推进${text}工作。`
    }, word)
    // The last is looked at when all before it have been.
    for (const which of ['last', 'first'] as const) {
      await until(`the mark of the ${which}`, () => isMarked(page, which, word), (yes) => yes, 20_000)
    }
  }
  await rewrite('行政复议')
  const before = await heap(cdp)
  const { slices } = await traced(browser, lab.extensionId, () => rewrite('枫桥经验'))
  const after = await heap(cdp)
  await page.close()
  // Without the engine's cleaning, which takes away ten thousand texts that the page has thrown out.
  const longest = Math.max(0, ...slices.map(({ length, cleaning }) => length - cleaning))
  return { 'rewrite-heap': measure(after - before, 'KB'), 'rewrite-longest-slice': measure(longest, 'ms') }
}

export async function benchPageUse(dir: string): Promise<Measures> {
  const lab = await launch({ extension: dir })
  try {
    const browser = lab.context.browser()
    if (browser === null) throw new Error('the browser gives no protocol session')
    const session = await browser.newBrowserCDPSession()
    return {
      ...(await benchHover(lab)),
      ...(await benchMoves(lab, session)),
      ...(await benchRewriting(lab, session)),
    }
  } finally {
    await lab.close()
  }
}
