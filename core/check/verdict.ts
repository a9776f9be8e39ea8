/** What a number of a draft is worth against a report. */
import type { PackEntry } from '../library.ts'
import type { Figure } from '../pack.ts'
import type { Said } from './claims.ts'
import { endsOf, qualifierAt, sameDimension, sameEnds, sameMeasure } from './equal.ts'
import type { Ends } from './equal.ts'
import { bare } from './names.ts'
import type { Counted } from './objects.ts'
import { omits } from './omitted.ts'
import type { Setting } from './setting.ts'
import { contentOf, fitOf, foreign, rankFit, saysBeside, subjectOf, supported } from './subject.ts'
import type { Company, Subject, Tongue } from './subject.ts'
import type { Time } from './time.ts'
import {
  ABOUT, BECOMES, CHANGE_BEFORE, DENIED_BEHIND, DENIES, EACH, FROM, IN_A_ROW, NO_CHANGE, NOT_DENIED, PLANS,
} from './words.ts'

export type Verdict = 'match' | 'mismatch' | 'other-object' | 'not-in-report'

/** Why it is not simply right: what differs from the report. */
export type Because =
  | 'equal' // nothing
  | 'number' | 'qualifier' | 'unit' // 159 for 195, 2100 for 2100余, 件次 for 件
  | 'denied' // 未办理159件
  | 'wider' // 规范性文件9件: the report counts only some of them
  | 'region' // a rank in another region
  | 'change' // 增长159件
  | 'object' // another object has this number
  | 'time' | 'place' // another year, another county
  | 'absent' // neither object nor number

/** A report with its figures as drafts are compared with them; made once. */
export interface Report {
  readonly entry: PackEntry
  readonly tongue: Tongue
  readonly counted: readonly Counted[]
}

/** A number of a draft with all that bears on it. */
export interface Asked extends Company {
  readonly said: Said
  /** The text that its offsets refer to. */
  readonly text: string
  /** Words of the table's heads over it. */
  readonly header: string
  /** Unit and tens that a head of the table tells. */
  readonly unit: string | null
  readonly power: number
  readonly time: Time
  /** Said of an ordinal of its own (第五批…39个) that the report does not have. */
  readonly narrowed: boolean
  /** The other place it is said of, or null. */
  readonly place: string | null
  /** The place that its sentence looks at, which a rank is one among. */
  readonly framed: string | null
  /** Who acts and on which occasion, by the clauses before it. */
  readonly setting: Setting
  /** Whether the clause before it only hopes for it. */
  readonly hoped: boolean
  /** All that is said of it and around it. */
  readonly everything: string
}

export interface Judged {
  readonly verdict: Verdict
  readonly because: Because
  /** The report's figure of that object, or the one with the same number; null where there is neither. */
  readonly counted: Counted | null
  /** Whether `counted` is of the claim's own object. */
  readonly sameObject: boolean
}

