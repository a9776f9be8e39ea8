/** 「本页提到」: the popup under the toolbar and the page beneath it. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { type Driven, openPopup } from './extension-target.ts'
import { editManifest } from './less-extension.ts'
import { marked, marks } from './reader.ts'
import { until } from './until.ts'

let lab: Lab
let popup: Driven | null = null
beforeAll(async () => {
  lab = await launch()
  lab.site.put('fz.lanchuan.gov.cn/frame.html', { body: '<p>推广枫桥经验，枫桥经验是法宝。</p>' })
})
afterEach(async () => {
  await popup?.close()
  popup = null
  for (const page of lab.context.pages().slice(1)) await page.close()
})
afterAll(() => lab.close())

const FILLER = '<p>各区县政府要认真贯彻落实。</p>'.repeat(120)
const TEXT =
  '<!doctype html><meta charset="utf-8"><p>依法办理行政复议案件，提高行政复议质效。</p>' +
  `<p style="display:none">全力优化营商环境</p>${FILLER}<p id="last">再谈行政复议。</p>` +
  '<iframe src="https://fz.lanchuan.gov.cn/frame.html"></iframe>'

interface Row {
  readonly term: string
  readonly count: string
  readonly best: string
}

const ROWS = `[...document.querySelectorAll('.mention')].map((row) => ({
  term: row.querySelector('.term').innerText,
  count: row.querySelector('.count').innerText,
  best: row.querySelector('.best')?.innerText.replace(/\\s+/g, ' ') ?? '' }))`
const TITLE = `document.querySelector('.mentions h2, .access p')?.innerText ?? ''`

async function over(page: Page): Promise<Driven> {
  popup = await openPopup(lab, page)
  return popup
}

async function rows(from: Driven): Promise<readonly Row[]> {
  await until('the count', () => from.evaluate(TITLE), (title) => /^本页提到 \d/.test(String(title)))
  return until(
    'the report’s word on them',
    async () => (await from.evaluate(ROWS)) as readonly Row[],
    (found) => found.some(({ best }) => best !== ''),
  )
}

async function press(from: Driven, selector: string): Promise<void> {
  const spot = `(() => {
    const { x, y, width, height } = document.querySelector('${selector}').getBoundingClientRect()
    return [x + width / 2, y + height / 2]
  })()`
  const [x, y] = (await from.evaluate(spot)) as [number, number]
  await from.click(x, y)
}

/** Words painted as the place led to, where they are in the viewport. */
function shown(where: Page | ReturnType<Page['frames']>[number]): Promise<readonly string[]> {
  return where.evaluate(() => {
    const ranges = [...(CSS.highlights.get('youyang-lens-here') ?? [])].map((range) => {
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      return live
    })
    const seen = ranges.filter((range) => {
      const { top, bottom } = range.getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })
    return seen.map((range) => `${range.startContainer.parentElement?.id || 'first'} ${range}`)
  })
}

