import type { DateKind, Report } from '../pack.ts'
import { oneLine } from './rich.ts'
import type { Line } from './rich.ts'

/**
 * What a document is, as GB/T 7714 tells documents apart (annex A: R, EB, S, Z): a report, a page of a site, a
 * standard, another official document. What stands on a page is cited as what it is (2025: 8.11.1); only what is
 * nothing but a page is `page`.
 */
export type SourceType = 'report' | 'page' | 'standard' | 'official'

/** What is cited, whatever it is: a bundled report, or a page the reader stands on. */
export interface CiteSource {
  readonly type: SourceType
  /** ASCII, stable: reference managers hold on to it. */
  readonly key: string
  /** In the order given; organs and persons alike, each as one name. */
  readonly authors: readonly string[]
  readonly title: string
  /** ISO: `2024`, `2024-02` or `2024-02-28`; null where it is not known. */
  readonly date: string | null
  readonly dateKind: DateKind
  /** 发文字号; null where the source shows none. Never guessed. */
  readonly docNo: string | null
  /** Of the document itself, never of a column or a home page. */
  readonly url: string | null
  /** Name of the site where it was found, for what is known only from there; null for a document in its own right. */
  readonly site: string | null
}

export interface CiteOptions {
  /** Where in the document, as it counts: 一、（三）四是. */
  readonly place: string | null
  /** ISO date on which the reader saw `url`. */
  readonly accessed: string | null
  /** Number of the reference in the reader's document. */
  readonly number: number
}

/** Why nothing can be given: one sentence in each language. */
export interface Reason {
  readonly zh: string
  readonly en: string
}

/** A style's entry and the mark that stands behind quoted words (empty where it has none), or what is lacking. */
export type Formatted = { readonly entry: Line; readonly mark: Line } | { readonly missing: Reason }

/** The source of a pack's report. `url` replaces an address the report does not have, where the reader set one. */
export function sourceOfReport(report: Report, packId: string, url: string | null = null): CiteSource {
  return {
    type: 'report',
    key: `gov${packId.replace(/[^A-Za-z0-9-]/g, '')}`,
    authors: [report.issuer],
    title: report.title,
    date: report.date,
    dateKind: report.dateKind,
    docNo: report.docNo,
    url: url ?? report.url,
    site: null,
  }
}

/** A field with nothing in it is a field that is not there; none reaches beyond its line. */
function field(value: string | null): string | null {
  const words = value === null ? '' : oneLine(value)
  return words === '' ? null : words
}

/** `source` with every field on one line and empty fields absent, so that the formatters need not ask again. */
export function tidySource(source: CiteSource): CiteSource {
  return {
    ...source,
    authors: source.authors.map(oneLine).filter((author) => author !== ''),
    title: oneLine(source.title),
    date: field(source.date),
    docNo: field(source.docNo),
    url: field(source.url),
    site: field(source.site),
  }
}
