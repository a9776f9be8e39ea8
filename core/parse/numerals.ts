import { scale10, plus } from './decimal.ts'

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}
/** Powers of ten of the multiplier characters. */
const POWERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }

/** ASCII digits for full-width ones (０–９ ．％), one to one, so that offsets hold. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９．％＋－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

/** UTF-16 units: a longer run of digits is no quantity (and its value no number). */
const LONGEST = 24

/**
 * The value of a numeral as written, as a decimal string: Arabic (`1,234`, `70.27万`), full-width, Chinese
 * (`一百二十`, `十`, `二〇二四`, `三点五`, `百`) or mixed (`3千`). Null where the characters are no numeral.
 */
export function decimalOf(numeral: string): string | null {
  if (numeral === '' || numeral.length > LONGEST) return null
  const plain = halfWidth(numeral).split(',').join('')
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain)
  if (arabic) {
    let power = 0
    for (const char of arabic[2] ?? '') power += POWERS[char] ?? 0
    return scale10(arabic[1] ?? '', power)
  }
  const [whole = '', fraction, ...rest] = plain.split('点')
  if (rest.length > 0) return null
  const integer = chineseDecimal(whole)
  if (integer === null || fraction === undefined) return integer
  const digits = digitString(fraction)
  return digits === null ? null : `${integer}.${digits}`
}

/** The value of a Chinese or Arabic integer, null where it is none or is beyond exact numbers. */
export function chineseInteger(numeral: string): number | null {
  const value = decimalOf(numeral)
  const number = value === null ? NaN : Number(value)
  return Number.isSafeInteger(number) ? number : null
}

function digitString(text: string): string | null {
  let out = ''
  for (const char of text) {
    const digit = DIGITS[char]
    if (digit === undefined) return null
    out += String(digit)
  }
  return out === '' ? null : out
}

function chineseDecimal(text: string): string | null {
  const plain = digitString(text)
  if (plain !== null) return scale10(plain, 0)
  let total = '0'
  let section = '0'
  let digit: number | null = null
  for (const char of text) {
    const value = DIGITS[char]
    const power = POWERS[char]
    if (value !== undefined) {
      // 一百零五: the zero parts, it does not count; 一二十 is no numeral.
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (power === undefined) return null
    else if (power < 4) {
      section = plus(section, scale10(String(digit ?? 1), power))
      digit = null
    } else {
      section = plus(section, String(digit ?? 0))
      digit = null
      // 三万亿 multiplies what stands before it as a whole.
      const base = section === '0' ? (total === '0' ? '1' : total) : section
      if (section === '0' && total !== '0') total = '0'
      total = plus(total, scale10(base, power))
      section = '0'
    }
  }
  return plus(plus(total, section), String(digit ?? 0))
}
