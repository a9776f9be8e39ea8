import { describe, expect, test } from 'vitest'
import { cite } from '../../core/quote/cite.ts'
import type { Cited } from '../../core/quote/cite.ts'
import { STYLES } from '../../core/quote/styles.ts'
import type { Style } from '../../core/quote/styles.ts'
import { lawPlace, pressPlace } from '../../core/quote/cite-place.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import type { CiteOptions, CiteSource, SourceType } from '../../core/quote/cite-source.ts'
import type { DateKind, Report } from '../../core/pack.ts'
import { plainOf } from '../../core/quote/rich.ts'

const ISSUER = '酉阳土家族苗族自治县人民政府'
const TITLE = '关于2023年法治政府建设情况的报告'
const URL = 'https://example.org/2024/02/report.html'
const report: Report = {
  issuer: ISSUER, title: TITLE, year: 2023, date: '2024-02-28', dateKind: 'signed', url: null, docNo: null,
  region: '酉阳', issuerShort: '酉阳县人民政府', column: null,
}
const source = sourceOfReport(report, '500242-2023-fzzf')
const bare: CiteOptions = { place: null, accessed: null, number: 1 }

function textOf(cited: Cited): string {
  return cited.kind === 'cited' ? cited.text : `missing: ${cited.reason.zh}`
}

function markOf(cited: Cited): string {
  return cited.kind === 'cited' ? plainOf([cited.mark]) : ''
}

describe('our report, as the study of citation styles works it out', () => {
  const place = '一、（三）'
  const cases: readonly (readonly [string, Style, Partial<CiteSource>, Partial<CiteOptions>, string])[] = [
    ['2025, no address', 'gbt7714-2025', {}, {}, `${ISSUER}. ${TITLE}[R]. 2024-02-28.`],
    ['2025, address, no date of access printed', 'gbt7714-2025', { url: URL }, { accessed: '2026-11-23' },
      `${ISSUER}. ${TITLE}[R/OL]. 2024-02-28. ${URL}.`],
    ['2025, document number', 'gbt7714-2025', { docNo: '酉阳府发〔2024〕1号' }, {},
      `${ISSUER}. ${TITLE}：酉阳府发〔2024〕1号[R]. 2024-02-28.`],
    ['2025, author-date', 'gbt7714-2025-author-date', {}, {}, `${ISSUER}，2024. ${TITLE}[R]. 2024-02-28.`],
    ['2015, no address', 'gbt7714-2015', {}, {}, `${ISSUER}. ${TITLE}[R]. 2024.`],
    ['2015, address', 'gbt7714-2015', { url: URL }, { accessed: '2026-11-23' },
      `${ISSUER}. ${TITLE}[R/OL]. (2024-02-28)[2026-11-23]. ${URL}.`],
    ['2015, author-date', 'gbt7714-2015-author-date', {}, {}, `${ISSUER}, 2024. ${TITLE}[R].`],
    ['law, address, published', 'law', { url: URL, dateKind: 'published' }, { place },
      `${ISSUER}：《${TITLE}》，2024年2月28日发布，${URL}，第一节第三小节。`],
    ['law, no address', 'law', {}, { place }, `${ISSUER}：《${TITLE}》，2024年2月28日，第一节第三小节。`],
    ['law, signed is not published', 'law', { url: URL }, {}, `${ISSUER}：《${TITLE}》，2024年2月28日，${URL}。`],
    ['official document', 'gongwen', {}, {}, `${ISSUER}《${TITLE}》（2024年2月28日）`],
    ['official document, number before date', 'gongwen', { docNo: '酉阳府发〔2024〕1号' }, {},
      `${ISSUER}《${TITLE}》（酉阳府发〔2024〕1号；2024年2月28日）`],
    ['press', 'press', {}, { place }, `${ISSUER}《${TITLE}》（2024年2月28日），第一部分（三）`],
  ]
  test.each(cases)('%s', (_, style, more, options, expected) => {
    expect(textOf(cite({ ...source, ...more }, style, { ...bare, ...options }))).toBe(expected)
  })

  test.each<readonly [Style, string]>([
    ['gbt7714-2025', '[1]〔一、（三）〕'],
    ['gbt7714-2025-author-date', `（${ISSUER}，2024）〔一、（三）〕`],
    ['gbt7714-2015', '[1]〔一、（三）〕'],
    ['gbt7714-2015-author-date', `(${ISSUER}, 2024)〔一、（三）〕`],
    ['law', '[1]'],
    ['gongwen', ''],
    ['press', ''],
  ])('%s: what stands behind the quoted words', (style, expected) => {
    expect(markOf(cite(source, style, { ...bare, place }))).toBe(expected)
  })
})

