import { gbt7714 } from './cite-gbt7714.ts'
import { gongwen, press } from './cite-inline.ts'
import { law } from './cite-law.ts'
import { bibtex, cslJson, ris } from './cite-records.ts'
import { tidySource } from './cite-source.ts'
import type { CiteOptions, CiteSource, Formatted, Reason } from './cite-source.ts'
import { markdownOf, texOf } from './markup.ts'
import { htmlOf, oneLine, plainOf, text } from './rich.ts'
import type { Line } from './rich.ts'
import type { Style } from './styles.ts'

export type Cited =
  | {
    readonly kind: 'cited'
    readonly text: string
    /** Null where the style is for machines: a formatted flavour would be pasted instead of the record. */
    readonly html: string | null
    /** The same as one paragraph of runs; empty for records and markup. */
    readonly entry: Line
    /** What stands behind the quoted words in the text: `[1]`, （责任者，年）; empty where the style has none. */
    readonly mark: Line
  }
  | { readonly kind: 'missing'; readonly reason: Reason }

function prose(formatted: Formatted): Cited {
  if ('missing' in formatted) return { kind: 'missing', reason: formatted.missing }
  const { entry, mark } = formatted
  return { kind: 'cited', text: plainOf([entry]), html: htmlOf([entry]), entry, mark }
}

function record(words: string): Cited {
  return { kind: 'cited', text: words, html: null, entry: [], mark: [] }
}

/** The note of a document typed as plain text, by GB/T 7714—2025; a pin-point closes it, as footnotes have one. */
function markup(formatted: Formatted, place: string | null, write: (line: Line) => string): Cited {
  if ('missing' in formatted) return { kind: 'missing', reason: formatted.missing }
  return record(write([...formatted.entry, ...(place === null ? [] : [text(`〔${place}〕`)])]))
}

const NO_TITLE: Reason = { zh: '此文献没有题名，无法引用', en: 'this source has no title and cannot be cited' }

/**
 * The citation of `source` in `style`, as text and as HTML. `options.place` is printed where the style has a place for
 * it (not in GB/T 7714 entries: there it follows the mark), `options.accessed` where the style wants it. `note`:
 * quoted words for the styles whose records can carry them. A style that lacks what it needs says so in `missing`.
 * Rules and their clauses stand with each formatter.
 */
export function cite(source: CiteSource, style: Style, options: CiteOptions, note: string | null = null): Cited {
  const tidy = tidySource(source)
  if (tidy.title === '') return { kind: 'missing', reason: NO_TITLE }
  const place = options.place === null || oneLine(options.place) === '' ? null : oneLine(options.place)
  const where = { ...options, place }
  switch (style) {
    case 'gongwen': return prose(gongwen(tidy, where))
    case 'gbt7714-2025': return prose(gbt7714(tidy, where, { edition: 2025, system: 'numeric' }))
    case 'gbt7714-2025-author-date': return prose(gbt7714(tidy, where, { edition: 2025, system: 'author-date' }))
    case 'gbt7714-2015': return prose(gbt7714(tidy, where, { edition: 2015, system: 'numeric' }))
    case 'gbt7714-2015-author-date': return prose(gbt7714(tidy, where, { edition: 2015, system: 'author-date' }))
    case 'law': return prose(law(tidy, where))
    case 'press': return prose(press(tidy, where))
    case 'markdown':
    case 'latex': {
      const entry = gbt7714(tidy, where, { edition: 2025, system: 'numeric' })
      return markup(entry, place, style === 'latex' ? texOf : markdownOf)
    }
    case 'bibtex': return record(bibtex(tidy, where))
    case 'ris': return record(ris(tidy, where, note))
    case 'csl-json': return record(cslJson(tidy, where, note))
  }
}
