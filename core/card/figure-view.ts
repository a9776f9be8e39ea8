import type { FigureView, GroupView } from '../card.ts'
import type { PackEntry } from '../library.ts'
import type { Figure } from '../pack.ts'

/** The unit as it stands in the text right after the token; null where the token says it (99.1%) or there is none. */
export function writtenUnit(text: string, figure: Figure): string | null {
  const { unit } = figure
  if (unit === null || unit === '' || figure.text.endsWith(unit)) return null
  return text.startsWith(unit, figure.end) ? unit : null
}

export function figureView(entry: PackEntry, figure: Figure): FigureView {
  return {
    id: figure.id,
    text: figure.text,
    unit: writtenUnit(entry.pack.text, figure),
    label: figure.label,
    qualifier: figure.qualifier,
    kind: figure.kind,
    note: figure.note ?? null,
    span: { start: figure.start, end: figure.end },
  }
}

/**
 * What a card shows of `figures` (most relevant first, all inside its passage): the figures that stand alone, and the
 * groups they belong to. A group is gathered once and whole, with the members outside the passage too, since a part
 * of a list misleads; a group of one is a plain figure. Dates, and what cannot stand alone in a
 * quotation, are not shown.
 */
export function figureViews(
  entry: PackEntry,
  figures: readonly Figure[],
): { readonly figures: readonly FigureView[]; readonly groups: readonly GroupView[] } {
  const single: FigureView[] = []
  const groups = new Map<string, GroupView>()
  for (const figure of figures) {
    if (!figure.citable || figure.kind === 'date') continue
    const group = figure.group === null ? null : entry.group(figure.group)
    const members = group === null ? [] : entry.members(group.id)
    if (group === null || members.length < 2) {
      single.push(figureView(entry, figure))
    } else if (!groups.has(group.id)) {
      const rows = members.map((member) => figureView(entry, member))
      groups.set(group.id, { id: group.id, name: group.name, unit: group.unit, rows })
    }
  }
  return { figures: single, groups: [...groups.values()] }
}

/**
 * `figures` by how much they say of the words marked: what is counted bears the words, then the same clause, then
 * those that follow the words, nearest first; what has no label comes after what has one.
 * `words` are the wordings themselves, `marks` their places in the text, in order.
 */
export function byRelevance(
  figures: readonly Figure[],
  words: readonly string[],
  marks: readonly { readonly start: number; readonly end: number }[],
): readonly Figure[] {
  const distance = (figure: Figure): number => {
    let best = Infinity
    for (const mark of marks) {
      // A number before the word rarely counts it: 三年居第一的“一次办”. Twice as far.
      const gap = mark.start <= figure.start ? figure.start - mark.start : 2 * (mark.start - figure.start)
      if (gap < best) best = gap
    }
    return best
  }
  const rank = (figure: Figure): readonly number[] => [
    figure.label !== null && words.some((word) => figure.label?.includes(word) === true) ? 0 : 1,
    marks.some((mark) => mark.start < figure.clause.end && figure.clause.start < mark.end) ? 0 : 1,
    figure.label === null ? 1 : 0,
    distance(figure),
  ]
  const ranked = figures.map((figure) => ({ figure, rank: rank(figure) }))
  ranked.sort((a, b) => {
    for (let i = 0; i < a.rank.length; i++) {
      const x = a.rank[i] ?? 0
      const y = b.rank[i] ?? 0
      if (x !== y) return x < y ? -1 : 1
    }
    return a.figure.start - b.figure.start
  })
  return ranked.map(({ figure }) => figure)
}
