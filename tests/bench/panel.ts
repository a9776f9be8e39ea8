/** The panel beside a page of one line: how soon the report can be read, and what scrolling through it takes. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, type Lab } from '../e2e/browser.ts'
import { measure, median, type Measures } from './measure.ts'
import { traced } from './trace.ts'

const ROUNDS = 9
const WHEEL_STEPS = 60
const CONTROL = 'control.html'

/** Milliseconds from the start of the navigation until the frame after the words are there. */
async function readable(lab: Lab, path: string, words: string): Promise<number> {
  const page = await lab.context.newPage()
  await page.goto(`chrome-extension://${lab.extensionId}/${path}`, { waitUntil: 'commit' })
  const time = await page.evaluate(
    (selector) => new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return requestAnimationFrame(look)
        requestAnimationFrame(() => resolve(performance.now()))
      }
      look()
    }),
    words,
  )
  await page.close()
  return time
}

/** The longest time that scripts of ours held the thread while the report is scrolled through, milliseconds. */
async function longestInScroll(lab: Lab): Promise<number> {
  const browser = lab.context.browser()
  if (browser === null) throw new Error('the browser gives no protocol session')
  const session = await browser.newBrowserCDPSession()
  const page = await lab.openOwn('sidepanel.html#report')
  await page.locator('article h1').waitFor()
  await page.mouse.move(300, 300)
  const { slices } = await traced(session, lab.extensionId, async () => {
    for (let i = 0; i < WHEEL_STEPS; i++) await page.mouse.wheel(0, 150)
  })
  await page.close()
  await session.detach()
  return Math.max(0, ...slices.map(({ length }) => length))
}

/** @param dir of the unpacked extension, into which a page of one line is put meanwhile */
export async function benchPanel(dir: string): Promise<Measures> {
  const control = join(dir, CONTROL)
  await writeFile(control, '<!doctype html><meta charset="utf-8"><p>关于2023年法治政府建设情况的报告</p>\n')
  const lab = await launch({ extension: dir })
  const ours: number[] = []
  const theirs: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    ours.push(await readable(lab, 'sidepanel.html#report', 'article h1'))
    theirs.push(await readable(lab, CONTROL, 'p'))
  }
  const longest = await longestInScroll(lab)
  await lab.close()
  await rm(control)
  return {
    'panel-readable': measure(median(ours), 'ms', median(theirs)),
    'panel-scroll-longest': measure(longest, 'ms'),
  }
}
