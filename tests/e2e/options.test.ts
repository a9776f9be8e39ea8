import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { cardOpens, chipOpens, surface } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, marks } from './reader.ts'
import { stays, until } from './until.ts'

/** Dwell, and as much again. */
const QUIET_MS = 450

let lab: Lab
let page: Page
let options: Page
beforeAll(async () => {
  lab = await launch()
})
// The page is open before anything is changed, as a reader's tabs are.
beforeEach(async () => {
  page = await openSample(lab)
  options = await lab.openOwn('options.html')
})
afterEach(async () => {
  await (await lab.worker()).evaluate(() => chrome.storage.local.clear())
  await options.close()
  await page.close()
})
afterAll(() => lab.close())

async function choose(group: string, answer: string): Promise<void> {
  await options.bringToFront()
  await options.getByRole('group', { name: group }).getByText(answer, { exact: true }).click()
  await options.getByText(/^(已保存|Saved)$/).first().waitFor()
  await page.bringToFront()
}

describe('a choice takes effect at once in a page that is already open:', () => {
  it('no marks', async () => {
    expect(await marks(page)).not.toEqual([])
    await choose('网页上的标记', '不标')
    await until('the marks to go', () => marks(page), (found) => found.length === 0)
  })

  it('a chip on selection', async () => {
    await choose('划选文字时', '先显示小条')
    await drag(page, '行政复议')
    await chipOpens(page)
  })

  it('dark', async () => {
    await choose('外观', '深色')
    await hover(page, '行政复议')
    expect((await cardOpens(page)).html).toContain('data-theme="dark"')
  })

  it('nothing on hovering', async () => {
    await choose('指向词语时', '不弹出')
    await hover(page, '行政复议')
    await stays('no card', () => surface(page, 'card'), ({ visible }) => !visible, QUIET_MS)
  })

  it('larger letters', async () => {
    await choose('字号', '特大')
    await hover(page, '行政复议')
    expect((await cardOpens(page)).html).toContain('data-size="largest"')
  })

  it('a pause, and its end', async () => {
    await options.bringToFront()
    await options.getByRole('button', { name: '暂停一小时' }).click()
    await until('the marks to go', () => marks(page), (found) => found.length === 0)
    await options.getByRole('button', { name: '立即恢复' }).click()
    await until('the marks to come back', () => marks(page), (found) => found.length > 0)
  })

  it('a site that is switched on again', async () => {
    const site = 'www.lanchuan.gov.cn'
    await (await lab.worker()).evaluate((sitesOff) => chrome.storage.local.set({ settings: { sitesOff } }), [site])
    await until('the marks to go', () => marks(page), (found) => found.length === 0)
    await options.bringToFront()
    await options.getByRole('button', { name: `恢复 ${site}` }).click()
    await until('the marks to come back', () => marks(page), (found) => found.length > 0)
  })

  it('what the reader writes, and the address of the report, in what is copied', async () => {
    await choose('主要撰写', '论文')
    await options.bringToFront()
    const field = options.getByRole('textbox', { name: '报告网址' })
    await field.fill('http://www.example.gov.cn/a.html')
    await field.press('Enter')
    await page.bringToFront()
    await hover(page, '行政复议')
    await (await cardOpens(page)).click('copy')
    const { text } = await paste(lab)
    expect(text).toContain('[1]')
    expect(text).toContain('http://www.example.gov.cn/a.html')
  })

  it('another language', async () => {
    await choose('界面语言', 'English')
    await hover(page, '行政复议')
    expect((await cardOpens(page)).part('copy')).toBe('Copy with source')
  })
})

