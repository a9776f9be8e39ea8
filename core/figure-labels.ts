import type { Found } from './figure-rules.ts'
import type { Figure, Span } from './pack.ts'

/** UTF-16 units that a label by rule may have; a longer one is a clause, and the clause is shown anyway. */
const LONGEST = 24
/** UTF-16 units on either side that are looked at, so that long clauses cost no more than short ones. */
const WINDOW = 60
const LEADING = /^(?:一是|[一二三四五六七八九十]+是|其中|以及|并|共|已|分别|目前|累计|[、，：；+“”）])+/
const TRAILING = /(?:均达到|均达|均|达到|达|共计|共|累计|为|至|超过|超|近|约|逾|“|现有|已)+$/

/**
 * What a figure counts, by rule: the words of its clause before the token, since the figure or comma before; where
 * nothing stands there (195件人大建议), the words after it. The report's own words, never a guess; null where neither helps.
 */
export function label(text: string, clause: Span, one: Found, previous: Figure | undefined): string | null {
  if (one.kind === 'name') return one.name
  if (one.kind === 'date') return null
  const from = previous && previous.end > clause.start ? afterUnit(previous) : clause.start
  const before = text.slice(Math.max(from, clause.start, one.start - WINDOW), one.start).replace(LEADING, '').replace(TRAILING, '')
  const words = before.split('、').pop() ?? ''
  const whole = /[“（]/.test(before) ? before : words
  if (whole.length >= 2 && whole.length <= LONGEST) return whole.split(/[“”]/).join('')
  const after = text.slice(afterUnit(one), Math.min(clause.end, one.end + WINDOW)).split(/[、+”]/)[0] ?? ''
  if (after.length >= 2 && after.length <= LONGEST) return after
  return whole.length >= 2 ? whole.slice(-LONGEST) : null
}

/** Where a figure ends with its unit; the sign of a percentage stands in the token. */
function afterUnit(one: Pick<Figure, 'end' | 'kind' | 'unit'>): number {
  return one.end + (one.kind === 'percent' && /^[%‰]$/.test(one.unit ?? '') ? 0 : (one.unit ?? '').length)
}
