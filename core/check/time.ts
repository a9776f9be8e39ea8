/** Of which time a number of a draft is said. */
import type { Figure, Span } from '../pack.ts'
import { halfWidth } from '../parse/numerals.ts'

/**
 * `none`: the draft names no time. `part`: less or more than one year, or a year that only its writer knows. `next`:
 * the year to come, as its plan speaks of it.
 */
export type Time =
  | { readonly kind: 'none' | 'part' | 'next' }
  | { readonly kind: 'year'; readonly year: number }

/** A word for a time; what follows it is said of it, up to the next. */
export interface TimeMark extends Span {
  readonly time: Time
  /** The brackets that hold it, beyond which it says nothing; null for none. */
  readonly within: Span | null
}

/** The time that the words before an offset give to what stands there. */
export function timeBefore(marks: readonly TimeMark[], at: number): Time | undefined {
  const governing = marks.filter(({ end, within }) => end <= at && (within === null || at < within.end))
  return governing[governing.length - 1]?.time
}

export const NO_TIME: Time = { kind: 'none' }
const NEXT: Time = { kind: 'next' }
const PART: Time = { kind: 'part' }

const RELATIVE = new RegExp(
  '(?:过去的?|这)一年(?:来|间|里)?|一年(?:来|间|里)|' +
  '今年以来|今年|本年度?|当年|年内|去年|上一?年度?|前年|明年|来年|往年|历年|上半年|下半年|半年|年初至今|年初|' +
  '第?[一二三四1-4](?:、[一二三四1-4])*季度|前三季度|首季|[本当上]季度?|[本当上]月|[本上]周|前[一二三四五六七八九十\\d]+个?月|' +
  '下一?步|下一?阶段|(?:近|过去|最近)[一两二三四五六七八九十\\d]+(?:年|个月)|' +
  '[两二三四五六七八九十\\d]+年(?:来|间|累计|共|多来)|今明两年|新的一年|未来[一两二三四五六七八九十\\d]+年|' +
  '十?[一二三四五六七八九]五[”』」]?(?:普法)?(?:规划)?(?:期间|时期|(?:启动|实施)?以来|末)|' +
  // 多年来, 近年来, 自成立以来: longer than the year, or nobody knows how long
  '任期内?|本届|次年|上年|[近多数历](?:几|些|两|三|五)?年(?:来|间)|近几?年|连年|以来|改革前|整治前|此前|以往',
  'g',
)

const DIGITS = '〇一二三四五六七八九'
/** The years that a date names. */
function yearsOf(text: string): readonly number[] {
  const plain = halfWidth(text).replace(/零/g, '〇').replace(/[〇一二三四五六七八九]{4}/g, (word) =>
    Array.from(word, (char) => DIGITS.indexOf(char)).join(''))
  return [...plain.matchAll(/(?:19|20)\d\d/g)].map(([year]) => Number(year))
}

/** 22年全县…: a year of this century, as people write it. */
const SHORT_YEAR = /(^|[，。；：（\s])([12]\d)年(?![来间内的多以前后]|[一二三四五六七八九十\d]|\+)/g

/** After a date: it tells when something was written or held, not of when the numbers are. */
const WRITTEN = /^(?:[^，。；]{0,4})(?:，?记者|，?笔者|电|讯|印发|发布|公布|公开|出台|施行|修订|通过|召开|成文)/
const TITLE = /^的?《/
const COMPARED = /(?:较|比|与|同|和|相比于?|对比|高于|低于|多于|少于)$/
const WHOLE_YEAR = /^(?:1[-—~～至到]12月|12月(?:底|末|31日))$/
/** 截至12月 closes the year; 12月 alone is a month of it. */
const LAST_MONTH = /^12月$/
const UP_TO = /(?:截至|截止|至|到)(?:\d{4}年)?$/
/** 1月1日至12月31日 is the year. */
const FIRST_DAY = /^1月(?:1日)?$/
const TO_LAST_DAY = /^(?:[-—–~～]+|至|到)(?:\d{4}年)?12月(?:31日|底|末)?(?!\d)/
/** 由2022年的120件增至159件: what follows the change is said of now again. */
const FROM_YEAR = /[由从]$/
const OLD_NUMBER = /^[末底]?的?[^，。；至到]{0,12}?[\d一二三四五六七八九十百千万][^，。；]*?[至到为]/
/** 较2022年的120件有所上升: the year compared with is that of the number right behind it only. */
const OLD_ONLY = /^[^，。；\n]*?(?=增|减|升|降|提高|多|少|翻|净|涨|跌|大幅|有所|相比|[，。；\n]|$)/

function timeOfDate(figure: Figure, text: string): Time {
  const years = yearsOf(figure.text)
  const after = text.slice(figure.end, figure.end + 8)
  const first = years[0]
  const plain = halfWidth(figure.text)
  const month = first === undefined ? plain : plain.split('年')[1] ?? ''
  const whole = month === '' || WHOLE_YEAR.test(month + (/^[底末]/.exec(after)?.[0] ?? '')) ||
    (LAST_MONTH.test(month) && UP_TO.test(text.slice(Math.max(0, figure.start - 8), figure.start))) ||
    (FIRST_DAY.test(month) && TO_LAST_DAY.test(text.slice(figure.end, figure.end + 16)))
  if (first === undefined) return /月/.test(month) && !whole ? PART : NO_TIME
  if (years.some((year) => year !== first)) return PART
  if (whole && month !== '') return { kind: 'year', year: first }
  if (/^(?:[上下]半年|[一二三四1-4](?:、[一二三四1-4])*季度|前三季度|以来)/.test(after)) return PART
  if (!whole) return PART
  if (/^(?:至今|[-—~～至到]\d)/.test(after) && !/^[-—~～至到]12月/.test(after)) return PART
  return { kind: 'year', year: first }
}

