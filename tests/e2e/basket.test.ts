import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { passageItem } from '../../core/basket/make-item.ts'
import { bring, closeBasket, entry, figuresFile, fileOf, openBasket, rowsOf } from './basket-panel.ts'
import { launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover } from './reader.ts'
import { until } from './until.ts'

let lab: Lab
let panel: Page
beforeAll(async () => {
  lab = await launch()
})
beforeEach(async () => {
  panel = await openBasket(lab)
})
afterEach(() => closeBasket(panel))
afterAll(() => lab.close())

const rows = (page = panel) => rowsOf(page)
const part = (name: string) => panel.locator(`[data-part=${name}]`)
const lying = () => panel.evaluate(() => chrome.storage.local.get(null))
const notice = () => part('notice').innerText()

/** Collects from the card of a term by its menu; answers what the card says of it. */
async function collect(page: Page, choice: string): Promise<string> {
  await (await cardOpens(page)).click('more')
  await (await cardOpens(page)).press(choice)
  const told = await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
  return told.text
}

describe('what is collected', () => {
  it('from a card stands in the open panel, and the same twice is one and says so', async () => {
    const page = await openSample(lab)
    await hover(page, '行政复议')
    expect(await collect(page, '加入摘录夹：数据')).toContain('已加入摘录夹：办理行政复议申请数 159件')
    await rows().first().waitFor()
    expect(await rows().first().innerText()).toMatch(/159\s*件/)
    expect(await rows().first().innerText()).toContain('一、（三）四是')
    expect(await collect(page, '加入摘录夹：数据')).toContain('摘录夹中已有：办理行政复议申请数 159件')
    expect(await collect(page, '加入摘录夹：原文')).toContain('已加入摘录夹：报告原文')
    await expect.poll(() => rows().count()).toBe(2)
    await page.close()
  })

  it('from the popup comes with the key of the chosen row and of the opened card', async () => {
    const popup = await lab.openOwn('popup.html')
    await popup.keyboard.type('xzfy')
    await popup.locator('[role=option]').first().waitFor()
    await popup.keyboard.press('Control+D')
    await expect.poll(() => rows().count()).toBe(1)
    expect(await popup.locator('[data-part=notice]').innerText()).toContain('已加入摘录夹')
    await popup.keyboard.press('Enter')
    await popup.locator('[role=dialog]').waitFor()
    await popup.keyboard.press('Control+D')
    await expect.poll(() => popup.locator('[data-part=notice]').innerText()).toContain('摘录夹中已有')
    expect(await rows().count()).toBe(1)
    await popup.close()
  })

  it('from another page stands as that page’s words, with its address and the day', async () => {
    const page = await openSample(lab)
    await drag(page, '枫桥经验')
    expect(await collect(page, '加入摘录夹：本页所选')).toContain('已加入摘录夹：其他网页')
    await expect.poll(() => panel.locator('.kept blockquote').allInnerTexts()).toEqual(['枫桥经验'])
    expect(await rows().first().innerText()).toMatch(/\d{4}-\d{2}-\d{2} 访问/)
    const [item] = Object.values(await lying())
    expect(item).toMatchObject({ kind: 'page', source: { url: page.url() } })
    await page.close()
  })

  it('from the report is what was selected there, once', async () => {
    await panel.getByRole('tab', { name: '报告全文' }).click()
    await panel.locator('article').waitFor()
    await drag(panel, '化解行政争议58起')
    for (const said of ['已加入摘录夹：报告原文', '摘录夹中已有：报告原文']) {
      await panel.locator('[data-part=collect]').click()
      await expect.poll(() => panel.locator('.reader [data-part=notice]').innerText()).toBe(said)
    }
    await panel.getByRole('tab', { name: '摘录夹' }).click()
    await expect.poll(() => panel.locator('.kept blockquote').allInnerTexts()).toEqual(['化解行政争议58起'])
  })

  it('at once from two panels and a card is all there', async () => {
    const other = await lab.openOwn('sidepanel.html#basket')
    await other.locator('.basket .empty').waitFor()
    const page = await openSample(lab)
    await hover(page, '枫桥经验')
    await Promise.all([
      bring(panel, figuresFile(0, 30)), bring(other, figuresFile(20, 30)), collect(page, '加入摘录夹：举措'),
    ])
    await expect.poll(() => rows().count()).toBe(51)
    await expect.poll(() => rows(other).count()).toBe(51)
    // Notes from one, an order and removals from the other, all under way together.
    const act = (on: Page, name: string, nth: number) =>
      on.locator('.kept').nth(nth).locator(`[data-part=${name}]`).evaluate((button) => (button as HTMLElement).click())
    await Promise.all([0, 1, 2].flatMap((n) => [act(panel, 'down', n), act(other, 'remove', 40 + n)]))
    await expect.poll(() => rows().count()).toBe(48)
    await expect.poll(() => rows(other).count()).toBe(48)
    // Also of rows that are out of sight, and so not drawn.
    await expect.poll(() => rows().allTextContents()).toEqual(await rows(other).allTextContents())
    await page.close()
    await other.close()
  })

  it('is there after the browser was closed and started again', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'youyang-lens-kept-'))
    try {
      const before = await launch({ profile })
      const first = await before.openOwn('sidepanel.html#basket')
      await first.locator('.basket .empty').waitFor()
      await bring(first, figuresFile(0, 3))
      await expect.poll(() => first.locator('.kept').count()).toBe(3)
      // Rows that nobody sees yet are not drawn and have no inner text.
      const said = await first.locator('.kept').allTextContents()
      expect(said.join('')).not.toBe('')
      await before.close()
      const after = await launch({ profile, welcome: true })
      const second = await after.openOwn('sidepanel.html#basket')
      await second.locator('.kept').first().waitFor()
      await expect.poll(() => second.locator('.kept').allTextContents()).toEqual(said)
      await after.close()
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })
})

