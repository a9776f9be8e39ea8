import { enumerators } from './enumerators.ts'
import type { Enumerator } from './enumerators.ts'
import { signatureSpan, titleSpan } from './head.ts'
import type { NodeKind, OutlineNode, Span, Status } from '../pack.ts'
import { clauses, sentences, trimSpan } from './sentences.ts'
import { admitsLack, opensPlan, statusOfHeading, yearOfHeading } from './status.ts'

/** UTF-16 units: a first sentence that is longer is text, not a heading. */
const HEADING = 60

/**
 * The outline of a report: nodes in order that cover the text once, each starting where the one before ends (line
 * breaks belong to the node before them). Numbered pieces with others under them give a node of their heading alone;
 * what stands between a heading and the first piece under it is an `intro`, cut where its status changes.
 */
export function outline(text: string): readonly OutlineNode[] {
  const signature = signatureSpan(text)
  const marks = enumerators(text.slice(0, signature.start))
  const first = marks[0]?.start ?? signature.start
  const title = titleSpan(text, first)
  const builder = new Builder(text)
  builder.frame('title', 'title', '标题', title)
  builder.frame('0', 'preamble', '前言', { start: title.end, end: first })
  for (const [i, mark] of marks.entries()) {
    builder.piece(mark, marks[i + 1]?.start ?? signature.start, (marks[i + 1]?.depth ?? 0) > mark.depth)
  }
  builder.frame('signature', 'signature', '落款', signature)
  return builder.nodes
}

/** Status of what stands under a heading; `mixed`: lacks first, then plans. */
type Promised = Status | 'mixed'

class Builder {
  readonly nodes: OutlineNode[] = []
  private readonly taken = new Map<string, number>()
  /** Status by depth, as the headings above a piece say it; index 0 is the report's own. */
  private statuses: Promised[] = ['result']
  /** The year that the first dated part tells of; 0 before there is one. */
  private year = 0

  constructor(private readonly text: string) {}

  frame(id: string, kind: NodeKind, place: string, span: Span): void {
    const title = kind === 'preamble' ? place : this.firstLine(span)
    if (span.end > span.start) this.add({ id, kind, place, level: 0, title, status: 'frame', ...span })
  }

  /** A numbered piece `[mark.start, end)`: heading and introduction where pieces follow under it, else a measure. */
  piece(mark: Enumerator, end: number, hasChildren: boolean): void {
    const heading = this.heading(mark, end)
    const inherited = this.statuses[Math.min(mark.depth, this.statuses.length) - 1] ?? 'result'
    const own = this.ownStatus(mark, this.text.slice(mark.body, heading)) ?? inherited
    const said = mark.depth === 1 || inherited === 'mixed' ? own : inherited
    this.statuses = [...this.statuses.slice(0, mark.depth), said]
    const id = mark.path.join('.')
    const level = mark.depth
    const place = mark.place.replace(/[、.．]$/, '')
    const bare = trimSpan(this.text, mark.body, heading)
    const clause = this.firstClause(mark.body, end)
    const title = this.text.slice(bare.start, bare.end).replace(/[。；：]$/, '') || clause
    const body = trimSpan(this.text, heading, end)
    if (!hasChildren && (mark.depth > 1 || body.start === body.end)) {
      const status = said === 'mixed' ? this.unmix(mark.body, end, mark.depth) : said
      this.add({ id, kind: 'measure', place, level, title: clause, status, start: mark.start, end })
      return
    }
    const kind = mark.depth === 1 ? 'part' : 'section'
    const from = body.start === body.end ? end : body.start
    this.add({ id, kind, place, level, title, status: 'frame', start: mark.start, end: from })
    if (from < end) this.statuses[level] = this.intro(`${id}.0`, place, level + 1, title, said, { start: from, end })
  }

  /** What a heading says of itself; a part on a later year than the first part's (2024年主要工作) is a plan. */
  private ownStatus({ depth }: Enumerator, heading: string): Promised | null {
    const status = statusOfHeading(heading)
    const year = depth === 1 ? yearOfHeading(heading) : 0
    if (year === 0) return status
    if (this.year === 0) this.year = year
    return year > this.year && status === null ? 'plan' : status
  }

  /** An introduction, in runs of sentences of one status; what it leaves to the pieces after it. */
  private intro(id: string, above: string, level: number, title: string, said: Promised, span: Span): Promised {
    const place = above.endsWith('）') || above.endsWith('是') ? `${above}引言` : `${above}、引言`
    let from = span.start
    let status: Status | null = null
    let mixed = said
    const push = (end: number): void => {
      if (status !== null && end > from) this.add({ id, kind: 'intro', place, level, title, status, start: from, end })
      from = end
    }
    for (const sentence of sentences(this.text, span.start, span.end)) {
      const words = this.text.slice(sentence.start, sentence.end)
      if (mixed === 'mixed' && opensPlan(words)) mixed = 'plan'
      const lack = admitsLack(words) && !opensPlan(words)
      const next: Status = lack || mixed === 'mixed' ? 'shortcoming' : mixed
      if (next !== status) push(sentence.start)
      status = next
    }
    push(span.end)
    return mixed
  }

  /** A piece of a mixed part is a lack until one opens the plans; from there on all are plans. */
  private unmix(start: number, end: number, depth: number): Status {
    if (!opensPlan(this.text.slice(start, end))) return 'shortcoming'
    this.statuses[depth - 1] = 'plan'
    return 'plan'
  }

  /** Where the heading of a piece ends: its line, or its first sentence where that is short. */
  private heading(mark: Enumerator, end: number): number {
    const first = sentences(this.text, mark.body, this.lineEnd(mark.body, end))[0]
    return first === undefined || first.end - mark.body > HEADING ? mark.body : first.end
  }

  private firstClause(start: number, end: number): string {
    const clause = clauses(this.text, start, this.lineEnd(start, end))[0]
    return clause === undefined ? '' : this.text.slice(clause.start, clause.end)
  }

  private lineEnd(start: number, end: number): number {
    const stop = this.text.slice(start, end).indexOf('\n')
    return stop < 0 ? end : start + stop
  }

  private firstLine(span: Span): string {
    const lines = this.text.slice(span.start, span.end).split('\n')
    return lines[0] ?? ''
  }

  private add(node: OutlineNode): void {
    const times = (this.taken.get(node.id) ?? 0) + 1
    this.taken.set(node.id, times)
    this.nodes.push(times === 1 ? node : { ...node, id: `${node.id}~${times}` })
  }
}