describe("the standard's own printed examples of reports (GB/T 7714—2025, annex B.7)", () => {
  const none = { type: 'report', site: null, key: 'k', dateKind: 'published', docNo: null } as const
  const cases: readonly (readonly [Omit<CiteSource, 'type' | 'site' | 'key' | 'dateKind'>, string])[] = [
    [{ authors: ['中国互联网络信息中心'], title: '第29次中国互联网络发展状况统计报告', date: '2012-01-16', docNo: null,
      url: 'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf' },
    '中国互联网络信息中心. 第29次中国互联网络发展状况统计报告[R/OL]. 2012-01-16. ' +
      'https://www.cnnic.net.cn/NMediaFile/old_attach/P020120612484958777344.pdf.'],
    [{ authors: ['汤万金', '杨跃翔', '刘文', '另一人'], title: '人体安全重要技术标准研制最终报告',
      docNo: '7178999X-2006BAK04A10/10.2013', date: '2013-09-30', url: 'http://www.nstrs.cn/xiangxiBG.aspx?id=41707' },
    '汤万金，杨跃翔，刘文，等. 人体安全重要技术标准研制最终报告：7178999X-2006BAK04A10/10.2013[R/OL]. 2013-09-30. ' +
      'http://www.nstrs.cn/xiangxiBG.aspx?id=41707.'],
    [{ authors: ['中国信息通信研究院', '中国电信股份有限公司研究院', '中国移动通信研究院', '另一家'],
      title: '电信业发展白皮书：2023：新时代高质量发展探索', docNo: null, date: '2023-12-28',
      url: 'http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf' },
    '中国信息通信研究院，中国电信股份有限公司研究院，中国移动通信研究院，等. 电信业发展白皮书：2023：新时代高质量发展探索' +
      '[R/OL]. 2023-12-28. http://www.caict.ac.cn/kxyj/qwfb/bps/202312/P020240326615399026294.pdf.'],
  ]
  test.each(cases)('%o', (item, expected) => {
    expect(textOf(cite({ ...none, ...item }, 'gbt7714-2025', bare))).toBe(expected)
  })
})

describe("the law manual's own examples (second edition)", () => {
  const none = { type: 'report', site: null, key: 'k', dateKind: 'unknown' } as const
  const item = { ...none, docNo: null, url: null, date: null } as const
  const cases: readonly (readonly [CiteSource, Partial<CiteOptions>, string])[] = [
    [{ ...item, authors: ['国务院新闻办公室'], title: '新时代的中国网络法治建设', date: '2023-03-16', dateKind: 'published',
      url: 'https://www.gov.cn/zhengce/2023-03/16/content_5747005.htm' }, {},
    '国务院新闻办公室：《新时代的中国网络法治建设》，2023年3月16日发布，https://www.gov.cn/zhengce/2023-03/16/content_5747005.htm。'],
    [{ ...item, authors: ['中共中央、国务院'], title: '中共中央、国务院关于实施就业优先战略促进高质量充分就业的意见',
      date: '2024-09-15', url: 'https://www.gov.cn/zhengce/202409/content_6976469.htm' }, {},
    '《中共中央、国务院关于实施就业优先战略促进高质量充分就业的意见》，2024年9月15日，' +
      'https://www.gov.cn/zhengce/202409/content_6976469.htm。'],
    [{ ...item, authors: ['国务院'], title: '国务院关于在全国建立农村最低生活保障制度的通知', docNo: '国发〔2007〕19号' }, {},
      '《国务院关于在全国建立农村最低生活保障制度的通知》，国发〔2007〕19号。'],
    [{ ...item, authors: ['上海市浦东新区人民法院行政审判庭'], title: '2001年行政庭工作总结' }, {},
      '上海市浦东新区人民法院行政审判庭：《2001年行政庭工作总结》。'],
    [{ ...item, authors: ['信春鹰'], title: '关于《中华人民共和国行政诉讼法修正案（草案）》的说明' }, {},
      '信春鹰：《关于〈中华人民共和国行政诉讼法修正案（草案）〉的说明》。'],
    [{ ...item, authors: [], title: '已结束的征求意见', url: 'https://www.npc.gov.cn/more.html' }, { accessed: '2020-02-28' },
      '《已结束的征求意见》，https://www.npc.gov.cn/more.html，2020年2月28日访问。'],
  ]
  test.each(cases)('%o', (item, options, expected) => {
    expect(textOf(cite(item, 'law', { ...bare, ...options }))).toBe(expected)
  })
})

