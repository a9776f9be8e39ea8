/**
 * How packs and lexicon lie in the mini-program: rows of the values that nothing else tells, as JSON, without names.
 * What can be cut from the report's text is not written again.
 */
import type { FigureKind, NodeKind, Report, Status } from '../../core/pack.ts'

/** id, kind, place, level, title, status, start; a node ends where the next begins. */
export type NodeRow = readonly [string, NodeKind, string, number, string, Status, number]

/** The clause is told from the figure's start and end. Last, where there is either: `valueMax`, `note`. */
export type FigureRow = readonly [
  id: string, node: number, start: number, length: number, value: number | null, unit: string | null,
  qualifier: string | null, label: string | null, kind: FigureKind, citable: 0 | 1, group: string | null,
  clauseStart: number, clauseEnd: number, valueMax?: number | null, note?: string | null,
]

/** Node, start, length; a third of 1 where the passage only names the concept. */
export type PassageRow = readonly [node: number, start: number, length: number, names?: 1]

/** Place of the concept in the lexicon, or id and term of one that is the pack's own. */
export type PackConceptRow = readonly [number | readonly [string, string], ...PassageRow[]]

export interface PackRows {
  readonly schema: number
  readonly id: string
  readonly sha: string
  readonly report: Report
  readonly text: string
  readonly outline: readonly NodeRow[]
  readonly figures: readonly FigureRow[]
  readonly groups: readonly (readonly [string, string, string | null])[]
  readonly concepts: readonly PackConceptRow[]
}

/** id, whether it is marked on pages, term, other names, near ones (each joined by `|`), English. */
export type ConceptRow = readonly [string, 0 | 1, string, string, string, string]

export interface DataRows {
  readonly packs: readonly PackRows[]
  readonly schema: number
  readonly lexicon: readonly ConceptRow[]
  /** `data/script/common-words.json`, as `readScript` wants it. */
  readonly common: unknown
}
