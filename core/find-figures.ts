/** Which figures of a passage answer a query, and in what order. */
import type { Amount } from './amounts.ts'
import type { Asked } from './asked.ts'
import type { Figure, FigureKind, Span } from './pack.ts'

/** Units that count alike: 名 and 人, 户 and 家. */
const ALIKE: readonly string[] = ['人名位', '户家个', '件起宗项份', '次场期届', '天日工作日', '个月月', '时小时']

export const sameUnit = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && ALIKE.some((units) => units.includes(a) && units.includes(b)))

/** Figure kinds that a question of a kind can be answered by. */
const ANSWERS: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  count: ['count'],
  money: ['money'],
  percent: ['percent'],
  rank: ['rank'],
  duration: ['duration'],
}

/** How well a figure answers what is asked: 0 not at all, 1 in kind, 2 in kind and unit. */
export const answers = (figure: Figure, asked: Asked | null): 0 | 1 | 2 => {
  if (asked === null || !(ANSWERS[asked.kind] ?? []).includes(figure.kind)) return 0
  return asked.unit !== null && sameUnit(asked.unit, figure.unit) ? 2 : 1
}

/** How well a figure is the number that the reader gave: 0 another, 1 of another unit, 2 with the same unit or none. */
export const equals = (figure: Figure, amount: Amount): 0 | 1 | 2 => {
  const { value } = figure
  if (value === null || Math.abs(value - amount.value) > 1e-9 * Math.max(1, value)) return 0
  if (amount.unit === null || sameUnit(amount.unit, figure.unit)) return 2
  return amount.kind === 'count' && figure.kind === 'count' ? 1 : 0
}

const distance = (figure: Figure, marks: readonly Span[]): number => {
  let nearest = Infinity
  for (const { start, end } of marks) {
    // what is counted stands before its number as a rule
    const gap = figure.start >= end ? figure.start - end : figure.end <= start ? (start - figure.end) * 2 : 0
    nearest = Math.min(nearest, gap)
  }
  return nearest
}

/** `figures` as ids, the one that answers first. */
export const inOrder = (
  figures: readonly Figure[],
  query: { readonly asked: Asked | null; readonly amounts: readonly Amount[] },
  marks: readonly Span[],
): readonly string[] => {
  const scored = figures.map((figure) => ({
    figure,
    equal: query.amounts.reduce((most, amount) => Math.max(most, equals(figure, amount)), 0),
    answer: answers(figure, query.asked),
    citable: figure.citable ? 1 : 0,
    distance: distance(figure, marks),
  }))
  scored.sort((a, b) =>
    b.equal - a.equal || b.answer - a.answer || b.citable - a.citable || a.distance - b.distance ||
    a.figure.start - b.figure.start)
  return scored.map(({ figure }) => figure.id)
}
