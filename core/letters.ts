import { GAP, JOINER, NOTHING } from './fold.ts'
import type { Folding } from './fold.ts'

/**
 * A text as finding sees it: its letters only, folded. Not only what `fold` leaves out is passed over but all marks,
 * so that an order of words typed without them is found.
 */
export interface Letters {
  readonly codes: Uint16Array
  /** Offset in the source of each letter, and where reading stopped at the end. */
  readonly at: Int32Array
  /** 1 where ，。；： or their like stand between a letter and the one before it: words do not run across. */
  readonly breaks: Uint8Array
}

const CLAUSE_MARKS = '，。；：！？,;:!?'

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Letters and digits of every script; marks, symbols and halves of surrogate pairs are none. */
const isLetter = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || isDigit(code) || (code >= 0x61 && code <= 0x7a) || code === 0x3007 ||
  (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)

/** The point of 0.5 and the plus of 1+22, which hold a number together. */
const isJoint = (source: string, i: number, code: number, rule: Folding): boolean => {
  if (code !== 0x2e && code !== 0x2b) return false
  const digitAt = (at: number): boolean => {
    const unit = source.charCodeAt(at)
    return isDigit(rule.get(unit) ?? unit)
  }
  return digitAt(i - 1) && digitAt(i + 1)
}

/** The letters of `source`, at most `limit` of them. */
export const letters = (source: string, rule: Folding, limit = source.length): Letters => {
  const size = Math.min(source.length, limit)
  const codes = new Uint16Array(size)
  const at = new Int32Array(size + 1)
  const breaks = new Uint8Array(size + 1)
  let count = 0
  let i = 0
  for (; i < source.length && count < size; i++) {
    const unit = source.charCodeAt(i)
    const code = rule.get(unit) ?? unit
    if (code === NOTHING || code === GAP || code === JOINER) continue
    if (isLetter(code) || isJoint(source, i, code, rule)) {
      codes[count] = code === 0xfc ? 0x76 : code // ü is typed v
      at[count++] = i
    } else if (CLAUSE_MARKS.includes(source.charAt(i))) breaks[count] = 1
  }
  at[count] = i
  return { codes: codes.subarray(0, count), at: at.subarray(0, count + 1), breaks: breaks.subarray(0, count + 1) }
}
