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
    expect(await page.getByRole('status').innerText()).toContain('一、（三）四是')
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

  it('goes from outline to text by keyboard', async () => {
    page = await lab.openOwn('sidepanel.html')
    await page.locator('summary').focus()
    await page.keyboard.press('Enter')
    const last = page.getByRole('navigation').getByRole('button').last()
    await last.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong, in %s', async (colorScheme) => {
    page = await lab.openOwn(ADDRESS)
    await page.emulateMedia({ colorScheme })
    await page.locator('article mark').first().waitFor()
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
