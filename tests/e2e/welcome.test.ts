/** The page that shows a new reader around: opened once, real in all it shows, learnt in three steps. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { builtExtension, launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen } from './closed-root.ts'
import { drag, hover, leave, marked } from './reader.ts'
import { until } from './until.ts'

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch({ extension: builtExtension(), welcome: true })
  page = lab.context.pages().find(isWelcome) ?? (await lab.context.waitForEvent('page', isWelcome))
  await marked(page)
})
afterAll(() => lab.close())

const ticked = () => page.locator('li[data-step].done').evaluateAll((all) => all.map((one) => one.dataset['step']))
const ticks = (...steps: readonly string[]) =>
  until(`ticks at ${steps.join(', ')}`, ticked, (done) => JSON.stringify(done) === JSON.stringify(steps))
const card = async () => {
  const opened = await cardOpens(page)
  return opened.part('term')
}

describe('the page for new readers', () => {
  it('opens when the extension is installed, with nothing done', async () => {
    expect(await page.title()).toBe('认识酉阳法治速查')
    expect(await ticked()).toEqual([])
  })

  it('ticks hovering when a card has opened at a term of the sample', async () => {
    await hover(page, '枫桥经验')
    expect(await card()).toContain('枫桥经验')
    await ticks('hover')
    await leave(page)
    await page.keyboard.press('Escape')
    await nothingOpen(page)
  })

  it('ticks highlighting when the words selected are answered', async () => {
    await drag(page, '营商环境')
    expect(await card()).toContain('营商环境')
    await ticks('hover', 'select')
    await page.keyboard.press('Escape')
  })

  it('ticks searching when what is typed is found, and says so when it is not', async () => {
    const box = page.getByRole('searchbox')
    await box.fill('碳排放交易')
    await page.getByText('酉阳2023年报告未提及「碳排放交易」').waitFor()
    expect(await ticked()).toEqual(['hover', 'select'])
    await box.fill('xzfy')
    await ticks('hover', 'select', 'search')
    await page.getByText('159').first().waitFor()
    await page.getByText('都会了。').first().waitFor()
  })

  it('asks what the reader writes, and keeps the answer', async () => {
    await page.getByText('论文', { exact: true }).click()
    const stored = async () => (await lab.worker()).evaluate(() => chrome.storage.local.get('settings'))
    await expect.poll(stored).toEqual({ settings: { role: 'academic' } })
  })

  it('names the keys that the browser has really given', async () => {
    expect(await page.locator('footer kbd').allInnerTexts()).toEqual(['Alt+Shift+K', 'Alt+Shift+L', 'Alt+Shift+J'])
  })

  it('is worked by the keyboard alone, without pointing at anything', async () => {
    await page.reload()
    await marked(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await ticks('hover')
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await ticks('hover', 'select')
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    await page.keyboard.press('Tab')
    await page.keyboard.type('159')
    await ticks('hover', 'select', 'search')
  })

  it('has nothing that axe finds wrong', async () => {
    expect(await violations(page)).toEqual([])
    expect(lab.errors).toEqual([])
  })
})
