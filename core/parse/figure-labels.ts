import type { Found } from './figure-context.ts'
import type { Figure, Span } from '../pack.ts'

/** UTF-16 units that a label by rule may have; a longer one is a clause, and the clause is shown anyway. */
const LONGEST = 24
/** UTF-16 units on either side that are looked at, so that long clauses cost no more than short ones. */
const WINDOW = 60
const LEADING = /^(?:[一二三四五六七八九十]+是|其中|以及|并|共|已|分别|目前|累计|[、，：；+“”）])+/
const TRAILING = /(?:均达到|均达|均|达到|达|共计|共|累计|为|至|超过|超|近|约|逾|“|现有|已|连续)+$/
/** What follows a number and its unit is what was counted (195件人大建议), unless it goes on with a verb (名参加考试). */
const GOES_ON = /^(?:[，。；：、）”+的]|参加|纳入|入选|荣获|获|完成|实现|达到|并|予以|投入|通过|开展|居|位列|排|为|以上|以下|以内|左右|$)/
const RANK = /^(.*?)(连续[一二两三四五六七八九十\d]+年)?(?:位居|稳居|居|位列|列|排名|排在|排)([^，。；]*)$/

/**
 * What a figure counts, by rule, in the report's own words; never a guess, and null where no rule helps. `previous` is
 * the figure before it: a clause that only adds a rank has its subject there.
 */
export function label(text: string, clause: Span, one: Found, previous: Figure | undefined): string | null {
  if (one.kind === 'name') return one.name
  if (one.kind === 'date') return null
  const from = previous && previous.end > clause.start ? afterUnit(previous) : clause.start
  const nearest = Math.max(clause.start, one.start - WINDOW)
  const before = text.slice(Math.max(from, nearest), one.start)
  if (one.kind === 'rank') return rankLabel(text.slice(nearest, one.start), one, previous)
  const after = text.slice(afterUnit(one), Math.min(clause.end, one.end + WINDOW))
  const following = GOES_ON.test(after) ? '' : after.split(/[、+”，]/)[0] ?? ''
  if (following.length >= 2 && following.length <= LONGEST) return following
  const object = objectOf(before)
  return object.length >= 2 ? object.slice(-LONGEST) : null
}

/** The words before a number: the quoted name it follows, or those since the last 、 if that tears no pair of marks. */
function objectOf(before: string): string {
  const quoted = /“([^“”]{2,})”$/.exec(before)
  if (quoted) return quoted[1] ?? ''
  const words = before.replace(LEADING, '').replace(TRAILING, '')
  const last = words.split('、').pop() ?? ''
  return (/[“（]/.test(words) ? words : last).split(/[“”]/).join('')
}

/** 市场主体总量在全市的位次: object and region, and how long it has been held where the clause says so. */
function rankLabel(before: string, one: Found, previous: Figure | undefined): string | null {
  const found = RANK.exec(before)
  if (!found) return null
  const near = previous && one.start - previous.end <= LONGEST ? previous.label : null
  const subject = objectOf(found[1] ?? '') || near
  const region = found[3] ?? ''
  if (!subject || region === '') return null
  return `${subject}在${region}的位次${found[2] === undefined ? '' : `，${found[2]}`}`
}

/** Where a figure ends with its unit; the sign of a percentage stands in the token. */
function afterUnit(one: Pick<Figure, 'end' | 'kind' | 'unit'>): number {
  return one.end + (one.kind === 'percent' && /^[%‰]$/.test(one.unit ?? '') ? 0 : (one.unit ?? '').length)
}
