import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { decode } from '../../cli/decode.ts'
import { readDocument } from '../../cli/document.ts'
import { launch, type Lab } from './browser.ts'
import { testPages } from './pages.ts'
import type { PageText } from './page-text-subject.ts'

const LONG = '行政复议'.repeat(20_000)

/** Markup that parsers and readers come to grief over. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'text without markup': '行政复议\n\n应诉',
  'tags never closed': '<p>行政<b>复议<p>应诉<table><tr><td>案件<td>办理',
  'text astray in a table': '<table>行政<tr>复议<td>应诉</td>案件</table>办理',
  'misnested': '<p>行<b>政<i>复</b>议</i>应诉</p>',
  'a paragraph in a paragraph': '<p>行政<div>复议</div>应诉</p>案件',
  'layout by nested tables':
    '<table><tr><td><table><tr><td>行政</td><td>复议<br><br>应诉</td></tr></table></td></tr></table>',
  'line breaks of every kind': '<p>行政\r\n复议\r应诉\n案件<br/>办理</p><pre>\n行政\n复议</pre>',
  'characters by name and number': '<p>行&nbsp;政&#8203;复&zwnj;议&#x3000;&#128;&amp;&lt;b&gt;</p>',
  'controls': '<p>行\u0001政\u0000复\ufeff议\u2028应诉</p>',
  'nothing shown': '<p>行政<span hidden>不</span><span style="display:none">不</span><template>不</template>复议</p>',
  'raw text elements':
    '<p>行政<textarea><b>不</b></textarea><style>不</style><noscript>不</noscript>复议<xmp><b>应诉</xmp>',
  'fields': '<form><p>行政<select><option>不</option></select><button>复议</button><input value=不>应诉</form>',
  'ruby': '<ruby>行政<rp>(</rp><rt>xz</rt><rp>)</rp>复议<rtc>fy</rtc></ruby>',
  'SVG and formulas':
    '<p>行政<svg><title>不</title><text>复<tspan>议</tspan></text><foreignObject><p>应诉</p></foreignObject>' +
    '<![CDATA[案件]]></svg><math><mi>办</mi><mo>理</mo></math>决定</p>',
  'shadow trees': '<p>行<x-a><template shadowrootmode=open>政<b>复</b><slot></slot></template>议</x-a>应诉' +
    '<x-b><template shadowrootmode=closed>不</template>案件</x-b></p>',
  'blocks in inline elements': '<font><span>行政<div>复议</div></span>应诉</font><a href=x><p>案件</p></a>',
  'fields named like links between nodes':
    '<form>行政<input name=nextSibling><input name=firstChild><input name=parentNode>复议</form><img name=body>应诉',
  'furniture':
    '<nav>行政</nav><p>当前位置：<a href=/>复议</a></p><ul><li><a href=1>应诉</a></ul><div class=footer>案件</div><p>办理',
  'a text of 80,000 characters': `<p>${LONG}<b>应诉</b></p>`,
  'six hundred levels deep': `${'<div><span>'.repeat(300)}行政${'</span></div>'.repeat(300)}复议`,
  'frames': '<frameset><frame><noframes>不</noframes></frameset>',
  'the standard’s mode': '<!doctype html><p>行政<table><tr><td>复议</table>应诉',
}

let lab: Lab
let script: string

beforeAll(async () => {
  lab = await launch({ extension: null })
  const entry = fileURLToPath(new URL('./page-text-subject.ts', import.meta.url))
  const lib = { entry, formats: ['iife' as const], name: 'pageText' }
  const options = { lib, write: false, target: 'chrome109' }
  const built = await build({ configFile: false, publicDir: false, logLevel: 'silent', build: options })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  script = outputs.map((one) => ('code' in one ? one.code : '')).join('')
})
afterAll(() => lab.close())

const read = async (page: Page, styled: boolean): Promise<PageText> =>
  page.evaluate(`(() => { ${script}; return pageText.readPage(${String(styled)}) })()`)

describe('a page has the same text in the terminal and in the browser', () => {
  it.each(Object.entries(HOSTILE))('%s', async (_, html) => {
    const page = await lab.open(html)
    const { text, blocks } = readDocument(html, 'page.html')
    const shown = await read(page, false)
    expect(shown).toEqual({ text, running: blocks.map((block) => block.running), astray: [] })
    expect(await read(page, true)).toEqual(shown)
    await page.close()
  })

  // What a script writes into a page is not in the file.
  const written = testPages().filter(({ html }) => !html.includes('addEventListener'))
  it.each(written)('$name', async ({ name, html, expected }) => {
    const { address, scheme, type } = expected
    const page = await lab.open(html, { address, scheme, ...(type === undefined ? {} : { type }) })
    const { text, blocks } = readDocument(decode(html, name), 'page.html')
    const shown = await read(page, false)
    expect(shown).toEqual({ text, running: blocks.map((block) => block.running), astray: [] })
    expect(await read(page, true)).toEqual(shown)
    await page.close()
  })

  it('as XHTML', async () => {
    const body = '<head><title>不</title></head><body><p>行<b>政</b><br/>复议</p></body>'
    const html = `<html xmlns="http://www.w3.org/1999/xhtml">${body}</html>`
    const page = await lab.open(html, { type: 'application/xhtml+xml; charset=utf-8' })
    expect((await read(page, false)).text).toBe('行政\n复议')
    await page.close()
  })
})

describe('what only a browser knows', () => {
  it('is asked of inline elements with a class: a term joins across what a style sheet hides', async () => {
    const page = await lab.open(`<!doctype html><style>.x{display:none}.y{display:block}</style>
      <p>行政<span class=x>不</span>复议</p><p><span class=y>行政</span><span class=y>复议</span></p>`)
    expect((await read(page, true)).text).toBe('行政复议\n行政\n复议')
    expect((await read(page, false)).text).toBe('行政不复议\n行政复议')
    await page.close()
  })

  it('has open shadow trees that scripts have made, and no closed ones', async () => {
    const page = await lab.open(`<!doctype html><p>行政<x-a></x-a><x-b></x-b>复议</p><script>
      document.querySelector('x-a').attachShadow({ mode: 'open' }).innerHTML = '应<b>诉</b>'
      document.querySelector('x-b').attachShadow({ mode: 'closed' }).innerHTML = '不'
    </script>`)
    expect(await read(page, true)).toMatchObject({ text: '行政\n应诉\n复议', astray: [] })
    await page.close()
  })
})
