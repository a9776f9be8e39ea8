import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, folding, unfold } from '../../core/match/fold.ts'
import { createMatcher } from '../../core/match/match.ts'
import type { Match } from '../../core/match/match.ts'

const TABLE = { traditional: '復複議雙隨機開', simplified: '复复议双随机开' }

/** The model's own idea of folding: Unicode's lists and the platform's normalisation, character by character. */
type Kind = 'nothing' | 'gap' | 'joiner' | 'sign'
const BOOK_TITLE_MARKS = /[《》〈〉]/
const kindOf = (unit: string): Kind => {
  if (/[、·，,]/.test(unit)) return 'joiner'
  if (/\p{White_Space}|\p{Quotation_Mark}/u.test(unit) || BOOK_TITLE_MARKS.test(unit)) return 'gap'
  return /\p{Cf}|\p{Cc}/u.test(unit) ? 'nothing' : 'sign'
}
const same = (unit: string): string => {
  const at = TABLE.traditional.indexOf(unit)
  return at >= 0 ? TABLE.simplified.charAt(at) : unit.normalize('NFKC').toLowerCase()
}
const ascii = (unit: string | undefined): boolean => unit !== undefined && /^[a-z0-9]$/.test(same(unit))

interface Letter {
  readonly sign: string
  /** What stands before it, strongest last. */
  readonly before: Kind
}

const STRENGTH: readonly Kind[] = ['nothing', 'gap', 'joiner']
const stronger = (a: Kind, b: Kind): Kind => (STRENGTH.indexOf(a) > STRENGTH.indexOf(b) ? a : b)

const lettersOf = (wording: string): readonly Letter[] => {
  const letters: Letter[] = []
  let before: Kind = 'nothing'
  for (const unit of wording.split('')) {
    const kind = kindOf(unit)
    if (kind === 'sign') letters.push({ sign: same(unit), before })
    before = kind === 'sign' ? 'nothing' : stronger(before, kind)
  }
  return letters
}

const runGoesOn = (text: string, edge: number, step: 1 | -1): boolean => {
  let at = edge + step
  while (text[at] !== undefined && kindOf(text.charAt(at)) === 'nothing') at += step
  if (ascii(text[at])) return true
  const digits = /[0-9]/.test(text.charAt(edge)) && /[0-9]/.test(text.charAt(at + step))
  return digits && (text[at] === ',' || (step > 0 && text[at] === '.'))
}

/** Tries one wording at one position: where it ends, or −1. */
const tryAt = (text: string, start: number, letters: readonly Letter[]): number => {
  if (letters.length < 2 || kindOf(text.charAt(start)) !== 'sign') return -1
  if (ascii(text[start]) && runGoesOn(text, start, -1)) return -1
  let at = start
  let last = start
  for (let k = 0; k < letters.length; k++) {
    let between: Kind = 'nothing'
    for (; at < text.length && kindOf(text.charAt(at)) !== 'sign'; at++) {
      between = stronger(between, kindOf(text.charAt(at)))
    }
    if (at >= text.length || same(text.charAt(at)) !== letters[k]?.sign) return -1
    const own = k === 0 ? 'nothing' : (letters[k]?.before ?? 'nothing')
    const counts = between === 'joiner' || (between === 'gap' && ascii(text[last]) && ascii(text[at]))
    if (counts && stronger(own, between) !== own) return -1
    last = at++
  }
  return ascii(text[last]) && runGoesOn(text, last, 1) ? -1 : last + 1
}

const naive = (text: string, wordings: readonly string[]) => {
  const all = wordings.map(lettersOf)
  const found: Match[] = []
  for (let start = 0; start < text.length; start++) {
    const ends = all.map((letters) => tryAt(text, start, letters))
    const end = Math.max(-1, ...ends)
    if (end < 0) continue
    found.push({ start, end, wording: ends.indexOf(end) })
    start = end - 1
  }
  return found
}

const SIGNS = '行政复议复议双随机开復議雙1885aＡb１。（𠀀\ud840\udc00\ud800'
const LEFT_OUT = ' \n\u3000\u00a0\u200b\ufeff\u00ad“”"「、·，,.'
const sign = fc.nat(SIGNS.length - 1).map((i) => SIGNS.charAt(i))
const leftOut = fc.nat(LEFT_OUT.length - 1).map((i) => LEFT_OUT.charAt(i))
const joined = (parts: fc.Arbitrary<string>, constraints: fc.ArrayConstraints) =>
  fc.array(parts, constraints).map((units) => units.join(''))
const wording = joined(fc.oneof({ weight: 5, arbitrary: sign }, { weight: 1, arbitrary: leftOut }), { maxLength: 6 })

/** Wordings, and a text made of pieces of them, so that beginnings, failures and overlaps are the rule. */
const cases = fc.array(wording, { maxLength: 8 }).chain((wordings) => {
  const whole = wordings.length === 0 ? fc.constant('') : fc.constantFrom(...wordings)
  const piece = fc.tuple(whole, fc.nat(6), fc.nat(6)).map(([text, a, b]) => text.slice(Math.min(a, b), Math.max(a, b)))
  const text = joined(fc.oneof(whole, piece, sign, leftOut), { maxLength: 24 })
  return fc.tuple(fc.constant(wordings), text)
})

test('finds what trying each wording at each position finds', () => {
  fc.assert(fc.property(cases, ([wordings, text]) => {
    const matcher = createMatcher(wordings, { table: TABLE })
    expect(matcher.match(text)).toEqual(naive(text, wordings))
  }), { numRuns: 20_000 })
})

test('any string is matched without an exception, and spans are in order and inside it', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 })
  fc.assert(fc.property(fc.array(any), any, (wordings, text) => {
    let end = 0
    for (const span of createMatcher(wordings).match(text)) {
      expect(span.start).toBeGreaterThanOrEqual(end)
      expect(span.end).toBeGreaterThan(span.start)
      end = span.end
    }
    expect(end).toBeLessThanOrEqual(text.length)
  }), { numRuns: 2000 })
})

test('folded offsets lead back to the characters that folded to them', () => {
  const text = joined(fc.oneof(sign, leftOut), { maxLength: 40 })
  fc.assert(fc.property(text, (original) => {
    const folded = fold(original, folding(TABLE))
    const again = folded.text.split('').map((_, i) => {
      const { start, end } = unfold(folded, { start: i, end: i + 1 })
      return same(original.slice(start, end))
    })
    expect(again.join('')).toBe(folded.text)
  }))
})
