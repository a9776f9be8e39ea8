import type { PassageView } from '../card.ts'
import { cite } from './cite.ts'
import type { Cited } from './cite.ts'
import { sourceOfReport } from './cite-source.ts'
import type { CiteSource, Reason } from './cite-source.ts'
import { done, missing } from './copied.ts'
import type { Copied, Missing } from './copied.ts'
import { blankPattern } from './copy-blank.ts'
import { labelBefore, statusLabel, timeBefore, wholeOf } from './copy-body.ts'
import type { Body } from './copy-body.ts'
import { figureBody, tokenOf } from './copy-figure.ts'
import { escapeFor, joined } from './copy-join.ts'
import { carriesObject, marksOf, quoteOfFigure, quoteOfPassage, upToFigure } from './copy-quote.ts'
import { tableMarkup, tableOf } from './copy-table.ts'
import { byRelevance } from '../card/figure-view.ts'
import type { Library, PackEntry } from '../library.ts'
import type { Figure, Span } from '../pack.ts'
import { overlaps, withoutEnumerator } from '../card/passage.ts'
import { htmlOf } from './rich.ts'
import { styleInfo } from './styles.ts'
import type { Style, StyleInfo } from './styles.ts'
import type { Template } from './templates.ts'

export interface CopyRequest {
  readonly library: Library
  readonly passage: PassageView
  /** Id of the figure the reader chose; null: the passage's own first, where the template needs one. */
  readonly figure: string | null
  readonly template: Template
  readonly style: Style
  /** Whether a formatted flavour is wanted beside the plain one. */
  readonly html: boolean
  /** Number of the reference in the reader's document; 1 by default. */
  readonly number?: number
  /** ISO date on which the reader saw the report's page. */
  readonly accessed?: string | null
  /** Address of the report's page where the reader has set one. */
  readonly url?: string | null
  /** What the card is headed with, for the whole card. */
  readonly term?: string
}

interface Job {
  readonly request: CopyRequest
  readonly entry: PackEntry
  readonly style: StyleInfo
  readonly source: CiteSource
}

/** All figures of a passage, those said of its marked words first. */
function figuresOf({ request, entry }: Job): readonly Figure[] {
  const { passage } = request
  const views = [...passage.figures, ...passage.groups.flatMap((group) => group.rows)]
  return views.map((view) => entry.figure(view.id)).filter((figure): figure is Figure => figure !== null)
}

/**
 * The figure the reader chose; else the passage's first, or the member of a group that says more of the marked words
 * (the rows of a group stand in the order of the text).
 */
function chosen(job: Job): Figure | null {
  const { figure, passage } = job.request
  if (figure !== null) return job.entry.figure(figure)
  const marks = marksOf(passage)
  const words = passage.pieces.filter(({ mark }) => mark).map(({ text }) => text)
  const first = passage.figures[0]?.id
  const rivals = figuresOf(job).filter(({ id, group }) => id === first || group !== null)
  return (marks.length === 0 ? rivals : byRelevance(rivals, words, marks))[0] ?? null
}

const WITH_SOURCE: Reason = { zh: '含出处', en: 'with source' }

function citedFor({ request, source }: Job, place: string | null, note: string | null): Cited {
  const { style, number = 1, accessed = null } = request
  return cite(source, style, { place, accessed: source.url === null ? null : accessed, number }, note)
}

/** `above`: paragraphs of their own before what is quoted. */
function join(job: Job, body: Body, zh: string, en: string, above: readonly string[] = []): Copied {
  const { request, entry, style, source } = job
  const { place } = request.passage
  const note = `${wholeOf(body)}（${place}）`
  // A sentence of an official document names its source once, at its head, and not the place inside it.
  const cited = citedFor(job, style.id === 'gongwen' && body.kind === 'sentence' ? null : place, note)
  if (cited.kind === 'missing') return cited
  const { issuer } = entry.pack.report
  const { text, html } = joined({ body, cited, style, key: source.key, place, issuer, above, html: request.html })
  return done(text, html, { zh, en, detail: WITH_SOURCE })
}

function figureRefused(entry: PackEntry, figure: Figure): Missing {
  const clause = entry.pack.text.slice(figure.clause.start, figure.clause.end)
  return missing(
    `「${figure.text}」是「${clause}」中的名称或说法，不是可单独引用的数据；请复制原句`,
    `“${figure.text}” is part of a name (${clause}), not a figure that can stand alone; copy the passage instead`,
  )
}

const NO_FIGURE = missing('这段报告原文没有可引用的数据', 'this passage has no figure that can be quoted')

interface Said {
  readonly figure: Figure | null
  readonly quote: Span
}

/**
 * What a sentence is made of: the figure the reader chose, else the one that is said of the marked words (in its clause
 * or its label), else the marked clause itself; where nothing is marked, the passage's first figure.
 */
function said(job: Job): Said {
  const { entry, request } = job
  const figure = chosen(job)
  if (figure !== null) {
    const quote = quoteOfFigure(entry, figure)
    const marks = marksOf(request.passage)
    const ofMarks = (mark: Span): boolean =>
      overlaps(mark, quote) || figure.label?.includes(entry.pack.text.slice(mark.start, mark.end)) === true
    if (request.figure !== null || marks.length === 0 || marks.some(ofMarks)) return { figure, quote }
  }
  return { figure: null, quote: quoteOfPassage(entry, request.passage) }
}

