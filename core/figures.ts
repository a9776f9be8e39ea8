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
import { createMatcher } from './match.ts'
import { halfWidth } from './numerals.ts'
import type { Figure, FigureGroup, OutlineNode, Span } from './pack.ts'
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
  const allNumerals = numeralsIn(text)
  const quotes = quotedIn(text)
  const names = namesIn(text, quotes)
  const marks = enumerators(text)
  const parts = clauses(text, 0, text.length)
  const found: Found[] = []
  const others: NotFigure[] = []
  let covered = 0
  const quoteAt = cursor(quotes)
  const markAt = cursor(marks.map((mark) => ({ start: mark.start, end: mark.body })))
  const nameAt = cursor(names)
  const wordAt = cursor(FIXED.match(text))
  for (const numeral of allNumerals) {
    if (numeral.start < covered) continue
    const quote = quoteAt(numeral.start)
    const context: Context = {
      numeral,
      before: lastLine(plain.slice(Math.max(0, numeral.start - BEFORE), numeral.start)),
      after: firstLine(plain.slice(numeral.end, numeral.end + AFTER)),
      quoted: quote ? plain.slice(quote.start, quote.end) : null,
      named: nameAt(numeral.start)?.name ?? null,
      fixed: wordAt(numeral.start) !== null,
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

const FIXED = createMatcher(FIXED_WORDS.map((word) => ({ text: word, concept: word })))

interface Named extends Span {
  readonly name: string
}

/** Where names with numbers stand outside quotation marks: known ones, and those the text quotes somewhere. */
function namesIn(text: string, quotes: readonly Quoted[]): readonly Named[] {
  const words = new Set(KNOWN_NAMES)
  for (const quote of quotes) {
    const word = text.slice(quote.start, quote.end)
    if (quote.mark === '“' && word.length >= 2 && word.length <= 12 && !/\d/.test(word) && counts(word)) words.add(word)
  }
  const matcher = createMatcher(Array.from(words, (word) => ({ text: word, concept: word })))
  return matcher.match(text).map(({ start, end, concept }) => ({ start, end, name: concept }))
}
