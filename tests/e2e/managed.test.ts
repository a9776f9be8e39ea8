/** What an administrator sets holds on pages and in the options, by a policy as browsers really read it. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { surface } from './closed-root.ts'
import { sample } from './page-sample.ts'
import { idOfFolder, noPolicyBecause, policyFile, type PolicyFile } from './policy-file.ts'
import { hover, marks } from './reader.ts'
import { stays, until } from './until.ts'

const because = noPolicyBecause()
/** Dwell, and as much again. */
const QUIET_MS = 450
/** Chromium waits some seconds for a policy file to be written to its end. */
const RELOAD_MS = 20_000

const ADDRESS = 'http://www.example.gov.cn/report.html'
const POLICY = {
  defaults: { theme: 'dark', role: 'press' },
  locked: { marks: 'none', hover: 'off', sourceUrl: ADDRESS, sitesOff: [] },
  welcome: false,
}

const isDisabled = (field: Locator) => field.evaluate((element) => element.matches(':disabled'))

describe.skipIf(because !== null)(`a policy${because === null ? '' : ` (not set here: ${because})`}`, () => {
  let lab: Lab
  let policy: PolicyFile
  let page: Page
  let options: Page
  beforeAll(async () => {
    policy = policyFile(idOfFolder(builtExtension()))
    policy.set(POLICY)
    lab = await launch({ extension: builtExtension(), welcome: true })
    page = await lab.open(sample())
    options = await lab.openOwn('options.html')
  })
  afterAll(async () => {
    policy.remove()
    await lab.close()
  })

  it('is taken over before the reader has done anything', async () => {
    const kept = async () => (await lab.worker()).evaluate(() => chrome.storage.local.get('policy'))
    await expect.poll(kept, { timeout: RELOAD_MS }).toEqual({ policy: POLICY })
  })

  it('keeps the page for new readers closed', async () => {
    expect(lab.context.pages().map((one) => one.url()).filter((url) => url.includes('welcome'))).toEqual([])
  })

  it('holds on pages: no marks, no card on hovering', async () => {
    await page.bringToFront()
    await until('no marks', () => marks(page), (found) => found.length === 0)
    await hover(page, '行政复议')
    await stays('no card', () => surface(page, 'card'), ({ visible }) => !visible, QUIET_MS)
  })

  it('is shown in the options: locked with the reason, or to begin with', async () => {
    const group = (name: RegExp) => options.getByRole('group', { name })
    await options.bringToFront()
    await expect.poll(() => options.getByRole('radio', { name: '不标' }).isChecked()).toBe(true)
    for (const name of [/^网页上的标记/, /^指向词语时/, /^报告网址/, /^已停用的网站/]) {
      expect(await isDisabled(group(name)), String(name)).toBe(true)
      expect(await group(name).innerText()).toContain('由管理员设定')
    }
    expect(await options.getByRole('textbox', { name: '报告网址' }).inputValue()).toBe(ADDRESS)
    expect(await options.getByRole('radio', { name: '深色' }).isChecked()).toBe(true)
    expect(await options.getByRole('radio', { name: '新闻' }).isChecked()).toBe(true)
  })

  it('lets the reader choose otherwise where it is not locked', async () => {
    await options.getByText('浅色', { exact: true }).click()
    await expect.poll(() => options.getByRole('radio', { name: '浅色' }).isChecked()).toBe(true)
  })

  it('lets go in open pages when the administrator takes it back', async () => {
    policy.set({})
    await until('the marks to come', () => marks(page), (found) => found.length > 0, RELOAD_MS)
    await expect.poll(() => options.getByRole('radio', { name: '每词首次' }).isChecked()).toBe(true)
    expect(await isDisabled(options.getByRole('group', { name: /^网页上的标记/ }))).toBe(false)
  })
})
