import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plus, scale10 } from '../../core/parse/decimal.ts'
import { numeralsIn } from '../../core/parse/figure-scan.ts'
import { chineseInteger, decimalOf, halfWidth } from '../../core/parse/numerals.ts'

test.each<[string, string | null]>([
  ['159', '159'], ['0.5', '0.5'], ['1,234', '1234'], ['12,345,678.90', '12345678.9'],
  // the multiplier moves the point, no float in between
  ['0.28万', '2800'], ['70.27万', '702700'], ['9820.4万', '98204000'], ['1.4万', '14000'], ['3万', '30000'],
  ['1.0001亿', '100010000'],
  ['5.3万亿', '5300000000000'], ['3百', '300'],
  ['１００', '100'], ['９９．１', '99.1'],
  ['零', '0'], ['两', '2'], ['十', '10'], ['十五', '15'], ['二十', '20'], ['一百零五', '105'], ['一百一十', '110'], ['三千二百', '3200'],
  ['一万', '10000'], ['十万', '100000'], ['一百二十三万四千五百六十七', '1234567'], ['一亿零三十', '100000030'], ['三万亿', '3000000000000'],
  ['百', '100'], ['万', '10000'], ['二〇二四', '2024'], ['三点五', '3.5'], ['九十九点一', '99.1'],
  ['', null], ['甲', null], ['三点', null], ['三点五点六', null], ['二三十', null], ['1'.repeat(40), null],
])('decimalOf(%j) is %j', (numeral, value) => {
  expect(decimalOf(numeral)).toBe(value)
})

const integers: readonly [string, number | null][] = [['十一', 11], ['7', 7], ['甲', null]]
test.each(integers)('chineseInteger(%j) is %j', (numeral, value) => {
  expect(chineseInteger(numeral)).toBe(value)
})

test('full-width digits become ASCII one to one', () => {
  expect(halfWidth('２０２１－２０２５年，１００％')).toBe('2021-2025年，100%')
})

describe('decimal strings', () => {
  test.each([
    ['0.5', 0, '0.5'], ['0.28', 4, '2800'], ['12.345', 2, '1234.5'], ['0', 8, '0'], ['007.10', 1, '71'],
  ])('%s times ten to the %i is %s', (decimal, power, value) => {
    expect(scale10(decimal, power)).toBe(value)
  })

  test('agree with whole numbers of any length', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.bigInt({ min: 0n, max: 10n ** 20n }), (a, b) => {
      expect(plus(String(a), String(b))).toBe(String(a + b))
    }))
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat(8), (n, power) => {
      expect(scale10(String(n), power)).toBe(String(n * 10n ** BigInt(power)))
    }))
  })
})

test('a Chinese numeral written out by the book reads back', () => {
  const digits = '零一二三四五六七八九'
  const small = (n: number): string => {
    let out = ''
    let gap = false
    for (const [unit, name] of [[1000, '千'], [100, '百'], [10, '十'], [1, '']] as const) {
      const digit = Math.floor(n / unit) % 10
      if (digit === 0) gap = out !== ''
      else {
        out += (gap ? '零' : '') + digits.charAt(digit) + name
        gap = false
      }
    }
    return out
  }
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => {
    const high = Math.floor(n / 10000)
    const low = n % 10000
    const written = (high > 0 ? `${small(high)}万` : '') + (high > 0 && low > 0 && low < 1000 ? '零' : '') + small(low)
    expect(decimalOf(written)).toBe(String(n))
  }))
})

test('the walk finds every numeral, Arabic, full-width, Chinese and 双', () => {
  const found = numeralsIn('２０２３年办理159件、70.27万张，四个一，双随机，百分之九十').map(({ plain }) => plain)
  expect(found).toEqual(['2023', '159', '70.27万', '四', '一', '双', '百', '九十'])
})
