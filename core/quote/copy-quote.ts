import type { PassageView } from '../card.ts'
import { writtenUnit } from '../card/figure-view.ts'
import type { PackEntry } from '../library.ts'
import type { Figure, Span } from '../pack.ts'
import { contains, overlaps, sentenceAround, withoutEnumerator } from '../card/passage.ts'
import { clauses } from '../parse/sentences.ts'

/** Longest quotation that a sentence of the reader's own still carries, in characters. */
const LONGEST = 80

/** A clause that begins so has its subject in the clause before it. */
const DEPENDENT =
  /^(?:其中|居|位居|位列|排名|排在|达到?\d|均|占|同比|环比|较上年|作为|荣获|获评|获得|入选|并[^联行]|且|以及)/

/** What a label says of counting, not of what is counted. */
const COUNTING = /(?:事项|人员)?[总件次场期户]?数$|，.*$/

function bigrams(words: string): ReadonlySet<string> {
  const bare = words.replace(/[^\u3400-\u9fffA-Za-z0-9]/g, '')
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < bare.length; i++) pairs.add(bare.slice(i, i + 2))
  return pairs
}

function objectOf(figure: Figure): ReadonlySet<string> {
  return bigrams((figure.label ?? '').replace(COUNTING, ''))
}

function covered(pairs: ReadonlySet<string>, words: string): number {
  const there = bigrams(words)
  let n = 0
  for (const pair of pairs) if (there.has(pair)) n++
  return n
}

/** The places of the words marked in a passage, in the pack's text. */
export function marksOf(passage: PassageView): readonly Span[] {
  const marks: Span[] = []
  let at = passage.span.start
  for (const piece of passage.pieces) {
    if (piece.mark) marks.push({ start: at, end: at + piece.text.length })
    at += piece.text.length
  }
  return marks
}

interface Clauses {
  readonly parts: readonly Span[]
  /** Those that hold what was asked for; -1 where none does. */
  readonly first: number
  readonly last: number
}

function clausesAround(entry: PackEntry, core: Span): Clauses {
  const { text } = entry.pack
  const node = entry.nodeAt(core.start) ?? core
  const whole = withoutEnumerator(text, sentenceAround(text, node, core))
  const parts = clauses(text, whole.start, whole.end)
  const first = parts.findIndex((part) => overlaps(part, core))
  let last = first
  while (last >= 0 && parts.slice(last + 1, last + 2).some((part) => overlaps(part, core))) last++
  return { parts, first, last }
}

/** The clause at or before `at` that has the subject of clause `at`. */
function withSubject(entry: PackEntry, parts: readonly Span[], at: number): number {
  let reach = at
  while (reach > 0) {
    const part = parts[reach]
    if (part === undefined || !DEPENDENT.test(entry.pack.text.slice(part.start, part.end))) break
    reach--
  }
  return reach
}

/**
 * The words to quote for a figure: its clause, grown backward in its sentence until it has the words of its label
 * that the sentence has (清理规范性文件58件，废止7件; 市场主体总量达57474户，居…第二位), so that no number stands without its
 * object. Whole clauses, without closing mark.
 */
export function quoteOfFigure(entry: PackEntry, figure: Figure): Span {
  const { text } = entry.pack
  const { parts, first, last } = clausesAround(entry, contains(figure.clause, figure) ? figure.clause : figure)
  const end = parts[last]?.end
  const begin = parts[first]?.start
  if (end === undefined || begin === undefined) return figure.clause
  const wanted = objectOf(figure)
  const reach = withSubject(entry, parts, first)
  const shortest = parts[reach]?.start ?? begin
  let start = shortest
  let best = covered(wanted, text.slice(start, end))
  for (let at = reach - 1; at >= 0 && best < wanted.size; at--) {
    const from = parts[at]?.start ?? start
    if (end - from > LONGEST) break
    const now = covered(wanted, text.slice(from, end))
    if (now <= best) continue
    best = now
    start = from
  }
  // Half an object is none: then the label says it, and the quotation stays short.
  return { start: 2 * best >= wanted.size ? start : shortest, end }
}

/** The words to quote for a passage without a figure: the clause of its first marked words, else all of it. */
export function quoteOfPassage(entry: PackEntry, passage: PassageView): Span {
  const core = marksOf(passage)[0]
  if (core === undefined) {
    const words = entry.pack.text.slice(passage.span.start, passage.span.end)
    return { start: passage.span.start, end: passage.span.end - (/[。；，：;,:\s]*$/.exec(words)?.[0].length ?? 0) }
  }
  const { parts, first, last } = clausesAround(entry, core)
  const head = parts[withSubject(entry, parts, first)]
  const tail = parts[last]
  return head === undefined || tail === undefined ? passage.span : { start: head.start, end: tail.end }
}

/**
 * `quote` without the members that follow the figure in a list (办理行政复议申请159件 of 办理…159件、行政应诉案件217件): only where
 * the clause ends with its last member, since a predicate behind the list is said of all of it.
 */
export function upToFigure(entry: PackEntry, figure: Figure, quote: Span): Span {
  const { text } = entry.pack
  const endOf = (one: Figure): number => one.end + (writtenUnit(text, one) ?? '').length
  const end = endOf(figure)
  const closesClause = entry.figuresIn(quote).some((other) => endOf(other) === quote.end)
  return end < quote.end && text.charAt(end) === '、' && closesClause ? { start: quote.start, end } : quote
}

/** Characters of a label's head that name its object: 市场主体总量在本区域的位次. */
const OBJECT = 4

/**
 * Whether the quoted words carry the figure's object: the head of its label, or half of the label's words (走访企业57家
 * does not say whose campaign visited them). Where they do not, the label is to stand beside them.
 */
export function carriesObject(entry: PackEntry, figure: Figure, quote: Span): boolean {
  const words = entry.pack.text.slice(quote.start, quote.end)
  const wanted = objectOf(figure)
  return words.includes((figure.label ?? '').slice(0, OBJECT)) || 2 * covered(wanted, words) >= wanted.size
}
