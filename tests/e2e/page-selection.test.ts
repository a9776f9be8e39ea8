import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens, nothingOpen, surface } from './closed-root.ts'
import { paste, putText } from './clipboard.ts'
import { openSample } from './page-sample.ts'
import { drag, extend, selectedText } from './reader.ts'
import { stays } from './until.ts'

/** Longer than a selection by keys needs to settle and be answered. */
const QUIET_MS = 700

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch({})
})
afterEach(() => page.close())
afterAll(() => lab.close())

const anything = async () => [(await surface(page, 'card')).visible, (await surface(page, 'chip')).visible]
const nothingComes = () => stays('neither card nor chip', anything, (shown) => !shown.includes(true), QUIET_MS)

const WORDS = `<p>各区县要加强行政复议工作。分级分类监管，天气预报和粮食收储。</p>
<p id="long">健全完善规范性文件合法性审查全覆盖机制和报送备案机制，依法办理行政复议、行政应诉案件，推动行政争议实质性化解，
落实重大行政决策程序，推进政务公开，规范行政执法，加强基层治理，持续优化法治化营商环境。</p>
<p>口令 <input type="password" value="行政复议"></p><p>标题 <input id="field" value="行政复议工作"></p>
<p contenteditable>起草：行政应诉工作</p>`

describe('selecting words with the mouse', () => {
  it('opens the card of a term at once, and leaves the selection as it was', async () => {
    page = await openSample(lab, { body: WORDS })
    await drag(page, '行政复议')
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
    expect(await selectedText(page)).toBe('行政复议')
  })

  it('shows a chip first for what is only near; pressing it opens the card, which says so', async () => {
    page = await openSample(lab, { body: WORDS })
    await drag(page, '分级分类监管')
    const chip = await chipOpens(page)
    expect((await surface(page, 'card')).visible).toBe(false)
    await page.mouse.click(chip.box.x + 20, chip.box.y + chip.box.height / 2)
    expect((await cardOpens(page)).text).toContain('请核对')
    expect(await selectedText(page)).toBe('分级分类监管')
  })

  it('brings nothing up for words that fit nothing', async () => {
    page = await openSample(lab, { body: WORDS })
    await drag(page, '天气预报和粮食收储')
    await nothingComes()
  })

  it('brings nothing up for more than sixty characters', async () => {
    page = await openSample(lab, { body: WORDS })
    await page.locator('#long').click({ clickCount: 3 })
    expect((await selectedText(page)).trim().length).toBeGreaterThan(60)
    await nothingComes()
  })

  it('finds words selected in a text field', async () => {
    page = await openSample(lab, { body: WORDS })
    await page.locator('#field').dblclick({ position: { x: 20, y: 10 } })
    await page.keyboard.press('Control+A')
    const chipOrCard = await Promise.race([cardOpens(page), chipOpens(page)])
    expect(chipOrCard.visible).toBe(true)
  })

  it('never looks into a password field or an editor', async () => {
    page = await openSample(lab, { body: WORDS })
    await page.locator('[type=password]').dblclick()
    await page.keyboard.press('Control+A')
    await nothingComes()
    await drag(page, '行政应诉', 1)
    await nothingComes()
    expect(await selectedText(page)).toBe('行政应诉')
  })
})

describe('selecting words with the keyboard', () => {
  it('opens the card when the reader is done', async () => {
    page = await openSample(lab)
    await extend(page, '行政复议', 1)
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
  })
})

describe('readers who select to copy', () => {
  it('copy what they selected, and the card goes', async () => {
    page = await openSample(lab)
    await putText(lab, '原先的内容')
    await page.bringToFront()
    await drag(page, '行政复议')
    await cardOpens(page)
    await page.keyboard.press('Control+C')
    await nothingOpen(page)
    expect((await paste(lab)).text).toBe('行政复议')
  })

  it('are left alone when they go on typing', async () => {
    page = await openSample(lab)
    await drag(page, '行政复议')
    await cardOpens(page)
    await page.keyboard.press('x')
    await nothingOpen(page)
  })

  it('never find the clipboard changed', async () => {
    page = await openSample(lab)
    await putText(lab, '原先的内容')
    await page.bringToFront()
    await drag(page, '枫桥经验')
    await cardOpens(page)
    await page.keyboard.press('Escape')
    expect((await paste(lab)).text).toBe('原先的内容')
  })
})

describe('a selection that the page makes by itself', () => {
  it('brings nothing up', async () => {
    page = await openSample(lab)
    await page.evaluate(() => {
      const text = document.querySelector('#third')?.firstChild
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 4)
    })
    expect(await selectedText(page)).toBe('行政复议')
    await nothingComes()
  })
})
