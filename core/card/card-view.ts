import type { CardState, CardView, PassageView, Piece, SourceView } from '../card.ts'
import { byRelevance, figureViews } from './figure-view.ts'
import { fold } from '../match/fold.ts'
import type { Answer, Hit, Via } from '../hit.ts'
import type { Library, PackEntry } from '../library.ts'
import { createMatcher } from '../match/match.ts'
import type { Matcher } from '../match/match.ts'
import type { Concept, ConceptPassage, Figure, OutlineNode, Report, Span, Status } from '../pack.ts'
import { contains, cutsOf, overlaps, passageAround, SCREEN, withoutEnumerator } from './passage.ts'

function sourceView(report: Report): SourceView {
  const { issuer, issuerShort, title, region, year, date, dateKind, url } = report
  return { issuer, issuerShort, title, region, year, date, dateKind, url }
}

/** Places inside `span` of the words a matcher knows, in order; written with or without quotation marks. */
function findWords(text: string, span: Span, matcher: Matcher): readonly Span[] {
  const found = matcher.match(text.slice(span.start, span.end))
  return found.map(({ start, end }) => ({ start: span.start + start, end: span.start + end }))
}

function piecesOf(text: string, span: Span, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = span.start
  const push = (end: number, mark: boolean): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), mark })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    if (!contains(span, mark) || mark.start < at) continue
    push(mark.start, false)
    push(mark.end, true)
  }
  push(span.end, false)
  return pieces
}

interface Shown {
  readonly span: Span
  readonly marks: readonly Span[]
  readonly figures: readonly Figure[]
  readonly status: Status
  readonly via: Via
  readonly wording: string | null
}

export function passageView(entry: PackEntry, node: OutlineNode, shown: Shown): PassageView {
  const { text, report, id } = entry.pack
  const cuts = cutsOf(text, node, shown.span)
  return {
    pack: id,
    measure: node.id,
    place: node.place,
    status: shown.status,
    span: shown.span,
    pieces: piecesOf(text, shown.span, shown.marks),
    cutBefore: cuts.before,
    cutAfter: cuts.after,
    ...figureViews(entry, shown.figures),
    via: shown.via,
    wording: shown.wording,
    source: sourceView(report),
  }
}

interface Wanted {
  /** The words that stand for a concept in a report: its own wordings, and the one that led here if that is another. */
  readonly words: readonly string[]
  readonly matcher: Matcher
  /** Words that are near it, to find the part of a long passage that deals with it; never marked. */
  readonly near: Matcher
  readonly via: Via
  readonly wording: string | null
}

function wantedOf(concept: Concept | null, term: string, via: Via, wording: string | null): Wanted {
  const wordings = concept?.wordings ?? []
  const same = wordings.filter(({ relation }) => relation === 'same').map(({ text }) => text)
  const words = [...new Set([term, ...same, ...(wording === null ? [] : [wording])])]
  return { words, matcher: createMatcher(words), near: createMatcher(wordings.map(({ text }) => text)), via, wording }
}

function conceptPassage(entry: PackEntry, node: OutlineNode, passage: ConceptPassage, wanted: Wanted): PassageView {
  const { text } = entry.pack
  const { words, matcher, near, via, wording } = wanted
  // A passage longer than the card is entered at the concept's own words; one that has none of them is shown whole.
  const long = passage.end - passage.start > SCREEN
  const entrance = long ? findWords(text, passage, matcher)[0] ?? findWords(text, passage, near)[0] : undefined
  const anchor = entrance ?? passage
  const span = withoutEnumerator(text, long && entrance === undefined ? passage : passageAround(text, node, anchor))
  const marks = findWords(text, span, matcher)
  // Where the matter is only named, the numbers around it are of something else.
  const inside = passage.relation === 'names' ? [] : entry.figuresIn(span)
  const figures = byRelevance(inside, words, marks.length > 0 ? marks : [anchor])
  const how = howSaid({ via, wording }, words, text.slice(span.start, span.end))
  return passageView(entry, node, { span, marks, figures, status: node.status, ...how })
}

/**
 * 原词 is promised of a passage, not of the lexicon: the passage has the reader's words, punctuation and quotation marks
 * apart (双随机、一公开 is 双随机一公开). A concept's own term that the report does not use is 同义表述.
 */
function howSaid(found: Pick<Shown, 'via' | 'wording'>, words: readonly string[], passage: string): typeof found {
  if (found.via !== 'exact' && found.via !== 'alias') return found
  const asked = found.wording ?? words[0] ?? ''
  const said = fold(passage).text.includes(fold(asked).text)
  return said ? { via: 'exact', wording: null } : { via: 'alias', wording: found.wording }
}

/** Whether a passage says anything itself: the heading of a part, the title and the signature do not. */
function tells({ kind }: OutlineNode): boolean {
  return kind !== 'part' && kind !== 'title' && kind !== 'signature'
}