describe('what the page mentions', () => {
  it('is counted over all its frames, hidden text left out, each with the report’s best figure', async () => {
    const page = await lab.open(TEXT)
    const found = await rows(await over(page))
    expect(found.map(({ term, count }) => `${term} ${count}`)).toEqual(['行政复议 3 处', '枫桥经验 2 处'])
    expect(found[0]?.best).toMatch(/^159 ?件 .*行政复议申请/)
    expect(lab.errors).toEqual([])
  })

  it('leads to each place in turn, paints it for a moment, and alters nothing', async () => {
    const page = await lab.open(TEXT)
    const before = await page.content()
    const from = await over(page)
    await rows(from)
    for (const _ of [1, 2, 3]) await press(from, '.mention .to')
    await until('the last place', () => shown(page), (words) => words.join() === 'last 行政复议')
    expect(await from.evaluate(`document.querySelector('.mention .count').innerText`)).toBe('第 3 处，共 3 处')
    await press(from, '.mention .to')
    await until('the first again', () => shown(page), (words) => words.join() === 'first 行政复议案件')
    await press(from, '.mention:nth-child(2) .to')
    const frame = page.frames()[1]
    if (frame === undefined) throw new Error('no frame')
    await until('the place in the frame', () => shown(frame), (words) => words.join() === 'first 枫桥经验')
    await until('the paint to go', async () => (await marks(frame)).map(({ name }) => name), (names) =>
      names.every((name) => name === 'youyang-lens-term'))
    expect(await page.content()).toBe(before)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  })

  it('finds the place again after the page has been rewritten', async () => {
    const page = await lab.open(TEXT)
    const from = await over(page)
    await rows(from)
    await page.evaluate(() => {
      const last = document.querySelector('#last')
      if (last !== null) last.textContent = '现在改谈别的，也谈行政复议。'
    })
    for (const _ of [1, 2, 3]) await press(from, '.mention .to')
    await until('the last place', () => shown(page), (words) => words.join() === 'last 行政复议')
  })

  it('is chosen by keys alone, and one of it looked up', async () => {
    const page = await lab.open(TEXT)
    const from = await over(page)
    await rows(from)
    await from.press('ArrowDown')
    await from.press('ArrowDown')
    await from.press('ArrowUp')
    expect(await from.evaluate(`document.activeElement.innerText`)).toContain('行政复议')
    await from.press('Enter')
    await until('the first place', () => shown(page), (words) => words.join() === 'first 行政复议案件')
    await from.press('Tab')
    await from.press('Enter')
    const first = `document.querySelector('[role=option]')?.innerText ?? ''`
    await until('the rows', () => from.evaluate(first), (text) => String(text).includes('159'))
    expect(await from.evaluate(`document.querySelector('input').value`)).toBe('行政复议')
  })

  it('is honestly nothing where there is nothing', async () => {
    const page = await lab.open('<p>天气预报：晴。</p>')
    const from = await over(page)
    await until('the answer', () => from.evaluate(TITLE), (title) => title === '本页没有提到报告中的举措。')
  })

  it('is not asked where the reader has switched the site off, and one press brings it back', async () => {
    const options = await lab.openOwn('options.html')
    const store = (sitesOff: readonly string[]) =>
      options.evaluate((off) => chrome.storage.local.set({ settings: { sitesOff: off } }), sitesOff)
    await store(['www.lanchuan.gov.cn'])
    const page = await lab.open(TEXT)
    const from = await over(page)
    await until('the sentence', () => from.evaluate(TITLE), (title) => title === '已在 www.lanchuan.gov.cn 停用。')
    await press(from, '.access button')
    expect((await rows(from)).length).toBe(2)
  })
})

describe('a page that cannot be read', () => {
  it.each([
    ['chrome://version/', '浏览器自己的页面'],
    ['about:blank', '浏览器自己的页面'],
  ])('%s is said to be one', async (address, words) => {
    const page = await lab.context.newPage()
    await page.goto(address)
    const from = await over(page)
    await until('the reason', () => from.evaluate(TITLE), (title) => String(title).includes(words))
  })

  it('because its site is not allowed, is offered one press, for once or for good', async () => {
    const page = await lab.open(TEXT, { address: 'www.example.com/a.html' })
    const from = await over(page)
    await until('the offer', () => from.evaluate(TITLE), (title) => String(title).startsWith('www.example.com 不是'))
    await press(from, '.access button:not(.main)')
    // The frame beside it is a government site's own.
    expect((await rows(from)).map(({ term }) => term)).toEqual(['行政复议', '枫桥经验'])
    // The answer may be there before the paint is.
    await marked(page)
    const { origins } = await (await lab.worker()).evaluate(() => chrome.permissions.getAll())
    expect(origins).toEqual(['*://*.gov.cn/*'])
  })
})

describe('optional hosts', () => {
  it('are needed for the browser even to ask', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-less-'))
    await cp(builtExtension(), dir, { recursive: true })
    await editManifest(dir, ({ optional_host_permissions: _, storage: __, ...manifest }) => manifest)
    const less = await launch({ extension: dir })
    try {
      const page = await less.open(TEXT, { address: 'www.example.com/a.html' })
      const from = await openPopup(less, page)
      await until('the offer', () => from.evaluate(TITLE), (title) => String(title).startsWith('www.example.com 不是'))
      await press(from, '.access .main')
      const said = () => from.evaluate(`document.querySelector('.access .small')?.innerText ?? ''`)
      await until('the refusal', said, (text) => text === '浏览器没有同意，请重试。')
    } finally {
      await less.close()
      await rm(dir, { recursive: true, force: true })
    }
  })
})
