import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste, putText } from './clipboard.ts'
import { cardOpens, inEveryRoot } from './closed-root.ts'
import { openPopup } from './extension-target.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, place } from './reader.ts'
import { until } from './until.ts'
import { pageOf, type Where } from './where.ts'

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterEach(async () => {
  for (const page of lab.context.pages().slice(1)) await page.close()
})
afterAll(() => lab.close())

const WORDS = '推动行政争议实质性化解'
const HEAD = `<meta name="SiteName" content="岚川市人民政府"><meta name="ArticleTitle" content="关于加强行政复议工作的意见">
<meta name="PubDate" content="2024-03-15 09:30"><meta name="ContentSource" content="岚川市司法局">`

function pageOfWords(head = HEAD, more = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>意见</title>${head}</head>
<body style="margin:40px"><p>第一段。</p><p>要${WORDS}，依法办理。</p>${more}</body></html>`
}

/** By the day of the machine that the browser runs on, which is the test's. */
function day(): string {
  const now = new Date()
  return `${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日`
}

/** Chooses the menu's item in the tab in front, as the browser tells of it. */
async function choose(words: string, more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await (await lab.worker()).evaluate(async ({ selectionText, more }) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const event = chrome.contextMenus.onClicked
    const info = { menuItemId: 'cite-page', selectionText, pageUrl: tab?.url, frameId: 0, ...more }
    Reflect.apply(Reflect.get(event, 'dispatch'), event, [info, tab])
  }, { selectionText: words, more })
}

/** Calls the extension to the page, as the menu's click does: it may run there until the page is left. */
async function grant(page: Page): Promise<void> {
  await (await openPopup(lab, page)).close()
  await page.bringToFront()
}

/** Selects the words and opens the menu over them, as a hand does. */
async function select(where: Where): Promise<void> {
  await drag(where, WORDS)
  const { lines: [box] } = await place(where, WORDS)
  await pageOf(where).mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { button: 'right' })
}

/** What the page is told of, in a root of ours that the page cannot see into. */
const told = (where: Where): Promise<string> =>
  until('the notice in the page', async () => (await inEveryRoot(where, notice)).join(''), (text) => text !== '')

function notice(this: ShadowRoot): string {
  return this.querySelector('[data-part=page-notice]')?.textContent ?? ''
}

/** The window that stands in where the page cannot be used. */
async function ownWindow(act: () => Promise<void>): Promise<Page> {
  const opening = lab.context.waitForEvent('page', (page) => page.url().includes('quote.html'))
  await act()
  const own = await opening
  await own.locator('[data-part=page-notice]').waitFor()
  return own
}

const CITED = (address: string) =>
  `${WORDS}——岚川市司法局《关于加强行政复议工作的意见》（2024年3月15日），${address}（${day()}访问）`

describe('on a page', () => {
  it.each([
    ['http', 'www.lanchuan.gov.cn/a1.html'],
    ['http', 'www.example.com/a3.html'],
    ['https', 'www.example.com/a4.html'],
  ] as const)('%s://%s, the words are copied with its own citation, and it is said so', async (scheme, address) => {
    const page = await lab.open(pageOfWords(), { address, scheme })
    await grant(page)
    await select(page)
    const before = await page.content()
    await choose(WORDS)
    expect(await told(page)).toContain('已复制：所选文字（含本页出处，纯文本）')
    expect(await paste(lab)).toEqual({ text: CITED(`${scheme}://${address}`), html: '' })
    const withoutOurs = (html: string) => html.replace(/<youyang-lens.*<\/youyang-lens>/, '')
    expect(withoutOurs(await page.content())).toBe(withoutOurs(before))
  })

  it('that says nothing of itself, what is missing is said', async () => {
    const page = await lab.open(pageOfWords(''), { address: 'www.lanchuan.gov.cn/b.html' })
    await grant(page)
    await select(page)
    await choose(WORDS)
    expect(await told(page)).toContain('本页未标明责任者、发布日期、网站名称')
    expect((await paste(lab)).text).toBe(
      `${WORDS}——www.lanchuan.gov.cn《意见》（〔日期不详〕），https://www.lanchuan.gov.cn/b.html（${day()}访问）`)
  })

  it('nothing is copied of what stands in a text box, and it is said why', async () => {
    const page = await lab.open(pageOfWords(HEAD, '<input id="box" value="自己写的话">'), { address: 'a.gov.cn/c.html' })
    await putText(lab, '原来的内容')
    await grant(page)
    await page.locator('#box').focus()
    await page.keyboard.press('Control+A')
    await choose('自己写的话')
    expect(await told(page)).toContain('不是本页的内容')
    expect((await paste(lab)).text).toBe('原来的内容')
  })

  it('what it says is read to the end, whatever the reader does in the page meanwhile', async () => {
    const page = await openSample(lab, { body: '<p><input id="box" value="自己写的话"></p><p>坚持枫桥经验。</p>' })
    await page.evaluate(() => {
      const shown = new Map<Node, number>()
      const lives: number[] = []
      Object.assign(window, { lives })
      new MutationObserver((records) => records.forEach(({ addedNodes, removedNodes }) => {
        addedNodes.forEach((node) => shown.set(node, performance.now()))
        removedNodes.forEach((node) => lives.push(performance.now() - (shown.get(node) ?? 0)))
      })).observe(document.documentElement, { childList: true })
      document.querySelector('input')?.select()
    })
    await grant(page)
    await choose('自己写的话')
    await told(page)
    // The first thing done in the page, which fetches what opens cards.
    await hover(page, '枫桥经验')
    await cardOpens(page)
    const lives = await page.evaluate(() => (window as Window & { lives?: readonly number[] }).lives ?? [])
    expect(lives.filter((ms) => ms < 5000)).toEqual([])
  })

  it('the card offers it for words that were selected, and not for a term that was hovered', async () => {
    const page = await openSample(lab, { scheme: 'http', head: HEAD, address: 'www.lanchuan.gov.cn/d.html' })
    await drag(page, '枫桥经验')
    await (await cardOpens(page)).click('more')
    await (await cardOpens(page)).press('注明本页出处并复制')
    const said = await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
    expect(said.text).toContain('含本页出处')
    expect((await paste(lab)).text).toBe(
      `枫桥经验——岚川市司法局《关于加强行政复议工作的意见》（2024年3月15日），` +
      `http://www.lanchuan.gov.cn/d.html（${day()}访问）`)
  })
})

