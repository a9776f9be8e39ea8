/** What a panel shows beside one paragraph, all strings resolved. */
import type { PassageView, Piece } from '../card.ts'
import { passageView } from '../card/card-view.ts'
import { writtenUnit } from '../card/figure-view.ts'
import { withoutEnumerator } from '../card/passage.ts'
import type { Hit } from '../hit.ts'
import type { Library, PackEntry } from '../library.ts'
import type { Span } from '../pack.ts'
import type { Aligned } from './align.ts'
import { statedIn } from './stated.ts'

/** A clause in the words of its side, its numbers marked. */
export type ClauseView = readonly Piece[]

export interface PairView {
  readonly passage: PassageView
  /** What either side states in numbers; nothing between the two is reckoned. */
  readonly report: readonly ClauseView[]
  readonly page: readonly ClauseView[]
}

export interface ParagraphView {
  readonly index: number
  /** The paragraph, the words marked that led to the first passage. */
  readonly pieces: readonly Piece[]
  /** Best first; empty where the report has nothing on it. */
  readonly pairs: readonly PairView[]
  /** Terms that the paragraph names and no report has. */
  readonly lacking: readonly string[]
}

/** Passages shown beside a paragraph. */
const MOST = 3
/** Clauses shown of one side. */
const CLAUSES = 3

function pieces(text: string, { start, end }: Span, marks: readonly Span[]): readonly Piece[] {
  const cut: Piece[] = []
  let at = start
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue
    if (mark.start > at) cut.push({ text: text.slice(at, mark.start), mark: false })
    cut.push({ text: text.slice(mark.start, mark.end), mark: true })
    at = mark.end
  }
  return at < end ? [...cut, { text: text.slice(at, end), mark: false }] : cut
}

function reportClauses({ pack, figure: find }: PackEntry, { figures }: Hit): readonly ClauseView[] {
  const byClause = new Map<number, { clause: Span; tokens: Span[] }>()
  for (const id of figures) {
    const figure = find(id)
    if (figure === null || !figure.citable || figure.kind === 'date' || figure.kind === 'ordinal') continue
    const token = { start: figure.start, end: figure.end + (writtenUnit(pack.text, figure) ?? '').length }
    const known = byClause.get(figure.clause.start)
    if (known === undefined) byClause.set(figure.clause.start, { clause: figure.clause, tokens: [token] })
    else known.tokens.push(token)
  }
  return [...byClause.values()].slice(0, CLAUSES).map(({ clause, tokens }) =>
    pieces(pack.text, clause, tokens.sort((a, b) => a.start - b.start)))
}

function pairView(library: Library, paragraph: string, { hit, words }: Aligned['pairs'][number]): PairView | null {
  const entry = library.pack(hit.pack)
  const node = entry?.node(hit.measure) ?? null
  if (entry === null || node === null) return null
  const span = withoutEnumerator(entry.pack.text, hit.passage)
  const { marks, status, via, wording } = hit
  const report = reportClauses(entry, hit)
  // Numbers stand side by side only where both have some.
  const page = report.length === 0 ? [] : statedIn(paragraph, words).slice(0, CLAUSES)
  return {
    passage: passageView(entry, node, { span, marks, figures: [], status, via, wording }),
    report: page.length === 0 ? [] : report,
    page: page.map((clause) => pieces(paragraph, clause, clause.tokens)),
  }
}

export function paragraphView(library: Library, paragraph: string, aligned: Aligned): ParagraphView {
  const [first] = aligned.pairs
  return {
    index: aligned.index,
    pieces: pieces(paragraph, { start: 0, end: paragraph.length }, first?.words ?? aligned.lacking[0]?.words ?? []),
    pairs: aligned.pairs.slice(0, MOST).flatMap((pair) => pairView(library, paragraph, pair) ?? []),
    lacking: aligned.lacking.map(({ term }) => term),
  }
}
