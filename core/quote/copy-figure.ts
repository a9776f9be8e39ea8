import { statusLabel } from './copy-body.ts'
import type { Body } from './copy-body.ts'
import { quoteOfFigure } from './copy-quote.ts'
import { writtenUnit } from '../card/figure-view.ts'
import type { PackEntry } from '../library.ts'
import type { Figure, Status } from '../pack.ts'

/** The token with the unit written after it, as the report has it: 159件, 70.27万张, 99.1%. Never rescaled, no spaces. */
export function tokenOf(entry: PackEntry, figure: Figure): string {
  return figure.text + (writtenUnit(entry.pack.text, figure) ?? '')
}

/** Words before a number that only lead up to it: 达, 共, 压减至. */
const LEADING = /(?:达到?|共计?|[至到为])$/

/** Words of the report that change what the token says and stand neither in it nor in the label: 均, 力争. */
function qualifiers({ qualifier, text, label }: Figure): readonly string[] {
  const said = `${text}${label ?? ''}`
  return (qualifier ?? '').split('、').flatMap((word) => {
    const telling = /[至到为]$/.test(word) ? '' : word.replace(LEADING, '')
    return telling === '' || said.includes(telling) ? [] : [telling]
  })
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
    kind: 'figure',
    time: '',
    before: label === null ? '' : `${label}：`,
    words: label === null ? entry.pack.text.slice(quote.start, quote.end) : tokenOf(entry, figure),
    after: notes.length === 0 ? '' : `（${notes.join('，')}）`,
  }
}