function family({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): string {
  if (kind === 'percent' || kind === 'rank' || kind === 'ordinal') return kind
  return unit === null ? 'any' : kind
}

function comparable(asked: string, figure: Figure): boolean {
  const own = family(figure)
  return asked === own || (asked === 'any' && own !== 'percent' && own !== 'rank' && own !== 'ordinal') ||
    (own === 'any' && asked === 'count')
}

/** Whether a report of `year` can bear out what is said of `time`. */
function inTime({ planned }: Counted, time: Time, plan: boolean, year: number): boolean {
  const next = time.kind === 'next' || (time.kind === 'year' && time.year === year + 1)
  if (planned) return (plan || next) && (next || time.kind === 'none')
  return !plan && (time.kind === 'none' || (time.kind === 'year' && time.year === year))
}

interface Meant {
  /** The one figure whose object is named. */
  readonly one: Counted | null
  /** One of those that could be meant where the words fit several, or only a part of one. */
  readonly wider: Counted | null
}

function objectNamed(pool: readonly Counted[], subject: Subject, tongue: Tongue): Meant {
  const fits = pool.flatMap((counted) => {
    const fit = fitOf(counted, subject, tongue)
    return fit === null ? [] : [{ counted, fit }]
  })
  const whole = fits.filter(({ fit }) => fit === 'whole').map(({ counted }) => counted)
  const most = Math.max(0, ...whole.map(({ need }) => need.length))
  const fullest = whole.filter(({ need }) => need.length === most)
  if (fullest.length > 0) return { one: fullest.length === 1 ? fullest[0] ?? null : null, wider: fullest[0] ?? null }
  const first = fits[0] ?? null
  return { one: fits.length === 1 && first?.fit === 'part' ? first.counted : null, wider: first?.counted ?? null }
}

/** A figure with the same number, the one whose words are nearest to the claim's. */
function sameNumber(
  pool: readonly Counted[], ends: Ends | null, qualifier: string, subject: Subject,
): Counted | null {
  let best: Counted | null = null
  let most = -1
  for (const counted of pool) {
    if (!sameEnds(counted.ends, ends) || counted.qualifier !== qualifier) continue
    let shared = 0
    for (const pair of subject.read.pairs) if (counted.said.pairs.has(pair)) shared++
    if (shared > most) {
      most = shared
      best = counted
    }
  }
  return best
}

function denied(lead: string): boolean {
  return DENIES.test(lead.replace(NOT_DENIED, ''))
}

/** Share of a field's letters that a figure's passage need not have. */
const MOST_FOREIGN = 0.4

export function judge(asked: Asked, { counted, tongue, entry }: Report): Judged {
  const { said, text, time } = asked
  const figure = { ...said.figure, unit: said.figure.unit ?? asked.unit }
  const ends = endsOf(figure, asked.power)
  const inHead: Readonly<Record<string, Figure['kind']>> = { '%': 'percent', 元: 'money' }
  const asks = family({ ...figure, kind: inHead[asked.unit ?? ''] ?? figure.kind })
  const pool = counted.filter((one) => comparable(asks, one.figure))
  const qualifier = qualifierAt(text, said.figure.start, said.figure.end, said.after)
  const told = subjectOf(said, asked.header, tongue)
  const framed = asked.framed !== null && told.region !== null && contentOf(told.region, tongue) === ''
  const subject = framed ? { ...told, region: asked.framed } : told
  const year = entry.pack.report.year
  const plan = asked.hoped || PLANS.test(said.lead) || PLANS.test(said.behind) || PLANS.test(asked.header)
  const elsewhere = (because: Because, wider: Counted | null = null): Judged => {
    if (!inAnyTime) return notThen(wider)
    const other = sameNumber(pool.filter((one) => inTime(one, time, plan, year)), ends, qualifier, subject)
    if (other === null) {
      const why = because === 'object' ? 'absent' : because
      return { verdict: 'not-in-report', because: why, counted: wider, sameObject: false }
    }
    return { verdict: 'other-object', because, counted: other, sameObject: false }
  }
  const inAnyTime = counted.some((one) => inTime(one, time, plan, year) && (!plan || sameEnds(one.ends, ends)))
  const notThen = (near: Counted | null): Judged =>
    ({ verdict: 'not-in-report', because: 'time', counted: near, sameObject: false })
  if (asked.place !== null) return elsewhere('place')
  if (figure.kind === 'rank') return judgeRank(pool)
  const alone = objectNamed(pool, subject, tongue)
  const { one, wider } = alone.one !== null || subject.wide === subject.read
    ? alone
    : objectNamed(pool.filter(({ heads }) => heads.length < 2), { ...subject, read: subject.wide }, tongue)
  const whole = one === null && wider === null && asks !== 'ordinal' ? objectNamed(counted, subject, tongue).one : null
  if (whole !== null && !pool.includes(whole) && sameEnds(whole.ends, ends) && inTime(whole, time, plan, year)) {
    return { verdict: 'mismatch', because: 'unit', counted: whole, sameObject: true }
  }
  const changes = (CHANGE_BEFORE.test(bare(said.before)) && !NO_CHANGE.test(said.before)) ||
    (FROM.test(said.before) && BECOMES.test(text.slice(said.after, said.after + 24)))
  if (one === null || changes || asked.narrowed || !supported(one, said, asked, tongue)) {
    return elsewhere(changes ? 'change' : wider === null ? 'object' : 'wider', wider)
  }
  if (elsewhereSet(one)) return elsewhere('object')
  if (!inTime(one, time, plan, year)) return notThen(one)
  return compared(one)

  function elsewhereSet(one: Counted): boolean {
    const { strict, sector, field, purpose } = asked.setting
    const fields = saysBeside(one, said.lead, tongue) ? field : [...field, ...purpose]
    return strict.some((words) => foreign(words, one.around, one, tongue, 0)) ||
      sector.some((words) => foreign(words, one.said, one, tongue, 0)) ||
      fields.some((words) => foreign(words, one.field, one, tongue, MOST_FOREIGN))
  }

  function compared(one: Counted): Judged {
    const mismatch = (because: Because): Judged => ({ verdict: 'mismatch', because, counted: one, sameObject: true })
    if (IN_A_ROW.test(asked.said.lead) && !one.said.words.includes('连续')) return notThen(one)
    if (denied(asked.header + said.lead) || DENIED_BEHIND.test(said.behind)) return mismatch('denied')
    if (!sameEnds(one.ends, ends)) {
      const each = said.before.search(EACH) >= 0
      return sameDimension(figure.unit, one.figure.unit) && !each ? mismatch('number') : elsewhere('object')
    }
    // 条次 are not 条
    const times = figure.unit !== null && said.behind.startsWith('次')
    if (times || !sameMeasure(figure.unit, one.figure.unit)) return mismatch('unit')
    const each = `${said.before}，${said.behind}`.search(EACH) >= 0
    if (qualifier !== one.qualifier || each || ABOUT.test(said.before)) return mismatch('qualifier')
    if (omits(one, asked.everything)) return elsewhere('wider', one)
    return { verdict: 'match', because: 'equal', counted: one, sameObject: true }
  }

  function judgeRank(ranks: readonly Counted[]): Judged {
    const fits = ranks.map((one) => ({ one, ...rankFit(one, { ...subject, read: subject.wide }, tongue) }))
    const named = fits.find(({ object }) => object === 'whole') ?? fits.find(({ object }) => object === 'part')
    const near = named ?? fits.find(({ object }) => object !== null)
    if (near === undefined) return elsewhere('object')
    if (!inTime(near.one, time, plan, year)) return notThen(near.one)
    if (named !== undefined && elsewhereSet(named.one)) return elsewhere('object')
    if (named === undefined) return { verdict: 'mismatch', because: 'wider', counted: near.one, sameObject: false }
    if (!named.region) return { verdict: 'mismatch', because: 'region', counted: named.one, sameObject: true }
    return compared(named.one)
  }
}
