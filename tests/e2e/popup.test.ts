import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { openPopup } from './extension-target.ts'
import { until } from './until.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
beforeEach(async () => {
  page = await lab.openOwn('popup.html')
})
afterEach(() => page.close())
afterAll(() => lab.close())

const box = () => page.locator('input[type=search]')
const rows = () => page.locator('[role=option]')
const card = () => page.locator('[role=dialog]')

/** Types a query and waits for its rows. */
async function search(query: string): Promise<void> {
  await box().pressSequentially(query)
  await rows().first().waitFor()
}

describe('the popup', () => {
  it('takes what is typed at once, without a click', async () => {
    await page.keyboard.type('行政复议')
    await rows().first().waitFor()
    expect(await box().inputValue()).toBe('行政复议')
  })

  it('opens the card of what was typed when Enter comes before the answer', async () => {
    await page.keyboard.type('枫桥经验')
    await page.keyboard.press('Enter')
    expect(await card().locator('[data-part=term]').innerText()).toBe('枫桥经验')
  })

  it('opens it, too, when all was typed before the popup could listen', async () => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const field = document.querySelector('input')
        if (field === null) return
        field.value = '枫桥经验'
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
      })
    })
    await page.reload()
    expect(await card().locator('[data-part=term]').innerText()).toBe('枫桥经验')
  })

  const QUERIES = ['xzfy', '行政复议', '行政付议', 'xingzhengfuyi', '159件']
  it.each(QUERIES)('finds 159件 and what it counts by %s', async (query) => {
    await search(query)
    const best = rows().filter({ hasText: '159' }).first()
    expect(await best.innerText()).toContain('行政复议申请')
    expect(await best.innerText()).toContain('一、（三）四是')
  })

  it('chooses with arrows, opens with Enter, and goes back with Esc to where the reader was', async () => {
    await search('行政复议')
    const chosen = (all: readonly Element[]) => all.findIndex((row) => row.getAttribute('aria-selected') === 'true')
    const selected = () => rows().evaluateAll(chosen)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    expect(await selected()).toBe(1)
    const active = await box().getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('Enter')
    await card().waitFor()
    expect(await card().evaluate((dialog) => dialog === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    await card().waitFor({ state: 'detached' })
    expect(await box().evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await box().inputValue()).toBe('行政复议')
  })

  it('copies the chosen row with its source, for a draft as plain text alone', async () => {
    await search('xzfy')
    await page.keyboard.press('Control+C')
    await page.locator('[data-part=notice]').waitFor()
    const { text, html } = await paste(lab)
    expect(text).toContain('办理行政复议申请159件')
    expect(text).toContain('《关于2023年法治政府建设情况的报告》')
    expect(html).toBe('')
    expect(await page.locator('[data-part=notice]').innerText()).toContain('已复制')
  })

  it('copies one figure of the card with its object', async () => {
    await search('行政复议')
    await page.keyboard.press('Enter')
    await card().locator('[data-part=figure]').filter({ hasText: '217' }).first().click()
    await page.locator('[data-part=notice]').waitFor()
    const { text } = await paste(lab)
    expect(text).toContain('217件')
    expect(text).toMatch(/行政应诉案件/)
  })

  it('leaves a selection in the box to the browser', async () => {
    await search('行政复议')
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
    expect((await paste(lab)).text).toBe('行政复议')
  })

  it('searches nothing while letters are being composed', async () => {
    const cdp = await lab.context.newCDPSession(page)
    await box().focus()
    await cdp.send('Input.imeSetComposition', { text: "xing'zheng'fu'yi", selectionStart: 16, selectionEnd: 16 })
    expect(await box().inputValue()).toBe("xing'zheng'fu'yi")
    expect(await rows().count()).toBe(0)
    await cdp.send('Input.insertText', { text: '行政复议' })
    await rows().first().waitFor()
    expect(await box().inputValue()).toBe('行政复议')
  })

  it('says honestly that there is nothing', async () => {
    await box().pressSequentially('碳排放交易')
    await page.getByText('酉阳2023年报告未提及「碳排放交易」').first().waitFor()
    expect(await rows().count()).toBe(0)
  })

  it('shows the nearest things as such where the report lacks what the genre knows', async () => {
    await search('出庭应诉率')
    await page.getByText('酉阳2023年报告未提及「出庭应诉率」').first().waitFor()
    for (const row of await rows().allInnerTexts()) expect(row).toContain('相近表述')
  })

  it('shows another answer from its best row on', async () => {
    await search('行政复议')
    await page.keyboard.press('ArrowDown')
    await box().fill('营商环境')
    await expect.poll(() => rows().first().innerText()).toContain('营商环境')
    expect(await rows().first().getAttribute('aria-selected')).toBe('true')
  })

  /** As for a reader who has searched for nothing yet. */
  async function forget(): Promise<void> {
    await page.evaluate(() => chrome.storage.local.remove('recentSearches'))
    await page.reload()
  }

  it('brings back what was searched for and opened, newest first, until that is cleared', async () => {
    await forget()
    for (const query of ['行政复议', 'fqjy']) {
      await search(query)
      await page.keyboard.press('Enter')
      await card().waitFor()
      await page.keyboard.press('Escape')
      await box().fill('')
    }
    await search('营商环境')
    await page.reload()
    const recent = page.getByRole('region', { name: '最近查找' })
    await recent.waitFor()
    expect(await recent.getByRole('listitem').allInnerTexts()).toEqual(['fqjy', '行政复议'])
    await recent.getByRole('button', { name: '行政复议' }).click()
    await rows().first().waitFor()
    await box().fill('')
    await recent.getByRole('button', { name: '清除' }).click()
    await page.reload()
    await page.getByText('试着查找').waitFor()
    expect(await recent.count()).toBe(0)
  })

  it('keeps nothing of what is asked in a private window', async () => {
    await forget()
    await page.close()
    page = await lab.openOwn('popup.html?window=1&private=1#' + encodeURIComponent('行政复议'))
    await rows().first().click()
    await card().waitFor()
    await page.goto(page.url().replace(/popup\.html.*/, 'popup.html'))
    await page.getByText('试着查找').waitFor()
    const stored = await page.evaluate(() => chrome.storage.local.get('recentSearches'))
    expect(stored).toEqual({})
  })

  it('has nothing that axe finds wrong, empty, with rows and with a card', async () => {
    // Measured after the fade, whose half-way colours nobody reads.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const found = [...(await violations(page))]
    await search('行政复议')
    found.push(...(await violations(page)))
    await page.keyboard.press('Enter')
    await card().waitFor()
    found.push(...(await violations(page)))
    expect(found).toEqual([])
  })
})

