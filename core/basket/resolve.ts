import { cutsOf, withoutEnumerator } from '../card/passage.ts'
import type { Library, PackEntry } from '../library.ts'
import type { Figure, Span, Status } from '../pack.ts'
import { sourceOfReport } from '../quote/cite-source.ts'
import type { CiteSource } from '../quote/cite-source.ts'
import { figureBody } from '../quote/copy-figure.ts'
import { labelBefore, statusLabel } from '../quote/copy-body.ts'
import { rowOf } from '../quote/copy-table.ts'
import type { Row } from '../quote/copy-table.ts'
import type { BasketItem, Kept } from './item.ts'

/** An item with all that is shown and written of it. */
export interface Excerpt {
  readonly kept: Kept
  /** Verbatim: of a figure its clause. */
  readonly words: string
  /** A figure taken apart; its `label` is the clause where neither rule nor hand has said what is counted. */
  readonly figure: Row | null
  /** Words of ours before and after the quoted ones, never part of the quotation: 2024年计划：, ……, （2023年）. */
  readonly before: string
  /** What stands in a list between `before` and `after`: the words, or a figure's token under its label. */
  readonly said: string
  readonly after: string
  /** 2024年计划, 报告列为不足; null for a result and for a page. */
  readonly status: string | null
  readonly statusKind: Status
  /** The year the figure or the passage is of; null for a page. */
  readonly year: number | null
  /** As the report counts; null for a page. */
  readonly place: string | null
  /** Where it lies in the pack now; null for a page. */
  readonly at: (Span & { readonly pack: string }) | null
  readonly source: CiteSource
  /** ISO date on which the reader saw the source's address; null where it has none. */
  readonly accessed: string | null
}

/** An item whose report is not here, or no longer says so: shown with its words, left out of what is written. */
export interface Lost {
  readonly kept: Kept
  readonly reason: 'no-report' | 'changed'
}

export interface Resolving {
  readonly library: Library
  /** Address of the report's page where the reader has set one. */
  readonly url: string | null
  /** ISO date of the reader's day. */
  readonly today: string
}

/** What an item is now. Its words are compared with the report's: it shows what was collected, or it is lost. */
export function resolve(kept: Kept, { library, url, today }: Resolving): Excerpt | Lost {
  const { item } = kept
  if (item.kind === 'page') return pageExcerpt(kept, item.words, item.source, item.accessed)
  const entry = library.pack(item.pack)
  if (entry === null) return { kept, reason: 'no-report' }
  const figure = item.kind === 'figure' ? figureOf(entry, item) : null
  const found = item.kind === 'figure' ? figure?.clause ?? null : spanOf(entry, item)
  if (found === null) return { kept, reason: 'changed' }
  const { text, report } = entry.pack
  const node = entry.nodeAt(found.start)
  const statusKind = node?.status ?? 'result'
  const source = sourceOfReport(report, entry.pack.id, url)
  const common = {
    kept,
    status: statusLabel(statusKind, report.year),
    statusKind,
    year: statusKind === 'plan' ? report.year + 1 : report.year,
    place: node?.place ?? null,
    source,
    accessed: source.url === null ? null : today,
    at: { pack: entry.pack.id, ...found },
  }
  if (figure !== null) {
    const { before, words, after } = figureBody(entry, figure, statusKind)
    return { ...common, words: item.words, figure: rowOf(entry, figure), before, said: words, after }
  }
  const cuts = item.kind === 'passage' && node !== null ? cutsOf(text, node, found) : { before: false, after: false }
  return {
    ...common,
    words: item.words,
    figure: null,
    before: labelBefore(statusKind, report.year) + (cuts.before ? '……' : ''),
    said: item.words,
    after: cuts.after ? '……' : '',
  }
}

export function isLost(one: Excerpt | Lost): one is Lost {
  return 'reason' in one
}

function pageExcerpt(kept: Kept, words: string, source: CiteSource, accessed: string): Excerpt {
  return {
    kept, words, figure: null, before: '', said: words, after: '', status: null, statusKind: 'frame', year: null,
    place: null, at: null, source, accessed: source.url === null ? null : accessed,
  }
}

/** The one value that all agree on; null for none and for several. */
function only<T>(all: readonly T[]): T | null {
  return all.length === 1 ? all[0] ?? null : null
}

function figureOf(entry: PackEntry, item: BasketItem & { readonly kind: 'figure' }): Figure | null {
  const { text, figures } = entry.pack
  const same = ({ text: token, clause, citable }: Figure): boolean =>
    citable && token === item.token && text.slice(clause.start, clause.end) === item.words
  const named = entry.figure(item.id)
  return named !== null && same(named) ? named : only(figures.filter(same))
}

function spanOf(entry: PackEntry, item: BasketItem & { readonly kind: 'passage' | 'measure' }): Span | null {
  const { text, outline } = entry.pack
  if (item.kind === 'measure') {
    const named = entry.node(item.id)
    const bare = [...(named === null ? [] : [named]), ...outline].map((node) => withoutEnumerator(text, node))
    return bare.find(({ start, end }) => text.slice(start, end) === item.words) ?? null
  }
  const { start, end, words } = item
  if (text.slice(start, end) === words) return { start, end }
  const first = text.indexOf(words)
  return first < 0 || text.indexOf(words, first + 1) >= 0 ? null : { start: first, end: first + words.length }
}
