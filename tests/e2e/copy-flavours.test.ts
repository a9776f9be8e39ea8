/** Both flavours on the real clipboard, byte for byte what core makes of the passage, wherever a reader copies. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cardOfConcept } from '../../core/card/card-view.ts'
import { createLibrary } from '../../core/library.ts'
import { copy } from '../../core/quote/copy.ts'
import type { Style } from '../../core/quote/styles.ts'
import type { Template } from '../../core/quote/templates.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { launch, type Lab } from './browser.ts'
import { type Clipboard, paste } from './clipboard.ts'
import { cardOpens, nothingOpen } from './closed-root.ts'
import { openSample, sample } from './page-sample.ts'
import { hover, marked } from './reader.ts'
import { until } from './until.ts'
import type { Where } from './where.ts'

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'))
const library = createLibrary([readPack(json('reports/500242-2023-fzzf/pack.json'))],
  readLexicon(json('lexicon/lexicon.json')))
const TERM = '行政复议'

/** What the card of the term copies, as core makes it. */
function made(template: Template, style: Style, html: boolean): Clipboard {
  const concept = library.lexicon.concepts.find(({ term }) => term === TERM)
  const view = cardOfConcept(library, concept?.id ?? '', null, 'exact')
  const passage = view?.passages[0]
  if (view === null || passage === undefined) throw new Error('no passage')
  const copied = copy({ library, passage, figure: null, template, term: view.term, style, html })
  if (copied.kind === 'missing') throw new Error(copied.reason.en)
  return { text: copied.text, html: copied.html ?? '' }
}

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
beforeEach(() => settings({}))
afterEach(async () => {
  for (const page of lab.context.pages().slice(1)) await page.close()
})
afterAll(() => lab.close())

async function settings(stored: Readonly<Record<string, string>>): Promise<void> {
  await (await lab.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), stored)
}

async function copied(where: Where, words?: string): Promise<Clipboard> {
  await hover(where, TERM)
  const card = await cardOpens(where)
  if (words === undefined) await card.click('copy')
  else {
    await card.click('more')
    await (await cardOpens(where)).press(words)
  }
  await until('the notice', () => cardOpens(where), ({ text }) => text.includes('已复制'))
  return paste(lab)
}

const PAPER = { role: 'academic' }
const FORBIDS = `<script>
for (const kind of ['copy', 'beforecopy']) addEventListener(kind, (event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}, true)
</script>`

describe('both flavours, of a paper', () => {
  it.each([
    ['an http page', { scheme: 'http' }],
    ['an https page', { scheme: 'https' }],
    ['a page that forbids copying', { scheme: 'http', head: FORBIDS }],
  ] as const)('from the card of %s', async (_, options) => {
    await settings(PAPER)
    const page = await openSample(lab, options)
    expect(await copied(page)).toEqual(made('sentence', 'gbt7714-2025', true))
  })

  it.each([
    ['the same', 'www.lanchuan.gov.cn/in.html'],
    ['another', 'www.qingshan.gov.cn/in.html'],
  ])('from a frame of %s site', async (_, address) => {
    await settings(PAPER)
    lab.site.put(address, { body: sample() })
    const page = await lab.open(`<!doctype html><iframe src="https://${address}" width="900" height="600"></iframe>`)
    const inner = await until('the frame', () => Promise.resolve(page.frames()[1]), (frame) => frame !== undefined)
    if (inner === undefined) throw new Error('no frame')
    await marked(inner)
    expect(await copied(inner)).toEqual(made('sentence', 'gbt7714-2025', true))
  })

  it('from the popup', async () => {
    await settings(PAPER)
    const page = await lab.openOwn('popup.html')
    await page.keyboard.type(TERM)
    await page.locator('[role=option]').first().waitFor()
    await page.keyboard.press('Control+C')
    await page.getByText('已复制').first().waitFor()
    expect(await paste(lab)).toEqual(made('sentence', 'gbt7714-2025', true))
  })

  it('from the side panel', async () => {
    await settings(PAPER)
    const { html, text } = await fromPanel(await lab.openOwn('sidepanel.html'))
    expect(text).toContain('[R]. 2024-02-28.')
    expect(html.replace(/<[^>]*>/g, '')).toBe(text)
    expect(html).toMatch(/^<p lang="zh-CN">.*<sup>\[1\]<\/sup>/)
  })
})

/** Selects words of the report in the panel and copies them with their source. */
async function fromPanel(page: Page): Promise<Clipboard> {
  const article = page.locator('article')
  await article.waitFor()
  await article.locator('p').nth(2).click({ clickCount: 3 })
  await page.getByRole('button', { name: '复制（含出处）' }).click()
  await page.getByText('已复制').first().waitFor()
  return paste(lab)
}

describe('an official draft', () => {
  it('gets plain text and nothing else, and a table as cells all the same', async () => {
    const page = await openSample(lab)
    expect(await copied(page)).toEqual(made('sentence', 'gongwen', false))
    await page.bringToFront()
    const table = await copied(page, '复制为表格')
    expect(table).toEqual(made('table', 'gongwen', true))
    expect(table.html).toContain('mso-number-format')
  })
})

describe('what the reader chose', () => {
  it('is remembered: the way of copying leads the next card, the style is in force at once', async () => {
    await settings(PAPER)
    const page = await openSample(lab)
    await copied(page, '仅复制出处')
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await nothingOpen(page)
    await hover(page, '营商环境')
    const next = await until('the next card', () => cardOpens(page), (card) => card.part('term') === '营商环境')
    expect(next.part('copy')).toBe('仅复制出处')
    await next.click('more')
    await (await cardOpens(page)).press('引文样式')
    await (await cardOpens(page)).press('《法学引注手册》')
    const stored = async () => (await lab.worker()).evaluate(() => chrome.storage.local.get('settings'))
    await until('the style to be stored', stored, (value) => JSON.stringify(value).includes('"style":"law"'))
    await (await cardOpens(page)).click('copy')
    await until('the notice', () => cardOpens(page), ({ text }) => text.includes('已复制：出处（《法学引注手册》'))
    expect((await paste(lab)).text).toContain('：《关于2023年法治政府建设情况的报告》，2024年2月28日')
  })
})

describe('where neither way to the clipboard is open', () => {
  it('the text stands selected in the card, with the key to press', async () => {
    const page = await openSample(lab, { scheme: 'http' })
    await hover(page, TERM)
    const card = await cardOpens(page)
    // As where a policy refuses: the command does nothing, in our world too; plain http has no other way.
    const contexts = await lab.context.newCDPSession(page)
    const worlds: number[] = []
    contexts.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id))
    await contexts.send('Runtime.enable')
    for (const contextId of worlds) {
      const expression = 'document.execCommand = () => false'
      await contexts.send('Runtime.evaluate', { expression, contextId })
    }
    await card.click('copy')
    const refused = await until('the text', () => cardOpens(page), ({ html }) => html.includes('<textarea'))
    expect(refused.text).toContain('Ctrl+C')
    await page.keyboard.press('Control+C')
    expect(await paste(lab)).toEqual(made('sentence', 'gongwen', false))
  })
})
