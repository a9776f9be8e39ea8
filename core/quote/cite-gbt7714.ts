import { readDate } from './cite-date.ts'
import type { CiteOptions, CiteSource, Formatted, Reason } from './cite-source.ts'
import { link, sup, text } from './rich.ts'
import type { Line } from './rich.ts'

export interface Gbt7714 {
  readonly edition: 2015 | 2025
  readonly system: 'numeric' | 'author-date'
}

const NO_AUTHOR: Reason = {
  zh: '著者-出版年制须有责任者，此文献没有',
  en: 'the author-date system needs an author, and this source has none',
}
const NO_DATE: Reason = { zh: 'GB/T 7714 须有日期，此文献没有', en: 'GB/T 7714 needs a date, and this source has none' }
const NO_ACCESS: Reason = {
  zh: 'GB/T 7714—2015 引用网络文献须有引用日期',
  en: 'GB/T 7714—2015 needs the date on which the address was visited',
}

/** 7.1 of both editions: up to three names, then the first three and 等. */
function names(authors: readonly string[], comma: string): string {
  return authors.length > 3 ? [...authors.slice(0, 3), '等'].join(comma) : authors.join(comma)
}

/** The standard knows page numbers only; the report has none, so the place follows the mark in brackets of its own. */
function pinpoint(options: CiteOptions): Line {
  return options.place === null ? [] : [text(`〔${options.place}〕`)]
}

/**
 * GB/T 7714—2025, reports: 8.8.3 `责任者. 题名：报告编号[R]. 发布日期. 获取和访问路径.`; 8.11.1 a report on a page stays a
 * report, [R/OL]; 7.5.4 the date is bare YYYY-MM-DD and no date of access is printed; clause 6 `，：（）` are full
 * width, `. [ ]` half width. Author-date puts the year after the author and keeps the full date.
 */
function entry2025(source: CiteSource, system: Gbt7714['system'], year: number, iso: string): Line {
  const who = names(source.authors, '，')
  const author = who === '' ? '' : system === 'numeric' ? `${who}. ` : `${who}，${year}. `
  const title = source.title + (source.docNo === null ? '' : `：${source.docNo}`)
  const head = `${author}${title}[R${source.url === null ? '' : '/OL'}]. ${iso}.`
  return source.url === null ? [text(head)] : [text(`${head} `), link(source.url), text('.')]
}

/**
 * GB/T 7714—2015: a report without an imprint is taken as an electronic resource where it has an address (8.8 with
 * annex A.3: `[R/OL]. (YYYY-MM-DD)[引用日期]. URL.`, half-width marks), else as year alone. The form without address
 * and imprint is what reference managers print; strict practice for printed reports asks for place and publisher.
 */
function entry2015(
  source: CiteSource,
  system: Gbt7714['system'],
  year: number,
  iso: string,
  accessed: string | null,
): Line {
  const who = names(source.authors, ', ')
  const author = who === '' ? '' : system === 'numeric' ? `${who}. ` : `${who}, ${year}. `
  const title = source.title + (source.docNo === null ? '' : `: ${source.docNo}`)
  if (source.url === null) return [text(`${author}${title}[R].${system === 'numeric' ? ` ${year}.` : ''}`)]
  return [text(`${author}${title}[R/OL]. (${iso})[${accessed ?? ''}]. `), link(source.url), text('.')]
}

/**
 * The entry and the mark of GB/T 7714 for a report. Mark: superscript `[n]` (2025: 9.2.1.1) or `（责任者，年）`. The
 * 2025 text was read in a third party's setting, so conformance is not claimed beyond the printed examples that the
 * tests hold. Missing: author-date without an author, any entry without a date, 2015 online without a date of access.
 */
export function gbt7714(source: CiteSource, options: CiteOptions, { edition, system }: Gbt7714): Formatted {
  const date = readDate(source.date)
  const author = source.authors[0]
  if (system === 'author-date' && author === undefined) return { missing: NO_AUTHOR }
  if (date === null || source.date === null) return { missing: NO_DATE }
  if (edition === 2015 && source.url !== null && readDate(options.accessed) === null) return { missing: NO_ACCESS }
  const { year } = date
  const iso = source.date
  const entry = edition === 2025
    ? entry2025(source, system, year, iso)
    : entry2015(source, system, year, iso, options.accessed)
  const short = source.authors.length > 1 ? `${author ?? ''}等` : author ?? ''
  const named = edition === 2025 ? `（${short}，${year}）` : `(${short}, ${year})`
  return { entry, mark: [system === 'numeric' ? sup(`[${options.number}]`) : text(named), ...pinpoint(options)] }
}
