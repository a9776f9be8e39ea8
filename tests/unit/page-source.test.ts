// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyPage } from '../../core/quote/copy-page.ts'
import { pageSource, readPageHead, type Gap } from '../../core/quote/page-source.ts'
import { DEFAULTS, parseSettings } from '../../core/settings.ts'
import { PAGE_HEADS } from './page-heads.ts'

/** A head as the DOM gives it, by the browser's own reading of the markup. */
function headOf(url: string, markup: string) {
  const page = new DOMParser().parseFromString(`<!doctype html><html><head>${markup}</head></html>`, 'text/html')
  const metas = [...page.querySelectorAll('meta[content]')].map((meta) => [
    meta.getAttribute('name') ?? meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? '',
  ])
  return readPageHead({ url, title: page.title, metas })
}

const TODAY = '2026-11-29'
const paper = parseSettings({ role: 'academic' })

describe('a page is cited from its own head', () => {
  it.each(PAGE_HEADS)('$name', ({ url, head, entry, lacking }) => {
    const raw = headOf(url, head)
    const copied = copyPage(paper, raw, null, TODAY)
    expect(copied.kind === 'copied' ? copied.text : copied.reason.zh).toBe(entry)
    expect(pageSource(raw).gaps).toEqual(lacking)
  })

  it('of twenty systems and more', () => {
    expect(PAGE_HEADS.length).toBeGreaterThanOrEqual(20)
  })
})

const [FULL, , , BARE] = [...PAGE_HEADS]

describe('the words of a page with its citation', () => {
  const words = '第一段，办理159件。\r\n第二段'
  const quote = (which: typeof FULL, style: string | null, role = 'official') => {
    if (which === undefined) throw new Error('no head')
    const copied = copyPage(parseSettings({ role, style }), headOf(which.url, which.head), words, TODAY)
    return copied.kind === 'copied' ? copied : { text: copied.reason.zh, html: null, what: copied.reason }
  }

  it.each([
    ['official', null,
      '第一段，办理159件。\n第二段——某市人民政府办公室《关于推进行政复议规范化建设的通知》（2024年3月15日），' +
      'http://www.lanchuan.gov.cn/zwgk/a.html（2026年11月29日访问）'],
    ['press', null,
      '“第一段，办理159件。\n第二段”——某市人民政府办公室《关于推进行政复议规范化建设的通知》（2024年3月15日），' +
      'http://www.lanchuan.gov.cn/zwgk/a.html（2026年11月29日访问）'],
    ['academic', null,
      '第一段，办理159件。\n第二段[1]\n[1] 某市人民政府办公室. 关于推进行政复议规范化建设的通知[Z/OL]. 2024-03-15. ' +
      'http://www.lanchuan.gov.cn/zwgk/a.html.'],
    ['academic', 'law',
      '第一段，办理159件。\n第二段[1]\n[1] 某市人民政府办公室：《关于推进行政复议规范化建设的通知》，2024年3月15日发布，' +
      'http://www.lanchuan.gov.cn/zwgk/a.html。'],
  ])('%s, %s', (role, style, expected) => {
    expect(quote(FULL, style, role).text).toBe(expected)
  })

  it('are plain text alone for an official draft, both flavours for a paper', () => {
    expect(quote(FULL, null).html).toBeNull()
    expect(quote(FULL, null, 'academic').html).toMatch(/^<p lang="zh-CN">第一段，办理159件。<br>\n第二段<sup>\[1\]<\/sup><\/p>/)
  })

  it('say in text and notice what the page does not say of itself', () => {
    const { text, what } = quote(BARE, null)
    expect(text).toContain('某市政府门户网站《通知公告》（〔日期不详〕）')
    expect(what.zh).toBe('所选文字（含本页出处；本页未标明责任者、发布日期，纯文本）')
    expect(what.en).toContain('the page gives no author, date')
  })

  it('never carry the report’s citation', () => {
    expect(quote(FULL, null).text).not.toMatch(/酉阳|法治政府建设情况/)
  })
})

describe('a head from anywhere', () => {
  it('is taken leniently and never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => {
      const copied = copyPage(DEFAULTS, readPageHead(raw), 'x', TODAY)
      expect(copied.kind).toBe('copied')
    }))
  })

  it('gives an address of the web only, without the place on the page', () => {
    const of = (url: string) => pageSource({ url, title: 't', metas: [] }).source.url
    expect(of('https://a.gov.cn/x?a=1#p2')).toBe('https://a.gov.cn/x?a=1')
    expect(of('https://a.gov.cn/#/news/1')).toBe('https://a.gov.cn/#/news/1')
    expect(of('file:///C:/a.html')).toBeNull()
    expect(of('about:srcdoc')).toBeNull()
  })

  const gaps: readonly Gap[] = ['title', 'author', 'date', 'site', 'address']
  it('that says nothing lacks everything, and says so', () => {
    const { source, gaps: lacking } = pageSource({ url: '', title: '', metas: [] })
    expect([source.title, lacking]).toEqual(['〔题名不详〕', gaps])
  })

  it('gives each page a key of its own, in which no digit but those of its host stands', () => {
    const of = (url: string) => pageSource({ url, title: 't', metas: [] }).source.key
    expect(of('https://a.gov.cn/1.html')).toMatch(/^web-a-gov-cn-[a-z]+$/)
    expect(of('https://a.gov.cn/1.html')).not.toBe(of('https://a.gov.cn/2.html'))
  })
})
