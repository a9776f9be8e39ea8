/** The panel beside a page of one line: how soon the report can be read, and what scrolling through it takes. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launch, type Lab } from '../e2e/browser.ts'
import { measure, median, type Measures } from './measure.ts'
import { type Opened, openedIn } from './opened.ts'
import { traced } from './trace.ts'

const WARM_UPS = 2
const ROUNDS = 15
const WHEEL_STEPS = 60
const CONTROL = 'control.html'

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
  const ours: Opened[] = []
  const theirs: Opened[] = []
  // In turn, so that a busy moment of the machine meets both.
  for (let i = -WARM_UPS; i < ROUNDS; i++) {
    const own = await openedIn(lab, 'sidepanel.html#report', 'article h1')
    const other = await openedIn(lab, CONTROL, 'p')
    if (i < 0) continue
    ours.push(own)
    theirs.push(other)
  }
  const wall = (all: readonly Opened[]) => median(all.map((one) => one.wall))
  const thread = (all: readonly Opened[]) => median(all.map((one) => one.thread))
  const longest = await longestInScroll(lab)
  await lab.close()
  await rm(control)
  return {
    'panel-readable': measure(wall(ours), 'ms', wall(theirs)),
    'panel-readable-behind-control': measure(wall(ours) - wall(theirs), 'ms'),
    'panel-readable-thread': measure(thread(ours), 'ms', thread(theirs)),
    'panel-scroll-longest': measure(longest, 'ms'),
  }
}
