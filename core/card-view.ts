import type { CardState, CardView, PassageView, Piece, SourceView } from './card.ts'
import { byRelevance, figureViews } from './figure-view.ts'
import type { Answer, Hit, Via } from './hit.ts'
import type { Library, PackEntry } from './library.ts'
import type { Concept, ConceptPassage, Figure, OutlineNode, Report, Span, Status } from './pack.ts'
import { contains, cutsOf, overlaps, passageAround, SCREEN, withoutEnumerator } from './passage.ts'

function sourceView(report: Report): SourceView {
  const { issuer, issuerShort, title, region, year, date, dateKind, url } = report
  return { issuer, issuerShort, title, region, year, date, dateKind, url }
}

/** Places of `words` inside `span`, longest word first, in order, not overlapping. */
function findWords(text: string, span: Span, words: readonly string[]): readonly Span[] {
  const found: Span[] = []
  const longestFirst = [...words].filter((word) => word !== '').sort((a, b) => b.length - a.length)
  for (const word of longestFirst) {
    let start = text.indexOf(word, span.start)
    while (start >= 0 && start + word.length <= span.end) {
      const mark = { start, end: start + word.length }
      if (!found.some((other) => overlaps(other, mark))) found.push(mark)
      start = text.indexOf(word, mark.end)
    }
  }
  return found.sort((a, b) => a.start - b.start)
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

function passageView(entry: PackEntry, node: OutlineNode, shown: Shown): PassageView {
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

/** The words that stand for a concept in a report: its own wordings, and the one that led here if that is another. */
function wordsOf(concept: Concept | null, term: string, wording: string | null): readonly string[] {
  const same = concept?.wordings.filter((other) => other.relation === 'same').map((other) => other.text) ?? []
  return [...new Set([term, ...same, ...(wording === null ? [] : [wording])])]
}

function conceptPassage(
  entry: PackEntry,
  passage: ConceptPassage,
  words: readonly string[],
  via: Via,
  wording: string | null,
): PassageView | null {
  const { text } = entry.pack
  const node = entry.node(passage.measure) ?? entry.nodeAt(passage.start)
  if (node === null) return null
  // A passage longer than the card is entered at the concept's own words, else at its beginning.
  const long = passage.end - passage.start > SCREEN
  const anchor = long ? findWords(text, passage, words)[0] ?? { start: passage.start, end: passage.start + 1 } : passage
  const span = withoutEnumerator(text, passageAround(text, node, anchor))
  const marks = findWords(text, span, words)
  // Where the matter is only named, the numbers around it are of something else.
  const inside = passage.relation === 'names' ? [] : entry.figuresIn(span)
  const figures = byRelevance(inside, words, marks.length > 0 ? marks : [anchor])
  return passageView(entry, node, { span, marks, figures, status: node.status, via, wording })
}

/** What may be said of passages with these statuses: a plan or a shortcoming is never shown as something done. */
function stateOf(statuses: readonly Status[]): CardState {
  const telling = statuses.filter((status) => status !== 'frame')
  if (telling.length === 0 || telling.includes('result')) return 'found'
  return telling.includes('shortcoming') ? 'shortcoming' : 'plan'
}

interface Dealt {
  readonly state: CardState
  readonly passages: readonly PassageView[]
}

function dealWith(library: Library, conceptId: string, wording: string | null, via: Via): Dealt | null {
  const term = library.term(conceptId)
  if (term === null) return null
  const words = wordsOf(library.concept(conceptId), term, wording)
  const passages: PassageView[] = []
  const about: Status[] = []
  for (const entry of library.packs) {
    const known = entry.concept(conceptId)?.passages ?? []
    // What is said of the matter comes before where it is merely named.
    const ordered = [...known.filter((p) => p.relation === 'about'), ...known.filter((p) => p.relation === 'names')]
    for (const passage of ordered) {
      const view = conceptPassage(entry, passage, words, via, wording)
      if (view === null) continue
      if (passage.relation === 'about') about.push(view.status)
      const shownAlready = passages.some((other) => other.pack === view.pack && overlaps(other.span, view.span))
      if (!shownAlready) passages.push(view)
    }
  }
  if (passages.length === 0) return { state: 'absent', passages }
  return { state: about.length === 0 ? 'named' : stateOf(about), passages }
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
  const figures: Figure[] = []
  for (const id of hit.figures) {
    const figure = entry.figure(id)
    if (figure !== null && contains(hit.passage, figure)) figures.push(figure)
  }
  const { passage: span, marks, status, via, wording } = hit
  return passageView(entry, node, { span, marks, figures, status, via, wording })
}

/**
 * The card of what `find` answered, hits in its order. An answer with `absent` is a card of state `absent` whose
 * passages are the nearest things. Where a concept led to the best hit the card bears its term and state; else the
 * reader's words, and the state of the hits found as the best one was. Null: nothing found, nothing to say.
 */
export function cardOfAnswer(library: Library, answer: Answer): CardView | null {
  const hits = answer.groups.flatMap((group) => group.hits)
  const passages = hits.map((hit) => hitPassage(library, hit)).filter((view): view is PassageView => view !== null)
  const asked = askedOf(library, passages)
  if (asked === null) return null
  if (answer.absent !== null) {
    return { term: answer.absent.term, concept: answer.absent.concept, state: 'absent', passages, asked }
  }
  const best = hits[0]
  if (best === undefined || passages.length === 0) return null
  const led = best.concept !== null && best.via !== 'near' && best.via !== 'text' ? best.concept : null
  const dealt = led === null ? null : dealWith(library, led, best.wording, best.via)
  const alike = passages.filter((passage) => passage.via === best.via).map((passage) => passage.status)
  return {
    term: (led === null ? null : library.term(led)) ?? answer.query.trim(),
    concept: led,
    state: dealt === null || dealt.state === 'absent' ? stateOf(alike) : dealt.state,
    passages,
    asked,
  }
}
