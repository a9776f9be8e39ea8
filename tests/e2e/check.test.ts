import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens } from './closed-root.ts'
import { attach } from './extension-target.ts'
import { openSample } from './page-sample.ts'
import { drag } from './reader.ts'
import { until } from './until.ts'

const DRAFT = '2023年，全县办理行政复议申请195件、行政应诉案件217件；办理行政处罚案件159件，同比增长12%。'
/** Running text without numbers, as most of any draft is. */
const PROSE = '全面推进依法行政，严格落实重大行政决策程序，持续优化营商环境。'.repeat(9)

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

async function paste(text: string): Promise<void> {
  page = await lab.openOwn('sidepanel.html#check')
  const field = page.getByRole('textbox')
  await field.focus()
  await page.keyboard.insertText(text)
}

/** Token and verdict of each claim listed. */
function listed(): Promise<readonly string[]> {
  return page.locator('.claims li').evaluateAll((items) => items.map((item) =>
    ['.token', '.verdict'].map((part) => item.querySelector(part)?.textContent ?? '').join(' ')))
}

describe('核数', () => {
  it('says of each figure of a pasted draft whether it is the report\'s, and why', async () => {
    await paste(DRAFT)
    await expect.poll(listed).toEqual(['195件 不一致', '217件 一致', '159件 数字有、对象不同', '12% 报告未载'])
    expect(await page.locator('.claims .why').allInnerTexts()).toEqual([
      '报告：159件', '报告的159件说的是：办理行政复议申请数', '报告没有增减数',
    ])
    await expect.poll(() => page.locator('.check [role=status]').innerText()).toContain('不一致 1')
    expect(await page.locator('.claim').allTextContents()).toEqual([
      '195件（不一致）', '217件（一致）', '159件（数字有、对象不同）', '12%（报告未载）',
    ])
    expect(await violations(page)).toEqual([])
  })

  it('is stepped through by keyboard, and leads to the passage in the report', async () => {
    await paste(DRAFT)
    await expect.poll(listed).toHaveLength(4)
    await page.locator('.claims .head[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => page.locator(':focus .token').innerText()).toBe('217件')
    expect(await page.locator('.claims blockquote').innerText()).toContain('行政应诉案件217件')
    await page.keyboard.press('Home')
    await expect.poll(() => page.locator(':focus .token').innerText()).toBe('195件')
    await page.keyboard.press('Enter')
    const marked = page.locator('article mark')
    await marked.first().waitFor()
    expect((await marked.allTextContents()).join('')).toContain('办理行政复议申请159件')
    // The draft is still there when the reader comes back.
    await page.getByRole('tab', { name: '核数' }).click()
    expect(await page.getByRole('textbox').inputValue()).toBe(DRAFT)
  })

  it('lists one verdict alone, and what is true again once it is mended', async () => {
    await paste(DRAFT)
    await page.getByRole('button', { name: '不一致 1' }).click()
    await expect.poll(listed).toEqual(['195件 不一致'])
    await page.getByRole('textbox').fill(DRAFT.replace('195', '159'))
    await page.getByRole('button', { name: '一致 2' }).waitFor()
  })

  it('keeps nothing: neither in storage nor when the panel opens again', async () => {
    await paste(DRAFT)
    await expect.poll(listed).toHaveLength(4)
    const stored = await page.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(), await chrome.storage.session.get(), { ...localStorage }]))
    expect(stored).not.toContain('行政复议')
    await page.reload()
    await page.getByRole('button', { name: '用例句试试' }).waitFor()
    expect(await page.getByRole('textbox').inputValue()).toBe('')
  })

  it('takes what was selected on a page, and leaves it nowhere', async () => {
    await (await lab.worker()).evaluate((selectionText) => {
      const event = chrome.contextMenus.onClicked
      Reflect.apply(Reflect.get(event, 'dispatch'), event, [{ menuItemId: 'check', selectionText }, undefined])
    }, DRAFT)
    const opened = (): Page | undefined => lab.context.pages().find((one) => one.url().includes('sidepanel.html'))
    await until('the panel', async () => opened() !== undefined, (there) => there)
    page = opened() ?? page
    await expect.poll(listed).toHaveLength(4)
    expect(JSON.stringify(await page.evaluate(() => chrome.storage.session.get()))).not.toContain('行政复议')
  })

  it('is offered on the card for selected words that hold a figure, and on no other', async () => {
    page = await openSample(lab, { body: `<p>全县办理行政复议申请195件。</p><p>加强行政复议工作。</p>` })
    await drag(page, '加强行政复议工作')
    expect((await cardOpens(page)).parts.filter(({ name }) => name === 'check')).toEqual([])
    await page.keyboard.press('Escape')
    await drag(page, '办理行政复议申请195件')
    const { box } = await chipOpens(page)
    await page.mouse.click(box.x + 20, box.y + box.height / 2)
    const card = await cardOpens(page)
    expect(card.parts.filter(({ name }) => name === 'check').map(({ text }) => text)).toEqual(['核数'])
    await card.click('check')
    const panel = await attach(lab, 'sidepanel.html')
    const found = () => panel.evaluate(`document.querySelector('.claims li')?.innerText ?? ''`)
    await until('the verdict', found, (text) => /195件[^]*不一致/.test(String(text)))
    await panel.close()
  })

  it('stays fluid over a draft of a hundred thousand characters', async () => {
    page = await lab.openOwn('sidepanel.html#check')
    await page.getByRole('textbox').fill(`${DRAFT}${PROSE}\n`.repeat(300))
    await page.locator('.claims li').first().waitFor()
    // While it reads, a frame is drawn whenever one is asked for.
    const longest = await page.evaluate(async () => {
      let most = 0
      let last = performance.now()
      for (let i = 0; i < 20; i++) {
        await new Promise((done) => requestAnimationFrame(done))
        most = Math.max(most, performance.now() - last)
        last = performance.now()
      }
      return most
    })
    // Milliseconds; beside another busy browser 525 were measured.
    expect(longest).toBeLessThan(1000)
    expect(await page.locator('.claims li').count()).toBeLessThanOrEqual(100)
  })
})
