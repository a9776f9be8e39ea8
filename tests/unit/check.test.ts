import { expect, test } from 'vitest'
import { check } from '../../core/compile/check.ts'
import { conceptRules } from '../../core/compile/check-concepts.ts'
import { figureRules } from '../../core/compile/check-figures.ts'
import { textRules } from '../../core/compile/check-text.ts'
import { compile } from '../../core/compile/compile.ts'
import type { Figure, OutlineNode, Pack, PackConcept } from '../../core/pack.ts'
import { SOURCE, toySources } from './toy-report.ts'

const { lexicon } = toySources()
const { pack } = compile(toySources())

const figure = (text: string, change: Partial<Figure>): Pack =>
  ({ ...pack, figures: pack.figures.map((one) => (one.text === text ? { ...one, ...change } : one)) })
const node = (id: string, change: Partial<OutlineNode>): Pack =>
  ({ ...pack, outline: pack.outline.map((one) => (one.id === id ? { ...one, ...change } : one)) })
const concept = (id: string, change: Partial<PackConcept>): Pack =>
  ({ ...pack, concepts: pack.concepts.map((one) => (one.id === id ? { ...one, ...change } : one)) })
const report = (change: Partial<Pack['report']>): Pack => ({ ...pack, report: { ...pack.report, ...change } })

const passage = (words: string, measure: string): PackConcept['passages'][number] => {
  const start = pack.text.indexOf(words)
  return { start, end: start + words.length, measure, relation: 'about' }
}

const preamble = passage('2023年，某县推进法治建设。', '0')
const result = passage('优化营商环境。', '1.1.1')
const plan = passage('2024年，某县将推进行政复议工作。', '2.0~2')

