import { describe, expect, test } from 'vitest'
import { cite } from '../../core/quote/cite.ts'
import type { CiteOptions, CiteSource } from '../../core/quote/cite-source.ts'
import type { Style } from '../../core/quote/styles.ts'

const BARE: CiteOptions = { place: null, accessed: null, number: 1 }
const NONE = { key: 'k', authors: [], date: null, dateKind: 'unknown', docNo: null, url: null, site: null } as const

function textOf(source: CiteSource, style: Style, accessed: string | null): string {
  const cited = cite(source, style, { ...BARE, accessed })
  return cited.kind === 'cited' ? cited.text : `missing: ${cited.reason.zh}`
}

describe("the standard's own printed examples of pages and standards (GB/T 7714—2025, annex B)", () => {
  const cases: readonly (readonly [CiteSource, string | null, string])[] = [
    [{ ...NONE, type: 'page', title: '中国国家博物馆', url: 'https://www.chnmuseum.cn/' }, '2025-05-06',
      '中国国家博物馆[EB/OL]. [2025-05-06]. https://www.chnmuseum.cn/.'],
    [{ ...NONE, type: 'page', authors: ['高等教育文献保障系统'], title: '馆际互借与文献传递服务',
      url: 'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc' }, '2025-06-21',
    '高等教育文献保障系统. 馆际互借与文献传递服务[EB/OL]. [2025-06-21]. ' +
      'http://home.calis.edu.cn/pages/list.html?id=4101e184-7f64-4798-a5e1-8e37aa6994fc.'],
    [{ ...NONE, type: 'page', authors: ['许振超'], title: '“好好干，当一个好工人”', date: '2025-02-17',
      url: 'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html' }, '2025-06-22',
    '许振超. “好好干，当一个好工人”[EB/OL]. （2025-02-17）[2025-06-22]. ' +
      'https://cpc.people.com.cn/n1/2025/0217/c443712-40419790.html.'],
    [{ ...NONE, type: 'standard', docNo: 'GB/T 3792—2021', title: '信息与文献 资源描述', date: '2021' }, null,
      'GB/T 3792—2021 信息与文献 资源描述[S]. 2021.'],
    [{ ...NONE, type: 'standard', title: 'GB/T 20090.16—2016 信息技术 先进音视频编码 第16部分：广播电视视频', date: '2016',
      url: 'http://c.gb688.cn/bzgk/gb/showGb?type=online&hcno=1D4AC2D455C8DE7E0AA286CA7649300' }, null,
    'GB/T 20090.16—2016 信息技术 先进音视频编码 第16部分：广播电视视频[S/OL]. 2016. ' +
      'http://c.gb688.cn/bzgk/gb/showGb?type=online&hcno=1D4AC2D455C8DE7E0AA286CA7649300.'],
  ]
  test.each(cases)('%o', (source, accessed, expected) => {
    expect(textOf(source, 'gbt7714-2025', accessed)).toBe(expected)
  })
})

describe('a page in every style', () => {
  const page: CiteSource = { ...NONE, type: 'page', key: 'web-x', authors: ['某市司法局'], title: '行政复议问答', site: '某市政府网',
    date: '2024-10-12', dateKind: 'published', url: 'https://a.gov.cn/1_2.html' }
  test.each<readonly [Style, Partial<CiteSource>, string]>([
    ['gongwen', {}, '某市司法局《行政复议问答》（2024年10月12日），https://a.gov.cn/1_2.html（2026年11月29日访问）'],
    ['gongwen', { authors: [], date: null },
      '某市政府网《行政复议问答》（〔日期不详〕），https://a.gov.cn/1_2.html（2026年11月29日访问）'],
    ['gongwen', { authors: [], date: '2024-10', url: null, site: null }, '〔责任者不详〕《行政复议问答》（2024年10月）'],
    ['gbt7714-2025-author-date', {},
      '某市司法局，2024. 行政复议问答[EB/OL]. （2024-10-12）[2026-11-29]. https://a.gov.cn/1_2.html.'],
    ['gbt7714-2015', {}, '某市司法局. 行政复议问答[EB/OL]. (2024-10-12)[2026-11-29]. https://a.gov.cn/1_2.html.'],
    ['gbt7714-2015', { date: null }, '某市司法局. 行政复议问答[EB/OL]. [2026-11-29]. https://a.gov.cn/1_2.html.'],
    ['law', {}, '某市司法局：《行政复议问答》，载某市政府网2024年10月12日，https://a.gov.cn/1_2.html。'],
    ['law', { date: null },
      '某市司法局：《行政复议问答》，载某市政府网，https://a.gov.cn/1_2.html，2026年11月29日访问。'],
    ['markdown', {},
      '某市司法局. 行政复议问答\\[EB/OL\\]. （2024-10-12）\\[2026-11-29\\]. <https://a.gov.cn/1_2.html>.'],
    ['latex', {}, '某市司法局. 行政复议问答[EB/OL]. （2024-10-12）[2026-11-29]. \\url{https://a.gov.cn/1_2.html}.'],
    ['bibtex', {}, '@online{web-x,\n  author = {{某市司法局}},\n  title  = {行政复议问答},\n  year   = {2024},\n' +
      '  date   = {2024-10-12},\n  url    = {https://a.gov.cn/1_2.html},\n  urldate = {2026-11-29},\n' +
      '  langid = {chinese}\n}'],
    ['ris', {}, 'TY  - ELEC\r\nAU  - 某市司法局\r\nTI  - 行政复议问答\r\nT2  - 某市政府网\r\nPY  - 2024\r\nDA  - 2024/10/12\r\n' +
      'UR  - https://a.gov.cn/1_2.html\r\nY2  - 2026/11/29\r\nLA  - zh-CN\r\nER  - '],
    ['gbt7714-2025', { url: null }, 'missing: GB/T 7714 引用网页须有网址，此网页没有'],
    ['gbt7714-2025-author-date', { date: null }, 'missing: GB/T 7714 须有日期，此文献没有'],
  ])('%s %o', (style, more, expected) => {
    expect(textOf({ ...page, ...more }, style, '2026-11-29')).toBe(expected)
  })
})
