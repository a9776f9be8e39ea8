import { readDate } from './cite-date.ts'
import type { CiteOptions, CiteSource, Formatted, Reason, SourceType } from './cite-source.ts'
import { link, sup, text } from './rich.ts'
import type { Line } from './rich.ts'

export interface Gbt7714 {
  readonly edition: 2015 | 2025
  readonly system: 'numeric' | 'author-date'
}

/** Annex A.1 of both editions. */
const CODES: Readonly<Record<SourceType, string>> = { report: 'R', page: 'EB', standard: 'S', official: 'Z' }

const NO_AUTHOR: Reason = {
  zh: '著者-出版年制须有责任者，此文献没有',
  en: 'the author-date system needs an author, and this source has none',
}
const NO_DATE: Reason = { zh: 'GB/T 7714 须有日期，此文献没有', en: 'GB/T 7714 needs a date, and this source has none' }
const NO_ADDRESS: Reason = {
  zh: 'GB/T 7714 引用网页须有网址，此网页没有',
  en: 'GB/T 7714 needs the address of a web page, and this one has none',
}
const NO_ACCESS_2015: Reason = {
  zh: 'GB/T 7714—2015 引用网络文献须有引用日期',
  en: 'GB/T 7714—2015 needs the date on which the address was visited',
}
const NO_ACCESS_2025: Reason = {
  zh: 'GB/T 7714—2025 引用网页须有引用日期',
  en: 'GB/T 7714—2025 needs the date on which the page was visited',
}

/** 7.1 of both editions: up to three names, then the first three and 等. */
function names(authors: readonly string[], comma: string): string {
  return authors.length > 3 ? [...authors.slice(0, 3), '等'].join(comma) : authors.join(comma)
}

/** The standard knows page numbers only; what has none is placed in brackets of its own behind the mark. */
function pinpoint(options: CiteOptions): Line {
  return options.place === null ? [] : [text(`〔${options.place}〕`)]
}

/** The author with its closing mark; with the year behind it in the author-date system (9.3 of both editions). */
function lead(source: CiteSource, comma: string, year: number | null): string {
  const who = names(source.authors, comma)
  if (who === '') return ''
  return year === null ? `${who}. ` : `${who}${comma}${year}. `
}

/** `head` with the address behind it, as its last element (获取和访问路径). */
function withAddress(head: string, url: string | null): Line {
  return url === null ? [text(head)] : [text(`${head} `), link(url), text('.')]
}

/**
 * GB/T 7714—2025. Reports, 8.8.3: `责任者. 题名：报告编号[R]. 发布日期. 获取和访问路径.`; no publisher, no date of access.
 * Other official documents [Z] by the same pattern (annex A, 其他). Standards, by the printed examples: `标准编号 题名[S].
 * 年.`, no author. 8.11.1: what stands on a page stays what it is, [R/OL], [S/OL], [Z/OL]; only the rest is
 * `题名[EB/OL]. （发布日期）[引用日期]. URL.`, without a date of publication `[引用日期]` alone (both as printed). 7.5.4: dates
 * are bare YYYY-MM-DD. Clause 6: `，：（）` full width, `. [ ]` half width.
 */
function entry2025(source: CiteSource, accessed: string | null, system: Gbt7714['system'], year: number | null): Line {
  const { type, docNo, url } = source
  const author = type === 'standard' && system === 'numeric'
    ? ''
    : lead(source, '，', system === 'numeric' ? null : year)
  const number = docNo === null ? '' : docNo
  const title = type === 'standard'
    ? `${number === '' ? '' : `${number} `}${source.title}`
    : source.title + (number === '' ? '' : `：${number}`)
  const head = `${author}${title}[${CODES[type]}${url === null ? '' : '/OL'}].`
  const date = source.date ?? ''
  if (type === 'page') return withAddress(`${head} ${date === '' ? '' : `（${date}）`}[${accessed ?? ''}].`, url)
  return withAddress(`${head} ${type === 'standard' ? year ?? date : date}.`, url)
}

/**
 * GB/T 7714—2015. With an address, whatever it is, as an electronic resource (8.8 with annex A.3: `[R/OL].
 * (YYYY-MM-DD)[引用日期]. URL.`, half-width marks), else `责任者. 题名: 编号[R]. 年.` (8.2). The form without address
 * and imprint is what reference managers print; strict practice for printed reports asks for place and publisher.
 */
function entry2015(source: CiteSource, accessed: string | null, system: Gbt7714['system'], year: number | null): Line {
  const { type, docNo, url, date } = source
  const author = lead(source, ', ', system === 'numeric' ? null : year)
  const title = source.title + (docNo === null ? '' : `: ${docNo}`)
  const head = `${author}${title}[${CODES[type]}`
  if (url === null) return [text(`${head}].${system === 'numeric' ? ` ${year ?? ''}.` : ''}`)]
  return withAddress(`${head}/OL]. ${date === null ? '' : `(${date})`}[${accessed ?? ''}].`, url)
}

/** What an edition and a system cannot do without, if the source lacks it. */
function lacking(source: CiteSource, accessed: string | null, { edition, system }: Gbt7714): Reason | null {
  const dated = readDate(source.date) !== null
  const page = source.type === 'page'
  if (system === 'author-date' && source.authors.length === 0) return NO_AUTHOR
  if (page && source.url === null) return NO_ADDRESS
  if (!dated && (system === 'author-date' || !page)) return NO_DATE
  if (accessed !== null) return null
  if (edition === 2015) return source.url === null ? null : NO_ACCESS_2015
  return page ? NO_ACCESS_2025 : null
}

/**
 * The entry and the mark of GB/T 7714. Mark: superscript `[n]` (2025: 9.2.1.1; 2015: 9.1) or `（责任者，年）` (9.3, of
 * several the first with 等 behind a space). A missing
 * author is left out in the numeric system (7.1 allows it there). The 2025 text was read in a third party's setting,
 * so conformance is not claimed beyond the printed examples that the tests hold. Missing: author-date without author or
 * year, anything but a page without a date, a page without address or date of access, 2015 online without the latter.
 */
export function gbt7714(source: CiteSource, options: CiteOptions, rules: Gbt7714): Formatted {
  const { edition, system } = rules
  const date = readDate(source.date)
  const accessed = readDate(options.accessed) === null ? null : options.accessed
  const reason = lacking(source, accessed, rules)
  if (reason !== null) return { missing: reason }
  const known = date === null ? { ...source, date: null } : source
  const year = date === null ? null : date.year
  const entry = (edition === 2025 ? entry2025 : entry2015)(known, accessed, system, year)
  const short = source.authors.length > 1 ? `${source.authors[0] ?? ''} 等` : source.authors[0] ?? ''
  const named = edition === 2025 ? `（${short}，${year ?? ''}）` : `(${short}, ${year ?? ''})`
  return { entry, mark: [system === 'numeric' ? sup(`[${options.number}]`) : text(named), ...pinpoint(options)] }
}
