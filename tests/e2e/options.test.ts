import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, marks } from './reader.ts'
import { until } from './until.ts'

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

  it('puts everything back to the defaults at one press', async () => {
    await choose('外观', '深色')
    await options.bringToFront()
    await options.getByRole('button', { name: '恢复默认设置' }).click()
    await expect.poll(() => options.getByRole('radio', { name: '跟随系统' }).isChecked()).toBe(true)
  })

  it('is worked by the keyboard alone', async () => {
    await options.bringToFront()
    const first = options.getByRole('radio', { name: '每词首次' })
    await expect.poll(() => first.isChecked()).toBe(true)
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
