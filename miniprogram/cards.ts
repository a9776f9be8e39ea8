import { passageAround, withoutEnumerator } from '../core/card/passage.ts'
import { cardOfAnswer, cardOfConcept, passageView } from '../core/card/card-view.ts'
import type { CardView } from '../core/card.ts'
import type { PackEntry } from '../core/library.ts'
import type { Figure, Span } from '../core/pack.ts'
import type { Engine } from './packed/open.ts'
import type { CardAsk } from './paths.ts'

/** Words of a place that head a card of its own. */
const LONGEST_TERM = 24

function shortened(words: string): string {
  return words.length > LONGEST_TERM ? `${words.slice(0, LONGEST_TERM)}…` : words
}

interface Shown {
  readonly term: string
  readonly span: Span
  readonly marks: readonly Span[]
  readonly figures: readonly Figure[]
}

function cardOfSpan(entry: PackEntry, { term, span, marks, figures }: Shown): CardView | null {
  const node = entry.nodeAt(span.start)
  if (node === null) return null
  const { region, year } = entry.pack.report
  const passage = passageView(entry, node, { span, marks, figures, status: node.status, via: 'exact', wording: null })
  return { term: shortened(term), concept: null, state: 'found', passages: [passage], asked: { region, year } }
}

function cardOfFigure(entry: PackEntry, id: string): CardView | null {
  const figure = entry.figure(id)
  const node = figure === null ? null : entry.nodeAt(figure.start)
  if (figure === null || node === null) return null
  const { text } = entry.pack
  const span = withoutEnumerator(text, passageAround(text, node, figure))
  const others = entry.figuresIn(span).filter((other) => other !== figure)
  const term = figure.label ?? text.slice(figure.clause.start, figure.clause.end)
  return cardOfSpan(entry, { term, span, marks: [figure], figures: [figure, ...others] })
}

function cardOfMeasure(entry: PackEntry, id: string): CardView | null {
  const node = entry.node(id)
  if (node === null) return null
  const span = withoutEnumerator(entry.pack.text, node)
  if (span.start === span.end) return null
  const term = node.title === '' ? node.place : node.title
  return cardOfSpan(entry, { term, span, marks: [], figures: entry.figuresIn(span) })
}

/**
 * The card of what an address asks for. Null: nothing fits a query, or the report has nothing under that id (any
 * longer).
 */
export async function cardOf(ask: CardAsk, { library, finder }: Engine): Promise<CardView | null> {
  if (ask.kind === 'query') return cardOfAnswer(library, await finder.find(ask.query))
  if (ask.kind === 'concept') return cardOfConcept(library, ask.id, null, 'exact')
  const entry = ask.pack === null ? (library.packs[0] ?? null) : library.pack(ask.pack)
  if (entry === null) return null
  if (ask.kind === 'figure') return cardOfFigure(entry, ask.id)
  if (ask.kind === 'measure') return cardOfMeasure(entry, ask.id)
  const { start, end } = ask
  if (end > entry.pack.text.length) return null
  const term = entry.nodeAt(start)?.title ?? ''
  return cardOfSpan(entry, { term, span: { start, end }, marks: [], figures: entry.figuresIn({ start, end }) })
}