describe('the options page', () => {
  it('shows what is stored when it is opened again', async () => {
    await choose('外观', '浅色')
    await options.bringToFront()
    await options.getByRole('slider').fill('500')
    await options.reload()
    expect(await options.getByRole('radio', { name: '浅色' }).isChecked()).toBe(true)
    await expect.poll(() => options.locator('output').innerText()).toBe('500 毫秒')
  })

  it('puts everything back to the defaults at one press, and takes that back at another', async () => {
    await choose('外观', '深色')
    await options.bringToFront()
    await options.getByRole('button', { name: '恢复默认设置' }).click()
    await expect.poll(() => options.getByRole('radio', { name: '跟随系统' }).isChecked()).toBe(true)
    await options.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => options.getByRole('radio', { name: '深色' }).isChecked()).toBe(true)
  })

  it('shows on a sample what each choice of marks does', async () => {
    const lines = () => options.locator('.term-mark').allInnerTexts()
    const first = await lines()
    expect(first).toEqual(['行政复议', '双随机、一公开”监管', '营商环境', '新时代“枫桥经验', '矛盾纠纷', '行政复议'])
    await choose('网页上的标记', '全部')
    expect((await lines()).length).toBeGreaterThan(first.length)
    await choose('网页上的标记', '纸面：不画线，指向仍可查')
    expect(await lines()).toEqual([])
  })

  it('shows a copy as the style has it', async () => {
    const copy = options.locator('figure .copy')
    await expect.poll(() => copy.innerText()).toContain('据酉阳土家族苗族自治县人民政府《关于')
    await choose('主要撰写', '论文')
    await expect.poll(() => copy.innerText()).toContain('[R]')
    await options.bringToFront()
    await options.getByRole('combobox', { name: '引文样式' }).selectOption('bibtex')
    await expect.poll(() => copy.innerText()).toContain('@')
  })

  it('says what is wrong with an address, keeps it as typed, and saves it once it is right', async () => {
    const stored = async () => (await lab.worker()).evaluate(() => chrome.storage.local.get('settings'))
    await options.bringToFront()
    const field = options.getByRole('textbox', { name: '报告网址' })
    await field.fill('www.example.gov.cn/a.html')
    await field.press('Enter')
    await options.getByText('网址须以 http:// 或 https:// 开头。').waitFor()
    expect(await field.inputValue()).toBe('www.example.gov.cn/a.html')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await stored()).toEqual({})
    await field.fill('http://www.example.gov.cn/a.html')
    await field.press('Enter')
    await expect.poll(stored).toEqual({ settings: { sourceUrl: 'http://www.example.gov.cn/a.html' } })
  })

  it('writes a file that it reads back, and refuses one that holds no settings', async () => {
    await choose('字号', '大')
    await options.bringToFront()
    const download = options.waitForEvent('download')
    await options.getByRole('button', { name: '导出设置' }).click()
    const path = await (await download).path()
    await options.getByRole('button', { name: '恢复默认设置' }).click()
    await expect.poll(() => options.getByRole('radio', { name: '标准' }).isChecked()).toBe(true)
    await options.locator('input[type=file]').setInputFiles(path)
    await expect.poll(() => options.getByRole('radio', { name: '大', exact: true }).isChecked()).toBe(true)
    const empty = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }
    await options.locator('input[type=file]').setInputFiles(empty)
    await options.getByText('文件中没有可识别的设置，未作改动。').first().waitFor()
    expect(await options.getByRole('radio', { name: '大', exact: true }).isChecked()).toBe(true)
  })

  it('is worked by the keyboard alone', async () => {
    await options.bringToFront()
    const first = options.getByRole('radio', { name: '每词首次' })
    await expect.poll(() => first.isChecked()).toBe(true)
    // The sections' links come first, each a stop.
    for (const _ of '阅引外网备关') await options.keyboard.press('Tab')
    await options.keyboard.press('Tab')
    await expect.poll(() => first.evaluate((radio) => radio === document.activeElement)).toBe(true)
    await options.keyboard.press('ArrowRight')
    await expect.poll(() => options.getByRole('radio', { name: '全部' }).isChecked()).toBe(true)
  })

  it('has nothing that axe finds wrong', async () => {
    expect(await violations(options)).toEqual([])
    expect(lab.errors).toEqual([])
  })
})
