/** A term is found and its card is on top and usable, however the page has drawn it. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab, type OpenOptions } from './browser.ts'
import { cardOpens, surface } from './closed-root.ts'
import { sample } from './page-sample.ts'
import { stays, until } from './until.ts'

const P = '<p>推进<span id="t">行政复议</span>工作。</p>'
const OVER = '<div style="position:absolute;inset:0'
const shadow = (html: string) =>
  `<div id="h"></div><script>h.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(html)}</script>`

interface Shape {
  readonly name: string
  readonly body: string
  readonly head?: string
  readonly options?: OpenOptions
}

const SHAPES: readonly Shape[] = [
  { name: 'divided between elements', body: '<p>推进<span id="t">行<b>政</b><font><o:p>复</o:p></font>议</span>工作。</p>' },
  { name: 'with a line break of the source inside', body: '<p>推进<span id="t">行政\n      复议</span>工作。</p>' },
  { name: 'with other white space inside', body: '<p>推进<span id="t">行&nbsp;政　复&#x200b;议</span>工作。</p>' },
  { name: 'with a <br> inside', body: '<p>推进<span id="t">行政<br>复议</span>工作。</p>' },
  { name: 'with hidden words inside', body: '<p>推进<span id="t">行政<i style="display:none">某</i>复议</span>工作。</p>' },
  { name: 'under ruby', body: '<p>推进<span id="t"><ruby>行政<rt>xz</rt>复议<rt>fy</rt></ruby></span>工作。</p>' },
  { name: 'in a link', body: '<p><a href="#x">推进<span id="t">行政复议</span>工作</a></p>' },
  { name: 'in a button', body: '<button><span id="t">行政复议</span>办理</button>' },
  { name: 'in SVG', body: '<svg width="400" height="60"><text x="10" y="30" id="t">行政复议</text></svg>' },
  { name: 'in columns that run down', body: `<div style="writing-mode:vertical-rl;height:300px">${P}</div>` },
  { name: 'scaled', body: `<div style="transform:scale(1.5);transform-origin:0 0">${P}</div>` },
  { name: 'turned', body: `<div style="transform:rotate(20deg);transform-origin:0 0;width:300px">${P}</div>` },
  { name: 'spaced out', body: `<div style="letter-spacing:8px">${P}</div>` },
  { name: 'in a zoomed body', head: '<style>body{zoom:1.6}</style>', body: P },
  { name: 'in a zoomed document', head: '<style>html{zoom:1.6}</style>', body: P },
  { name: 'in a document in grey', head: '<style>html{filter:grayscale(1)}</style>', body: P },
  { name: 'not to be selected', body: `<div style="user-select:none">${P}</div>` },
  { name: 'under a transparent cover', body: `<div style="position:relative">${P}${OVER}"></div></div>` },
  {
    name: 'under a link that covers it',
    body: `<div style="position:relative">${P}<a href="#" style="position:absolute;inset:0;font-size:1px">看</a></div>`,
  },
  { name: 'in an open shadow root', body: shadow(P) },
  { name: 'in an open shadow root inside another', body: shadow(shadow(P).replace(/<script>.*/, '')) },
  { name: 'in a modal dialog', body: `<dialog id="d">${P}</dialog><script>d.showModal()</script>` },
  { name: 'in a popover', body: `<div popover id="po">${P}</div><script>po.showPopover()</script>` },
  {
    name: 'below nothing: the highest z-index there is',
    body: `<div style="position:fixed;inset:0;background:#eee;z-index:2147483647">${P}</div>`,
  },
  { name: 'in a box that clips', body: `<div style="contain:strict;height:90px;width:300px">${P}</div>` },
  {
    name: 'in a page that allows nothing',
    body: P,
    options: { headers: { 'content-security-policy': "default-src 'none'" } },
  },
]

/** Roots inside roots are made by a script: markup alone makes only the first. */
const NEST = (html: string) => {
  const inner = document.querySelector('#h')?.shadowRoot?.querySelector('#h')
  if (inner && !inner.shadowRoot) inner.attachShadow({ mode: 'open' }).innerHTML = html
}

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

/** A third into the first line of the element `#t`, in whatever root it is; null while it is not there. */
const spot = () =>
  page.evaluate(() => {
    const find = (root: ParentNode): Element | null => {
      const inner = [...root.querySelectorAll('*')].map((element) => element.shadowRoot && find(element.shadowRoot))
      return root.querySelector('#t') ?? inner.find((found) => found != null) ?? null
    }
    const box = find(document)?.getClientRects()[0]
    return box ? { x: box.x + box.width / 3, y: box.y + box.height / 3 } : null
  })

async function open({ body, head = '', options = {} }: Shape): Promise<{ readonly x: number; readonly y: number }> {
  page = await lab.open(sample({ body, head }), options)
  await page.bringToFront()
  if (body.includes('attachShadow')) await page.evaluate(NEST, P)
  return (await until('the term', spot, (found) => found !== null)) ?? { x: 0, y: 0 }
}

describe('a term', () => {
  it.each(SHAPES)('$name', async (shape) => {
    const { x, y } = await open(shape)
    await until(
      'the card, once the page script is there',
      async () => {
        await page.mouse.move(3, 690)
        await page.mouse.move(x, y, { steps: 3 })
        return cardOpens(page, 900).then(
          () => true,
          () => false,
        )
      },
      (there) => there,
    )
    const opened = await cardOpens(page)
    expect(opened.part('term')).toBe('行政复议')
    const { box } = opened
    const middle = { left: box.x + box.width / 2, top: box.y + 20 }
    const onTop = await page.evaluate(({ left, top }) => document.elementFromPoint(left, top)?.localName, middle)
    expect(onTop).toBe('youyang-lens')
    await opened.click('copy')
    await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
    expect(lab.errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([])
  })

  it.each([
    { name: 'made of two paragraphs', body: '<p>推进<span id="t">行政</span></p><p>复议工作。</p>' },
    { name: 'made of two cells', body: '<table><tr><td>推进<span id="t">行政</span></td><td>复议</td></tr></table>' },
    { name: 'made of two items', body: '<ul><li><span id="t">行政</span></li><li>复议</li></ul>' },
    {
      name: 'under something that hides it',
      body: `<div style="position:relative">${P}${OVER};background:#fff">图</div></div>`,
    },
    { name: 'in a field', body: '<input id="t" value="行政复议">' },
  ])('is not there: $name', async (shape) => {
    const { x, y } = await open({ ...shape, body: `${shape.body}<p>枫桥经验</p>` })
    await until('marks', () => page.evaluate(() => CSS.highlights.size), (size) => size > 0)
    await page.mouse.move(3, 690)
    await page.mouse.move(x, y, { steps: 3 })
    await stays('no card', () => surface(page, 'card'), ({ visible }) => !visible, 400)
  })
})