function copySentence(job: Job, template: 'sentence' | 'clause'): Copied {
  const { entry, request } = job
  const { status } = request.passage
  const { text, report } = entry.pack
  const { figure, quote } = said(job)
  const span = template === 'sentence' && figure !== null ? upToFigure(entry, figure, quote) : quote
  const words = text.slice(span.start, span.end)
  const bare = figure !== null && figure.label !== null && !carriesObject(entry, figure, quote)
  const body: Body = {
    kind: template === 'sentence' ? 'sentence' : 'quotation',
    time: template === 'sentence' ? timeBefore(status, report.year, words) : '',
    before: labelBefore(status, report.year),
    words,
    after: bare ? `（指${figure.label}）` : '',
  }
  if (figure === null || template === 'clause') return join(job, body, '分句', 'clause')
  return join(job, body, tokenOf(entry, figure), tokenOf(entry, figure))
}

function copyWhole(job: Job, span: Span, zh: string, en: string, above: readonly string[] = []): Copied {
  const { entry, request } = job
  const { passage } = request
  const { text, report } = entry.pack
  const isPassage = span === passage.span
  const body: Body = {
    kind: 'quotation',
    time: '',
    before: labelBefore(passage.status, report.year) + (isPassage && passage.cutBefore ? '……' : ''),
    words: text.slice(span.start, span.end),
    after: isPassage && passage.cutAfter ? '……' : '',
  }
  return join(job, body, zh, en, above)
}

/** All that the card shows of the passage: its heading, each figure with its object on a line, words, source. */
function copyCard(job: Job): Copied {
  const { entry, request } = job
  const { passage, term } = request
  const label = statusLabel(passage.status, entry.pack.report.year)
  const head = term === undefined ? [] : [`${term}${label === null ? '' : `（${label}）`}`]
  // A figure without a label of its own is said by the passage below.
  const figures = figuresOf(job).filter((figure) => figure.citable && figure.label !== null)
  const said = figures.map((figure) => wholeOf(figureBody(entry, figure, passage.status)))
  return copyWhole(job, passage.span, '卡片', 'card', [...head, ...said])
}

function copyTable(job: Job): Copied {
  const { entry, request, style } = job
  if (style.joining === 'record') {
    return missing(`${style.zh} 只记文献，不载表格；请选其他引文样式`, `${style.en} records a source, not a table; choose another style`)
  }
  const figure = chosen(job)
  if (figure === null) return NO_FIGURE
  const group = request.figure === null || figure.group === null ? [] : entry.members(figure.group)
  const rows = (group.length > 1 ? group : figuresOf(job)).filter((row) => row.citable)
  if (rows.length === 0) return figureRefused(entry, figure)
  const cited = citedFor(job, null, null)
  if (cited.kind === 'missing') return cited
  const detail = { zh: `${rows.length}项，含出处`, en: `${rows.length} figures, with source` }
  if (style.id === 'markdown' || style.id === 'latex') {
    const words = tableMarkup(entry, rows, cited.text, style.id)
    return done(words, null, { zh: '表格', en: 'table', detail })
  }
  const table = tableOf(entry, rows, cited.entry)
  return done(table.text, request.html ? table.html : null, { zh: '表格', en: 'table', detail })
}

function copyBlank(job: Job): Copied {
  const { entry, request } = job
  const figure = chosen(job)
  if (figure === null) return NO_FIGURE
  if (!figure.citable) return figureRefused(entry, figure)
  const { style } = job
  const blank = blankPattern(entry, quoteOfFigure(entry, figure))
  const pattern = escapeFor(style)(blank)
  const html = request.html && style.joining !== 'markup' ? htmlOf([[{ kind: 'text', text: pattern }]]) : null
  return done(pattern, html, { zh: '句式', en: 'wording', detail: { zh: '数字留空', en: 'numbers blank' } })
}

/**
 * What goes to the clipboard for one passage, in a template and a style. Tokens and quotations are verbatim; plans and
 * shortcomings carry their label; `html` is null where it is not wanted or the style is for machines. `missing` says
 * in one sentence what is lacking: a figure, a field of the style, or a figure that cannot stand alone.
 */
export function copy(request: CopyRequest): Copied {
  const entry = request.library.pack(request.passage.pack)
  const style = styleInfo(request.style)
  if (entry === null || style === null) return missing('找不到这份报告', 'this report is not loaded')
  const source = sourceOfReport(entry.pack.report, entry.pack.id, request.url ?? null)
  const job: Job = { request, entry, style, source }
  const { passage } = request
  if (request.figure !== null && entry.figure(request.figure) === null) {
    return missing('报告中没有这个数据', 'this figure is not in the report')
  }
  switch (request.template) {
    case 'sentence':
    case 'clause': return copySentence(job, request.template)
    case 'passage': return copyWhole(job, passage.span, '报告原文', 'passage')
    case 'measure': {
      const node = entry.node(passage.measure)
      if (node === null) return missing('找不到这项举措', 'this measure is not in the report')
      return copyWhole(job, withoutEnumerator(entry.pack.text, node), '举措全文', 'whole measure')
    }
    case 'token': {
      const figure = chosen(job)
      if (figure === null) return NO_FIGURE
      if (!figure.citable) return figureRefused(entry, figure)
      const token = tokenOf(entry, figure)
      return join(job, figureBody(entry, figure, passage.status), token, token)
    }
    case 'card': return copyCard(job)
    case 'table': return copyTable(job)
    case 'blank': return copyBlank(job)
    case 'cite': {
      const cited = citedFor(job, passage.place, null)
      if (cited.kind === 'missing') return cited
      const named = { zh: '出处', en: 'source', detail: { zh: style.zh, en: style.en } }
      return done(cited.text, request.html ? cited.html : null, named)
    }
  }
}
