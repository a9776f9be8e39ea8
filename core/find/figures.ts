/** Which figures of a passage answer a query, and in what order. */
import type { Amount } from '../parse/amounts.ts'
import type { Asked } from './asked.ts'
import { sharedBy } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { Figure, Span } from '../pack.ts'
import { overlaps } from '../card/passage.ts'
import type { Query } from './query.ts'

/** Units that count alike: 名 and 人, 户 and 家. */
const ALIKE: readonly string[] = ['人名位', '户家个', '件起宗项份', '次场期届', '天日工作日', '个月', '小时']

export function sameUnit(a: string | null, b: string | null): boolean {
  return a === b || (a !== null && b !== null && ALIKE.some((units) => units.includes(a) && units.includes(b)))
}

/** How well a figure answers what is asked: 0 not at all, 1 in kind, 2 in kind and unit. */
export function answers(figure: Figure, asked: Asked | null): 0 | 1 | 2 {
  if (asked === null || asked.kind !== figure.kind) return 0
  return asked.unit === null ? 1 : sameUnit(asked.unit, figure.unit) ? 2 : 0
}

/** 3 with the reader's unit or where none was given, 2 with one that counts alike, 1 with another, 0 another number. */
export type Equality = 0 | 1 | 2 | 3

/** How well a figure is the number that the reader gave. A telephone number is one by its digits. */
export function equals({ kind, text, value, unit }: Figure, amount: Amount): Equality {
  if (value === null) return kind === 'phone' && text === amount.numeral ? 3 : 0
  // 第一 is no 1名, and 1名 no 第一
  if (amount.kind !== null && (amount.kind === 'rank') !== (kind === 'rank' || kind === 'ordinal')) return 0
  if (Math.abs(value - amount.value) > 1e-9 * Math.max(1, value)) return 0
  // 第十 may mean 第十批; 首批 is asked for as such
  if (amount.kind === 'rank' && kind === 'ordinal' && amount.unit === null) return text.startsWith('第') ? 2 : 0
  if (amount.unit === null || amount.unit === unit) return 3
  if (sameUnit(amount.unit, unit)) return 2
  return amount.kind === 'count' && kind === 'count' ? 1 : 0
}

/** As `equals`, of the amount that fits best. */
export function mostEqual(figure: Figure, amounts: readonly Amount[]): Equality {
  return amounts.reduce<Equality>((most, amount) => {
    const now = equals(figure, amount)
    return now > most ? now : most
  }, 0)
}

/** Letters between a figure and the nearest word found; what is counted stands before its number as a rule. */
function distance(figure: Figure, marks: readonly Span[]): number {
  let nearest = Infinity
  for (const { start, end } of marks) {
    const gap = figure.start >= end ? figure.start - end : figure.end <= start ? (start - figure.end) * 2 : 0
    nearest = Math.min(nearest, gap)
  }
  return nearest
}

/** What is known of a figure in a passage that answers a query. */
export interface Weighed {
  readonly figure: Figure
  readonly equal: Equality
  readonly answer: 0 | 1 | 2
  /** Share of the query, 0…1, that its label explains. */
  readonly label: number
  /** Share of the query, 0…1, that its label and the words of its clause explain. */
  readonly share: number
  readonly distance: number
}

/** Shares this close are equal. */
const STEP = 0.04

const TOTAL = /总[量数计额]|现有/

/** The reasons that put one figure before another, in order; smaller is better. */
const REASONS: readonly ((weighed: Weighed) => number)[] = [
  ({ equal }) => -equal,
  ({ answer }) => (answer === 2 ? 0 : 1),
  ({ figure }) => (figure.citable ? 0 : 1),
  ({ label }) => -Math.round(label / STEP),
  // 市场主体有多少户 asks for all of them, not for the new ones
  ({ answer, figure }) => (answer > 0 && TOTAL.test(figure.label ?? '') ? 0 : 1),
  ({ share }) => -Math.round(share / STEP),
  ({ answer }) => -answer,
  ({ distance: gap }) => gap,
  ({ figure }) => figure.start,
]

function byReasons(a: Weighed, b: Weighed): number {
  for (const reason of REASONS) {
    const difference = reason(a) - reason(b)
    if (difference !== 0 && !Number.isNaN(difference)) return difference
  }
  return 0
}

/** The figures of a passage, the one that answers first. */
export function weighFigures(
  figures: readonly Figure[],
  { asked, amounts, weights }: Pick<Query, 'asked' | 'amounts' | 'weights'>,
  evidence: readonly Evidence[],
  marks: readonly Span[],
): readonly Weighed[] {
  return figures.map((figure): Weighed => {
    const ofLabel = evidence.filter(({ by }) => by?.kind === 'label' && by.figure === figure.id)
    const ofClause = evidence.filter(({ by, span }) => by === null && overlaps(span, figure.clause))
    return {
      figure,
      equal: mostEqual(figure, amounts),
      answer: answers(figure, asked),
      label: sharedBy(ofLabel, weights),
      share: sharedBy([...ofLabel, ...ofClause], weights),
      distance: distance(figure, marks),
    }
  }).sort(byReasons)
}

/** How fully the figure asked for is there, 0…1: of the kind, of the unit, and of the matter. */
export function askedShare(weighed: readonly Weighed[], share: number): number {
  return weighed.reduce((most, one) => {
    const ofMatter = share === 0 ? 1 : Math.min(1, one.share / share)
    return Math.max(most, (one.answer / 2) * (0.5 + 0.5 * ofMatter))
  }, 0)
}