describe('records for reference managers', () => {
  const full = { ...source, url: URL, docNo: '府发〔2024〕1号' }
  const seen = { ...bare, accessed: '2026-11-23' }

  test('BibTeX', () => {
    expect(textOf(cite(source, 'bibtex', bare))).toBe(
      `@techreport{gov500242-2023-fzzf,\n  author = {{${ISSUER}}},\n  title  = {${TITLE}},\n  year   = {2024},\n` +
      '  date   = {2024-02-28},\n  langid = {chinese}\n}')
    expect(textOf(cite(full, 'bibtex', seen))).toContain(`  url    = {${URL}},\n  urldate = {2026-11-23},\n`)
  })

  test('BibTeX: what LaTeX would read as a command is escaped, in every text field', () => {
    const odd = { ...source, authors: ['A & B_{1}'], title: '50% of $x^2$ #1 ~\\cmd' }
    const words = textOf(cite(odd, 'bibtex', bare))
    expect(words).toContain('{{A \\& B\\_\\{1\\}}}')
    expect(words).toContain('{50\\% of \\$x\\textasciicircum{}2\\$ \\#1 \\textasciitilde{}\\textbackslash{}cmd}')
  })

  test('RIS', () => {
    expect(textOf(cite(source, 'ris', bare))).toBe(
      `TY  - RPRT\r\nAU  - ${ISSUER}\r\nTI  - ${TITLE}\r\nPY  - 2024\r\nDA  - 2024/02/28\r\nLA  - zh-CN\r\nER  - `)
    expect(textOf(cite(full, 'ris', seen))).toContain(`SN  - 府发〔2024〕1号\r\nUR  - ${URL}\r\nY2  - 2026/11/23\r\n`)
  })

  test('RIS: a line break in a field cannot begin another field', () => {
    const lines = textOf(cite({ ...source, title: 'A\r\nTY  - BOOK' }, 'ris', bare)).split('\r\n')
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - RPRT'])
  })

  test('CSL-JSON', () => {
    expect(JSON.parse(textOf(cite(source, 'csl-json', bare)))).toEqual([{
      id: 'gov500242-2023-fzzf', type: 'report', language: 'zh-CN', author: [{ literal: ISSUER }], title: TITLE,
      issued: { 'date-parts': [[2024, 2, 28]] },
    }])
    const [item] = JSON.parse(textOf(cite(full, 'csl-json', seen))) as readonly Record<string, unknown>[]
    expect(item).toMatchObject({ URL, accessed: { 'date-parts': [[2026, 11, 23]] }, number: '府发〔2024〕1号' })
    const [unseen] = JSON.parse(textOf(cite(full, 'csl-json', bare))) as readonly Record<string, unknown>[]
    expect(unseen).not.toHaveProperty('URL')
    expect(unseen).not.toHaveProperty('accessed')
  })
})

describe('a style that lacks what it needs says so in both languages', () => {
  test.each<readonly [string, Style, Partial<CiteSource>, string]>([
    ['2015 online without a date of access', 'gbt7714-2015', { url: URL }, '引用日期'],
    ['GB/T 7714 without a date', 'gbt7714-2025', { date: null }, '日期'],
    ['an impossible date is none', 'gbt7714-2025', { date: '2024-13-40' }, '日期'],
    ['author-date without an author', 'gbt7714-2025-author-date', { authors: [] }, '责任者'],
    ['an official document without its organ', 'gongwen', { authors: [' '] }, '机关'],
    ['an official document with a year only', 'gongwen', { date: '2024' }, '日期'],
    ['anything without a title', 'ris', { title: '\n' }, '题名'],
  ])('%s', (_, style, more, word) => {
    const cited = cite({ ...source, ...more }, style, bare)
    expect(cited.kind === 'missing' && cited.reason.zh).toContain(word)
    expect(cited.kind === 'missing' && cited.reason.en).toMatch(/^[\w 7—,/-]{20,}/)
  })
})

const KINDS: readonly DateKind[] = ['signed', 'published', 'unknown']
const TYPES: readonly SourceType[] = ['report', 'page', 'standard', 'official']
const SITE = '某网站'
const NUMBER = '府发〔2024〕1号'

