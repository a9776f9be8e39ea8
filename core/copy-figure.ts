import { statusLabel } from './copy-body.ts'
import type { Body } from './copy-body.ts'
import { quoteOfFigure } from './copy-quote.ts'
import { writtenUnit } from './figure-view.ts'
import type { PackEntry } from './library.ts'
import type { Figure, Status } from './pack.ts'

/** The token with the unit written after it, as the report has it: 159件, 70.27万张, 99.1%. Never rescaled, no spaces. */
export function tokenOf(entry: PackEntry, figure: Figure): string {
  return figure.text + (writtenUnit(entry.pack.text, figure) ?? '')
}

/** Qualifying words that stand outside the token and change what it says: 均, 连续三年. 达 and 达到 change nothing. */
function qualifiers(figure: Figure): readonly string[] {
  return (figure.qualifier ?? '').split('、').filter((word) => word !== '' && !/^达到?$/.test(word) && !figure.text.includes(word))
}

/**
 * One figure with its object and time: 办理行政复议申请：159件（2023年）. Without a label the clause says it. What the label
 * says already (a rank's year) is not said again.
 */
export function figureBody(entry: PackEntry, figure: Figure, status: Status): Body {
  const { year } = entry.pack.report
  const quote = quoteOfFigure(entry, figure)
  const label = figure.label
  const time = statusLabel(status, year) ?? `${year}年`
  const notes = label === null ? [] : [...qualifiers(figure)]
  if (label === null || !label.includes(time)) notes.push(time)
  return {
    before: label === null ? '' : `${label}：`,
    words: label === null ? entry.pack.text.slice(quote.start, quote.end) : tokenOf(entry, figure),
    after: notes.length === 0 ? '' : `（${notes.join('，')}）`,
    sentence: false,
  }
}
