import { describe, expect, it } from 'vitest'
import { offerFor, worthAsking } from '../../browser/offer-rule.ts'
import type { Via } from '../../core/hit.ts'

const TWELVE = '重大行政决策合法性审查机'
const THIRTEEN = `${TWELVE}制`
const SIXTY = '法'.repeat(60)

type Mode = 'card' | 'chip' | 'asked' | 'off'

const offer = (text: string, via: Via | null, mode: Mode = 'card', wanted = false, known = true) =>
  offerFor({ text, via, known, wanted }, mode)

describe('what a highlighted phrase brings up by itself', () => {
  it.each([
    ['a term', '行政复议', 'exact', 'card'],
    ['another name of it', '最多跑一次', 'alias', 'card'],
    ['a term of twelve characters', TWELVE, 'exact', 'card'],
    ['white space does not count', `${TWELVE.slice(0, 6)} \n ${TWELVE.slice(6)}`, 'exact', 'card'],
    ['a longer one', THIRTEEN, 'exact', 'chip'],
    ['something near', '信用修复', 'near', 'chip'],
    ['a slip of the pen', '行政付议', 'fuzzy', 'chip'],
    ['a number of the report', '159件', 'number', 'chip'],
    ['a bare digit', '5', 'number', null],
    ['a number in words', '第一', 'number', null],
    ['a phrase of the report', '稳进增效', 'text', 'chip'],
    ['a common word of it', '提高', 'text', null],
    ['letters that happen to be initials', 'xz', 'initials', null],
    ['a word in pinyin', 'zhili', 'pinyin', null],
    ['what fits nothing', '天气预报', null, null],
    ['sixty characters', SIXTY, 'exact', 'chip'],
    ['sixty-one', `${SIXTY}治`, 'exact', null],
  ] as const)('%s', (_, text, via, expected) => {
    expect(offer(text, via)).toBe(expected)
  })

  it.each([
    ['稳进增效', 'chip'],
    ['提高', null],
  ] as const)('%s stands in the report and is no concept', (text, expected) => {
    expect(offer(text, 'exact', 'card', false, false)).toBe(expected)
  })

  it('is never more than a chip where the reader wants chips', () => {
    expect(offer('行政复议', 'exact', 'chip')).toBe('chip')
  })

  it('is nothing where the reader wants to ask by key, until asked', () => {
    expect(offer('行政复议', 'exact', 'asked')).toBeNull()
    expect(offer('行政复议', 'exact', 'asked', true)).toBe('card')
    expect(offer(`${SIXTY}治`, null, 'asked', true)).toBe('card')
  })

  it('is nothing at all where selections are off', () => {
    expect(offer('行政复议', 'exact', 'off', true)).toBeNull()
    expect(worthAsking('行政复议', 'off', true)).toBe(false)
  })
})
