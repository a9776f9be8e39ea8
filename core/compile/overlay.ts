import { boolean, each, fields, nullableString, oneOf, string } from '../door.ts'
import type { Fields } from '../door.ts'
import type { FigureKind, Report } from '../pack.ts'
import { FIGURE_KINDS, readReport, readSchema } from '../read.ts'

/** What a person says of one figure; only what is given replaces what the rules found. */
export interface FigureOverlay {
  /** Words of the report that hold the token, long enough to occur once. */
  readonly at: string
  /** The token as the rules find it; it occurs once in `at`. */
  readonly token: string
  readonly label?: string
  readonly unit?: string | null
  readonly qualifier?: string | null
  readonly kind?: FigureKind
  readonly citable?: boolean
  readonly note?: string
}

/** The name of a list of figures, by words of the report that hold its first token. */
export interface GroupOverlay {
  readonly at: string
  readonly token: string
  readonly name: string
}

/** Passages of a concept, best first: the sentences that hold the words `at`. */
export interface ConceptOverlay {
  readonly concept: string
  readonly passages: readonly { readonly at: string; readonly relation: 'about' | 'names' }[]
}

/** What is known of one report by hand. Every entry rests on words of the report. */
export interface Overlay {
  readonly schema: number
  readonly figures: readonly FigureOverlay[]
  readonly groups: readonly GroupOverlay[]
  readonly concepts: readonly ConceptOverlay[]
}

/** The door for overlay.json; a list left out is empty. Throws an Error of one sentence. */
export function readOverlay(json: unknown): Overlay {
  const overlay = fields(json, 'The overlay')
  return {
    schema: readSchema(overlay.schema, 'The overlay'),
    figures: each(overlay.figures ?? [], 'figures', readFigure),
    groups: each(overlay.groups ?? [], 'groups', (value, place) => {
      const group = fields(value, place)
      return { ...rest(group, place), name: string(group.name, `${place}.name`) }
    }),
    concepts: each(overlay.concepts ?? [], 'concepts', (value, place) => {
      const concept = fields(value, place)
      return {
        concept: string(concept.concept, `${place}.concept`),
        passages: each(concept.passages, `${place}.passages`, (one, where) => {
          const passage = fields(one, where)
          return {
            at: string(passage.at, `${where}.at`),
            relation: oneOf(passage.relation, ['about', 'names'], `${where}.relation`),
          }
        }),
      }
    }),
  }
}

/** What compile is told of a report: its id and what stands in `Pack.report`. */
export interface ReportEntry {
  readonly id: string
  readonly report: Report
}

/** The door for report.json. Throws an Error of one sentence. */
export function readReportEntry(json: unknown): ReportEntry {
  const { id, ...report } = fields(json, 'The report')
  return { id: string(id, 'id'), report: readReport(report, 'report') }
}

function rest(entry: Fields, place: string): Pick<FigureOverlay, 'at' | 'token'> {
  return { at: string(entry.at, `${place}.at`), token: string(entry.token, `${place}.token`) }
}

function readFigure(value: unknown, place: string): FigureOverlay {
  const { label, unit, qualifier, kind, citable, note, ...entry } = fields(value, place)
  return {
    ...rest(entry, place),
    ...(label === undefined ? {} : { label: string(label, `${place}.label`) }),
    ...(unit === undefined ? {} : { unit: nullableString(unit, `${place}.unit`) }),
    ...(qualifier === undefined ? {} : { qualifier: nullableString(qualifier, `${place}.qualifier`) }),
    ...(kind === undefined ? {} : { kind: oneOf(kind, FIGURE_KINDS, `${place}.kind`) }),
    ...(citable === undefined ? {} : { citable: boolean(citable, `${place}.citable`) }),
    ...(note === undefined ? {} : { note: string(note, `${place}.note`) }),
  }
}