function timeOfWord(word: string): Time {
  if (/^(?:今年|本年|当年|年内|过去的?一年|这一年|一年)/.test(word)) return NO_TIME
  return /^(?:下一?步|下一?阶段|明年|来年|新的一年)/.test(word) ? NEXT : PART
}

/** Spans of `text` that a pattern finds. */
function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((found) =>
    ({ start: found.index ?? 0, end: (found.index ?? 0) + found[0].length }))
}

/** The times that govern what follows them, in order. */
export function timesIn(text: string, figures: readonly Figure[]): readonly TimeMark[] {
  const marks: TimeMark[] = []
  const titles = spansOf(text, /《[^》\n]*》|〔[^〕\n]*〕/g)
  const brackets = spansOf(text, /（[^）\n]*）|\([^)\n]*\)/g)
  const holder = (start: number): Span | null =>
    brackets.find((span) => span.start <= start && start < span.end) ?? null
  /** How far a time reaches that is only compared with, or that a change starts from. */
  const reach = (start: number, end: number): Span | null => {
    const before = text.slice(Math.max(0, start - 3), start)
    const after = text.slice(end, end + 40)
    const only = COMPARED.test(before) ? OLD_ONLY.exec(after) : FROM_YEAR.test(before) ? OLD_NUMBER.exec(after) : null
    return only === null ? holder(start) : { start, end: end + only[0].length }
  }
  const governs = (start: number, end: number): boolean =>
    !titles.some((span) => span.start <= start && end <= span.end) &&
    !TITLE.test(text.slice(end, end + 2)) &&
    !(/日$/.test(text.slice(start, end)) && WRITTEN.test(text.slice(end, end + 8)))
  for (const figure of figures) {
    const bareYear = figure.kind === 'count' && figure.unit === null && /^(?:19|20)\d\d$/.test(figure.text)
    if (figure.kind !== 'date' && !bareYear) continue
    const time = timeOfDate(figure, text)
    if (time.kind !== 'none' && governs(figure.start, figure.end)) {
      marks.push({ start: figure.start, end: figure.end, time, within: reach(figure.start, figure.end) })
    }
  }
  for (const { 0: found, 1: lead = '', 2: digits = '', index = 0 } of text.matchAll(SHORT_YEAR)) {
    const start = index + lead.length
    const end = index + found.length
    marks.push({ start, end, time: { kind: 'year', year: 2000 + Number(digits) }, within: reach(start, end) })
  }
  for (const found of text.matchAll(RELATIVE)) {
    const start = found.index ?? 0
    const end = start + found[0].length
    if (!governs(start, end) || marks.some((mark) => mark.start < end && start < mark.end)) continue
    if (/^(?:连续|持续)/.test(text.slice(Math.max(0, start - 2), start))) continue
    marks.push({ start, end, time: timeOfWord(found[0]), within: reach(start, end) })
  }
  marks.sort((a, b) => a.start - b.start)
  // 2022年、2023年 together
  return marks.map((mark, i) => {
    const last = marks[i - 1]
    const joined = last?.time.kind === 'year' && mark.time.kind === 'year' && last.time.year !== mark.time.year &&
      /^[、和与及]$/.test(text.slice(last.end, mark.start)) && !/^[^，。；]*分别/.test(text.slice(mark.end))
    return joined ? { ...mark, time: PART } : mark
  })
}

/** 159件，为近五年之和: what it says of the number before it. */
const SUM_BEHIND = /^，?(?:这|此数|该数)?(?:是|为|系|乃)([^，。；\n]{2,16}?)(?:之和|的?总和|合计|累计|的?总数|总计|相加)/
const YEARS_ON = /\d年?[至到—–~～-]+\d/

/** The year in brackets right behind a number (159件（2022年）), or the years whose sum it is said to be; or null. */
export function timeBehind(text: string, after: number, figures: readonly Figure[]): Time | null {
  const sum = SUM_BEHIND.exec(text.slice(after, after + 30))?.[1] ?? ''
  if (YEARS_ON.test(sum) || (sum.match(RELATIVE) ?? []).some((word) => timeOfWord(word).kind === 'part')) return PART
  const found = /^[（(]([^）)\n]{2,12})[）)]/.exec(text.slice(after, after + 16))
  if (found === null) return null
  // （2022年143件）: of the number in it
  if (figures.some((one) => one.kind !== 'date' && one.start > after && one.end <= after + found[0].length)) return null
  const date = figures.find(({ kind, start }) => kind === 'date' && start === after + 1)
  if (date !== undefined) return timeOfDate(date, text)
  return new RegExp(`^(?:${RELATIVE.source})`).test(found[1] ?? '') ? PART : null
}

/** Begins a paragraph about the year that the one before it told of. */
export const OF_THAT_YEAR = /^(?:全年|当年|同年|该年|年内|这一年)/

/** What it tells is of that year, and so are the lines below; other years are those of an event (始建于2018年). */
export const BEGINS_WITH_YEAR = /^[^\u4e00-\u9fff]{0,8}?(?:回顾|在|截至|截止)?(?:19|20)\d\d年/

/** A line that tells when the draft itself was written or printed: of which year it speaks, it does not tell. */
export const OWN_DATE = new RegExp(
  '^(?:(?:发布|发文|成文|印发|制发|报送|填报|上报|起草|更新)?(?:日期|时间)[：:])?[（(]?((?:19|20)\\d\\d)年\\d{1,2}月\\d{1,2}日[）)]?$',
)
