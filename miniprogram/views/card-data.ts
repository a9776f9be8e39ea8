import { isLabelled, type LabelledFigure } from '../../components/best-figure.ts'
import { viaShown } from '../../components/card-content.ts'
import { foundText, labelText, numberRuns, sharesOf, yearText, type NumberRun } from '../../components/card-text.ts'
import { rowLabels } from '../../components/row-labels.ts'
import type { CardView, GroupView, PassageView, Piece } from '../../core/card.ts'
import type { Status } from '../../core/pack.ts'
import type { AllWords } from '../words-more.ts'
import { statusTag } from './hit-rows.ts'
import { keyed, type Keyed } from './keyed.ts'

/** Figures set large; what follows is one line each, so that the report's words stay on the screen. */
const LARGE = 3
/** In all; the rest is in its sentence and in the report. */
const MOST = 6
/** Longer labels than this need a line of their own. */
const SHORT_LABEL = 14
/** Row headings up to this length leave room for a bar beside them. */
const SHORT_HEADING = 8

export interface FigureData {
  readonly id: string
  readonly runs: readonly Keyed<NumberRun>[]
  readonly unit: string
  readonly label: string
  readonly note: string
  readonly long: boolean
  /** Token and unit. */
  readonly written: string
}

export interface GroupRow extends FigureData {
  /** Percentage of the largest; 0 where no bar is drawn. */
  readonly share: number
}

export interface GroupData {
  readonly id: string
  readonly name: string
  readonly short: boolean
  readonly bars: boolean
  readonly rows: readonly GroupRow[]
}

/** One passage as the card draws it. */
export interface PassageData {
  /** How it was found; '' where the reader came by an address and not by words. */
  readonly found: string
  readonly tag: string
  readonly status: Status
  readonly large: readonly FigureData[]
  readonly more: readonly FigureData[]
  /** 另有 n 项数据; '' for none. */
  readonly rest: string
  readonly groups: readonly GroupData[]
  readonly pieces: readonly Keyed<Piece>[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  readonly place: string
  readonly issuer: string
  readonly date: string
  readonly year: string
}

function figureData(figure: LabelledFigure): FigureData {
  const label = labelText(figure)
  const unit = figure.unit ?? ''
  return {
    id: figure.id,
    runs: keyed(numberRuns(figure.text)),
    unit,
    label,
    note: figure.note ?? '',
    long: label.length > SHORT_LABEL,
    written: figure.text + unit,
  }
}

function groupData({ id, name, rows }: GroupView): GroupData {
  const labelled = rows.filter(isLabelled)
  const shares = sharesOf(labelled)
  const labels = rowLabels(labelled.map(({ label }) => label), name)
  return {
    id,
    name,
    short: labels.every((label) => label.length <= SHORT_HEADING),
    bars: shares !== null,
    rows: labelled.map((figure, at) => ({
      ...figureData(figure), label: labels[at] ?? figure.label, share: Math.round(shares?.[at] ?? 0),
    })),
  }
}

/** @param asked whether words led here */
export function passageData(view: CardView, passage: PassageView, asked: boolean, words: AllWords): PassageData {
  const labelled = passage.figures.filter(isLabelled).map(figureData)
  const rest = labelled.length - MOST
  const { issuerShort, date } = passage.source
  // What the card's own sentence says already is not said again.
  const said = view.state === 'shortcoming' && passage.status === 'shortcoming'
  return {
    found: asked ? foundText(viaShown(view, passage), passage.wording, words) : '',
    tag: said ? '' : statusTag(passage, words),
    status: passage.status,
    large: labelled.slice(0, LARGE),
    more: labelled.slice(LARGE, MOST),
    rest: rest > 0 ? words.moreFigures(rest) : '',
    groups: passage.groups.map(groupData),
    pieces: keyed(passage.pieces),
    cutBefore: passage.cutBefore,
    cutAfter: passage.cutAfter,
    place: passage.place,
    issuer: issuerShort,
    date,
    year: yearText(passage, words),
  }
}
