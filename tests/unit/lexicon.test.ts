/** What the lexicon promises: every rule speaks up, and pages get the least that recognises a concept. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { clean } from '../../core/parse/clean.ts'
import { fold } from '../../core/match/fold.ts'
import { compileLexicon } from '../../core/compile/lexicon.ts'
import { compileMarks, marksJson, readMarks } from '../../core/match/marks.ts'
import { SEPARATOR } from '../../core/match/wording-index.ts'
import { readLexicon } from '../../core/read.ts'
import { toyPack } from './toy-pack.ts'

const DATA = resolve(import.meta.dirname, '../../data')
const read = (...path: readonly string[]): string => readFileSync(join(DATA, ...path), 'utf8')

const TEXTS = { 'toy-2022-fzzf': '办理“行政复议”申请12件。' }

const concept = (more: object = {}): object => ({
  id: 'xingzheng-fuyi', term: '行政复议', mark: true, en: 'administrative reconsideration', note: null,
  same: { 'report:toy-2022-fzzf': ['行政复议申请'] }, near: { query: ['民告官'], 'page:訴願法': ['诉愿'] }, ...more,
})

const compiled = (...concepts: readonly object[]): ReturnType<typeof compileLexicon> =>
  compileLexicon([{ name: 'toy.json', json: { field: 'toy', title: '试', concepts } }], TEXTS)

describe('the authored files', () => {
  it('become one list, terms first, each wording with its relation', () => {
    const { lexicon, problems } = compiled(concept())
    expect(problems).toEqual([])
    expect(lexicon.concepts).toEqual([{
      id: 'xingzheng-fuyi', term: '行政复议', mark: true, en: 'administrative reconsideration', note: null,
      wordings: [
        { text: '行政复议申请', relation: 'same' }, { text: '民告官', relation: 'near' }, { text: '诉愿', relation: 'near' },
      ],
    }])
  })

  it.each([
    ['an id in capitals', [concept({ id: 'XingZheng' })], /toy\.json: concept XingZheng: an id is pinyin/],
    ['an id used twice', [concept(), concept({ term: '行政裁决', same: {} })], /id is taken by toy\.json/],
    ['an empty wording', [concept({ near: { query: ['、'] } })], /is empty; write it or take it out/],
    ['white space at an edge', [concept({ near: { query: [' 民告官'] } })], /「 民告官」 starts or ends with white space/],
    ['one name of two concepts', [concept(), concept({ id: 'b', term: '裁决', same: { query: ['行政 复议'] } })],
      /concept b: 「行政 复议」 is already a name of xingzheng-fuyi/],
    ['a wording both same and near', [concept({ same: { query: ['民告官'] } })], /「民告官」 is listed twice/],
    ['a wording that is the term in quotation marks', [concept({ same: { query: ['“行政复议”'] } })], /is listed twice/],
    ['a mark of one character', [concept({ same: { query: ['诉'] } })], /「诉」 is too short to mark/],
    ['a wording that rests on nothing', [concept({ near: { hearsay: ['民告官'] } })], /「民告官」 must rest on report/],
    ['a report without the wording', [concept({ near: { 'report:toy-2022-fzzf': ['民告官'] } })],
      /does not stand in toy-2022-fzzf/],
    ['a report that is not there', [concept({ near: { 'report:other': ['民告官'] } })],
      /rests on other, which is no report/],
    ['Chinese among the English names', [concept({ en: 'reconsideration；复议' })], /en holds English names/],
    ['an empty note', [concept({ note: ' ' })], /the note is empty; write null/],
  ])('are refused with a sentence: %s', (_, concepts, sentence) => {
    expect(compiled(...concepts).problems).toEqual([expect.stringMatching(sentence)])
  })

  it('may spell a term with 、 too, since only so is it found with 、 on a page', () => {
    const spelt = (wording: string): object => concept({ term: '双随机一公开', same: { query: [wording] } })
    expect(compiled(spelt('双随机、一公开')).problems).toEqual([])
    expect(compiled(spelt('“双随机”一公开')).problems).toEqual([expect.stringMatching(/is listed twice/)])
  })

  it('name file and place where their form is wrong', () => {
    const place = 'toy.json: concept xingzheng-fuyi'
    expect(() => compiled(concept({ mark: 'yes' }))).toThrow(`${place}: mark must be true or false`)
    expect(() => compiled(concept({ near: { query: '民告官' } }))).toThrow(`${place}: near.query must be a list`)
    expect(() => compileLexicon([{ name: 'toy.json', json: [] }], {})).toThrow('toy.json must be an object')
  })
})

describe('the marks of a page', () => {
  const { lexicon } = compiled(
    concept({ id: 'reconsideration' }),
    concept({ id: 'one-trip', term: '最多跑一次', mark: false, same: {} }),
    concept({ id: 'nowhere', term: '容缺受理', same: {} }),
  )
  const marks = compileMarks(lexicon, [toyPack])

  it('hold the concepts some report deals with, by their own names only', () => {
    expect(marks).toMatchObject({ painted: 3, wordings: '||行政复议|行政复议申请||最多跑一次|' })
  })

  it.each([['some', marks], ['none', { schema: 1, painted: 0, wordings: '|' }]])(
    'come back from their file as they went in: %s', (_, some) => {
      expect(readMarks(JSON.parse(marksJson(some)))).toEqual(some)
    })

  it.each([
    [{ schema: 1, painted: 0, wordings: '||复议||||执法|' }, 'wordings must be written like'],
    [{ schema: 1, painted: 0, wordings: '复议' }, 'wordings must be written like'],
    [{ schema: 1, painted: 3, wordings: '||复议|' }, 'painted must be at most the 2 wordings'],
    [{ schema: 1, painted: 0, wordings: `||${'复'.repeat(65_536)}|` }, 'wordings must have at most 65535 units'],
    [{ schema: 99, wordings: '|' }, 'schema 99'],
    [null, 'The marks must be an object'],
  ])('are refused with a sentence: %j', (json, sentence) => {
    expect(() => readMarks(json)).toThrow(sentence)
  })
})

describe('what is committed', () => {
  const generated = ['lexicon.json', 'marks.json']
  const files = readdirSync(join(DATA, 'lexicon')).sort()
    .filter((name) => name.endsWith('.json') && !generated.includes(name))
    .map((name) => ({ name, json: JSON.parse(read('lexicon', name)) as unknown }))
  const reports = readdirSync(join(DATA, 'reports'))
  const texts = Object.fromEntries(reports.map((id) => [id, clean(read('reports', id, 'source.txt'))]))
  const { lexicon, problems } = compileLexicon(files, texts)

  it('breaks no rule, and is what the authored files say', () => {
    expect(problems).toEqual([])
    expect(readLexicon(JSON.parse(read('lexicon', 'lexicon.json')))).toEqual(lexicon)
  })

  it('fits the script of every page: 10 KB compressed', () => {
    expect(gzipSync(read('lexicon', 'marks.json')).length).toBeLessThan(10 * 1024)
  })

  it('marks no word that any page uses for anything', () => {
    const general = ['会议', '制度', '培训', '企业', '服务', '工作', '建设', '管理', '监管', '治理', '法律', '办法']
    const { painted, wordings } = readMarks(JSON.parse(read('lexicon', 'marks.json')))
    const marked = wordings.split(SEPARATOR).slice(0, painted)
    expect(marked.filter((wording) => general.includes(fold(wording).text))).toEqual([])
  })

  it('lets no marked name stand inside a common word: 述法 is found in 上述法律, 总对总 in 银担“总对总”', () => {
    const { wordings } = readMarks(JSON.parse(read('lexicon', 'marks.json')))
    const names = wordings.split(SEPARATOR).filter((name) => name !== '')
    const traps = ['上述法律', '前述法规', '陈述法定', '银担“总对总”合作', '新型农业经营主体', '报告政府', '司法院']
    expect(traps.filter((trap) => names.some((name) => fold(trap).text.includes(fold(name).text)))).toEqual([])
  })
})