describe('the window of its own', () => {
  it('opens with the words asked for, and is the same one when asked again', async () => {
    await search('枫桥经验')
    const opening = lab.context.waitForEvent('page')
    await page.getByRole('button', { name: '独立窗口' }).click()
    const own = await opening
    await own.locator('[role=option]').first().waitFor()
    expect(await own.locator('input[type=search]').inputValue()).toBe('枫桥经验')

    const windows = lab.context.pages().length
    await box().fill('营商环境')
    await page.getByRole('button', { name: '独立窗口' }).click()
    await expect.poll(() => own.locator('input[type=search]').inputValue()).toBe('营商环境')
    expect(lab.context.pages().length).toBe(windows)
    await own.close()
  })
})

describe('the real popup under the toolbar', () => {
  it('searches, opens and copies by keys alone, and stays when Esc goes back', async () => {
    // The one target of that address is then the popup itself.
    await page.close()
    const site = await lab.open('<!doctype html><title>通知</title><p>行政复议</p>')
    const popup = await openPopup(lab, site)
    await popup.type('xzfy')
    const text = (selector: string) => popup.evaluate(`document.querySelector('${selector}')?.innerText ?? ''`)
    await until('a row', () => text('[role=option]'), (row) => String(row).includes('159'))
    await popup.press('Enter')
    await until('the card', () => text('[data-part=term]'), (term) => term === '行政复议')
    await popup.press('Escape')
    await until('the list again', () => text('[role=listbox]'), (list) => String(list).includes('159'))
    expect(await popup.alive()).toBe(true)
    expect(lab.errors).toEqual([])
    await popup.close()
    await site.close()
  })
})
