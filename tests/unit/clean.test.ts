import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../core/parse/clean.ts'

const bare = (text: string): string => text.replace(/[\s*]/g, '')

describe('the rule, case by case', () => {
  test.each<[string, string, string]>([
    ['bold marks go', '**二是**优化制度。', '二是优化制度。'],
    ['a single asterisk stays', '注*：见附件。', '注*：见附件。'],
    ['spaces round digits go', '关于 2023 年的报告', '关于2023年的报告'],
    ['a space before a unit or % goes', '评价指数 99.1 %。', '评价指数99.1%。'],
    ['full-width indentation goes', '　　一是加强领导。', '一是加强领导。'],
    ['a no-break space goes', '办理\u00a0159\u00a0件。', '办理159件。'],
    ['a space between two words in Latin letters stays', '推行 rule  of\tlaw 建设。', '推行rule of law建设。'],
    ['a space between two numbers stays', '2022 2023', '2022 2023'],
    ['blank lines go, one or many', '甲。\n\n\n \n乙。\n', '甲。\n乙。'],
    ['line ends of every kind', '甲。\r\n乙。\r丙。\u2028丁。', '甲。\n乙。\n丙。\n丁。'],
    ['a line cut in mid-sentence is joined', '学习，政府内部建立\n\n会议制度。', '学习，政府内部建立会议制度。'],
    ['a number cut in two is joined', '全年办理案件，共计1\n59件。', '全年办理案件，共计159件。'],
    ['a line that ends in 、 is joined', '完善决策、\n执行机制。', '完善决策、执行机制。'],
    ['a sentence that is over is not', '全面推进。\n同时加强督查。', '全面推进。\n同时加强督查。'],
    ['nor one that ends inside quotation marks', '他说：“办。”\n随后开会，讨论。', '他说：“办。”\n随后开会，讨论。'],
    ['nor a line before a numbered one', '推进依法行政，建立制度\n二是加强督查。', '推进依法行政，建立制度\n二是加强督查。'],
    ['a heading stays on its line', '（一）加强组织领导\n坚持党的领导。', '（一）加强组织领导\n坚持党的领导。'],
    ['a heading with a comma too', '（一）加强领导，健全机制\n坚持党的领导。', '（一）加强领导，健全机制\n坚持党的领导。'],
    ['a heading cut inside quotation marks is joined, and ends there',
      '（一）推进“放管\n服”改革\n坚持简政放权。', '（一）推进“放管服”改革\n坚持简政放权。'],
    ['a numbered paragraph cut in mid-sentence is joined', '一是加强学习。组织培训，推动\n落实。', '一是加强学习。组织培训，推动落实。'],
    ['title and issuer stay apart', '某县人民政府\n关于2023年的报告\n2023年，我县推进工作。', '某县人民政府\n关于2023年的报告\n2023年，我县推进工作。'],
    ['signature and date stay apart', '工作完成。\n某县人民政府\n2024年2月28日', '工作完成。\n某县人民政府\n2024年2月28日'],
    ['cells of a table stay apart', '序号\n名称\n1\n指标', '序号\n名称\n1\n指标'],
    ['nothing gives nothing', ' \n\t\n', ''],
  ])('%s', (_, source, expected) => {
    expect(clean(source)).toBe(expected)
  })
})

describe('the report', () => {
  const folder = new URL('../../data/reports/500242-2023-fzzf/', import.meta.url)
  const source = readFileSync(new URL('source.txt', folder), 'utf8')

  test('is the source less white space and asterisks', () => {
    expect(bare(clean(source))).toBe(bare(source))
  })

  test('has a line for every paragraph, and each is whole', () => {
    const lines = clean(source).split('\n')
    expect(lines).toHaveLength(18)
    expect(lines.map((line) => line.slice(0, 5))).toEqual([
      '酉阳土家族', '关于202', '2023年', '一、202', '（一）提高', '一是建立健', '（二）加强', '（三）强化', '（四）突出',
      '二、下步工', '2023年', '（一）严格', '（二）探索', '（三）全面', '（四）加强', '（五）深化', '酉阳土家族', '2024年',
    ])
    for (const line of lines.slice(2, 16)) expect(line).toMatch(/[。：况算]$/)
  })
})

const piece = fc.constantFrom(
  ' ', '\n', '\n\n', '**', '*', '　', '2023', '9', 'law', '一是', '（二）', '“', '”', '（', '）', '，', '。', '、',
  '建立制度', '\ufeff')
const anySource = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }))

test('of any source nothing but white space and asterisks is lost, and order is kept', () => {
  fc.assert(fc.property(anySource, (source) => bare(clean(source)) === bare(source)))
})

test('any result is clean: no empty line, no white space at an edge, no bold mark', () => {
  fc.assert(fc.property(anySource, (source) => {
    for (const line of clean(source).split('\n')) {
      expect(line).toBe(line.trim())
      expect(line).not.toContain('**')
    }
    expect(clean(source)).not.toMatch(/\n\n|^\n|\n$/)
  }))
})

test('what is clean stays as it is', () => {
  fc.assert(fc.property(anySource, (source) => {
    const once = clean(source)
    expect(clean(once)).toBe(once)
  }))
})
