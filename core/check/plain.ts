/** A draft as it is read: without what a word processor, a web page or Markdown puts between the characters. */
import { isAmount, wraps } from './wrapped.ts'
import type { Known } from './wrapped.ts'

export interface Plain {
  readonly text: string
  /** Offset in the draft of each unit of `text`, and the draft's length after the last. */
  readonly at: Int32Array
}

/** Spaces of every kind, invisible characters, and the marks of bold and code. */
const LEFT_OUT = /[ \u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff*`\r]/
const JOINED = /[A-Za-z0-9.%]/
/** UTF-16 units: a longer quotation is a sentence, not a name. */
const LONGEST_NAME = 12
/** 行政复议159件 行政应诉217件: in a headline the space behind an amount is a comma. */
const AMOUNT = /\d[余多]?[万亿]?(?:[%％]|[件起个项条枚张家户名人次场期天元])$/
/** Marks that part as others do. */
const PARTS: Readonly<Record<string, string>> = { '｜': '，', '…': '。' }
const LETTER = /[\u4e00-\u9fff“]/
const QUOTED_AMOUNT = /\d[万亿余多]*(?:[%％]|[件起个项条枚张家户名人次场期天元])$/

/** The offsets of quotation marks that hold a sentence or an amount, whose numbers claim something. */
function sayingMarks(draft: string): ReadonlySet<number> {
  const marks = new Set<number>()
  for (const found of draft.matchAll(/“([^“”\n]*)”/g)) {
    const inside = found[1] ?? ''
    if (inside.length <= LONGEST_NAME && !QUOTED_AMOUNT.test(inside)) continue
    const start = found.index ?? 0
    marks.add(start).add(start + inside.length + 1)
  }
  return marks
}

const SPACES = /[ \u00a0\u2000-\u200f\u202f\u205f\u2060\ufeff*`\r]/g
/** In an e-mail that answers another, before each of its lines. */
const QUOTED_LINE = /^[ >]*>/

/** The offsets of the breaks that only wrap a line, and of the quotation marks of an e-mail before its lines. */
function wrapMarks(draft: string, known: Known): ReadonlySet<number> {
  const marks = new Set<number>()
  let before = ''
  let first = true
  let card = false
  let start = 0
  for (const whole of draft.split('\n')) {
    const quote = QUOTED_LINE.exec(whole)?.[0] ?? ''
    for (let i = 0; i < quote.length; i++) marks.add(start + i)
    const line = whole.slice(quote.length).replace(SPACES, '')
    // the next number of cards that show each above its label
    const goesOn: boolean = !(card && isAmount(line)) && wraps(before, line, first, known)
    if (goesOn) marks.add(start - 1)
    card = goesOn && isAmount(before)
    first = !goesOn
    before = line
    start += whole.length + 1
  }
  return marks
}

/**
 * The draft without spaces (but for those between two Latin words or numbers), marks of emphasis, the quotation marks
 * around whole sentences and the breaks that only wrap a line; `|` of a Markdown table becomes a tab, dots a full stop.
 * `known` tells the words that a break may stand in. Linear.
 */
export function plainOf(draft: string, known: Known): Plain {
  const wrapped = wrapMarks(draft, known)
  const dropped = sayingMarks(draft.replace(/\n/g, (mark, at: number) => (wrapped.has(at) ? '\u2060' : mark)))
  const at: number[] = []
  let text = ''
  let gap = -1
  let table = false
  for (let i = 0; i < draft.length; i++) {
    const char = draft.charAt(i)
    if (char === '\n' || char === '\u2028' || i === 0) table = /^\n?[ ]*\|/.test(draft.slice(i, i + 8))
    if (dropped.has(i) || wrapped.has(i)) continue
    if (LEFT_OUT.test(char)) {
      gap = i
      continue
    }
    if (gap >= 0 && JOINED.test(char) && JOINED.test(text.slice(-1))) {
      text += ' '
      at.push(gap)
    } else if (gap >= 0 && LETTER.test(char) && AMOUNT.test(text.slice(-6))) {
      text += '，'
      at.push(gap)
    }
    gap = -1
    const double = draft.charAt(i + 1) === '—' || draft.charAt(i - 1) === '—'
    const dash = char === '—' && double && !/\d/.test(text.slice(-1))
    text += dash ? '，' : char === '\u2028' || char === '\v' ? '\n' : table && char === '|' ? '\t' : PARTS[char] ?? char
    at.push(i)
  }
  at.push(draft.length)
  return { text, at: Int32Array.from(at) }
}