describe('in frames', () => {
  const frame = (src: string) => `<iframe src="${src}" width="700" height="300"></iframe>`

  it('of the same site, the frame’s own citation goes with its words', async () => {
    const address = 'www.lanchuan.gov.cn/f1.html'
    lab.site.put(address, { body: pageOfWords() })
    const outer = `<meta name="ArticleTitle" content="外面的页">`
    const page = await lab.open(pageOfWords(outer, frame(`https://${address}`)).replace(WORDS, '别的'), {
      address: 'www.lanchuan.gov.cn/outer.html' })
    const inner = page.frames().find((one) => one.url().includes('/f1.html'))
    if (inner === undefined) throw new Error('no frame')
    await grant(page)
    await select(inner)
    const frameId = await (await lab.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      const frames = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0, allFrames: true }, func: () => location.href })
      return frames.find(({ result }) => String(result).includes('/f1.html'))?.frameId ?? 0
    })
    await choose(WORDS, { frameId, frameUrl: `https://${address}` })
    expect(await told(inner)).toContain('已复制')
    expect((await paste(lab)).text).toBe(CITED(`https://${address}`))
  })

  it('that no script may enter, the words are cited with what is known of the frame alone', async () => {
    const page = await lab.open(pageOfWords(HEAD), { address: 'www.example.com/g.html', scheme: 'http' })
    await page.bringToFront()
    const own = await ownWindow(() =>
      choose(WORDS, { frameId: 7, frameUrl: 'https://other.example.com/inner.html' }))
    const text = await own.locator('textarea').inputValue()
    expect(text).toContain('other.example.com《〔题名不详〕》（〔日期不详〕），https://other.example.com/inner.html')
    expect(text).not.toContain('关于加强行政复议工作的意见')
  })
})

describe('where the page keeps the clipboard, a window of ours has the words selected', () => {
  const HOSTILE = `${HEAD}<script>
for (const kind of ['copy', 'beforecopy']) addEventListener(kind, (event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
  event.clipboardData?.setData('text/plain', '禁止复制')
}, true)
</script>`

  it.each([
    ['by a listener of its own', HOSTILE, true],
    ['because the reader’s press is too long ago', HEAD, false],
  ])('%s: one key copies there', async (_, head, pressed) => {
    const page = await lab.open(pageOfWords(head), { address: 'www.example.com/h.html', scheme: 'http' })
    await grant(page)
    await select(page)
    const cdp = await lab.context.newCDPSession(page)
    const active = async () =>
      (await cdp.send('Runtime.evaluate', { expression: 'navigator.userActivation.isActive', returnByValue: true }))
        .result.value === true
    if (!pressed) await until('the press to be forgotten', active, (yes) => !yes, 10_000)
    const own = await ownWindow(() => choose(WORDS))
    expect(await own.locator('[data-part=page-notice]').innerText()).toContain('Ctrl+C')
    await own.bringToFront()
    await own.keyboard.press('Control+C')
    expect((await paste(lab)).text).toBe(CITED('http://www.example.com/h.html'))
    // The press in our own window is a gesture of its own.
    await putText(lab, '别的')
    await own.bringToFront()
    await own.locator('[data-part=copy]').click()
    await own.getByText('已复制').first().waitFor()
    expect((await paste(lab)).text).toBe(CITED('http://www.example.com/h.html'))
  })

  it('a PDF is cited by its address and the title of its tab', async () => {
    const page = await lab.open('<!doctype html><title>report.pdf</title>', { address: 'www.example.com/report.pdf' })
    await page.bringToFront()
    const own = await ownWindow(() =>
      choose(WORDS, { frameId: 3, frameUrl: 'chrome-extension://viewer/index.html', pageUrl: page.url() }))
    expect(await own.locator('textarea').inputValue()).toContain('https://www.example.com/report.pdf（')
  })
})
