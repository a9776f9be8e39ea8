import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { markedWords, openSample } from './page-sample.ts'
import { inOurWorld } from './our-world.ts'
import { hover } from './reader.ts'
import { stays, until } from './until.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

/** Tells our scripts that the tab is looked at; an event that a script dispatches would not count. */
const LOOKED_AT = `globalThis[Symbol.for('youyang-lens')].guard.watch(new Event('visibilitychange'), false)`

const words = () => markedWords(page)
const has = (found: readonly string[], word: string) => found.some((one) => one.includes(word))
const marked = (...wanted: readonly string[]) =>
  until(`marks on ${wanted.join(' ')}`, words, (found) => wanted.every((one) => has(found, one)))
const unmarked = (word: string) => until(`no mark on ${word}`, words, (found) => !has(found, word))

/** The picture of what is printed, or seen, with and without our style sheet. */
const pixels = async (media: 'print' | 'screen') => {
  await page.emulateMedia({ media })
  return (await page.screenshot({ animations: 'disabled' })).toString('base64')
}

describe('marks', () => {
  it('are seen on the screen and not on paper, and neither is the card', async () => {
    page = await openSample(lab)
    await marked('行政复议', '枫桥经验')
    await hover(page, '枫桥经验')
    await cardOpens(page)
    const screen = await pixels('screen')
    const paper = await pixels('print')
    await page.evaluate(() => CSS.highlights.clear())
    await page.keyboard.press('Escape')
    expect(await pixels('print')).toBe(paper)
    expect(await pixels('screen')).not.toBe(screen)
  })

  it('alter nothing: the document and its text are as the server sent them', async () => {
    page = await openSample(lab)
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    expect(html).not.toMatch(/youyang|<mark|extension/)
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBe(3)
  })

  it('come to text that appears later, and to text that is put into a paragraph', async () => {
    page = await openSample(lab)
    await page.evaluate(() => {
      const added = document.createElement('p')
      added.textContent = '推进政务公开，做好行政应诉。'
      document.body.append(added)
    })
    await marked('行政应诉')
    await page.evaluate(() => document.querySelector('#third')?.append('落实公平竞争审查制度。'))
    await marked('公平竞争审查')
  })

  it('go with text that is replaced, as in pages that draw themselves', async () => {
    page = await openSample(lab)
    await marked('枫桥经验')
    await page.evaluate(() => {
      const first = document.querySelector('#first')
      if (first) first.textContent = '今日天气晴。'
    })
    await unmarked('枫桥经验')
    await page.evaluate(() => {
      const text = document.querySelector('#first')?.firstChild
      if (text) text.nodeValue = '坚持和发展新时代“枫桥经验”。'
    })
    await marked('枫桥经验')
    await page.evaluate(() => {
      document.body.innerHTML = '<main><p>第二页：做好行政应诉工作。</p></main>'
    })
    await until('the second page’s marks only', words, (found) => found.length === 1 && has(found, '行政应诉'))
  })

  it('go on to the next occurrence in the paragraph when the first is taken away', async () => {
    page = await openSample(lab, { body: '<p>推进<b>行政复议</b>，宣传<i>行政复议</i>和枫桥经验。</p>' })
    const where = () =>
      page.evaluate(() => {
        const places: string[] = []
        CSS.highlights.forEach((highlight) =>
          highlight.forEach(({ startContainer: node, startOffset: at }) => {
            if (node.nodeValue?.startsWith('行政复议', at)) places.push(node.parentElement?.localName ?? '')
          }),
        )
        return places
      })
    expect(await where()).toEqual(['b'])
    await page.evaluate(() => document.querySelector('b')?.remove())
    await until('a mark on the second', where, (places) => places.join() === 'i')
  })

  const MANY = Array.from({ length: 600 }, (_, i) => `第${i + 1}条 推进行政复议工作。`)
  const each = (open: string, close: string) => MANY.map((words) => open + words + close).join('')

  it.each([
    ['in paragraphs', each('<p>', '</p>'), 120],
    ['in a list in a frame that scrolls', `<ul style="height:400px;overflow:auto">${each('<li>', '</li>')}</ul>`, 120],
    ['in blocks that have no box', each('<p style="display:contents">', '<br></p>'), 600],
    ['parted by breaks alone', `<div>${MANY.join('<br><br>')}</div>`, 600],
  ])('are on all that is seen wherever the reader scrolls, %s', async (_, body, most) => {
    page = await openSample(lab, { body })
    const look = (part: number) => page.evaluate((to) => {
      const frame = document.querySelector('ul') ?? document.documentElement
      frame.scrollTop = to * (frame.scrollHeight - frame.clientHeight)
      const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
      const marked = new Set<Node>(marks.map(({ startContainer }) => startContainer))
      const { top, bottom } = frame.localName === 'ul' ? frame.getBoundingClientRect() : { top: 0, bottom: innerHeight }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      let seen = 0
      let bare = 0
      while (texts.nextNode()) {
        const range = document.createRange()
        range.selectNode(texts.currentNode)
        const box = range.getBoundingClientRect()
        if (!texts.currentNode.nodeValue?.includes('复议') || box.bottom <= top || box.top >= bottom) continue
        seen += 1
        if (!marked.has(texts.currentNode)) bare += 1
      }
      return { seen, bare, all: marks.length }
    }, part)
    for (const part of [0, 0.3, 1, 0.6, 0]) {
      const { seen, all } = await until(`marks at ${part}`, () => look(part), ({ bare }) => bare === 0)
      expect(seen).toBeGreaterThan(5)
      expect(all).toBeLessThanOrEqual(most)
    }
  })

  it('follow words that join or part when something between them goes or comes', async () => {
    page = await openSample(lab, { body: '<p id="p">做好行政<b>（某某）</b>应诉工作，推进枫桥经验。</p>' })
    expect(await words()).not.toContain('行政应诉')
    await page.evaluate(() => document.querySelector('#p b')?.remove())
    await marked('行政应诉')
    await page.evaluate(() => document.querySelector('#p')?.firstChild?.after('（某某）'))
    await unmarked('行政应诉')
  })

  it('come in open shadow roots too', async () => {
    page = await openSample(lab, {
      body: `<p>推进枫桥经验。</p><div id="host"></div><script>
        document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>做好行政应诉工作。</p>'</script>`,
    })
    await marked('枫桥经验', '行政应诉')
    await page.evaluate(() => {
      const root = document.querySelector('#host')?.shadowRoot
      if (root) root.innerHTML = '<p>落实公平竞争审查制度。</p>'
    })
    await marked('公平竞争审查')
    await unmarked('行政应诉')
  })

  it('come, and cards with them, in a page that has written itself anew', async () => {
    page = await openSample(lab)
    await page.evaluate(() => {
      document.open()
      document.write('<!doctype html><meta charset="utf-8"><title>新</title><p>做好行政应诉工作。</p>')
      document.close()
    })
    await marked('行政应诉')
    await hover(page, '行政应诉')
    expect((await cardOpens(page)).part('term')).toBe('行政应诉')
  })

  it('are left for later in a tab that nobody sees', async () => {
    page = await openSample(lab)
    // A tab under the driver is always seen: only our scripts are told otherwise.
    await inOurWorld(lab, page, `Object.defineProperty(document, 'hidden', { configurable: true, value: true })`)
    await page.evaluate(() => document.querySelector('#third')?.append('落实公平竞争审查制度。'))
    await stays('nothing new', words, (found) => !has(found, '公平竞争审查'), 900)
    await inOurWorld(lab, page, `delete document.hidden; ${LOOKED_AT}`)
    await marked('公平竞争审查')
  })
})
