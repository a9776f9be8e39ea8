import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { attach, type Driven } from './extension-target.ts'
import { openSample, sample } from './page-sample.ts'
import { hover } from './reader.ts'
import { until } from './until.ts'

const FILLER = '<p style="height:900px">天气预报和粮食收储。</p>'
const BODY = `<h1>兰川县2022年法治政府建设情况的报告</h1>
${FILLER}<p id="review">县政府办理行政复议案件41件，行政应诉案件60件。</p>${FILLER}
<p id="school">新建改扩建小学六所，引进名校长十七人。</p>${FILLER}
<p id="fengqiao">坚持和发展新时代“枫桥经验”，化解矛盾纠纷812件。</p>${FILLER}
<p id="lack">落实行政处罚裁量基准。</p>${FILLER}`

let lab: Lab
let page: Page
let panel: Driven
beforeAll(async () => {
  lab = await launch()
})
afterEach(async () => {
  await panel.close()
  for (const open of lab.context.pages().slice(1)) await open.close()
})
afterAll(() => lab.close())

/** Opens the page and, by its card, the panel beside it, at 对读. */
async function beside(body: string): Promise<void> {
  page = await openSample(lab, { body })
  await hover(page, '行政复议')
  const card = await cardOpens(page)
  await card.click('report')
  panel = await attach(lab, 'sidepanel.html')
  await page.keyboard.press('Escape')
  const tab = `document.querySelector('#tab-align') !== null`
  await until('the tabs', () => panel.evaluate(tab), (there) => there === true)
  await panel.evaluate(`document.querySelector('#tab-align').click()`)
}

const shown = (selector = '.align') =>
  panel.evaluate(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? ''`)
const says = (what: string, selector?: string) =>
  until(what, () => shown(selector), (text) => String(text).includes(what))
const bring = (id: string) =>
  page.evaluate((name) => document.getElementById(name)?.scrollIntoView({ block: 'center' }), id)
/** Presses the button that bears these words. */
const press = (words: string) => panel.evaluate(`[...document.querySelectorAll('.align button')]
  .find((one) => one.innerText.includes(${JSON.stringify(words)})).click()`)

describe('reading beside', () => {
  it('follows the page paragraph by paragraph, with both sides’ numbers in their own words', async () => {
    await beside(BODY)
    await bring('review')
    await says('办理行政复议申请159件', '.current')
    await says('县政府办理行政复议案件41件', '.current .numbers')
    await bring('school')
    await says('酉阳2023年报告未提及这一段所说的事项', '.current')
    await bring('fengqiao')
    await says('一、（四）二是', '.current')
    await bring('lack')
    await says('酉阳2023年报告未提及「行政处罚裁量基准」', '.current')
    await says('22 项举措，本页涉及')
  })

  it('leads to a paragraph of the page, and to a passage of the report', async () => {
    await beside(BODY)
    await says('坚持和发展新时代')
    await press('坚持和发展新时代')
    await until('the page to be there', () => page.evaluate(() => {
      const { top, bottom } = document.getElementById('fengqiao')?.getBoundingClientRect() ?? { top: -1, bottom: 1e6 }
      return top >= 0 && bottom <= innerHeight
    }), (there) => there)
    await says('一、（四）二是', '.current')
    await press('在全文中查看')
    await until('the passage', () => panel.evaluate(`document.querySelector('mark.shown')?.textContent ?? ''`),
      (text) => String(text) !== '')
    expect(await panel.evaluate('location.hash')).toBe('#report')
  })

  it('reads again what changes, and the page of another tab that comes to the front', async () => {
    await beside(BODY)
    await says('兰川县')
    await page.evaluate(() => {
      const paragraph = document.createElement('p')
      paragraph.textContent = '推行“双随机、一公开”监管，优化营商环境。'
      document.body.prepend(paragraph)
    })
    await says('双随机、一公开')
    const other = await lab.open(sample({ body: '<p>持续深化“放管服”改革，推进“一件事”集成套餐。</p>' }))
    await other.bringToFront()
    await says('持续深化“放管服”改革')
    expect(await shown()).not.toContain('双随机')
    await page.bringToFront()
    await says('双随机、一公开')
  })

  it('says so when a page does not answer, and reads it as soon as it does', async () => {
    await beside(BODY)
    await says('兰川县')
    const busy = await lab.open(sample({ body: '<p>持续深化“放管服”改革，推进“一件事”集成套餐。</p>' }))
    await page.bringToFront()
    await says('兰川县')
    // A script of the page's own holds it; nobody there can hear the panel.
    await busy.evaluate(() => setTimeout(() => {
      const end = performance.now() + 7000
      let now = performance.now()
      while (now < end) now = performance.now()
    }))
    await busy.bringToFront()
    await says('网页还没有回应')
    expect(await shown('.align button')).toBe('重试')
    await says('持续深化“放管服”改革')
  })

  it('reads frames, and says so where it may not read or has nothing in common', async () => {
    lab.site.put('www.lanchuan.gov.cn/frame.html', { body: sample({ body: '<p>依法办理行政复议案件9件。</p>' }) })
    await beside(`${BODY}<iframe src="https://www.lanchuan.gov.cn/frame.html"></iframe>`)
    await says('依法办理行政复议案件9件')
    const news = await lab.open(sample({ body: '<p>新建改扩建小学六所。</p><p>粮食丰收。</p>' }))
    await news.bringToFront()
    await says('没有相同或相近的事项')
    const foreign = await lab.open(sample({ body: BODY }), { address: 'www.example.com/a.html' })
    await foreign.bringToFront()
    await until('to be told why', () => shown(), (text) => /允许在此网站使用|不让扩展读取/.test(String(text)))
    expect(await shown()).not.toContain('159')
  })
})
