import { describe, expect, test } from 'vitest'
import { letters } from '../../core/find/letters.ts'
import { createNgrams, sharedRuns } from '../../core/find/ngrams.ts'
import { script } from './bundled.ts'

const read = (text: string) => letters(text, script.alphabet)

describe('createNgrams', () => {
  const text = read('复议调解，调解复议；复议')
  const ngrams = createNgrams(text)
  const all = (pair: string): readonly number[] => {
    const found: number[] = []
    const [first = 0, second = 0] = read(pair).codes
    for (let at = ngrams.first(first, second); at >= 0; at = ngrams.next(at)) found.push(at)
    return found
  }

  test.each([['复议', [0, 6, 8]], ['调解', [2, 4]], ['议调', [1]], ['解复', [5]], ['解调', []], ['议复', []], ['网络', []]])(
    '%s', (pair, positions) => {
      expect(all(pair)).toEqual(positions)
    })
})

describe('sharedRuns', () => {
  const runs = (query: string, text: string): readonly string[] => {
    const q = read(query)
    const t = read(text)
    return sharedRuns(q, t, createNgrams(t)).map(({ from, to, at }) => {
      expect([...q.codes.subarray(from, to)]).toEqual([...t.codes.subarray(at, at + to - from)])
      return String.fromCharCode(...q.codes.subarray(from, to))
    })
  }

  test.each([
    ['one piece', '行政复议', '办理行政复议申请', ['行政复议']],
    ['another order', '调解行政复议', '行政复议调解规则', ['调解', '行政复议']],
    ['twice there', '复议', '复议和复议', ['复议', '复议']],
    ['across marks in the text', '双随机一公开', '“双随机、一公开”监管', ['双随机一公开']],
    ['not across a clause', '复议调解', '复议，调解', ['复议', '调解']],
    ['a whole number only', '7件', '清理57件，废止7件', ['7件']],
    ['no piece of a number', '15件', '159件', []],
    ['letters of one', '复', '复议', []],
  ])('%s', (_, query, text, expected) => {
    expect(runs(query, text)).toEqual(expected)
  })
})