/** One breach for every rule: what was done to the pack, and how the rule's sentence must read. */
test.each<[string, Pack, RegExp]>([
  ['a word of the source is lost', { ...pack, text: pack.text.replace('举措', '') }, /the text differs from source\.txt/],
  ['a bold mark is left', { ...pack, text: `**${pack.text}` }, /not clean at 0 .*mend core\/parse\/clean\.ts/],
  ['the text is not the one that was hashed', { ...pack, textSha256: '0'.repeat(64) },
    /textSha256 is not that of the text/],
  ['a node leaves a gap', node('1.1', { start: 99 }), /outline 1\.1 starts at 99, not at/],
  ['a node is empty', node('title', { end: 0 }), /outline title is empty/],
  ['the outline ends early', { ...pack, outline: pack.outline.slice(0, -1) },
    /the outline ends at \d+, the text at \d+/],
  ['two nodes have one id', node('1.1', { id: '1' }), /outline id 1 is there twice/],
  ['a title is not quoted', node('1.1', { title: '强化所有举措' }), /title of 1\.1 .* is not in the report/],
  ['a plan is passed off as done', node('2.0~2', { status: 'result' }),
    /2\.0~2 stands under a plan and has status result/],
  ['the id has another form', { ...pack, id: 'mou-xian' }, /an id is <GB\/T 2260 code>/],
  ['the id is of another year', { ...pack, id: '500000-2022-fzzf' }, /the id's year is not report\.year \(2023\)/],
  ['the issuer is not in the text', report({ issuer: '他县人民政府' }), /report\.issuer .*他县人民政府.* is not in the text/],
  ['the date is no date', report({ date: '2024年' }), /report\.date must be an ISO date/],
  ['the date is not the one under the text', report({ date: '2024-03-01' }),
    /2024-03-01 is not the date under the text \(2024-02-28\)/],
  ['a token is not what the text has', figure('58', { text: '59' }), /figure .*「59」.* is not what the text has/],
  ['figures are out of order', { ...pack, figures: [...pack.figures].reverse() },
    /begins before the one ahead of it ends/],
  ['two figures have one id', figure('58', { id: pack.figures[0]?.id ?? '' }), /has the id of another/],
  ['a figure names no measure', figure('58', { measure: '9.9' }),
    /names the measure 9\.9, which the outline does not have/],
  ['a figure lies in another measure', figure('58', { measure: '1' }), /does not lie in its clause and measure/],
  ['a count has no value', figure('58', { value: null }), /has no value/],
  ['a date has a value', figure('2024年2月28日', { value: 2024 }), /is a date and counts nothing/],
  ['a range falls', figure('58', { valueMax: 7 }), /is a range whose ends do not rise/],
  ['a percentage has no sign', figure('58', { kind: 'percent' }), /is a percentage without %/],
  ['money has no currency', figure('58', { kind: 'money' }), /is money without its currency/],
  ['a quotable figure has no object', figure('58', { label: null }), /has no label/],
  ['a rank does not say for which time', figure('第一', { label: '开办企业指标在全市的位次' }), /with object, region and time/],
  ['a number in a name may be quoted', figure('58', { kind: 'name', value: null, citable: true }),
    /is part of a name and may be quoted alone/],
  ['a figure names no group', figure('58', { group: 'g9' }), /names the group g9/],
  ['a group has one member', { ...pack, groups: [{ id: 'g8', name: '甲', unit: null }] }, /group g8 has 0 members/],
  ['a group has no name', { ...pack, groups: pack.groups.map((group) => ({ ...group, name: '' })) },
    /has no name; give one in the overlay/],
  ['a group is in another unit', { ...pack, groups: pack.groups.map((group) => ({ ...group, unit: '项' })) },
    /is said to be in 项/],
  ['a figure was left out', { ...pack, figures: pack.figures.filter(({ text }) => text !== '58') },
    /「58」 at \d+ is no figure, and no reason is known/],
  ['a concept is not in the lexicon', concept('fazhi-jianshe', { term: '法制建设' }),
    /concept fazhi-jianshe .* is not so in the lexicon/],
  ['a concept is there twice', { ...pack, concepts: [...pack.concepts, ...pack.concepts] },
    /is there twice; join its passages/],
  ['a concept has no passage', concept('fazhi-jianshe', { passages: [] }), /has no passage; leave it out/],
  ['passages overlap', concept('xingzheng-fuyi', { passages: [plan, plan] }),
    /passages of concept xingzheng-fuyi overlap/],
  ['a passage stops in mid-sentence', concept('xingzheng-fuyi', { passages: [passage('某县将推进', '2.0~2')] }),
    /is not whole sentences/],
  ['a passage names no measure', concept('xingzheng-fuyi', { passages: [passage('优化营商环境。', '9')] }),
    /names the measure 9, which is not there/],
  ['a passage leaves its measure', concept('xingzheng-fuyi', { passages: [passage('优化营商环境。', '2.0')] }),
    /leaves its measure 2\.0/],
  ['the preamble is shown before a result', concept('fazhi-jianshe', { passages: [preamble, result] }),
    /shown first by a heading or the preamble/],
])('%s: one sentence says where and what to do', (_, broken, sentence) => {
  const problems = check({ pack: broken, source: SOURCE, lexicon })
  expect(problems.filter((problem) => sentence.test(problem)).length).toBeGreaterThan(0)
  for (const problem of problems) expect(problem).toMatch(/^[^\n]+: [^\n]+[;:,] [^\n]+\.$|^[^\n]+ [^\n]+\.$/)
})

test('no rule is silent: each is broken by the table above, and none speaks of a sound pack', () => {
  expect(check({ pack, source: SOURCE, lexicon })).toEqual([])
  expect([...textRules, ...figureRules, ...conceptRules]).toHaveLength(27)
})

test('all problems are reported, not the first', () => {
  const broken: Pack = { ...figure('58', { label: null }), id: 'x', textSha256: '' }
  expect(check({ pack: broken, source: SOURCE, lexicon })).toHaveLength(3)
})
