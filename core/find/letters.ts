import type { Folding } from '../match/fold.ts'

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

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Letters and digits of every script; marks, symbols and halves of surrogate pairs are none. */
function isLetter(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || isDigit(code) || (code >= 0x61 && code <= 0x7a) || code === 0x3007 ||
  (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code <= 0xd7ff) || (code >= 0xf900 && code <= 0xfaff)
}

/** For each UTF-16 unit the letter it is read as, 0 for what is no letter. */
export type Alphabet = Uint16Array

const POINT = 0x2e
const PLUS = 0x2b

/** A table, since every letter of every report passes through it: ten times as fast as a map. */
export function createAlphabet(rule: Folding): Alphabet {
  const alphabet = new Uint16Array(0x10000)
  for (let unit = 0; unit < 0x10000; unit++) if (isLetter(unit)) alphabet[unit] = unit
  for (const [unit, code] of rule) alphabet[unit] = isLetter(code) || code === POINT || code === PLUS ? code : 0
  alphabet[POINT] = POINT
  alphabet[PLUS] = PLUS
  alphabet[0xfc] = alphabet[0xdc] = 0x76 // ü is typed v
  return alphabet
}

/** The letters of `source`, at most `limit` of them; a point or plus only inside a number: 0.5, 1+22. */
export function letters(source: string, alphabet: Alphabet, limit = source.length): Letters {
  const size = Math.min(source.length, limit)
  const codes = new Uint16Array(size)
  const at = new Int32Array(size + 1)
  const breaks = new Uint8Array(size + 1)
  const digitAt = (offset: number): boolean => isDigit(alphabet[source.charCodeAt(offset)] ?? 0)
  let count = 0
  let i = 0
  for (; i < source.length && count < size; i++) {
    const code = alphabet[source.charCodeAt(i)] ?? 0
    const joint = code === POINT || code === PLUS
    if (code !== 0 && (!joint || (digitAt(i - 1) && digitAt(i + 1)))) {
      const last = at[count - 1] ?? i
      // 1-2 is no 12; 1 2, as a converter spaces it, may be
      const follows = isDigit(code) && isDigit(codes[count - 1] ?? 0)
      if (follows && source.slice(last + 1, i).trim() !== '') breaks[count] = 1
      codes[count] = code
      at[count++] = i
    } else if (CLAUSE_MARKS.includes(source.charAt(i))) breaks[count] = 1
  }
  at[count] = i
  return { codes: codes.subarray(0, count), at: at.subarray(0, count + 1), breaks: breaks.subarray(0, count + 1) }
}
