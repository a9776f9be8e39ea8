import { describe, expect, it } from 'vitest'
import { csvCell, csvOf } from '../../core/basket/export-csv.ts'
import { listOf } from '../../core/basket/export-list.ts'
import { markdownOf } from '../../core/basket/export-markdown.ts'
import { recordsOf } from '../../core/basket/export-records.ts'
import { escapeRtf } from '../../core/basket/export-rtf.ts'
import { tableOf } from '../../core/basket/export-table.ts'
import type { BasketItem } from '../../core/basket/item.ts'
import { entriesOf, figureItem, measureItem, pageItem, passageItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { isLost, resolve, type Excerpt } from '../../core/basket/resolve.ts'
import { createLibrary } from '../../core/library.ts'
import type { CiteSource } from '../../core/quote/cite-source.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

const library = createLibrary([toyPack], toyLexicon)
const RESOLVING = { library, url: null, today: '2026-11-29' }

const PAGE: CiteSource = {
  type: 'page', key: 'page1', authors: ['某市司法局'], title: '行政复议指南', date: '2024-05-06', dateKind: 'published',
  docNo: null, url: 'https://www.example.gov.cn/a.html', site: '某市司法局网',
}

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('the toy report lacks it')
  return value
}

const entry = present(library.packs[0])
const figure = (words: string): BasketItem => present(figureItem(entry, toyFigure(words).id))
const page = (words: string, source: CiteSource = PAGE): BasketItem => present(pageItem(words, source, '2026-11-29'))

function kept(items: readonly BasketItem[], notes: readonly string[] = []) {
  const noted = (value: unknown, i: number): unknown => ({ ...Object(value), note: notes[i] ?? '' })
  const stored = entriesOf(items, 5).map(({ key, value }, i) => [key, noted(value, i)] as const)
  return readBasket(Object.fromEntries(stored)).items
}

function excerpts(items: readonly BasketItem[], notes: readonly string[] = []): readonly Excerpt[] {
  return kept(items, notes).map((one) => {
    const found = resolve(one, RESOLVING)
    if (isLost(found)) throw new Error(`${found.reason}: ${one.item.words}`)
    return found
  })
}

describe('an item and the report as it is now', () => {
  const only = (item: BasketItem) => resolve(present(kept([item])[0]), RESOLVING)

  it('is found again under another id, or at another place, by its own words', () => {
    expect(only({ ...figure('办理行政复议申请'), id: 'f99' } as BasketItem)).toMatchObject({ figure: { token: '12件' } })
    const words = '化解行政争议8起'
    const moved = only({ kind: 'passage', pack: toyPack.id, start: 1, end: 9, words })
    expect(moved).toMatchObject({ words, at: { start: toyPack.text.indexOf(words) } })
  })

  it('is lost, not replaced, where the report says another number', () => {
    expect(only({ ...figure('办理行政复议申请'), token: '13' } as BasketItem)).toMatchObject({ reason: 'changed' })
    const other = { ...figure('办理行政复议申请'), words: '办理行政复议申请12件' } as BasketItem
    expect(only(other)).toMatchObject({ reason: 'changed' })
    expect(only({ ...figure('办理行政复议申请'), pack: 'x' } as BasketItem)).toMatchObject({ reason: 'no-report' })
  })
})

describe('the list', () => {
  it('shares a number among items of one source', () => {
    const { text } = listOf(excerpts([figure('办理行政复议申请'), page('复议不收费。'), figure('化解行政争议')]), 'gbt7714-2025')
    expect(text.split('\n')).toEqual([
      '1. 办理行政复议申请：12件（2022年）[1]〔一、（一）一是〕',
      '2. 复议不收费。[2]',
      '3. 化解行政争议：8起（2022年）[1]〔一、（一）一是〕',
      '参考文献',
      '[1] 南屏县人民政府. 关于2022年法治政府建设情况的报告[R]. 2023-01-15.',
      expect.stringContaining('[2] 某市司法局. 行政复议指南[EB/OL].'),
    ])
  })

  it('gives each note of the law manual its own number and place', () => {
    const { text } = listOf(excerpts([figure('办理行政复议申请'), figure('化解行政争议')]), 'law')
    expect(text.split('\n').slice(2)).toEqual([
      '注释',
      '[1] 南屏县人民政府：《关于2022年法治政府建设情况的报告》，2023年1月15日，第一节第一小节“一是”。',
      '[2] 南屏县人民政府：《关于2022年法治政府建设情况的报告》，2023年1月15日，第一节第一小节“一是”。',
    ])
  })

  it('names the source in the item for an official document, and says of a plan that it is one', () => {
    const plan = present(toyPack.outline.find(({ status, kind }) => status === 'plan' && kind !== 'part'))
    const { text } = listOf(excerpts([present(measureItem(entry, plan.id))]), 'gongwen')
    expect(text).toMatch(/^1\. 2023年计划：.*——南屏县人民政府《关于2022年法治政府建设情况的报告》（2023年1月15日），/)
  })

  it('sets the reader’s note under the item, as a note', () => {
    expect(listOf(excerpts([figure('化解行政争议')], ['待核']), 'press').text).toContain('\n（备注：待核）')
  })

  it('says what a source lacks and keeps the item', () => {
    const bare = { ...PAGE, title: '' }
    expect(listOf(excerpts([page('复议不收费。', bare)]), 'gongwen').text).toMatch(/复议不收费。——某市司法局，2024-05-06，https:.*（出处不全：/)
  })

  it('takes numbers for a style that records alone', () => {
    expect(listOf(excerpts([figure('化解行政争议')]), 'ris').text).toContain('[1] 南屏县人民政府. ')
  })
})