/** Every combination of what may be known of a source of that type. */
function combinations(type: SourceType): readonly (readonly [CiteSource, CiteOptions])[] {
  const sources = [null, URL].flatMap((url) =>
    [null, NUMBER].flatMap((docNo) =>
      [null, '2024-02-28', '2024'].flatMap((date) =>
        [[], [ISSUER], ['甲', '乙', '丙', '丁']].flatMap((authors) =>
          [null, SITE].flatMap((site) =>
            KINDS.map((dateKind) => ({ ...source, type, url, docNo, date, authors, site, dateKind })))))))
  return sources.flatMap((one) =>
    [null, '2026-11-23'].flatMap((accessed) =>
      [null, '一、（三）四是'].map((place): readonly [CiteSource, CiteOptions] => [one, { ...bare, accessed, place }])))
}

const MACHINE = /^(?:bibtex|ris|csl-json|markdown|latex)$/

/** Whether the style can do without what is missing, by its own rules, told apart from how the formatters do it. */
function citable(style: Style, { type, url, date, authors, site }: CiteSource, { accessed }: CiteOptions): boolean {
  const found = type === 'page' || site !== null
  if (style === 'gongwen') return found || (authors.length > 0 && date === '2024-02-28')
  if (!/gbt7714|markdown|latex/.test(style)) return true
  const page = type === 'page'
  if (style.endsWith('author-date') && (authors.length === 0 || date === null)) return false
  if (page) return url !== null && accessed !== null
  return date !== null && (!style.includes('2015') || url === null || accessed !== null)
}

describe('every style × type × address × access × number × place × date and its kind × authors × site', () => {
  test.each(STYLES.flatMap(({ id }) => TYPES.map((type) => [id, type] as const)))('%s of a %s', (id, type) => {
    const faults = combinations(type).flatMap(([one, options]) => faultsOf(id, one, options))
    expect(faults.slice(0, 5)).toEqual([])
  })
})

const CODES = { report: 'R', page: 'EB', standard: 'S', official: 'Z' }

/** What is wrong with one citation: each rule that holds for every style, by its name. */
function faultsOf(id: Style, one: CiteSource, options: CiteOptions): readonly string[] {
  const cited = cite(one, id, options)
  const { type, url, docNo, date, authors, site, dateKind } = one
  const fits = citable(id, one, options)
  if (cited.kind === 'missing' || !fits) {
    return (cited.kind === 'cited') === fits ? [] : [`may be cited: ${fits}, ${JSON.stringify([one, options])}`]
  }
  const { text, html } = cited
  const found = type === 'page' || site !== null
  const gbt = /^gbt7714|markdown|latex/.test(id)
  const unnamed = type === 'standard' && /^(?:gbt7714-2025|markdown|latex)$/.test(id)
  const addressed = id === 'gongwen' || id === 'press' ? found : !(id === 'csl-json' && options.accessed === null)
  const published = id === 'law' && date !== null && dateKind === 'published' && !(type === 'page' && site !== null)
  const rules: Readonly<Record<string, boolean>> = {
    title: text.includes(TITLE),
    number: docNo === null || text.includes(docNo),
    year: date === null || text.includes('2024'),
    author: text.includes(authors[0] ?? ISSUER) === (authors.length > 0 && !unnamed),
    address: url === null ? !/http|\/OL|2026|访问/.test(text) : text.includes(url) === addressed,
    published: text.includes('发布') === published,
    type: !gbt || text.replace(/\\/g, '').includes(`[${CODES[type]}${url === null ? '' : '/OL'}]`),
    flavours: (html === null) === MACHINE.test(id),
    'the same in both': html === null || unescaped(html.replace(/<[^>]*>/g, '')) === text,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${rule}: ${text} ${JSON.stringify(one)}`]))
}

function unescaped(html: string): string {
  return html.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
}

test.each([
  ['一、（三）四是', '第一节第三小节“四是”', '第一部分（三）四是'],
  ['二、（一）', '第二节第一小节', '第二部分（一）'],
  ['二、引言', '第二节“引言”', '第二部分引言'],
  ['一', '第一节', '第一部分'],
  ['前言', '前言', '前言'],
])('%s is cited as %s and %s', (place, law, press) => {
  expect([lawPlace(place), pressPlace(place)]).toEqual([law, press])
})

test('a link is a link only to the web, and nothing in it ends its tag', () => {
  const htmlOf = (url: string): string => {
    const cited = cite({ ...source, url }, 'gbt7714-2025', bare)
    return cited.kind === 'cited' ? cited.html ?? '' : ''
  }
  const address = 'https://a.gov.cn/x?a=1&amp;b=2'
  expect(htmlOf('https://a.gov.cn/x?a=1&b=2')).toContain(`<a href="${address}">${address}</a>`)
  expect(htmlOf('javascript:alert(1)')).not.toContain('<a')
  expect(htmlOf('https://a.gov.cn/"><script>')).not.toMatch(/<a|<script/)
})
