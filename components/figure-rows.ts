import { writtenUnit } from '../core/card/figure-view.ts'
import { fold } from '../core/match/fold.ts'
import type { Figure, FigureKind, Pack, Status } from '../core/pack.ts'

/** One figure of the report, as a row of the table. */
export interface FigureRowView {
  readonly figure: Figure
  /** What is counted, with its object; the clause that says it where no rule or hand has named it. */
  readonly label: string
  /** Token and unit as the report writes them: 70.27万张. */
  readonly written: string
  readonly unit: string
  readonly place: string
  /** The measure's heading. */
  readonly title: string
  readonly status: Status
}

export type SortKey = 'text' | 'label' | 'value' | 'unit' | 'status'

export interface Sorting {
  readonly key: SortKey
  readonly down: boolean
}

export interface RowFilter {
  readonly query: string
  /** Null: all kinds. */
  readonly kind: FigureKind | null
  /** Ids that the finder has for the query, beside those that hold its words; null: not asked. */
  readonly found: ReadonlySet<string> | null
}

/** Rows of one unit: within it, and only there, are values put in order. */
export interface UnitRows {
  /** Null where rows of several units stand together. */
  readonly unit: string | null
  readonly rows: readonly FigureRowView[]
}

/** Every figure that can be quoted; dates, and numbers inside names, are none. In the order of the text. */
export function figureRows(pack: Pack): readonly FigureRowView[] {
  const nodes = new Map(pack.outline.map((node) => [node.id, node]))
  return pack.figures.filter(({ citable, kind }) => citable && kind !== 'date').map((figure) => {
    const node = nodes.get(figure.measure)
    return {
      figure,
      label: figure.label ?? pack.text.slice(figure.clause.start, figure.clause.end),
      written: figure.text + (writtenUnit(pack.text, figure) ?? ''),
      unit: figure.unit ?? '',
      place: node?.place ?? '',
      title: node?.title ?? '',
      status: node?.status ?? 'result',
    }
  })
}

export function kindsOf(rows: readonly FigureRowView[]): readonly (readonly [FigureKind, number])[] {
  const counts = new Map<FigureKind, number>()
  for (const { figure } of rows) counts.set(figure.kind, (counts.get(figure.kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

export function filterRows(rows: readonly FigureRowView[], filter: RowFilter): readonly FigureRowView[] {
  const { kind, found } = filter
  const wanted = fold(filter.query).text
  return rows.filter(({ figure, label, written, place, title }) => {
    if (kind !== null && figure.kind !== kind) return false
    if (wanted === '' || found?.has(figure.id) === true) return true
    return fold([label, written, place, title].join('\n')).text.includes(wanted)
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const STATUSES: readonly Status[] = ['result', 'plan', 'shortcoming', 'frame']

const ORDERS: Readonly<Record<SortKey, (a: FigureRowView, b: FigureRowView) => number>> = {
  text: (a, b) => a.figure.start - b.figure.start,
  label: (a, b) => compare(a.label, b.label),
  value: (a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0),
  unit: (a, b) => compare(a.unit, b.unit),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
}

/**
 * Rows in order. Values are compared within one unit and one kind only: a rank is no count, and 件 are no 户. Sorted by
 * value the rows therefore come unit by unit, those with most rows first, and what has no value stands last.
 */
export function sortRows(rows: readonly FigureRowView[], { key, down }: Sorting): readonly UnitRows[] {
  const sorted = (some: readonly FigureRowView[]) =>
    [...some].sort((a, b) => (down ? -1 : 1) * ORDERS[key](a, b) || ORDERS.text(a, b))
  if (key !== 'value') return rows.length === 0 ? [] : [{ unit: null, rows: sorted(rows) }]
  const groups = new Map<string, FigureRowView[]>()
  for (const row of rows) {
    const { kind, value } = row.figure
    const name = value === null ? '' : `${kind === 'rank' || kind === 'ordinal' ? kind : ''} ${row.unit}`
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return [...groups]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length)
    .map(([, some]) => ({ unit: some[0]?.unit ?? '', rows: sorted(some) }))
}
