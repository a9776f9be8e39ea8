/** Holds the numbers of a draft against the reports: by object first, then by number. */
import type { Library, PackEntry } from '../library.ts'
import type { Span } from '../pack.ts'
import { claims, saidIn } from './claims.ts'
import type { Said } from './claims.ts'
import { neutralWords } from './cover.ts'
import { announced, distributed, isSum } from './distributed.ts'
import { framedBy, isWide } from './frame.ts'
import { createNames } from './names.ts'
import { figuresOf, isDialled, isListNumber, isReference } from './numbers.ts'
import { countedIn } from './objects.ts'
import {
  atHome, creditedIn, namedBehind, otherPlace, ownIn, ownNames, placesIn, widerAt, withoutPlace,
} from './place.ts'
import { agentIn, fieldsIn, hopesFor, settingOf } from './setting.ts'
import { plainOf } from './plain.ts'
import { contentOf } from './subject.ts'
import { cellsOf, headRow, isRow, isSerial } from './table.ts'
import { BEGINS_WITH_YEAR, NO_TIME, OF_THAT_YEAR, OWN_DATE, timeBefore, timeBehind, timesIn } from './time.ts'
import type { Time, TimeMark } from './time.ts'
import { judge } from './verdict.ts'
import type { Because, Judged, Report, Verdict } from './verdict.ts'
import { knownWords } from './wrapped.ts'

/** A number of a draft that claims something, `[start, end)` in the draft, and what the report says to it. */
export interface Claim extends Span {
  readonly token: string
  readonly unit: string | null
  readonly verdict: Verdict
  readonly because: Because
  /** The pack asked. */
  readonly pack: string
  /** The report's figure of the same object, or one with the same number; null where there is neither. */
  readonly figure: string | null
  /** Whether `figure` is of the claim's own object and time, so that it corrects the claim. */
  readonly corrects: boolean
  /** Outline node and words of the report that bear on the claim, with `figure`. */
  readonly measure: string | null
  readonly passage: Span | null
}

export interface Checker {
  /** The claims of a draft, in order. Any input; linear in its length; never throws. */
  check(draft: string): readonly Claim[]
  /** As `check`, a claim at a time. */
  read(draft: string): Generator<Step, void, undefined>
}

/** A piece of a draft that has been read: its claims, and the offset where it ends. */
export interface Step {
  readonly claims: readonly Claim[]
  readonly end: number
}

/** UTF-16 units of a paragraph that are read in one go; longer ones are parted where a sentence ends. */
const LONGEST = 600
/** A line as short as this, without claims, heads those under it. */
const HEADING = 40

/** A line or a part of one; `goes` on where it is not the line's first. */
interface Piece extends Span {
  readonly goes: boolean
}

function* lines(text: string): Generator<Piece, void, undefined> {
  let start = 0
  while (start <= text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    let from = start
    while (end - from > LONGEST) {
      const piece = text.slice(from, from + LONGEST)
      const cut = Math.max(piece.lastIndexOf('。'), piece.lastIndexOf('；')) + 1 || piece.lastIndexOf('，') + 1
      const to = from + (cut > 0 ? cut : LONGEST)
      yield { start: from, end: to, goes: from > start }
      from = to
    }
    yield { start: from, end, goes: from > start }
    start = end + 1
  }
}

/** What the lines above say of a line. */
interface Above {
  time: Time
  /** What was said last: before it in the line, or the year of the lines above. */
  lineTime: Time | null
  place: string | null
  /** The fields that the last heading names. */
  fields: readonly string[]
  /** The line above, where it is a heading. */
  words: string
  columns: readonly string[]
}

/** The number of 近三年来 and 第一季度 counts nothing. */
function isOfTime({ figure }: Said, times: readonly TimeMark[]): boolean {
  return times.some(({ start, end }) => start <= figure.start && figure.end <= end)
}

interface Held extends Report {
  /** What its place is called in its own words, and by others. */
  readonly own: readonly string[]
  readonly called: readonly string[]
}

