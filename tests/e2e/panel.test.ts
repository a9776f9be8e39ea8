import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readPack } from '../../core/read.ts'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { attach, type Driven } from './extension-target.ts'
import { openSample } from './page-sample.ts'
import { hover } from './reader.ts'
import { until } from './until.ts'

const PACK_FILE = new URL('../../data/reports/500242-2023-fzzf/pack.json', import.meta.url)
const pack = readPack(JSON.parse(readFileSync(PACK_FILE, 'utf8')))
const start = pack.text.indexOf('办理行政复议申请159件')
const QUOTED = pack.text.slice(start, start + 30)
const ADDRESS = `sidepanel.html#${pack.id}/${start}-${start + 30}`

/** What the clipboard holds, as another page gets it. */
async function pasted(from: Page): Promise<string> {
  const field = await lab.open('<textarea autofocus></textarea>')
  await field.locator('textarea').focus()
  await field.keyboard.press('Control+v')
  const text = await field.locator('textarea').inputValue()
  await field.close()
  await from.bringToFront()
  return text
}

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

describe('the report', () => {
  it('opens at the passage of its address, marked and in sight', async () => {
    page = await lab.openOwn(ADDRESS)
    const mark = page.locator('article mark').first()
    await mark.waitFor()
    expect((await page.locator('article mark').allTextContents()).join('')).toBe(QUOTED)
    await expect.poll(() => mark.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })).toBe(true)
    expect(await page.locator('.unseen[role=status]').innerText()).toContain('一、（三）四是')
  })

  it('is there whole, in order, with its headings', async () => {
    page = await lab.openOwn('sidepanel.html')
    const article = page.locator('article')
    await article.waitFor()
    // Status words of ours stand in the text; without them it is the report.
    const text = await article.evaluate((element) => {
      const copy = element.cloneNode(true)
      if (!(copy instanceof Element)) return ''
      for (const tag of copy.querySelectorAll('.tag')) tag.remove()
      return copy.textContent
    })
    expect(text?.replace(/\s/g, '')).toBe(pack.text.replace(/\s/g, ''))
    expect(await article.locator('h1').innerText()).toBe(pack.report.title)
    expect(await article.locator('h2').count()).toBe(2)
  })

  it('says of plans and shortcomings that they are', async () => {
    page = await lab.openOwn('sidepanel.html')
    await page.locator('article').waitFor()
    const said = await page.locator('section[data-status=plan] .tag').allInnerTexts()
    expect(new Set(said)).toEqual(new Set(['2024年计划']))
    expect(await page.locator('section[data-status=shortcoming] .tag').innerText()).toBe('报告列为不足')
    expect(await page.locator('section[data-status=result] .tag').count()).toBe(0)
  })

  it.each([['of another report', `#500000-2020-fzzf/10-20`], ['that makes no sense', '#<script>']])(
    'opens from its beginning for an address %s',
    async (_, hash) => {
      page = await lab.openOwn(`sidepanel.html${hash}`)
      await page.locator('article h1').waitFor()
      expect(await page.locator('article mark').count()).toBe(0)
      expect(lab.errors).toEqual([])
    },
  )

  it('goes from outline to text by keyboard, and shows where one is', async () => {
    page = await lab.openOwn('sidepanel.html')
    await page.setViewportSize({ width: 480, height: 700 })
    const outline = page.getByRole('navigation')
    await page.getByRole('button', { name: '目录' }).press('Enter')
    await outline.getByRole('button', { name: '稳步构建基层治理体系' }).press('Enter')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
    expect(await outline.isVisible()).toBe(false)
    await page.getByRole('button', { name: '目录' }).press('Enter')
    await expect.poll(() => outline.locator('[aria-current]').innerText()).toContain('稳步构建基层治理体系')
    await page.keyboard.press('Escape')
    expect(await page.locator(':focus').innerText()).toBe('目录')
  })

  it('is searched by words in order and by letters, there and back', async () => {
    page = await lab.openOwn('sidepanel.html')
    await page.locator('article h1').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.insertText('行政复议')
    const said = page.getByRole('search').getByRole('status')
    const of = pack.text.split('行政复议').length - 1
    await expect.poll(() => said.innerText()).toContain(`第1处，共${of}处`)
    await page.keyboard.press('Enter')
    await expect.poll(() => said.innerText()).toContain(`第2处，共${of}处`)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    await expect.poll(() => said.innerText()).toContain(`第${of}处，共${of}处`)
    const current = page.locator('mark.current')
    await expect.poll(() => current.evaluate((mark) => mark.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.getByRole('searchbox').fill('xzfy')
    await expect.poll(() => said.innerText()).toContain('拼音')
    expect(await current.first().innerText()).toContain('行政复议')
    await page.getByRole('searchbox').fill('碳排放权交易')
    await expect.poll(() => said.innerText()).toBe('没有找到')
    await page.keyboard.press('Escape')
    expect(await page.locator('mark').count()).toBe(0)
  })

  it('says of a figure what it counts, under the pointer and by arrow keys', async () => {
    page = await lab.openOwn(ADDRESS)
    await page.locator('.datum', { hasText: /^159$/ }).hover()
    await expect.poll(() => page.locator('.tip p').innerText()).toContain('159件')
    expect(await page.locator('.tip p').innerText()).toContain('行政复议')
    await page.mouse.move(0, 0)
    await expect.poll(() => page.locator('.tip').count()).toBe(0)
    await page.locator('.datum[tabindex="0"]').focus()
    const first = await page.locator(':focus').getAttribute('data-figure')
    await page.keyboard.press('ArrowRight')
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('data-figure')).not.toBe(first)
    const described = await focused.getAttribute('aria-describedby')
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain(await focused.innerText())
  })

  it('copies what is selected, as it stands or with its source, and leaves the copy key alone', async () => {
    page = await lab.openOwn(ADDRESS)
    const mark = page.locator('mark.shown').first()
    await mark.waitFor()
    await page.evaluate(() => {
      const marks = document.querySelectorAll('mark.shown')
      const range = document.createRange()
      range.setStartBefore(marks[0] ?? document.body)
      range.setEndAfter(marks[marks.length - 1] ?? document.body)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    })
    await page.getByRole('button', { name: '复制', exact: true }).click()
    expect(await pasted(page)).toBe(QUOTED)
    await page.getByRole('button', { name: '复制（含出处）' }).click()
    const cited = await pasted(page)
    expect(cited).toContain(QUOTED)
    expect(cited).toContain(pack.report.title)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (colorScheme) => {
    page = await lab.openOwn(ADDRESS)
    await page.emulateMedia({ colorScheme })
    await page.locator('article mark').first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('the tabs', () => {
  const chosen = () => page.getByRole('tab', { selected: true }).innerText()

  it.each([['#figures', '数据'], ['#align', '对读'], ['#report', '报告全文'], ['#nonsense', '报告全文']])(
    'are opened by the address %s at %s',
    async (hash, name) => {
      await (await lab.worker()).evaluate(() => chrome.storage.session.clear())
      page = await lab.openOwn(`sidepanel.html${hash}`)
      await expect.poll(chosen).toBe(name)
      expect(await page.getByRole('tabpanel').count()).toBe(1)
    },
  )

  it('are kept as they were left, with the address, for the next time the panel opens', async () => {
    page = await lab.openOwn('sidepanel.html#report')
    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(chosen).toBe('数据')
    expect(new URL(page.url()).hash).toBe('#figures')
    await page.close()
    page = await lab.openOwn('sidepanel.html')
    await expect.poll(chosen).toBe('数据')
  })

  it('are each found again where the reader has scrolled to', async () => {
    page = await lab.openOwn('sidepanel.html#report')
    await page.locator('article h1').waitFor()
    await page.evaluate(() => scrollTo(0, 1500))
    await page.getByRole('tab', { name: '数据' }).click()
    await page.locator('.figures-pane').waitFor()
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await page.getByRole('tab', { name: '报告全文' }).click()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500)
  })
})

describe('the figures', () => {
  const rows = () => page.locator('tr[data-figure]')

  it('are filtered by words and by letters, and lead to their place', async () => {
    page = await lab.openOwn('sidepanel.html#figures')
    const all = pack.figures.filter(({ citable, kind }) => citable && kind !== 'date').length
    await expect.poll(() => rows().count()).toBe(all)
    const filter = page.getByRole('textbox')
    await filter.fill('行政复议申请')
    await expect.poll(() => rows().count()).toBe(1)
    await filter.fill('xzfy')
    await expect.poll(() => rows().allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('159件')]))
    await filter.fill('碳排放')
    await page.getByRole('button', { name: '清除筛选' }).click()
    await expect.poll(() => rows().count()).toBe(all)
    await filter.fill('行政复议申请')
    await rows().getByRole('button').click()
    await expect.poll(() => page.locator('mark.shown').first().innerText()).toContain('办理行政复议申请')
  })

  it('are sorted by value within a unit only, and say so', async () => {
    page = await lab.openOwn('sidepanel.html#figures')
    const head = page.getByRole('columnheader', { name: /数值/ })
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await page.locator('caption').first().innerText()).toContain('不同单位的数值不作比较')
    expect(await page.locator('tr.unit').count()).toBeGreaterThan(5)
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
  })

  it('are copied as a table of what is shown', async () => {
    page = await lab.openOwn('sidepanel.html#figures')
    await page.getByRole('textbox').fill('行政复议')
    await expect.poll(() => rows().count()).toBeLessThan(5)
    await page.getByRole('button', { name: '复制为表格' }).click()
    const table = await pasted(page)
    expect(table).toContain('159件')
    expect(table).toContain('来源：')
  })

  it('are printed on one sheet of A4', async () => {
    page = await lab.openOwn('sidepanel.html#figures')
    await rows().first().waitFor()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it.each(['light', 'dark'] as const)('have nothing that axe finds wrong, in %s', async (colorScheme) => {
    page = await lab.openOwn('sidepanel.html#figures')
    await page.emulateMedia({ colorScheme })
    await rows().first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('from a card', () => {
  const marked = (panel: Driven) =>
    panel.evaluate(`[...document.querySelectorAll('article mark')].map((mark) => mark.textContent).join('')`)

  it('the report opens beside the page at the passage, and moves to the next one asked for', async () => {
    page = await openSample(lab)
    await hover(page, '行政复议')
    const first = await cardOpens(page)
    await first.click('report')
    const panel = await attach(lab, 'sidepanel.html')
    await until('the passage', () => marked(panel), (text) => String(text).includes('办理行政复议申请159件'))
    expect(lab.context.pages().filter((one) => one.url().includes('sidepanel.html'))).toEqual([])

    await page.bringToFront()
    await page.keyboard.press('Escape')
    await hover(page, '枫桥经验')
    const second = await cardOpens(page)
    await second.click('report')
    await until('the next passage', () => marked(panel), (text) => String(text).includes('枫桥经验'))
    await panel.close()
  })
})
