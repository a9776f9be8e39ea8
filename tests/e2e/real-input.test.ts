import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { card, cardOpens, inEveryRoot } from './closed-root.ts'
import { missingPrograms, openDisplay, type Display } from './display.ts'
import { drag, marked } from './reader.ts'
import { until } from './until.ts'

const missing = missingPrograms()
const reason = missing.length === 0 ? '' : ` (needs ${missing.join(' and ')})`

/** Runs in the page; must not close over anything. */
function noticeText(this: ShadowRoot): string {
  return this.querySelector('[data-part=page-notice]')?.textContent ?? ''
}

let display: Display
let lab: Lab

describe.skipIf(missing.length > 0)(`keys and menus of the browser itself${reason}`, () => {
  beforeAll(async () => {
    display = await openDisplay()
    lab = await launch({ headless: false, viewport: null, display: display.name })
  })
  afterAll(async () => {
    await lab.close()
    display.close()
  })

  async function open() {
    const page = await lab.open('<p>推进综合行政执法改革。</p><p>依法办理行政复议案件。</p>')
    await page.bringToFront()
    await marked(page)
    return page
  }

  it('the command’s key opens the card of what is selected', async () => {
    const page = await open()
    await drag(page, '行政复议')
    await cardOpens(page)
    await page.keyboard.press('Escape')
    await until('the card to be gone', () => card(page), ({ visible }) => !visible)
    display.keys('alt+shift+l')
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
    await page.close()
  })

  /** Opens the context menu over selected words and presses keys in it, until `done`. */
  async function choose(page: Page, words: string, keys: readonly string[], done: () => Promise<boolean>) {
    const { lines: [box] } = await drag(page, words)
    const chrome = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }))
    const before = display.windows()
    await until(
      'what the menu’s item does',
      async () => {
        // A menu that is still being drawn loses keys; then it is closed and asked for again.
        if (display.windows() > before) display.keys('Escape', 'Escape')
        display.rightClick(chrome.x + (box?.x ?? 0) + 20, chrome.y + (box?.y ?? 0) + 10)
        await until('the menu', () => Promise.resolve(display.windows()), (windows) => windows > before, 2000)
        display.keys(...keys)
        return until('it to be done', done, (yes) => yes, 2000)
      },
      (yes) => yes,
      20_000,
    )
  }

  // Ours are in a menu of their own, above the last item.
  it('an item of the context menu searches for what is selected', async () => {
    const page = await open()
    const searched = () => Promise.resolve(lab.context.pages().some((one) => one.url().includes('popup.html')))
    await choose(page, '行政复议', ['Up', 'Up', 'Right', 'Return'], searched)
    await page.close()
  })

  it('another copies it with the citation of its page, on a site that is not ours and by plain http', async () => {
    const html = '<!doctype html><meta charset="utf-8"><title>别处的页</title><p>依法办理行政复议案件。</p>'
    const page = await lab.open(html, { address: 'www.example.com/x.html', scheme: 'http' })
    await page.bringToFront()
    const told = async () => (await inEveryRoot(page, noticeText)).join('').includes('已复制')
    await choose(page, '行政复议', ['Up', 'Up', 'Right', 'Down', 'Return'], told)
    expect((await paste(lab)).text).toContain('行政复议——www.example.com《别处的页》（〔日期不详〕），http://www.example.com/x.html')
    await page.close()
  })
})
