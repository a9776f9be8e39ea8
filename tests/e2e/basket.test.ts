import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jsonOf } from '../../core/basket/export-json.ts'
import { entriesOf, figureItem, passageItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { createLibrary } from '../../core/library.ts'
import { readPack } from '../../core/read.ts'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { cardOpens } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover } from './reader.ts'
import { until } from './until.ts'

const PACK_FILE = new URL('../../data/reports/500242-2023-fzzf/pack.json', import.meta.url)
const pack = readPack(JSON.parse(await readFile(PACK_FILE, 'utf8')))
const entry = createLibrary([pack], { schema: 1, concepts: [] }).pack(pack.id) ?? never()
const NOW = Date.UTC(2026, 10, 29)

let lab: Lab
let panel: Page
beforeAll(async () => {
  lab = await launch()
})
beforeEach(async () => {
  panel = await lab.openOwn('sidepanel.html#basket')
  await panel.locator('.basket .empty, .basket .items').first().waitFor()
})
afterEach(async () => {
  await panel.evaluate(() => chrome.storage.local.clear())
  await panel.close()
})
afterAll(() => lab.close())

const rows = (page = panel) => page.locator('.kept')
const part = (name: string) => panel.locator(`[data-part=${name}]`)
const lying = () => panel.evaluate(() => chrome.storage.local.get(null))
const notice = () => part('notice').innerText()

/** A file of the report's figures, as many as asked for, from `from` on. */
function figuresFile(from: number, count: number): { name: string; mimeType: string; buffer: Buffer } {
  const citable = pack.figures.filter((one) => one.citable && one.kind !== 'date' && one.label !== null)
  const items = citable.slice(from, from + count).map(({ id }) => figureItem(entry, id) ?? never())
  return fileOf(items)
}

function fileOf(items: Parameters<typeof entriesOf>[0]): { name: string; mimeType: string; buffer: Buffer } {
  const stored = entriesOf(items, NOW).map(({ key, value }) => [key, value] as const)
  const text = jsonOf(readBasket(Object.fromEntries(stored)))
  return { name: 'basket.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

function never(): never {
  throw new Error('the report lacks it')
}

const bring = (page: Page, file: ReturnType<typeof fileOf>) => page.locator('input[type=file]').setInputFiles(file)

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
      const said = await first.locator('.kept').allInnerTexts()
      await before.close()
      const after = await launch({ profile, welcome: true })
      const second = await after.openOwn('sidepanel.html#basket')
      await second.locator('.kept').first().waitFor()
      expect(await second.locator('.kept').allInnerTexts()).toEqual(said)
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

describe('what leaves', () => {
  beforeEach(async () => {
    const at = pack.text.indexOf('化解行政争议58起')
    const passage = passageItem(entry, { start: at, end: at + 9 }) ?? never()
    const figure = pack.figures.find(({ text, unit }) => text === '159' && unit === '件') ?? never()
    await bring(panel, fileOf([figureItem(entry, figure.id) ?? never(), passage]))
    await expect.poll(() => rows().count()).toBe(2)
    await part('style').selectOption('gbt7714-2025')
  })

  const SOURCE = '酉阳土家族苗族自治县人民政府. 关于2023年法治政府建设情况的报告[R]. 2024-02-28.'

  it('is on the clipboard as list, table and Markdown', async () => {
    await part('copy-list').click()
    await expect.poll(notice).toContain('已复制：列表（2项，含出处）')
    expect((await paste(lab)).text).toBe([
      '1. 办理行政复议申请数：159件（2023年）[1]〔一、（三）四是〕',
      '2. ……化解行政争议58起[1]〔一、（三）四是〕', '参考文献', `[1] ${SOURCE}`,
    ].join('\n'))

    await part('copy-table').click()
    await expect.poll(notice).toContain('表格')
    const table = await paste(lab)
    expect(table.text).toContain('1\t办理行政复议申请数\t159件\t159\t件\t2023\t')
    expect(table.text.split('\n').at(-1)).toBe(`来源：${SOURCE}`)
    expect(table.html).toContain('<td style=\'mso-number-format:"\\@"\'>159件</td><td>159</td><td>件</td>')

    await part('copy-markdown').click()
    await expect.poll(notice).toContain('Markdown')
    const { text, html } = await paste(lab)
    expect(text).toContain('159件（2023年）[^1]〔一、（三）四是〕')
    expect(text).toContain('[^1]: 酉阳土家族苗族自治县人民政府. ')
    expect(html).toBe('')
  })

  it.each([
    ['csv', /^\uFEFF序号,指标,原文,.*\r\n1,办理行政复议申请数,159件,159,/],
    ['rtf', /^\{\\rtf1\\ansi[^]*\{\\footnote[^]*\{\\footnote/],
    ['bibtex', /^@techreport\{gov500242-2023-fzzf,\n {2}author/],
    ['ris', /^TY {2}- RPRT\r\nAU {2}- 酉阳土家族苗族自治县人民政府\r\n/],
    ['json', /^\{\n {2}"schema": 1,\n {2}"kind": "basket"/],
  ])('is on disk as %s', async (kind, form) => {
    await panel.locator('summary').click()
    const saving = panel.waitForEvent('download')
    await part(`save-${kind}`).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toMatch(/^摘录夹-酉阳2023-\d{8}\.\w+$/)
    expect(await readFile(await saved.path(), 'utf8')).toMatch(form)
    expect(await notice()).toContain(saved.suggestedFilename())
  })

  it('comes back from its JSON', async () => {
    await panel.locator('summary').click()
    const before = await rows().allInnerTexts()
    const saving = panel.waitForEvent('download')
    await part('save-json').click()
    const path = await (await saving).path()
    await panel.evaluate(() => chrome.storage.local.clear())
    await panel.locator('.basket .empty').waitFor()
    await panel.locator('input[type=file]').setInputFiles(path)
    await expect.poll(() => rows().allInnerTexts()).toEqual(before)
    await panel.locator('input[type=file]').setInputFiles(PACK_FILE.pathname)
    await expect.poll(notice).toContain('没有导入任何内容')
    expect(await rows().count()).toBe(2)
  })

  it('is on paper as an annex, and nothing else is', async () => {
    await panel.locator('summary').click()
    await part('print').click()
    await panel.locator('.sheet').waitFor({ state: 'attached' })
    expect(await panel.locator('.sheet').isVisible()).toBe(false)
    await panel.emulateMedia({ media: 'print' })
    expect(await panel.locator('.sheet').innerText()).toContain('《关于2023年法治政府建设情况的报告》摘录')
    expect(await panel.locator('.basket').isVisible()).toBe(false)
    expect(await panel.locator('.tabs').isVisible()).toBe(false)
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
