import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, inRoot, nothingOpen, surface } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover } from './reader.ts'
import { stays } from './until.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

const OPEN: readonly [string, () => Promise<unknown>][] = [
  ['hovered', () => hover(page, '枫桥经验')],
  ['selected', () => drag(page, '枫桥经验')],
]

const CLOSE: readonly [string, () => Promise<unknown>][] = [
  ['Esc', () => page.keyboard.press('Escape')],
  ['a click outside', () => page.mouse.click(950, 680)],
  ['its close button', async () => (await cardOpens(page)).click('close')],
]

describe.each(OPEN)('the card of a term that was %s', (_, open) => {
  it.each(CLOSE)('closes by %s', async (_, close) => {
    page = await openSample(lab)
    await open()
    await cardOpens(page)
    await close()
    await nothingOpen(page)
    expect(lab.errors).toEqual([])
  })

  it('takes Esc for itself: a dialog of the page stays open', async () => {
    page = await openSample(lab, {
      body: `<p>背景</p><dialog><p>坚持和发展新时代“枫桥经验”，推进行政复议。</p></dialog>
        <script>document.querySelector('dialog').showModal()</script>`,
    })
    await open()
    await cardOpens(page)
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false)
  })
})

describe('a pinned card', () => {
  it('stays when the pointer leaves and when the page is clicked; Esc closes it', async () => {
    page = await openSample(lab)
    await hover(page, '枫桥经验')
    const { html, box } = await cardOpens(page)
    expect(html).toContain('固定')
    await page.mouse.move(box.x + 30, box.y + 30, { steps: 6 })
    const pin = await pinBox(page)
    await page.mouse.click(pin.x + pin.width / 2, pin.y + pin.height / 2)
    await page.mouse.move(950, 680, { steps: 6 })
    await page.mouse.click(950, 680)
    await stays('the card', () => surface(page, 'card'), ({ visible }) => visible, 500)
    await page.keyboard.press('Escape')
    await nothingOpen(page)
  })
})

async function pinBox(page: Page) {
  const box = await inRoot(page, function () {
    const { x, y, width, height } = (this.querySelector('[aria-pressed]') ?? this.host).getBoundingClientRect()
    return { x, y, width, height }
  })
  return box ?? { x: 0, y: 0, width: 0, height: 0 }
}
