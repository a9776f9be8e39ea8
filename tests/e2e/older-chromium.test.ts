/** Every job of a reader's where the browser has no highlights, no popovers, no side panel and no newer built-ins. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { cardOpens, chipOpens, nothingOpen } from './closed-root.ts'
import type { BuiltExtension } from './extension-dir.ts'
import { openPopup } from './extension-target.ts'
import { GO_BACK, olderExtension } from './older-chromium.ts'
import { inOurWorld } from './our-world.ts'
import { sample } from './page-sample.ts'
import { drag, hover } from './reader.ts'
import { until } from './until.ts'

const NEWER = `[
  'highlights' in CSS, 'Highlight' in globalThis, 'popover' in document.documentElement,
  'caretPositionFromPoint' in document, 'toSorted' in [], 'withResolvers' in Promise,
]`

let built: BuiltExtension
let lab: Lab
let page: Page
beforeAll(async () => {
  built = await olderExtension()
  lab = await launch({ extension: built.dir })
  await lab.context.addInitScript(GO_BACK)
})
afterEach(async () => {
  for (const open of lab.context.pages().slice(1)) await open.close()
})
afterAll(async () => {
  await lab.close()
  await built.remove()
})

/** A policy page with our scripts in it: where nothing is marked they are asked. */
async function open(): Promise<void> {
  page = await lab.open(sample())
  await page.bringToFront()
  const there = () => inOurWorld(lab, page, `globalThis[Symbol.for('youyang-lens')]?.page?.settings.active === true`)
  await until('the page script', there, (yes) => yes === true)
}

/** From the card of 行政复议, by what its menu or its foot says. */
async function press(words: string): Promise<void> {
  await (await cardOpens(page)).press(words)
}

const windowed = () => lab.context.pages().find((one) => one.url().includes('/sidepanel.html'))

describe('in a Chromium of 109', () => {
  it('is nothing of what came later, in the page, in our world, in our own pages, in the background', async () => {
    await open()
    const none = NEWER.split(',').slice(0, 6).map(() => false)
    expect(await page.evaluate(NEWER)).toEqual(none)
    expect(await inOurWorld(lab, page, NEWER)).toEqual(none)
    const popup = await lab.openOwn('popup.html')
    expect(await popup.evaluate(NEWER)).toEqual(none)
    const background = `['sidePanel' in chrome, 'toSorted' in [], 'withResolvers' in Promise]`
    expect(await (await lab.worker()).evaluate(background)).toEqual([false, false, false])
  })

  it('a hovered term has its card, which copies with the source', async () => {
    await open()
    await hover(page, '行政复议')
    const card = await cardOpens(page)
    expect(card.part('term')).toBe('行政复议')
    await card.click('copy')
    await until('the notice', () => cardOpens(page), ({ text }) => text.includes('已复制'))
    const { text } = await paste(lab)
    expect(text).toContain('办理行政复议申请159件')
    expect(text).toContain('《关于2023年法治政府建设情况的报告》')
  })

  it('selected words have a card or a chip', async () => {
    await open()
    await drag(page, '枫桥经验')
    expect((await cardOpens(page)).part('term')).toBe('枫桥经验')
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    page = await lab.open(sample({ body: '<p>推进分级分类监管工作。</p>' }))
    await page.bringToFront()
    const chosen = async () => {
      await page.mouse.click(900, 600)
      await drag(page, '分级分类监管')
      return chipOpens(page, 900)
    }
    expect((await until('the chip', chosen, ({ visible }) => visible)).visible).toBe(true)
  })

  it('the command’s message opens the card, with the focus in it', async () => {
    await open()
    const reply = await (await lab.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.tabs.sendMessage(tab?.id ?? -1, { kind: 'open-card' })
    })
    expect(reply).toMatchObject({ done: true })
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('youyang-lens')
    await page.keyboard.press('Escape')
    await nothingOpen(page)
  })

  it('the popup tells what the page mentions and finds by a few letters', async () => {
    await open()
    const popup = await openPopup(lab, page)
    const text = () => popup.evaluate('document.body.innerText').then(String)
    expect(await until('the terms', text, (said) => said.includes('双随机'))).toContain('枫桥经验')
    await popup.type('xzfy')
    await until('the rows', text, (said) => said.includes('行政复议申请'))
    await popup.press('Enter')
    const term = `document.querySelector('[role=dialog] [data-part=term]')?.innerText ?? ''`
    expect(await until('the card', () => popup.evaluate(term), (said) => said !== '')).toBe('行政复议')
    await popup.close()
  })

  it('the report opens in a window of its own, at the passage', async () => {
    await open()
    await hover(page, '行政复议')
    await press('报告全文')
    const report = await until('the window', () => Promise.resolve(windowed()), (found) => found !== undefined)
    const passage = report?.locator('[aria-current], .here, .at, mark').first()
    await passage?.waitFor()
    expect(await report?.locator('body').innerText()).toContain('办理行政复议申请159件')
    for (const tab of ['数据', '对读', '核数', '摘录夹']) {
      await report?.getByRole('tab', { name: tab }).click()
      await report?.locator('[role=tabpanel]:not([hidden])').first().waitFor()
    }
  })

  it('what is collected lies in the 摘录夹', async () => {
    await open()
    await hover(page, '行政复议')
    await (await cardOpens(page)).click('more')
    await press('加入摘录夹：数据')
    await until('the notice', () => cardOpens(page), ({ text }) => text.includes('已加入摘录夹'))
    const basket = await lab.openOwn('sidepanel.html#basket')
    await basket.locator('.kept').first().waitFor()
    expect(await basket.locator('.kept').first().innerText()).toMatch(/159\s*件/)
  })

  it('options are kept', async () => {
    const options = await lab.openOwn('options.html')
    await options.locator('input[type=radio], select').first().waitFor()
    expect(await options.locator('body').innerText()).toContain('标记')
  })

  it('no script fails in any of this', () => {
    expect(lab.errors).toEqual([])
  })
})
