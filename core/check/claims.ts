/** What the numbers of a text stand with: the words that are theirs, and what was said before. */
import type { Figure, Span } from '../pack.ts'
import { clauses, sentences } from '../parse/sentences.ts'

/** A number with its own words; the same reading serves the report and a draft. */
export interface Said {
  readonly figure: Figure
  /** Offset behind its unit. */
  readonly after: number
  readonly clause: Span
  /** Its own words before and behind it, without the numbers, units and words of its neighbours. */
  readonly before: string
  readonly behind: string
  /** Everything of the clause before the number, its neighbours included. */
  readonly lead: string
  /** What it may have its object from, nearest first: earlier words of its clause, then earlier clauses. */
  readonly context: readonly string[]
  /** The clauses before its own in the sentence. */
  readonly company: readonly Span[]
  /** Where the words behind it end, if they are those of the clause that follows (159件！行政复议申请办理量公布). */
  readonly told?: number
}

/** Numbers that claim nothing: dates, telephones, names, and the numbers of sessions and meetings. */
export function claims({ kind, citable, unit, text }: Figure): boolean {
  if (!citable || kind === 'date' || kind === 'phone' || kind === 'name') return false
  return !(unit === null && /^(?:19|20)\d\d$/.test(text))
}

const PARTS = /[、+＋；]/
const JOINS = /^(?:[、+＋；]|以及|和|及|与|并)|(?:[、+＋；]|以及|和|及|与)$/

/** Where the unit behind a figure ends. */
export function afterUnit(text: string, { end, unit, text: token }: Figure): number {
  return unit !== null && !token.endsWith(unit) && text.startsWith(unit, end) ? end + unit.length : end
}

/** How many characters of the words between two numbers are the first one's. */
function share(between: string, firstHasWords: boolean): number {
  const joined = JOINS.exec(between)
  if (joined !== null) return joined.index === 0 && joined[0] !== between ? 0 : between.length
  const parted = between.search(PARTS)
  if (parted >= 0) return parted
  return firstHasWords ? 0 : between.length
}

/** Earlier words that an object is looked for in, and clauses that keep a number company. */
const CONTEXT = 4
const MOST = 12

/** The clause without numbers and units, and dates. */
function wordsOf(text: string, { start, end }: Span, figures: readonly Figure[]): string {
  let out = ''
  let from = start
  for (const figure of figures) {
    if (figure.start < from || figure.end > end || figure.kind === 'name') continue
    out += text.slice(from, figure.start)
    from = figure.kind === 'date' ? figure.end : afterUnit(text, figure)
  }
  return out + text.slice(from, end)
}

/** Whether words say anything; decided by the reader of the text, who knows the neutral ones. */
export type SaysSomething = (words: string) => boolean

/**
 * Every claim of `text` with its words, in order. `figures` are all numbers of the text in order, dates and names
 * included; `heading` is the line that stands over it. Linear, but for clauses, whose numbers are looked at together.
 */
export function saidIn(
  text: string, figures: readonly Figure[], says: SaysSomething, heading = '',
): readonly Said[] {
  const out: Said[] = []
  const parts = clauses(text, 0, text.length)
  const whole = sentences(text, 0, text.length)
  let next = 0
  let sentence = 0
  let earlier: string[] = heading === '' ? [] : [heading]
  let company: readonly Span[] = []
  for (const clause of parts) {
    while ((whole[sentence]?.end ?? Infinity) <= clause.start) {
      sentence++
      company = []
    }
    const inside: Figure[] = []
    while ((figures[next]?.start ?? Infinity) < clause.end) {
      const figure = figures[next++]
      if (figure !== undefined && figure.start >= clause.start) inside.push(figure)
    }
    const own = ofClause(text, clause, inside, says)
    own.forEach((one, i) => {
      const before = own.slice(0, i).reverse().map((other) => other.before + other.behind)
      out.push({ ...one, context: [...before, ...earlier].slice(0, CONTEXT), company })
    })
    const last = own[own.length - 1]
    const words = wordsOf(text, clause, inside)
    earlier = [last === undefined ? words : last.before + last.behind, ...earlier].slice(0, CONTEXT)
    company = [...company, clause].slice(-MOST)
  }
  return out
}

function ofClause(
  text: string, clause: Span, figures: readonly Figure[], says: SaysSomething,
): readonly Omit<Said, 'context' | 'company'>[] {
  const counted = figures.filter(claims)
  const dates = figures.filter(({ kind }) => kind === 'date')
  const plain = (start: number, end: number): string => wordsOf(text, { start, end }, dates)
  const out: Omit<Said, 'context' | 'company'>[] = []
  let from = clause.start
  counted.forEach((figure, i) => {
    const before = plain(from, figure.start)
    const after = Math.min(clause.end, afterUnit(text, figure))
    const next = counted[i + 1]
    const between = text.slice(after, next?.start ?? clause.end)
    const length = next === undefined ? between.length : share(between, says(before))
    const behind = plain(after, after + length)
    from = after + length
    const lead = text.slice(Math.max(clause.start, figure.start - 96), figure.start)
    out.push({ figure, after, clause, before, behind, lead })
  })
  return out
}
