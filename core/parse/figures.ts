import { enumerators } from './enumerators.ts'
import type { Context, Found, Reason } from './figure-context.ts'
import { groupsOf } from './figure-groups.ts'
import { label } from './figure-labels.ts'
import { FIXED_WORDS, KNOWN_NAMES } from './figure-names.ts'
import { counts } from './figure-naming.ts'
import { qualifier } from './figure-qualifiers.ts'
import { read } from './figure-rules.ts'
import { numeralsIn, quotedIn } from './figure-scan.ts'
import type { Quoted } from './figure-scan.ts'
import { halfWidth } from './numerals.ts'
import type { Figure, FigureGroup, OutlineNode, Span } from '../pack.ts'
import { clauses } from './sentences.ts'

/** A numeral that is no figure, and why. */
export interface NotFigure extends Span {
  readonly reason: Reason
}

export interface Account {
  readonly figures: readonly Figure[]
  readonly groups: readonly FigureGroup[]
  readonly others: readonly NotFigure[]
}

/** UTF-16 units of context that rules may look at on either side; bounded, so that the whole is linear. */
const BEFORE = 24
const AFTER = 32

/**
 * Accounts for every numeral of a report's text: each is part of a figure or among `others` with the reason.
 * `nodes` is the text's outline; figures carry the id of their node. In order, never overlapping.
 */
export function figures(text: string, nodes: readonly OutlineNode[]): Account {
  const plain = halfWidth(text)
  const quotes = quotedIn(text)
  const names = namesIn(text, quotes)
  const marks = enumerators(text)
  const parts = clauses(text, 0, text.length)
  const found: Found[] = []
  const others: NotFigure[] = []
  let covered = 0
  const quoteAt = cursor(quotes)
  const markAt = cursor(marks.map((mark) => ({ start: mark.start, end: mark.body })))
  for (const numeral of numeralsIn(text)) {
    if (numeral.start < covered) continue
    const quote = quoteAt(numeral.start)
    const context: Context = {
      numeral,
      before: lastLine(plain.slice(Math.max(0, numeral.start - BEFORE), numeral.start)),
      after: firstLine(plain.slice(numeral.end, numeral.end + AFTER)),
      quoted: quote ? plain.slice(quote.start, quote.end) : null,
      named: numeral.arabic ? null : wordAround(text, numeral, names, LONGEST_NAME),
      fixed: !numeral.arabic && wordAround(text, numeral, FIXED, LONGEST_WORD) !== null,
      enumerator: markAt(numeral.start) !== null,
    }
    const reading = read(context)
    if ('reason' in reading) others.push({ start: numeral.start, end: reading.end, reason: reading.reason })
    else found.push(reading.figure)
    covered = 'reason' in reading ? reading.end : reading.figure.end
  }
  return { ...finish(text, nodes, parts, found), others }
}

function finish(
  text: string, nodes: readonly OutlineNode[], parts: readonly Span[], found: readonly Found[],
): Pick<Account, 'figures' | 'groups'> {
  const nodeAt = cursor(nodes)
  const clauseAt = cursor(parts)
  const counters = new Map<string, number>()
  const bare: Figure[] = []
  for (const one of found) {
    const node = nodeAt(one.start)
    const measure = node?.id ?? ''
    const n = (counters.get(measure) ?? 0) + 1
    counters.set(measure, n)
    const clause = clauseAt(one.start) ?? { start: one.start, end: one.end }
    bare.push({
      id: `${measure}-${n}`,
      measure,
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      value: one.value,
      ...(one.valueMax === undefined ? {} : { valueMax: one.valueMax }),
      unit: one.unit,
      qualifier: qualifier(text, clause, one),
      label: label(text, clause, one, bare[bare.length - 1]),
      kind: one.kind,
      citable: one.citable,
      group: null,
      clause: { start: clause.start, end: clause.end },
    })
  }
  return groupsOf(text, bare)
}

const lastLine = (text: string): string => text.slice(text.lastIndexOf('\n') + 1)

const firstLine = (text: string): string => {
  const stop = text.indexOf('\n')
  return stop < 0 ? text : text.slice(0, stop)
}

/** Looks up the span that holds an offset, for offsets asked in rising order. */
function cursor<T extends Span>(spans: readonly T[]): (offset: number) => T | null {
  let i = 0
  return (offset) => {
    for (let span = spans[i]; span !== undefined && span.end <= offset; span = spans[i]) i++
    const span = spans[i]
    return span !== undefined && span.start <= offset ? span : null
  }
}

/** UTF-16 units: a longer quotation is a sentence, not a name. */
const LONGEST_NAME = 12
const LONGEST_WORD = Math.max(...FIXED_WORDS.map((word) => word.length))
const FIXED = new Set(FIXED_WORDS)

/** The names with numbers that the text may use without quotation marks: known ones, and those it quotes somewhere. */
function namesIn(text: string, quotes: readonly Quoted[]): ReadonlySet<string> {
  const quoted = quotes
    .filter(({ start, end, mark }) => mark === '“' && end - start >= 2 && end - start <= LONGEST_NAME)
    .map(({ start, end }) => text.slice(start, end))
  return new Set([...KNOWN_NAMES, ...quoted.filter((name) => !/\d/.test(name) && counts(name))])
}

/** The longest of `words` that stands in the text with the numeral in it, `longest` units at most; null for none. */
function wordAround(text: string, numeral: Span, words: ReadonlySet<string>, longest: number): string | null {
  for (let length = longest; length >= 2; length--) {
    for (let start = Math.max(0, numeral.end - length); start <= numeral.start; start++) {
      const word = text.slice(start, start + length)
      if (words.has(word)) return word
    }
  }
  return null
}