describe('other forms', () => {
  it('Markdown keeps what would be marks as words, and words over lines in their item', () => {
    const text = markdownOf(excerpts([page('*一* [x](y)\n# 二\n\n1. 三')], ['第一行\n第二行']), 'gbt7714-2025')
    expect(text.split('\n\n')[0]).toBe('1. \\*一\\* \\[x\\](y)\\\n   \\# 二\\\n   1\\. 三[^1]')
    expect(text).toContain('\n\n   > 备注：第一行\\\n   > 第二行\n\n[^1]: ')
  })

  it('the table has one line of sources, numbered where there are several', () => {
    const one = tableOf(excerpts([figure('汇聚电子证照'), figure('完成贷款')]), 'gbt7714-2025').text.split('\n')
    expect(one[1]).toBe('1\t汇聚电子证照\t7.05万张\t7.05\t万\t张\t70500\t2022\t南屏县人民政府\t一、（一）二是')
    expect(one[2]).toContain('820.4万元\t820.4\t万\t元\t8204000\t')
    expect(one.slice(3)).toEqual(['来源：南屏县人民政府. 关于2022年法治政府建设情况的报告[R]. 2023-01-15.'])
    const two = tableOf(excerpts([figure('完成贷款'), page('复议不收费。')]), 'gbt7714-2025').text.split('\n')
    expect(two[1]).toContain('\t[1] 一、（一）二是')
    expect(two.at(-1)).toMatch(/^来源：\[1\] 南屏.* \[2\] 某市司法局/)
  })

  it.each([
    ['=1+1', "'=1+1"], ['+86', "'+86"], ['-1', "'-1"], ['@a', "'@a"], ['\t=1', "'\t=1"],
    ['1-2', "'1-2"], ['3/4', "'3/4"],
    ['2024-01-02', "'2024-01-02"], ['1e5', "'1e5"], ['007', "'007"], ['12345678901234567', "'12345678901234567"],
    ['1-2个', '1-2个'], ['99.1%', '99.1%'], ['甲，乙', '甲，乙'], ['甲,乙', '"甲,乙"'], ['“甲”"乙"', '"“甲”""乙"""'],
    ['一\n二', '"一\n二"'], ['=1,2', `"'=1,2"`],
  ])('a CSV cell of %j is %j', (words, cell) => expect(csvCell(words, false)).toBe(cell))

  it('CSV has every column, its citation last, and a number without the commas that group it', () => {
    const [head = '', row = ''] = csvOf(excerpts([figure('化解行政争议')], ['a,b']), 'gongwen').split('\r\n')
    expect(head).toBe('\uFEFF序号,指标,原文,数值,量级,单位,数值（换算）,年度,性质,机关,出处,备注,编号,引文')
    expect(row).toBe('1,化解行政争议,8起,8,,起,,2022,,南屏县人民政府,一、（一）一是,"a,b",990101-2022-fzzf/f3,' +
      '南屏县人民政府《关于2022年法治政府建设情况的报告》（2023年1月15日），一、（一）一是')
  })

  it('RTF writes every character in ASCII', () => {
    expect(escapeRtf('a\\{b}\n\t件𠮷\u0001')).toBe('a\\\\\\{b\\}\\line \\tab \\u20214?\\u-10174?\\u-8265? ')
  })

  it('records hold each source once, under keys of their own', () => {
    const other = { ...PAGE, title: '另一篇' }
    const all = excerpts([figure('化解行政争议'), page('甲'), page('乙'), page('丙', other), figure('完成贷款')])
    const keys = [...recordsOf(all, 'bibtex').matchAll(/^@\w+\{(.+),$/gm)].map(([, key]) => key)
    expect(keys).toEqual(['gov990101-2022-fzzf', 'page1', 'page1-2'])
    expect(recordsOf(all, 'ris').match(/^TY {2}- /gm)).toHaveLength(3)
  })

  it('a passage cut out of its sentence shows the cuts outside its words', () => {
    const at = toyPack.text.indexOf('办理行政复议申请12件')
    const { text } = listOf(excerpts([present(passageItem(entry, { start: at, end: at + 11 }))]), 'press')
    expect(text).toContain('1. ……“办理行政复议申请12件”……——')
  })
})
