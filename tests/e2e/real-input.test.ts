import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { card, cardOpens } from './closed-root.ts'
import { missingPrograms, openDisplay, type Display } from './display.ts'
import { drag, marked } from './reader.ts'
import { until } from './until.ts'

const missing = missingPrograms()
const reason = missing.length === 0 ? '' : ` (needs ${missing.join(' and ')})`

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

  it('the item of the context menu searches for what is selected', async () => {
    const page = await open()
    const { lines } = await drag(page, '行政复议')
    await cardOpens(page)
    const [box] = lines
    const chrome = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }))
    const searched = () => lab.context.pages().some((one) => one.url().includes('popup.html'))
    const before = display.windows()
    await until(
      'the search in a window',
      async () => {
        // A menu that is still being drawn loses keys; then it is closed and asked for again.
        if (display.windows() > before) display.keys('Escape')
        display.rightClick(chrome.x + (box?.x ?? 0) + 20, chrome.y + (box?.y ?? 0) + 10)
        await until('the menu', () => Promise.resolve(display.windows()), (windows) => windows > before, 2000)
        // Ours stands above the last.
        display.keys('Up', 'Up', 'Return')
        return until('the window', () => Promise.resolve(searched()), (yes) => yes, 2000)
      },
      (yes) => yes,
      20_000,
    )
    await page.close()
  })
})
