import { describe, expect, test } from 'vitest'
import { readAmounts } from '../../core/parse/amounts.ts'
import { readQuestion } from '../../core/find/asked.ts'
import { readQuery } from '../../core/find/query.ts'
import { script } from './bundled.ts'

const lettersOf = (words: string): string => String.fromCharCode(...readQuery(words, script).letters.codes)

describe('letters of a query', () => {
  test.each([
    ['full width', '１５９件', '159件'],
    ['capitals', 'XZfy', 'xzfy'],
    ['traditional', '行政復議', '行政复议'],
    ['quotation marks and 、', '“双随机、一公开”', '双随机一公开'],
    ['white space and line breaks', ' 行政\n\u3000复\u00a0议\t', '行政复议'],
    ['invisible characters', '行政\u200b复\ufeff议', '行政复议'],
    ['ü', 'lü', 'lv'],
    ['a decimal point', '0.5天', '0.5天'],
    ['a full stop that is none', '1.行政复议', '1行政复议'],
    ['a sum in a name', '1+22', '1+22'],
    ['halves of surrogate pairs', '\ud800复\udc00议', '复议'],
    ['signs alone', '🎉🎉？！', ''],
    ['the name of a prototype', '__proto__', 'proto'],
  ])('%s', (_, words, letters) => {
    expect(lettersOf(words)).toBe(letters)
  })

  test('words do not run across a clause mark, nor a number across a dash', () => {
    const breaksOf = (words: string): readonly number[] => [...readQuery(words, script).letters.breaks]
    expect(breaksOf('建议，提案')).toEqual([0, 0, 1, 0, 0])
    expect(breaksOf('1-2个')).toEqual([0, 1, 0, 0])
    expect(breaksOf('1 2')).toEqual([0, 0, 0])
  })

  test('a query of any length is cut to one that can be answered', () => {
    expect(readQuery('复议'.repeat(5_000_000), script).letters.codes.length).toBeLessThanOrEqual(400)
  })

  test.each([
    ['行政复议', 'characters'], ['xzfy', 'latin'], ['xz复议', 'mixed'], ['159件', 'number'], ['百分之九十', 'number'],
    ['第一', 'number'], ['1632家企业', 'characters'], ['885', 'number'], ['？', 'nothing'], ['', 'nothing'],
  ] as const)('%s is written in %s', (words, writing) => {
    expect(readQuery(words, script).writing).toBe(writing)
  })

  test('what every report is full of weighs less than what a query is about', () => {
    const { weights } = readQuery('推进行政复议工作', script)
    const [tui = 0, , , , fu = 0, , , zuo = 0] = weights
    expect(fu).toBe(1)
    expect(tui).toBeLessThan(0.2)
    expect(zuo).toBeLessThan(0.2)
  })

  test('words that only ask weigh nothing', () => {
    const { weights } = readQuery('复议多少件', script)
    expect([...weights]).toEqual([1, 1, 0, 0, 0])
  })
})

describe('readAmounts', () => {
  test.each([
    ['159', 159, null, null],
    ['１５９件', 159, '件', 'count'],
    ['9820.4万元', 98_204_000, '元', 'money'],
    ['98,204,000', 98_204_000, null, null],
    ['70.27万', 702_700, null, null],
    ['百分之九十', 90, '%', 'percent'],
    ['百分之九十九点一', 99.1, '%', 'percent'],
    ['99.1％', 99.1, '%', 'percent'],
    ['一百五十九件', 159, '件', 'count'],
    ['3万余条', 30_000, '条', 'count'],
    ['2100多次', 2100, '次', 'count'],
    ['半天', 0.5, '天', 'duration'],
    ['0.5个工作日', 0.5, '个工作日', 'duration'],
    ['第一', 1, null, 'rank'],
    ['第二位', 2, '位', 'rank'],
  ] as const)('%s', (text, value, unit, kind) => {
    expect(readAmounts(text)).toMatchObject([{ from: 0, to: text.length, value, unit, kind }])
  })

  test.each(['一窗受理', '三亮三晒三评', '万众一心', '行政复议'])('%s holds no number', (text) => {
    expect(readAmounts(text)).toEqual([])
  })

  test('all numbers of a sentence, where they stand', () => {
    const text = '办理159件、化解58起'
    expect(readAmounts(text).map(({ from, to }) => text.slice(from, to))).toEqual(['159件', '58起'])
  })
})

describe('readQuestion', () => {
  test.each([
    ['企业开办要几天', 'duration', '天'], ['企业开办需要多长时间', 'duration', null],
    ['营商环境排第几', 'rank', null], ['市场主体数量在渝东南排名', 'rank', null],
    ['办了多少件复议', 'count', '件'], ['学了几次法', 'count', '次'], ['有多少市场主体', 'count', null],
    ['放了多少钱', 'money', null], ['贷款多少万元', 'money', null],
    ['满意度怎么样', 'percent', null], ['办结率是多少', 'percent', null], ['群众满意吗', 'percent', null],
    ['服务专线是多少', 'phone', null],
  ] as const)('%s asks for a %s', (text, kind, unit) => {
    expect(readQuestion(text).asked).toEqual({ kind, unit })
  })

  test.each(['行政复议', '提高工作效率', '哪个派出所受到表彰', '枫桥经验是什么'])('%s asks for no figure', (text) => {
    expect(readQuestion(text).asked).toBeNull()
  })

  test.each([
    ['存在哪些问题', 'shortcoming'], ['有什么不足', 'shortcoming'], ['下一步打算是什么', 'plan'], ['明年怎么做', 'plan'],
  ] as const)('%s asks for the %s', (text, status) => {
    expect(readQuestion(text).statuses.map((asked) => asked.status)).toEqual([status])
  })
})
