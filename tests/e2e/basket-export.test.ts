import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { figureItem, passageItem } from '../../core/basket/make-item.ts'
import { bring, closeBasket, entry, fileOf, never, openBasket, pack, PACK_FILE, rowsOf } from './basket-panel.ts'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'

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

const rows = () => rowsOf(panel)
const part = (name: string) => panel.locator(`[data-part=${name}]`)
const notice = () => part('notice').innerText()

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
    await panel.locator('.annex').waitFor({ state: 'attached' })
    expect(await panel.locator('.annex').isVisible()).toBe(false)
    await panel.emulateMedia({ media: 'print' })
    expect(await panel.locator('.annex').innerText()).toContain('《关于2023年法治政府建设情况的报告》摘录')
    expect(await panel.locator('.basket').isVisible()).toBe(false)
    expect(await panel.locator('.tabs').isVisible()).toBe(false)
  })
})