/** What may be said of passages with these statuses: a plan or a shortcoming is never shown as something done. */
function stateOf(telling: readonly Status[]): CardState {
  if (telling.length === 0 || telling.some((status) => status === 'result' || status === 'frame')) return 'found'
  return telling.includes('shortcoming') ? 'shortcoming' : 'plan'
}

interface Dealt {
  readonly state: CardState
  readonly passages: readonly PassageView[]
}

function dealWith(library: Library, conceptId: string, wording: string | null, via: Via): Dealt | null {
  const term = library.term(conceptId)
  if (term === null) return null
  const wanted = wantedOf(library.concept(conceptId), term, via, wording)
  const passages: PassageView[] = []
  const about: Status[] = []
  let named = false
  for (const entry of library.packs) {
    const known = entry.concept(conceptId)?.passages ?? []
    // What is said of the matter comes before where it is merely named.
    const ordered = [...known.filter((p) => p.relation === 'about'), ...known.filter((p) => p.relation === 'names')]
    for (const passage of ordered) {
      const node = entry.node(passage.measure) ?? entry.nodeAt(passage.start)
      if (node === null) continue
      const view = conceptPassage(entry, node, passage, wanted)
      if (passage.relation === 'names') named = true
      else if (tells(node)) about.push(view.status)
      const shownAlready = passages.some((other) => other.pack === view.pack && overlaps(other.span, view.span))
      if (!shownAlready) passages.push(view)
    }
  }
  if (passages.length === 0) return { state: 'absent', passages }
  return { state: about.length === 0 && named ? 'named' : stateOf(about), passages }
}

function askedOf(library: Library, passages: readonly PassageView[]): CardView['asked'] | null {
  const first = passages[0]
  const report = (first === undefined ? library.packs[0] : library.pack(first.pack))?.pack.report
  return report === undefined ? null : { region: report.region, year: report.year }
}

/**
 * The card of a concept of the lexicon (or of a pack's own): each passage the packs have of it, best first, the
 * sentence around its words, marked. `wording` and `via` tell how the reader came here: the wording found where it is
 * not the concept's term. State `absent` with no passages where the concept is known and no pack deals with it.
 * Null: no such concept, or no pack at all; nothing to say.
 */
export function cardOfConcept(library: Library, conceptId: string, wording: string | null, via: Via): CardView | null {
  const term = library.term(conceptId)
  const dealt = dealWith(library, conceptId, wording, via)
  if (term === null || dealt === null) return null
  const asked = askedOf(library, dealt.passages)
  return asked === null ? null : { term, concept: conceptId, ...dealt, asked }
}

function hitPassage(library: Library, hit: Hit): PassageView | null {
  const entry = library.pack(hit.pack)
  const node = entry === null ? null : entry.node(hit.measure) ?? entry.nodeAt(hit.passage.start)
  if (entry === null || node === null) return null
  const span = withoutEnumerator(entry.pack.text, hit.passage)
  const figures = hit.figures.flatMap((id) => {
    const figure = entry.figure(id)
    return figure !== null && contains(span, figure) ? [figure] : []
  })
  const { marks, status, via, wording } = hit
  return passageView(entry, node, { span, marks, figures, status, via, wording })
}

function isPassage(view: PassageView | null): view is PassageView {
  return view !== null
}

/** Statuses of the hits found as the best one was, where they say anything. */
function statusesLike(library: Library, hits: readonly Hit[], via: Via): readonly Status[] {
  return hits.flatMap((hit) => {
    const node = library.pack(hit.pack)?.node(hit.measure) ?? null
    return hit.via === via && (node === null || tells(node)) ? [hit.status] : []
  })
}

/**
 * The card of what `find` answered, hits in its order. An answer with `absent` is a card of state `absent` whose
 * passages are the nearest things. Where a concept led to the best hit the card bears its term and state; else the
 * reader's words, and the state of the hits found as the best one was. Null: nothing found, nothing to say.
 */
export function cardOfAnswer(library: Library, answer: Answer): CardView | null {
  const hits = answer.groups.flatMap((group) => group.hits)
  const passages = hits.map((hit) => hitPassage(library, hit)).filter(isPassage)
  const asked = askedOf(library, passages)
  if (asked === null) return null
  if (answer.absent !== null) {
    return { term: answer.absent.term, concept: answer.absent.concept, state: 'absent', passages, asked }
  }
  const best = hits[0]
  if (best === undefined || passages.length === 0) return null
  const led = best.concept !== null && best.via !== 'near' && best.via !== 'text' ? best.concept : null
  const dealt = led === null ? null : dealWith(library, led, best.wording, best.via)
  const state = dealt === null || dealt.state === 'absent'
    ? stateOf(statusesLike(library, hits, best.via))
    : dealt.state
  return {
    term: (led === null ? null : library.term(led)) ?? answer.query.trim(),
    concept: led,
    state,
    // What is only named has no figures of its own, whatever numbers stand around it.
    passages: state === 'named' ? passages.map((passage) => ({ ...passage, figures: [], groups: [] })) : passages,
    asked,
  }
}
