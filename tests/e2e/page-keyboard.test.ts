/** The card for readers who use no mouse. The command's key is pressed in the tests that have a display. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag } from './reader.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

/** What the background sends when the key of the command is pressed. */
const command = async () =>
  (await lab.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    return chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'open-card' })
  })

const focused = () => page.evaluate(() => document.activeElement?.localName)

describe('the command', () => {
  it('opens the card of the first term in sight with the focus in it, then of the next', async () => {
    page = await openSample(lab)
    expect(await command()).toMatchObject({ done: true })
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
    expect(await focused()).toBe('youyang-lens')
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    await command()
    expect((await cardOpens(page)).part('term')).toBe('双随机一公开')
  })

  it('opens the card of what is selected, whatever it is, and says so when there is nothing', async () => {
    page = await openSample(lab)
    await drag(page, '天气预报')
    await command()
    expect((await cardOpens(page)).text).toContain('酉阳2023年报告未提及「天气预报」')
  })

  it('gives the focus back when Esc closes the card', async () => {
    page = await openSample(lab, { body: '<p>推进行政复议工作。</p><p><button id="own">本页按钮</button></p>' })
    await page.locator('#own').focus()
    await command()
    await cardOpens(page)
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('own')
  })
})

describe('in the card', () => {
  it('Tab goes from part to part, Enter presses, arrows step through the passages', async () => {
    page = await openSample(lab)
    await command()
    const first = await cardOpens(page)
    await page.keyboard.press('ArrowRight')
    expect((await cardOpens(page)).part('place')).not.toBe(first.part('place') + ' ')
    expect((await cardOpens(page)).text).toContain('2/')
    for (let i = 0; i < 20; i++) {
      await page.keyboard.press('Tab')
      if ((await cardOpens(page)).parts.some(({ name, focused }) => name === 'close' && focused)) break
    }
    await page.keyboard.press('Enter')
    await nothingOpen(page)
    expect(lab.errors).toEqual([])
  })
})