describe('by keyboard alone', () => {
  const focused = () => panel.evaluate(() => {
    const { activeElement: active } = document
    return [active?.closest('.kept')?.querySelector('.label')?.textContent, active?.getAttribute('data-part')]
  })

  it('the reader orders, notes, removes and takes it back', async () => {
    await bring(panel, figuresFile(0, 3))
    await expect.poll(() => rows().count()).toBe(3)
    const labels = () => panel.locator('.kept .label').allInnerTexts()
    const [a, b, c] = await labels()

    await rows().first().locator('[data-part=down]').focus()
    await panel.keyboard.press('Alt+ArrowDown')
    await expect.poll(labels).toEqual([b, a, c])
    expect(await focused()).toEqual([a, 'down'])
    await panel.keyboard.press('Enter')
    await expect.poll(labels).toEqual([b, c, a])
    await expect.poll(focused).toEqual([a, 'down'])
    await panel.keyboard.press('Alt+ArrowUp')
    await expect.poll(labels).toEqual([b, a, c])
    expect(await panel.locator('.basket [role=status]').innerText()).toContain('已移到第2项，共3项')

    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Enter')
    await panel.keyboard.type('待核')
    await panel.keyboard.press('Control+Enter')
    await expect.poll(() => panel.locator('.kept .own').allInnerTexts()).toEqual(['待核'])
    expect(await focused()).toEqual([a, 'note'])

    await panel.keyboard.press('Tab')
    await panel.keyboard.press('Enter')
    await expect.poll(labels).toEqual([b, c])
    expect(await focused()).toEqual([c, 'remove'])
    await panel.keyboard.press('Control+Z')
    await expect.poll(labels).toEqual([b, a, c])
    expect(await panel.locator('.kept .own').allInnerTexts()).toEqual(['待核'])
    expect(lab.errors).toEqual([])
  })

  it('all is cleared and taken back', async () => {
    await bring(panel, figuresFile(0, 5))
    await expect.poll(() => rows().count()).toBe(5)
    const before = await lying()
    await panel.locator('summary').click()
    await part('clear').focus()
    await panel.keyboard.press('Enter')
    await panel.locator('.basket .empty').waitFor()
    await part('undo').click()
    await expect.poll(() => rows().count()).toBe(5)
    expect(await lying()).toEqual(before)
  })
})

describe('storage', () => {
  it('keeps what it cannot read, shows it as such, and gives it out', async () => {
    const odd = { 'basket/x': { schema: 99, kind: 'film' }, 'basket/y': 'broken' }
    await panel.evaluate((value) => chrome.storage.local.set(value), odd)
    await expect.poll(() => part('unreadable').innerText()).toContain('1 项由较新版本写入，1 项已损坏')
    await bring(panel, figuresFile(0, 1))
    await expect.poll(() => rows().count()).toBe(1)
    expect(await lying()).toMatchObject(odd)
    const saving = panel.waitForEvent('download')
    await part('save-unreadable').click()
    const text = await readFile(await (await saving).path(), 'utf8')
    expect(JSON.parse(text).unreadable).toEqual(Object.entries(odd).map(([key, stored]) => ({ key, stored })))
  })

  it('that is full refuses, says so, and loses nothing', async () => {
    await bring(panel, figuresFile(0, 2))
    await expect.poll(() => rows().count()).toBe(2)
    const room = await panel.evaluate(async () => {
      const { local } = chrome.storage
      const left = async () => local.QUOTA_BYTES - (await local.getBytesInUse(null))
      await local.set({ filler: 'x'.repeat((await left()) - 600) })
      return left()
    })
    expect(room).toBeLessThan(1000)
    await bring(panel, figuresFile(2, 20))
    await expect.poll(notice).toContain('未能存入摘录夹')
    expect(await rows().count()).toBe(2)
  })

  it('of a thousand items is moved about in without waiting', async () => {
    const items = Array.from({ length: 1000 }, (_, i) => passageItem(entry, { start: 40 + i, end: 80 + 2 * i }))
    await bring(panel, fileOf(items.filter((item) => item !== null)))
    await expect.poll(() => rows().count()).toBe(1000)
    await rows().nth(500).locator('[data-part=down]').focus()
    const started = await panel.evaluate(() => performance.now())
    await panel.keyboard.press('Alt+ArrowDown')
    await expect.poll(() => panel.locator('.basket [role=status]').innerText()).toContain('已移到第502项')
    const waited = (await panel.evaluate(() => performance.now())) - started
    expect(waited).toBeLessThan(1500)
  })
})
