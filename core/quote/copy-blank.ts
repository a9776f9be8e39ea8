import type { PackEntry } from '../library.ts'
import type { Figure, Span } from '../pack.ts'

/** A numeral with its approximations; 万, 亿 and % stay, since the blank is filled in the same measure. */
const NUMERAL = /^(第?)(?:近|约|超)?(?:[\d０-９.．,，]+(?:[-–—~～至][\d０-９.．]+)?|[〇零一二三四五六七八九十百千两]+)(?:余|多|来)?/

function blankOf(token: string): string {
  return token.replace(NUMERAL, '$1__').replace(/(?:余|多|以上|以下|以内|左右)$/, '')
}

/**
 * The words of `quote` as a pattern to fill in: each figure that can be quoted becomes `__` (办理行政复议申请__件、行政应诉案件
 * __件); numbers in names (“1+22”), dates and telephone numbers stay.
 */
export function blankPattern(entry: PackEntry, quote: Span): string {
  const { text } = entry.pack
  const figures: readonly Figure[] = entry.figuresIn(quote).filter(
    ({ citable, kind }) => citable && kind !== 'name' && kind !== 'date' && kind !== 'phone',
  )
  let out = ''
  let at = quote.start
  for (const figure of figures) {
    if (figure.start < at) continue
    out += text.slice(at, figure.start) + blankOf(figure.text)
    at = figure.end
  }
  return out + text.slice(at, quote.end)
}
