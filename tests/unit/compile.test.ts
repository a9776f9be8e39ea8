import { describe, expect, test } from 'vitest'
import { check } from '../../core/compile/check.ts'
import { compile } from '../../core/compile/compile.ts'
import { readOverlay, readReportEntry } from '../../core/compile/overlay.ts'
import type { Overlay } from '../../core/compile/overlay.ts'
import { packJson } from '../../core/compile/pack-json.ts'
import { readPack } from '../../core/read.ts'
import { SOURCE, toySources } from './toy-report.ts'

const toy = compile(toySources())
const about = (at: string) => ({ at, relation: 'about' as const })
const withOverlay = (overlay: Partial<Overlay>): ReturnType<typeof compile> =>
  compile({ ...toySources(), overlay: { ...toySources().overlay, ...overlay } })

test('the toy report compiles and every rule holds', () => {
  expect(toy.problems).toEqual([])
  expect(check({ pack: toy.pack, source: SOURCE, lexicon: toySources().lexicon })).toEqual([])
})

describe('by hand', () => {
  test('an entry changes what it gives and nothing else', () => {
    const ruled = withOverlay({ figures: [] }).pack.figures
    const amended = toy.pack.figures
    expect(ruled.length).toBe(amended.length)
    const at = ruled.findIndex(({ text }) => text === '7')
    expect(amended[at]).toEqual({ ...ruled[at], label: '废止规范性文件数', note: '是否计入清理数，报告未言明。' })
    expect(amended.filter((_, i) => i !== at)).toEqual(ruled.filter((_, i) => i !== at))
  })

  test('a list gets its name', () => {
    expect(toy.pack.groups).toEqual([{ id: '1.1.1-g1', name: '公开事项', unit: '个' }])
    const members = toy.pack.figures.filter(({ group }) => group === '1.1.1-g1').map(({ text }) => text)
    expect(members).toEqual(['511', '601', '39'])
  })

  test.each<[string, Partial<Overlay>, RegExp]>([
    ['words that are not in the report', { figures: [{ at: '废止九件', token: '7' }] }, /废止九件.*must occur once/],
    ['words that occur twice', { figures: [{ at: '某县人民政府', token: '7' }] }, /某县人民政府.*must occur once/],
    ['a token that is no figure there', { figures: [{ at: '废止7件', token: '8' }] },
      /「8」 must be one figure inside 「废止7件」, not none/],
    ['a name for a figure in no list', { groups: [{ at: '废止7件', token: '7', name: '甲' }] }, /belongs to no list/],
    ['a concept that the lexicon lacks', { concepts: [{ concept: 'nothing', passages: [about('废止7件')] }] },
      /nothing is not in the lexicon/],
    ['a passage that rests on nothing', { concepts: [{ concept: 'xingzheng', passages: [about('甲乙丙')] }] },
      /甲乙丙.*must occur once/],
  ])('%s is a problem, and the pack is whole without it', (_, overlay, sentence) => {
    const { pack, problems } = withOverlay(overlay)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(sentence)
    const left = check({ pack, source: SOURCE, lexicon: toySources().lexicon })
    expect(left.filter((one) => !one.includes('label'))).toEqual([])
  })

  test('several problems are all reported', () => {
    const wrong = [{ at: '甲', token: '1' }, { at: '乙', token: '2' }, { at: '丙', token: '3' }]
    expect(withOverlay({ figures: wrong }).problems).toHaveLength(3)
  })
})

describe('passages of concepts', () => {
  const passages = ({ text, concepts }: typeof toy.pack, id: string): readonly string[] =>
    concepts.filter((one) => one.id === id).flatMap((one) => one.passages).map((one) => text.slice(one.start, one.end))

  test('each sentence with a wording, without its enumerator; the longest wording takes the place', () => {
    expect(passages(toy.pack, 'yingshang-huanjing')).toEqual(['优化营商环境。'])
    expect(passages(toy.pack, 'xingzheng-fuyi')).toEqual(['2024年，某县将推进行政复议工作。'])
    expect(passages(toy.pack, 'xingzheng')).toEqual([])
  })

  test('a concept that the report does not have is not in the pack', () => {
    expect(toy.pack.concepts.map(({ id }) => id)).toEqual(['yingshang-huanjing', 'xingzheng-fuyi', 'fazhi-jianshe'])
  })

  test('what is listed by hand comes first, and once', () => {
    const { pack, problems } = withOverlay({
      concepts: [{ concept: 'yingshang-huanjing', passages: [about('开办企业指标'), { at: '优化营商', relation: 'names' }] }],
    })
    expect(problems).toEqual([])
    expect(passages(pack, 'yingshang-huanjing').map((words) => words.slice(0, 4))).toEqual(['开办企业', '优化营商'])
    expect(pack.concepts[0]?.passages.map(({ relation }) => relation)).toEqual(['about', 'names'])
  })

  test('results come before plans, figures before words', () => {
    const source = '一、情况\n一是甲。推进普法。开展普法9次。\n二、打算\n一是乙。加强普法。\n普法1次，有成效。'
    const pufa = { id: 'pufa', term: '普法', mark: true, wordings: [], en: null, note: null }
    const overlay = { schema: 1, figures: [], groups: [], concepts: [] }
    const { pack } = compile({ ...toySources(), source, lexicon: { schema: 1, concepts: [pufa] }, overlay })
    expect(passages(pack, 'pufa')).toEqual(['开展普法9次。', '推进普法。', '普法1次，有成效。', '加强普法。'])
  })
})

test('pack.json has a figure a line and reads back as it was', () => {
  const written = packJson(toy.pack)
  expect(readPack(JSON.parse(written))).toEqual(toy.pack)
  const lines = written.split('\n')
  for (const { id } of toy.pack.figures) {
    expect(lines.filter((line) => line.startsWith(`{"id":"${id}"`))).toHaveLength(1)
  }
})

test.each<[string, () => unknown, RegExp]>([
  ['an overlay from a newer program', () => readOverlay({ schema: 2 }), /schema 2 and this program reads up to 1/],
  ['an entry without its words', () => readOverlay({ schema: 1, figures: [{ token: '7' }] }),
    /^figures\[0\]\.at must be a string, not missing\.$/],
  ['a kind that does not exist', () => readOverlay({ schema: 1, figures: [{ at: '甲', token: '7', kind: 'sum' }] }),
    /figures\[0\]\.kind must be one of count,/],
  ['a report without an id', () => readReportEntry({}), /^id must be a string, not missing\.$/],
])('%s is refused with a sentence', (_, read, sentence) => {
  expect(read).toThrow(sentence)
})
