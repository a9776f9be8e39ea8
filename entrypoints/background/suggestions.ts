import { bestFigure } from '../../components/best-figure.ts'
import { snippetOf } from '../../components/snippet.ts'
import type { CardView, PassageView } from '../../core/card.ts'

export interface Suggestion {
  /** What the bar holds when it is chosen: the query and which passage, readable and enough to find it again. */
  readonly content: string
  readonly description: string
}

/** Rows that browsers show under the first. */
const MOST = 5
const ARROW = ' → '

const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' }

function escaped(text: string): string {
  // Control characters and halves of pairs are no XML at all: one of them, and no row is shown.
  return [...text]
    .filter((character) => !/^[\u0000-\u001f\ud800-\udfff\ufffe\uffff]$/.test(character))
    .map((character) => (NAMES[character] === undefined ? character : `&${NAMES[character]};`))
    .join('')
}

function figureText(passage: PassageView): string {
  const figure = bestFigure(passage)
  return figure === undefined ? '' : `${figure.text}${figure.unit ?? ''}`
}

function contentOf(query: string, passage: PassageView): string {
  return `${query}${ARROW}${passage.place}${figureText(passage)}`
}

/** A few words of a passage that has no figure. */
function lookAt({ pieces }: PassageView): string {
  const { pieces: shown, cutBefore, cutAfter } = snippetOf(pieces)
  return [cutBefore ? '…' : '', ...shown.map(({ text }) => text), cutAfter ? '…' : ''].join('')
}

/** One row: the figure and what it counts, then the place; without a figure the place first, since rows are cut. */
function describe(passage: PassageView, tag: string, xml: boolean): string {
  const figure = bestFigure(passage)
  const place = [passage.place, tag].filter((part) => part !== '').join(' · ')
  if (figure === undefined) {
    const words = lookAt(passage)
    return xml ? `<dim>${escaped(place)}</dim> ${escaped(words)}` : `${place} · ${words}`
  }
  const number = figureText(passage)
  return xml
    ? `<match>${escaped(number)}</match> ${escaped(figure.label)} <dim>${escaped(place)}</dim>`
    : [number, figure.label, place].join(' · ')
}

interface Options {
  /** What stands with a passage that is no result, by its status; '' for the others. */
  readonly tagOf: (passage: PassageView) => string
  /** Chromium reads descriptions as XML; Firefox shows them as they are. */
  readonly xml: boolean
}

/** Rows of the address bar for what was found; none where the report has nothing. */
export function suggestionsFor(query: string, view: CardView | null, options: Options): readonly Suggestion[] {
  const rows = (view?.passages ?? []).map((passage) => ({
    content: contentOf(query, passage),
    description: describe(passage, options.tagOf(passage), options.xml),
  }))
  return rows.filter(({ content }, i) => rows.findIndex((other) => other.content === content) === i).slice(0, MOST)
}

/** The query of what was entered: all of it, or what stands before the passage chosen. */
export function queryOf(entered: string): string {
  return entered.split(ARROW, 1)[0] ?? ''
}

/** The passage that was chosen; null where the query itself was entered. */
export function chosenIn(entered: string, view: CardView | null): PassageView | null {
  const query = queryOf(entered)
  return view?.passages.find((passage) => contentOf(query, passage) === entered) ?? null
}
