import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { card, cardOpens, inEveryRoot } from './closed-root.ts'
import { missingPrograms, openDisplay, type Display } from './display.ts'
import { attach } from './extension-target.ts'
import { pdfOf } from './pdf.ts'
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
  afterEach(async () => {
    for (const page of lab.context.pages().slice(1)) await page.close()
  })
  afterAll(async () => {
    await lab.close()
    display.close()
  })

  async function open(address?: string) {
    const options = address === undefined ? {} : { address }
    const page = await lab.open('<p>推进综合行政执法改革。</p><p>依法办理行政复议案件。</p>', options)
    await page.bringToFront()
    return page
  }

  /** Where the page's own corner lies on the screen. */
  function corner(page: Page) {
    return page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }))
  }

  const windowed = (path: string) => lab.context.pages().find((page) => page.url().includes(path))

  /** Asks for the menu at a point of the screen and presses keys in it, until `done` answers with something. */
  async function choose<T>(x: number, y: number, keys: readonly string[], done: () => Promise<T | undefined>) {
    const before = display.windows()
    const found = await until(
      'what the menu’s item does',
      async () => {
        // A menu that is still being drawn loses keys; then it is closed and asked for again.
        if (display.windows() > before) display.keys('Escape', 'Escape')
        display.rightClick(x, y)
        await until('the menu', () => Promise.resolve(display.windows()), (windows) => windows > before, 2000)
        display.keys(...keys)
        return until('it to be done', done, (it) => it !== undefined, 2000)
      },
      (it) => it !== undefined,
      20_000,
    )
    if (found === undefined) throw new Error('nothing was done')
    return found
  }

  // Ours are in a menu of their own, above the last item.
  const SEARCH = ['Up', 'Up', 'Right', 'Return']
  const CITE = ['Up', 'Up', 'Right', 'Down', 'Return']

  it('the command’s key opens the card of what is selected', async () => {
    const page = await open()
    await marked(page)
    await drag(page, '行政复议')
    await cardOpens(page)
    await page.keyboard.press('Escape')
    await until('the card to be gone', () => card(page), ({ visible }) => !visible)
    display.keys('alt+shift+l')
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
  })

  it('the action’s key opens the popup, which takes the keys that follow', async () => {
    await open()
    display.keys('alt+shift+k')
    const popup = await attach(lab, 'popup.html')
    const focused = () => popup.evaluate('document.hasFocus() && document.activeElement.type')
    await until('the box', focused, (type) => type === 'search')
    display.type('xzfy')
    const row = () => popup.evaluate(`document.querySelector('[role=option]')?.innerText ?? ''`)
    await until('a row', row, (text) => String(text).includes('159'))
    display.keys('Escape', 'Escape')
    await until('the popup to close', () => popup.alive(), (alive) => !alive)
  })

  it('the search’s key brings one window, which comes back where it was left and as large', async () => {
    await open()
    display.keys('alt+shift+j')
    const own = await until('the window', async () => windowed('popup.html'), (found) => found !== undefined)
    if (own === undefined) throw new Error('no window')
    await own.locator('input[type=search]').waitFor()
    const worker = await lab.worker()
    const at = { left: 80, top: 120, width: 520, height: 560 }
    const bounds = () => worker.evaluate(async () => {
      const all = await chrome.windows.getAll({ windowTypes: ['popup'] })
      return all.map(({ left, top, width, height }) => ({ left, top, width, height }))
    })
    await worker.evaluate(async (to) => {
      const [found] = await chrome.windows.getAll({ windowTypes: ['popup'] })
      if (found?.id !== undefined) await chrome.windows.update(found.id, to)
    }, at)
    await until('the window to move', bounds, ([found]) => JSON.stringify(found) === JSON.stringify(at))
    await own.close()
    await lab.context.pages()[1]?.bringToFront()
    display.keys('alt+shift+j')
    await until('the window where it was', bounds, ([found]) => JSON.stringify(found) === JSON.stringify(at))
    display.keys('alt+shift+j')
    await until('still one', bounds, (all) => all.length === 1)
  })

  /** A point of the screen in selected words. */
  async function selectedAt(page: Page, words: string) {
    const { lines: [box] } = await drag(page, words)
    const { x, y } = await corner(page)
    return { x: x + (box?.x ?? 0) + 20, y: y + (box?.y ?? 0) + 10 }
  }

  it('an item of the context menu searches for what is selected', async () => {
    const page = await open()
    await marked(page)
    const { x, y } = await selectedAt(page, '行政复议')
    await cardOpens(page)
    await choose(x, y, SEARCH, async () => windowed('popup.html'))
  })

  it('another copies it with the citation of its page, on a site that is not ours and by plain http', async () => {
    const html = '<!doctype html><meta charset="utf-8"><title>别处的页</title><p>依法办理行政复议案件。</p>'
    const page = await lab.open(html, { address: 'www.example.com/x.html', scheme: 'http' })
    await page.bringToFront()
    const told = async () => (await inEveryRoot(page, noticeText)).find((text) => text.includes('已复制'))
    const { x, y } = await selectedAt(page, '行政复议')
    await choose(x, y, CITE, told)
    expect((await paste(lab)).text).toContain('行政复议——www.example.com《别处的页》（〔日期不详〕），http://www.example.com/x.html')
  })

  it('it does so in the browser’s PDF viewer, too', async () => {
    lab.site.put('www.lanchuan.gov.cn/a.pdf', { body: pdfOf('159 cases'), type: 'application/pdf' })
    const page = await lab.context.newPage()
    await page.goto('https://www.lanchuan.gov.cn/a.pdf')
    await page.bringToFront()
    const { x, y } = await corner(page)
    // The viewer draws in its own time, and tells nobody: paper alone is a small picture.
    const words = { x: 352, y: 115, width: 120, height: 70 }
    const drawn = async () => (await page.screenshot({ clip: words })).length
    await until('the word to be drawn', drawn, (bytes) => bytes > 1000)
    display.click(x + 400, y + 150, 2)
    const own = await choose(x + 400, y + 150, SEARCH, async () => windowed('popup.html'))
    await expect.poll(() => own.locator('input[type=search]').inputValue()).toBe('159')
    await own.locator('[role=option]').first().waitFor()
  })

  it('yy in the address bar suggests, and Enter opens the search or the passage chosen', async () => {
    const page = await open()
    const ask = async () => {
      await page.bringToFront()
      display.keys('ctrl+l')
      display.type('yy')
      display.keys('Tab')
      display.type('xzfy')
    }
    const words = async (report: Page) => (await report.locator('article mark').allTextContents()).join('')
    await ask()
    display.keys('Return')
    const own = await until('the search', async () => windowed('popup.html'), (found) => found !== undefined)
    await expect.poll(() => own?.locator('input[type=search]').inputValue()).toBe('xzfy')
    await own?.close()

    // Rows come in their own time: those of a shorter query lead elsewhere, and before them Return is the search.
    let patience = 200
    await until(
      'the passage chosen',
      async () => {
        for (const one of lab.context.pages().slice(2)) await one.close()
        await ask()
        await pause((patience *= 2))
        display.keys('Down', 'Return')
        const report = await until('a window', async () => windowed('sidepanel.html'), (it) => it !== undefined, 2000)
        if (report === undefined) return ''
        await report.locator('article mark').first().waitFor()
        return words(report)
      },
      (passage) => passage.includes('159件'),
      20_000,
    )
  })
})
