/** Pages that are too much: we give up politely, and say so. */
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import type { Lab } from '../e2e/browser.ts'
import { cardOpens, nothingOpen, surface } from '../e2e/closed-root.ts'
import { openPopup } from '../e2e/extension-target.ts'
import { drag, hover } from '../e2e/reader.ts'
import { stays, until } from '../e2e/until.ts'
import { type Cost, costOf, type Heavy, said } from './cost.ts'
import type { Harm } from './harm.ts'
import { FRAMES_MARKED, manyFrames, manyNodes, muchText, storm, type TextShape } from './heavy-pages.ts'

/** Milliseconds of a slice. In the short forms other tests run beside: there only what would hold a page is caught. */
const SLICE = 8
const HELD_UP = 100
const MEMORY = 50

/** Times that a page is made until its slices fit: what other programs take of caches and clock counts as ours. */
const TRIES = 3

async function bestOf(tries: number, make: () => Promise<Heavy>): Promise<Heavy> {
  const made = await make()
  if (tries === 1 || made.cost.longest < SLICE) return made
  await made.page.close()
  return bestOf(tries - 1, make)
}

function withinBounds({ longest, held }: Cost, long: boolean): void {
  assert.ok(longest < (long ? SLICE : HELD_UP), `a slice of ${longest.toFixed(1)} ms`)
  assert.ok(held < MEMORY, `${held.toFixed(1)} MB`)
}

const LACK = `document.querySelector('.mentions .lack')?.innerText ?? ''`

/** The popup says why not all was read, and that the rest works. */
async function popupSays(lab: Lab, page: Page, words: RegExp): Promise<void> {
  const popup = await openPopup(lab, page)
  await until('the popup to say so', () => popup.evaluate(LACK), (text) => words.test(String(text)), 20_000)
  await popup.close()
}

/** What the popup promises: hovering and selecting work. */
async function answersReader(page: Page): Promise<void> {
  await page.bringToFront()
  await hover(page, '行政复议')
  assert.equal((await cardOpens(page)).part('term'), '行政复议')
  await page.keyboard.press('Escape')
  await nothingOpen(page)
  // In one step: the driver looks into every frame at each.
  await drag(page, '营商环境', 0, 1)
  assert.equal((await cardOpens(page)).part('term'), '营商环境')
  await page.keyboard.press('Escape')
  await nothingOpen(page)
}

async function large(lab: Lab, body: string, address: string, long: boolean): Promise<string> {
  const made = () => costOf(lab, body, `www.lanchuan.gov.cn/${address}.html`, long)
  const { page, cost } = await bestOf(long ? TRIES : 1, made)
  withinBounds(cost, long)
  if (long || address !== 'nodes') await popupSays(lab, page, /太大/)
  if (long || address === 'nodes') await answersReader(page)
  await page.close()
  return said(cost)
}

function text(shape: TextShape): Harm {
  return {
    page: `100 MB of text, ${shape}`,
    holds: 'slices, memory; the popup says so; hovering and selecting work',
    rare: shape !== 'many nodes',
    tried: (lab, long) => large(lab, muchText(long ? 1e8 : 4e6, shape), `text-${shape.replaceAll(' ', '-')}`, long),
  }
}

export const EXHAUSTING: readonly Harm[] = [
  {
    page: 'one million text nodes',
    holds: 'slices, memory; the popup says so; hovering and selecting work',
    tried: (lab, long) => large(lab, manyNodes(long ? 1e6 : 1e4), 'nodes', long),
  },
  {
    page: 'one million text nodes, all selected by Ctrl+A',
    holds: 'nothing is read of them, nothing comes up',
    rare: true,
    tried: async (lab, long) => {
      const page = await lab.open(manyNodes(long ? 1e6 : 1e5), { address: 'www.lanchuan.gov.cn/all.html' })
      await page.evaluate('make()')
      await page.bringToFront()
      await hover(page, '行政复议')
      await cardOpens(page)
      await page.keyboard.press('Escape')
      await nothingOpen(page)
      await page.keyboard.press('Control+A')
      const open = async () => (await surface(page, 'card')).visible || (await surface(page, 'chip')).visible
      await stays('nothing open', open, (yes) => !yes, 600)
      await page.close()
      return ''
    },
  },
  text('one node'),
  text('one line after another'),
  text('many nodes'),
  {
    page: 'ten thousand changes a second',
    holds: 'slices, memory, a tenth of the thread at most; the popup says so; marks come back when it rests',
    tried: async (lab, long) => {
      const seconds = long ? 12 : 2
      const { page, cost } = await bestOf(long ? TRIES : 1, () => stormCost(lab, seconds * 1000, long))
      withinBounds(cost, long)
      const share = cost.all / (seconds * 10)
      assert.ok(share < (long ? 10 : 50), `${share.toFixed(1)} % of the thread`)
      if (long) await popupSays(lab, page, /变动太快/)
      if (long) await answersReader(page)
      await page.evaluate('stop()')
      const marks = () => page.evaluate(() => CSS.highlights.get('youyang-lens-term')?.size ?? 0)
      await until('the marks to come back', marks, (count) => count > 20, 20_000)
      await page.close()
      return `${said(cost)}, ${share.toFixed(1)} % of the thread`
    },
  },
  frames('side by side', null),
  frames('in ten others', 100),
]

/** Frames that are looked into. */
const FRAMES_READ = 200

interface Framed {
  readonly held: readonly number[]
  readonly marked: readonly number[]
}

/** The first of them are marked, and no others. */
async function firstAreRead(page: Page): Promise<void> {
  const look = () => page.evaluate<Framed>(FRAMES_MARKED)
  const sameAs = (one: readonly number[], other: readonly number[]) => String(one) === String(other)
  const allRead = ({ held, marked }: Framed) => sameAs(marked, held.filter((place) => place <= FRAMES_READ))
  const { held, marked } = await until('the first two hundred alone to be marked', look, allRead, 30_000)
  assert.ok(marked.length > 1 && marked.length < held.length, `${marked.length} of ${held.length} marked`)
}

function frames(how: string, within: number | null): Harm {
  return {
    page: `one thousand frames ${how}`,
    holds: 'those beyond two hundred are left alone; the popup says so; hovering and selecting work',
    rare: within === null,
    tried: async (lab, long) => {
      const started = performance.now()
      const body = manyFrames(long ? 1000 : 220, within)
      const page = await lab.open(body, { address: 'www.lanchuan.gov.cn/frames.html' })
      await page.evaluate('make()')
      const made = performance.now()
      await firstAreRead(page)
      if (long) await popupSays(lab, page, /太多框架/)
      if (long) await answersReader(page)
      await page.close()
      const [browser, ours] = [made - started, performance.now() - made].map((ms) => (ms / 1000).toFixed(0))
      return `${browser} s until the browser had made them, ${ours} s for all that is asked here`
    },
  }
}

/**
 * The page is made for so many milliseconds, with us and without; the storm goes on after them only where it is
 * weighed: each further second of it is a long trace to read.
 */
function stormCost(lab: Lab, ms: number, weighed: boolean): Promise<Heavy> {
  const then = weighed ? '' : 'clearInterval(timer);'
  const body = storm(10_000)
    .replace('function make()', 'async function make()')
    .replace('window.stop =', `await new Promise((resolve) => setTimeout(resolve, ${ms}))\n    ${then}window.stop =`)
  return costOf(lab, body, 'www.lanchuan.gov.cn/storm.html', weighed)
}
