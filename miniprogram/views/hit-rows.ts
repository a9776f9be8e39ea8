import { bestFigure } from '../../components/best-figure.ts'
import { sayingOf, viaShown } from '../../components/card-content.ts'
import { foundText, numberRuns, type NumberRun } from '../../components/card-text.ts'
import { snippetOf } from '../../components/snippet.ts'
import type { CardView, PassageView, Piece } from '../../core/card.ts'
import type { Status } from '../../core/pack.ts'
import type { MiniWords } from '../words.ts'
import { keyed, type Keyed } from './keyed.ts'

/** One passage found, as a row. */
export interface HitRow {
  /** Place among the passages of its card. */
  readonly at: number
  readonly pieces: readonly Keyed<Piece>[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly runs: readonly Keyed<NumberRun>[]
  readonly unit: string
  readonly label: string
  readonly place: string
  readonly found: string
  readonly status: Status
  /** 2024年计划, 报告列为不足; '' for a result. */
  readonly tag: string
}

/** What stands above the rows. */
export interface Saying {
  /** '' where the passages speak for themselves. */
  readonly text: string
  readonly state: CardView['state']
  /** A second sentence where the thing itself is absent. */
  readonly nearest: string
}

export function statusTag({ status, source }: PassageView, words: MiniWords): string {
  return status === 'plan' ? words.plan(source) : status === 'shortcoming' ? words.shortcoming : ''
}

export function hitRow(view: CardView, passage: PassageView, at: number, words: MiniWords): HitRow {
  const { pieces, cutBefore, cutAfter } = snippetOf(passage.pieces)
  const figure = bestFigure(passage)
  return {
    at,
    pieces: keyed(pieces),
    cutBefore,
    cutAfter,
    runs: figure === undefined ? [] : keyed(numberRuns(figure.text)),
    unit: figure?.unit ?? '',
    label: figure?.label ?? '',
    place: passage.place,
    found: foundText(viaShown(view, passage), passage.wording, words),
    status: passage.status,
    tag: statusTag(passage, words),
  }
}

/** Rows in the order of the passages: what the finder put first stands first. */
export function hitRows(view: CardView, words: MiniWords): readonly HitRow[] {
  return view.passages.map((passage, at) => hitRow(view, passage, at, words))
}

/** What is said of an answer before its rows. */
export function saying(view: CardView, words: MiniWords): Saying {
  const absent = view.state === 'absent'
  return {
    text: sayingOf(view, words) ?? '',
    state: view.state,
    nearest: !absent ? '' : view.passages.length > 0 ? words.nearest : words.nothingNear,
  }
}
