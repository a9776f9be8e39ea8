import { describe, expect, test } from 'vitest'
import { GAP, JOINER, NOTHING, cutTable, fold, folding, unfold } from '../../core/match/fold.ts'

const TABLE = { traditional: '復複議雙隨機開著', simplified: '复复议双随机开着' }

describe('the same words fold to the same string', () => {
  const rows: readonly [name: string, written: string, folded: string][] = [
    ['white space of every kind', '行 政\t复\n议 \u00a0决\u3000定\u2003书', '行政复议决定书'],
    ['a line break of Windows', '行政\r\n复议', '行政复议'],
    ['zero-width characters', '行\u200b政\u200c复\u200d议\ufeff\u2060\u00ad', '行政复议'],
    ['quotation marks of every kind', '“双随机”‘一’「公」『开』"x"\'y\'〝z〞«w»', '双随机一公开xyzw'],
    ['book-title marks', '《行政复议法》〈释义〉', '行政复议法释义'],
    ['the marks that divide or join', '双随机、一公开 双随机·一公开 双随机・一公开', '双随机一公开双随机一公开双随机一公开'],
    ['full width', '１２３４５热线ＡＢＣ（试行）％', '12345热线abc(试行)%'],
    ['capitals', 'Rule of LAW', 'ruleoflaw'],
    ['what means something stays', '1+22，2.5%；（一）【二】-3', '1+22,2.5%;(一)【二】-3'],
    ['a character of two units', '𠀀行𠀀', '𠀀行𠀀'],
    ['half a character', '\ud800行\udc00', '\ud800行\udc00'],
    ['nothing', '', ''],
    ['nothing but what is left out', ' \u200b“”\u3000、', ''],
  ]
  test.each(rows)('%s', (_, written, folded) => {
    expect(fold(written).text).toBe(folded)
  })

  test('traditional characters where a table is given', () => {
    expect(fold('行政復議、行政複議', folding(TABLE)).text).toBe('行政复议行政复议')
    expect(fold('行政復議').text).toBe('行政復議')
  })

  test('a hundred thousand characters', () => {
    expect(fold('行 政'.repeat(50_000)).text).toBe('行政'.repeat(50_000))
  })
})

describe('the way back', () => {
  test('every folded unit knows where it came from', () => {
    const original = '“双随机、\n一公开”。'
    const folded = fold(original)
    expect(Array.from(folded.at ?? [])).toEqual([1, 2, 3, 6, 7, 8, 10])
    const { start, end } = unfold(folded, { start: 0, end: 6 })
    expect(original.slice(start, end)).toBe('双随机、\n一公开')
  })

  test('where nothing was left out the offsets agree and cost nothing', () => {
    const folded = fold('ＡＢＣ')
    expect(folded).toEqual({ text: 'abc', at: null })
    expect(unfold(folded, { start: 1, end: 2 })).toEqual({ start: 1, end: 2 })
  })

  test('an empty span stays empty', () => {
    expect(unfold(fold(' 行'), { start: 1, end: 1 })).toEqual({ start: 1, end: 1 })
  })
})

describe('against Unicode’s own lists, for every unit', () => {
  const rule = folding()
  /** Signs of other scripts, which no page of ours holds; Hangul and Mongolian fillers, Arabic and Syriac marks. */
  const FOREIGN = /[\u0600-\u08ff\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufff0-\ufff8]/
  const kinds = (pattern: RegExp) => {
    const wrong: string[] = []
    for (let unit = 0; unit < 0x10000; unit++) {
      const character = String.fromCharCode(unit)
      if (pattern.test(character) && !FOREIGN.test(character)) {
        const kind = rule.get(unit)
        if (kind !== GAP && kind !== NOTHING) wrong.push(unit.toString(16))
      }
    }
    return wrong
  }
  test('white space is left out', () => expect(kinds(/\p{White_Space}/u)).toEqual([]))
  test('quotation marks are left out', () => expect(kinds(/\p{Quotation_Mark}/u)).toEqual([]))
  test('control and invisible characters are left out', () => {
    expect(kinds(/\p{Cc}|\p{Cf}|\p{Default_Ignorable_Code_Point}/u)).toEqual([])
  })
  test('letters and digits are not', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const folded = rule.get(unit)
      if (folded !== undefined && folded <= JOINER) expect(String.fromCharCode(unit)).not.toMatch(/[\p{L}\p{N}]/u)
    }
  })
})

describe('cutting the table to the wordings', () => {
  test('keeps the pairs whose simplified side occurs, all its variants, in order', () => {
    expect(cutTable(['行政复议', '开'], TABLE)).toEqual({ traditional: '復複議開', simplified: '复复议开' })
  })
  test('keeps nothing for wordings without such characters', () => {
    expect(cutTable(['行政', ''], TABLE)).toEqual({ traditional: '', simplified: '' })
  })
})
