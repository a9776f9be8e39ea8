/** What a card shows, all strings resolved: components draw it, the terminal prints it, nobody looks anything up. */
import type { Via } from './hit.ts'
import type { DateKind, FigureKind, Span, Status } from './pack.ts'

/** A run of the passage; joined, the pieces are the passage verbatim. */
export interface Piece {
  readonly text: string
  readonly mark: boolean
}

export interface FigureView {
  readonly id: string
  /** The token as written, without its unit: `159`, `70.27万`, `90%以上`. */
  readonly text: string
  /** As written right after the token; null for percentages and ranks, whose token says it. */
  readonly unit: string | null
  /** What is counted, with its object; null where neither rule nor hand has said. */
  readonly label: string | null
  /** Words of the report that qualify it and do not stand in the token: 均, 达到, 连续三年. */
  readonly qualifier: string | null
  readonly kind: FigureKind
  readonly note: string | null
  /** Offsets in the pack's text. */
  readonly span: Span
}

export interface GroupView {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  readonly rows: readonly FigureView[]
}

/** One passage of one report: what the reader steps through. */
export interface PassageView {
  readonly pack: string
  readonly measure: string
  readonly place: string
  readonly status: Status
  readonly span: Span
  readonly pieces: readonly Piece[]
  /** The passage starts, or ends, inside a sentence: shown with …… outside the quotation. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
  /** Figures said of the matter first; members of `groups` are not repeated here. */
  readonly figures: readonly FigureView[]
  readonly groups: readonly GroupView[]
  readonly via: Via
  readonly wording: string | null
  readonly source: SourceView
}

export interface SourceView {
  readonly issuer: string
  readonly issuerShort: string
  readonly title: string
  readonly region: string
  readonly year: number
  /** ISO. */
  readonly date: string
  readonly dateKind: DateKind
  readonly url: string | null
}

/**
 * `found`; `named`: 仅提及名称，未作说明; `plan`: 仅见于下步打算; `shortcoming`: 报告列为不足;
 * `absent`: 未提及, and `passages` are the nearest things, if any.
 */
export type CardState = 'found' | 'named' | 'plan' | 'shortcoming' | 'absent'

export interface CardView {
  /** The concept's term, or the reader's words where no concept led here. */
  readonly term: string
  readonly concept: string | null
  readonly state: CardState
  /** Best first; empty only for `absent`. */
  readonly passages: readonly PassageView[]
  /** Short name and year of the report asked, for the negative sentences: 某县, 2023. */
  readonly asked: { readonly region: string; readonly year: number }
}
