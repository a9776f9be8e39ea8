/** What a card says of a passage and its figures, in text alone: whoever draws it lays it out. */
import type { FigureView, PassageView } from '../core/card.ts'
import type { Via } from '../core/hit.ts'
import type { CardWords } from './words-card.ts'

/** How a passage was found, with the wording that led here where it is not the term itself. */
export function foundText(via: Via, wording: string | null, words: CardWords): string {
  const found = wording === null ? words.via[via] : `${words.via[via]}${words.separator}${wording}`
  return via === 'near' ? words.near(found) : found
}

/** 「2023年数据」 only where the year's figures are shown: a plan and a shortcoming report none. */
export function yearText(passage: PassageView, words: CardWords): string {
  const hasFigures = passage.figures.length + passage.groups.length > 0
  const { year } = passage.source
  if (passage.status === 'plan') return words.plan(passage.source)
  return passage.status === 'result' && hasFigures ? words.yearFigures(year) : words.yearReport(year)
}

/** A run of a number as it is drawn: digits large; 万, 余 and the unit small beside them. */
export interface NumberRun {
  readonly text: string
  readonly small: boolean
}

/** The token as written, cut where its size changes. */
export function numberRuns(token: string): readonly NumberRun[] {
  const runs = token.match(/[0-9.,%％‰+\-－—~～]+|[^0-9.,%％‰+\-－—~～]+/g) ?? [token]
  const hasDigits = /[0-9]/.test(token)
  return runs.map((text) => ({ text, small: hasDigits && !/[0-9]/.test(text) }))
}

/** The qualifier goes with the label: 均 and 连续三年 change what the number means. */
export function labelText({ label, qualifier, text }: FigureView & { readonly label: string }): string {
  if (qualifier === null || label.includes(qualifier) || text.includes(qualifier)) return label
  return `${label}（${qualifier}）`
}

/**
 * Each figure as a percentage of the largest, or null where a bar would say more than the report does: a token with
 * 万 or 余 in it, or two units, is not compared.
 */
export function sharesOf(rows: readonly FigureView[]): readonly number[] | null {
  const units = new Set(rows.map((figure) => figure.unit))
  if (rows.length < 2 || units.size !== 1) return null
  if (!rows.every((figure) => /^\d+(\.\d+)?$/.test(figure.text))) return null
  const values = rows.map((figure) => Number(figure.text))
  const largest = Math.max(...values)
  return largest > 0 ? values.map((value) => (value / largest) * 100) : null
}