export function createChecker(library: Library): Checker {
  const names = createNames(library.lexicon)
  const reports = library.packs.map((entry): Held => {
    const own = ownNames(entry.pack)
    const neutral = neutralWords(own)
    const called = own.filter((name) => !/^[全我本该]/.test(name))
    return { entry, tongue: { names, neutral }, counted: countedIn(entry, names, neutral), own, called }
  })
  const first = reports[0]
  const tongue = first?.tongue ?? { names, neutral: neutralWords([]) }
  const says = (words: string): boolean => contentOf(words, tongue) !== ''
  const known = knownWords(library, says)

  /** The report a number is held against: of the place last named before it, else the first; of its year if there. */
  function reportFor(words: string, time: Time): Held | null {
    let best = first
    let last = -1
    if (reports.length > 1) {
      for (const report of reports) {
        const at = Math.max(-1, ...report.called.map((name) => words.lastIndexOf(name)))
        if (at > last) [best, last] = [report, at]
      }
    }
    const region = best?.entry.pack.report.region
    const ofYear = time.kind === 'year'
      ? reports.find(({ entry }) => entry.pack.report.region === region && entry.pack.report.year === time.year)
      : undefined
    return ofYear ?? best ?? null
  }

  function claimOf(entry: PackEntry, judged: Judged, at: Span, draft: string, unit: string | null): Claim {
    const figure = judged.counted?.figure ?? null
    return {
      ...at,
      token: draft.slice(at.start, at.end),
      unit,
      verdict: judged.verdict,
      because: judged.because,
      pack: entry.pack.id,
      figure: figure?.id ?? null,
      corrects: judged.sameObject,
      measure: figure?.measure ?? null,
      passage: judged.counted?.passage ?? null,
    }
  }

  function* read(draft: string): Generator<Step, void, undefined> {
    const plain = plainOf(draft, known)
    const credited = creditedIn(plain.text, reports.flatMap((report) => report.own))
    const above: Above = { time: NO_TIME, lineTime: null, place: credited, fields: [], words: '', columns: [] }
    const place = (start: number, end: number): Span => {
      const from = plain.at[start] ?? draft.length
      return { start: from, end: end > start ? (plain.at[end - 1] ?? draft.length - 1) + 1 : from }
    }
    let yearGoesOn = false
    for (const { start, end, goes } of lines(plain.text)) {
      const line = plain.text.slice(start, end)
      if (!goes && line !== '') {
        yearGoesOn = yearGoesOn && above.lineTime?.kind === 'year'
        if (!yearGoesOn && !OF_THAT_YEAR.test(line)) above.lineTime = null
        yearGoesOn = yearGoesOn || BEGINS_WITH_YEAR.test(line)
      }
      for (const claim of ofLine(line, above, (from, to) => place(start + from, start + to), draft)) {
        yield { claims: [claim], end: claim.end }
      }
      yield { claims: [], end: plain.at[end] ?? draft.length }
    }
  }

  type Place = (from: number, to: number) => Span

  function* ofLine(line: string, above: Above, place: Place, draft: string): Generator<Claim, void, undefined> {
    if (first === undefined || line === '') return
    if (!isRow(line)) {
      above.columns = []
      return yield* ofText(line, above, place, draft, { heads: [], unit: null, power: 0 })
    }
    const counts = (cell: string): boolean => !/^(?:19|20)\d\d年?度?$/.test(cell) && figuresOf(cell).some(claims)
    const columns = headRow(line, counts)
    if (columns !== null) {
      if (columns.every((cell) => /^[-:：—]*$/.test(cell))) return
      above.columns = columns
      return
    }
    // what a cell says is said of its row only
    const { time, lineTime, place: where, words } = above
    for (const [i, cell] of cellsOf(line, above.columns, counts).entries()) {
      const text = line.slice(cell.start, cell.end)
      if (text === '' || isSerial(text, i)) continue
      yield* ofText(text, above, (from, to) => place(cell.start + from, cell.start + to), draft, cell)
    }
    Object.assign(above, { time, lineTime, place: where, words })
  }

  interface Heads {
    readonly heads: readonly string[]
    readonly unit: string | null
    readonly power: number
  }

  function* ofText(
    written: string, above: Above, place: Place, draft: string, { heads, unit, power }: Heads,
  ): Generator<Claim, void, undefined> {
    if (first === undefined) return
    const own = reports.flatMap((report) => report.own)
    const called = reports.flatMap((report) => report.called)
    const named = (name: string): boolean => reports.some(({ entry }) => entry.pack.text.includes(name))
    const text = atHome(written, own, called, named)
    const all = figuresOf(text)
    const heading = above.words
    above.words = ''
    const { place: placeAbove } = above
    const places = placesIn(text, own, called, named)
    const told = places[places.length - 1]
    if (told?.stays === true) above.place = told.place
    const times = timesIn(text, all)
    const said = announced(text, distributed(saidIn(text, all, says, heading)), all).filter((one) =>
      !isListNumber(text, one) && !isReference(text, one) && !isDialled(text, one) && !isOfTime(one, times))
    const { lineTime } = above
    above.lineTime = timeBefore(times, text.length) ?? lineTime
    if (said.length === 0) {
      if (text.length <= HEADING && !/[。；]/.test(text)) {
        above.words = text
        // written in the year after, it tells of the report's own
        const after = Number(OWN_DATE.exec(text)?.[1]) === first.entry.pack.report.year + 1
        if (!after) above.time = times[times.length - 1]?.time ?? above.time
        const agent = heads.length === 0 ? agentIn(text) : null
        const wider = ownIn(text, called) ? null : widerAt(text) ?? above.place
        above.place = otherPlace(text, own, named) ?? agent ?? wider
        above.fields = fieldsIn(text)
      }
      return
    }
    const header = heads.join('，')
    const headTime = header === '' ? undefined : timesIn(header, figuresOf(header)).slice(-1)[0]?.time
    const headWords = header.replace(/(?:19|20)\d\d年?度?/g, '')
    const ours = new Map<number, boolean>()
    const behind = namedBehind(text, own, named)
    /** Where the words of an ordinal end that is not the report's: what it stands before is of that one only. */
    let narrowed = -1
    for (const one of said) {
      const before = timeBefore(times, one.told ?? one.figure.start)
      const time = timeBehind(text, one.after, all) ?? before ?? headTime ?? lineTime ?? above.time
      const report = reportFor(text.slice(0, one.figure.start), time) ?? first
      if (report === undefined) throw new Error('no report is there to hold a draft against')
      const words = (spans: readonly Span[]): string => spans.map((span) => text.slice(span.start, span.end)).join('，')
      const earlier = words(one.company)
      const strange = words(one.company.filter((span) => ours.get(span.start) !== true))
      const firstOf = said.find(({ clause }) => clause.start === one.clause.start) ?? one
      // who does it is said before the first of a list
      const lead = firstOf === one ? '' : text.slice(one.clause.start, firstOf.figure.start)
      const rest = text.slice(one.clause.start + lead.length, one.figure.end)
      const sentence = `${header}，${earlier}，${lead}${lead === '' ? '' : '，'}${rest}`
      const since = one.company[0]?.start ?? one.clause.start
      // 全县 is the place's own only where no other was named before it
      const here = ownIn(sentence, report.called)
      const subject = here ? null : places.filter(({ end }) => end <= since).slice(-1)[0]?.place ?? null
      const elsewhere = otherPlace(sentence, report.own, named) ?? subject ?? (here ? null : placeAbove ?? behind)
      // 放眼某地，…居第二位
      const framed = one.figure.kind === 'rank' ? one.company.map(({ start, end }) => framedBy(text.slice(start, end)))
        .find((name) => name !== null && isWide(name)) ?? null : null
      const setting = settingOf(one.company.map((span) => text.slice(span.start, span.end)), lead, above.fields)
      const company = one.company[one.company.length - 1]
      const hoped = company !== undefined && hopesFor(text.slice(company.start, one.clause.start))
      const clause = text.slice(one.clause.start, one.told ?? one.clause.end)
      const everything = [header, heading, earlier, ...one.context, clause].join('，')
      const owned = one.before === '' && one.behind === '' ? headWords : says(one.before + one.behind) ? '' : headWords
      const judged = judge({
        said: here ? withoutPlace(one, report.own, named) : one,
        text, header: owned === '' ? '' : `${owned}，`, unit, power: one.figure.unit === null ? power : 0,
        time, place: elsewhere === framed ? null : elsewhere, framed, earlier, strange, setting, hoped, everything,
        narrowed: narrowed >= one.clause.start || isSum(one, said),
      }, report)
      narrowed = one.figure.kind === 'ordinal' && judged.verdict !== 'match' ? one.after : -1
      ours.set(one.clause.start, (ours.get(one.clause.start) ?? true) && judged.sameObject)
      yield claimOf(report.entry, judged, place(one.figure.start, one.figure.end), draft, one.figure.unit ?? unit)
    }
  }

  return { read, check: (draft) => [...read(draft)].flatMap(({ claims: found }) => found) }
}

/** As `createChecker(library).check`, for a single draft. */
export function check(library: Library, draft: string): readonly Claim[] {
  return createChecker(library).check(draft)
}
