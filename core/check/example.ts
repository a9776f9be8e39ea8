import type { Pack } from '../pack.ts'

/** Digits enough that two of them exchanged are a slip one could make. */
const SLIP = /^(\d+)(\d)(\d)$/

/**
 * A sentence to try the checker with, of the report's own words: a clause with two numbers, in the first of which the
 * last two digits are exchanged. Empty where the report has no such clause.
 */
export function exampleDraft({ figures, text, report }: Pack): string {
  for (const figure of figures) {
    const { start, end } = figure.clause
    const slip = SLIP.exec(figure.text)
    const inside = figures.filter((other) => other.start >= start && other.end <= end)
    if (figure.kind !== 'count' || slip === null || slip[2] === slip[3] || inside.length !== 2) continue
    if (inside[0] !== figure || !SLIP.test(inside[1]?.text ?? '')) continue
    const wrong = `${slip[1]}${slip[3]}${slip[2]}`
    return `${report.year}年，${text.slice(start, figure.start)}${wrong}${text.slice(figure.end, end)}。`
  }
  return ''
}
