import { readDate } from './cite-date.ts'
import type { CiteOptions, CiteSource, SourceType } from './cite-source.ts'
import { escapeTex, texUrl } from './markup.ts'
import { oneLine } from './rich.ts'

function iso(value: string | null): string | null {
  return readDate(value) === null ? null : value
}

interface Kind {
  readonly bibtex: string
  readonly ris: string
  readonly csl: string
}

/** Names of each kind: BibTeX as the gbt7714 bundles take it, RIS and CSL as reference managers do. */
const KINDS: Readonly<Record<SourceType, Kind>> = {
  report: { bibtex: 'techreport', ris: 'RPRT', csl: 'report' },
  page: { bibtex: 'online', ris: 'ELEC', csl: 'webpage' },
  standard: { bibtex: 'standard', ris: 'STAND', csl: 'standard' },
  official: { bibtex: 'misc', ris: 'GOVDOC', csl: 'document' },
}

/**
 * BibTeX and BibLaTeX. `@techreport` is what the gbt7714 bundles take for [R], `@online` for [EB]; no `institution`,
 * since the 2025 edition prints no publisher for reports and it would be printed. Double braces keep an organ one
 * name. `url` and `urldate` are given as far as they are known.
 */
export function bibtex(source: CiteSource, options: CiteOptions): string {
  const date = readDate(source.date)
  const fields: (readonly [string, string])[] = []
  if (source.authors.length > 0) {
    fields.push(['author', `{${source.authors.map((author) => `{${escapeTex(author)}}`).join(' and ')}}`])
  }
  fields.push(['title', `{${escapeTex(source.title)}}`])
  if (source.docNo !== null) fields.push(['number', `{${escapeTex(source.docNo)}}`])
  if (date !== null) fields.push(['year', `{${date.year}}`], ['date', `{${source.date ?? ''}}`])
  if (source.url !== null) {
    fields.push(['url', `{${texUrl(source.url)}}`])
    const seen = iso(options.accessed)
    if (seen !== null) fields.push(['urldate', `{${seen}}`])
  }
  fields.push(['langid', '{chinese}'])
  const body = fields.map(([name, value]) => `  ${name.padEnd(6)} = ${value}`).join(',\n')
  return `@${KINDS[source.type].bibtex}{${source.key},\n${body}\n}`
}

/** `2024-02-28` → `2024/02/28`. */
function slashed(value: string): string {
  return value.replace(/-/g, '/')
}

/**
 * RIS, one record, lines ended by CRLF, dates YYYY/MM/DD. SN is where reference managers keep a report's number.
 * T2 is the site of a page. `note`: quoted words, as N1.
 */
export function ris(source: CiteSource, options: CiteOptions, note: string | null): string {
  const date = readDate(source.date)
  const seen = iso(options.accessed)
  const authors = source.authors.map((author) => `AU  - ${author}`)
  const lines = [`TY  - ${KINDS[source.type].ris}`, ...authors, `TI  - ${source.title}`]
  if (source.site !== null) lines.push(`T2  - ${source.site}`)
  if (date !== null) lines.push(`PY  - ${date.year}`, `DA  - ${slashed(source.date ?? '')}`)
  if (source.docNo !== null) lines.push(`SN  - ${source.docNo}`)
  if (source.url !== null) {
    lines.push(`UR  - ${source.url}`)
    if (seen !== null) lines.push(`Y2  - ${slashed(seen)}`)
  }
  lines.push('LA  - zh-CN')
  if (note !== null) lines.push(`N1  - ${oneLine(note)}`)
  return [...lines, 'ER  - '].join('\r\n')
}

function dateParts(value: string | null): { readonly 'date-parts': readonly (readonly number[])[] } | null {
  const date = readDate(value)
  if (date === null) return null
  return { 'date-parts': [[date.year, date.month, date.day].filter((part): part is number => part !== null)] }
}

/**
 * CSL-JSON: an array of one item, the form that reference managers and pandoc import. `URL` and `accessed` go together
 * or not at all, as the style files expect. `note`: quoted words; the pin-point belongs to a citation, not to the item.
 */
export function cslJson(source: CiteSource, options: CiteOptions, note: string | null): string {
  const issued = dateParts(source.date)
  const accessed = dateParts(options.accessed)
  const item = {
    id: source.key,
    type: KINDS[source.type].csl,
    language: 'zh-CN',
    ...(source.authors.length === 0 ? {} : { author: source.authors.map((literal) => ({ literal })) }),
    title: source.title,
    ...(source.site === null ? {} : { 'container-title': source.site }),
    ...(issued === null ? {} : { issued }),
    ...(source.docNo === null ? {} : { number: source.docNo }),
    ...(source.url === null || accessed === null ? {} : { URL: source.url, accessed }),
    ...(note === null ? {} : { note }),
  }
  return JSON.stringify([item], null, 2)
}
