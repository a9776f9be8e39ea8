import { cite } from '../quote/cite.ts'
import type { CiteSource } from '../quote/cite-source.ts'
import { tidySource } from '../quote/cite-source.ts'
import { link, text } from '../quote/rich.ts'
import type { Line } from '../quote/rich.ts'
import { styleInfo } from '../quote/styles.ts'
import type { Style } from '../quote/styles.ts'
import type { Excerpt } from './resolve.ts'

/** A source that one or more items are from. */
export interface Reference {
  /** Counted from 1 in the order in which the items first name it. */
  readonly number: number
  readonly source: CiteSource
  /** ISO date. */
  readonly accessed: string | null
}

/** An item with the mark and the entry that a style gives it. */
export interface Referred {
  readonly excerpt: Excerpt
  readonly reference: Reference
  /** `[1]`, （责任者，年）; empty for inline styles. */
  readonly mark: Line
  /** With the place where the style's entry has one. */
  readonly entry: Line
}

/** The style for running text; a style for machines gives way to GB/T 7714—2025, whose numbers any text can carry. */
export function proseStyle(style: Style): Style {
  const joining = styleInfo(style)?.joining
  return joining === 'inline' || joining === 'note' || joining === 'author-date' ? style : 'gbt7714-2025'
}

/** Whether a style's entry stands for a source, the same for all its items, or for one item with its place. */
export function sharesEntries(style: Style): boolean {
  return style.startsWith('gbt7714')
}

/** Equal sources are one, under whatever key and on whatever day they were seen. */
function identity(source: CiteSource): string {
  const { key: _, ...rest } = tidySource(source)
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The distinct sources, in the order of their first item. */
export function referencesOf(excerpts: readonly Excerpt[]): ReadonlyMap<Excerpt, Reference> {
  const known = new Map<string, Reference>()
  const all = new Map<Excerpt, Reference>()
  for (const excerpt of excerpts) {
    const { source, accessed } = excerpt
    const id = identity(source)
    const reference = known.get(id) ?? { number: known.size + 1, source, accessed }
    known.set(id, reference)
    all.set(excerpt, reference)
  }
  return all
}

/** Each reference once. */
export function distinct(references: ReadonlyMap<Excerpt, Reference>): readonly Reference[] {
  return [...new Set(references.values())]
}

/**
 * A source as `style` cites it. Where the style lacks something the entry holds what is known and says what is lacking:
 * no item leaves without its source, and nothing is invented for it.
 */
export function entryOf({ source, accessed, number }: Reference, style: Style, place: string | null): Line {
  const cited = cite(source, style, { place, accessed, number })
  if (cited.kind === 'cited') return cited.entry
  const { authors, title, date, url } = tidySource(source)
  const name = authors.join('、') + (title === '' ? '' : `《${title}》`)
  const known = [...(name === '' ? [] : [name]), ...(date === null ? [] : [date])].join('，')
  const address: Line = url === null ? [] : [text(known === '' ? '' : '，'), link(url)]
  return [text(known), ...address, text(`（出处不全：${cited.reason.zh}）`)]
}

/** Items with marks and entries: numbers are the sources' in GB/T 7714, the items' own in styles of notes. */
export function referred(excerpts: readonly Excerpt[], style: Style): readonly Referred[] {
  const references = referencesOf(excerpts)
  return excerpts.flatMap((excerpt, at) => {
    const shared = references.get(excerpt)
    if (shared === undefined) return []
    const reference = sharesEntries(style) ? shared : { ...shared, number: at + 1 }
    const { source, accessed, number } = reference
    const cited = cite(source, style, { place: excerpt.place, accessed, number })
    const joining = styleInfo(style)?.joining
    const numbered: Line = joining === 'note' ? [{ kind: 'sup', text: `[${number}]` }] : []
    const mark = cited.kind === 'cited' ? cited.mark : numbered
    return [{ excerpt, reference, mark, entry: entryOf(reference, style, excerpt.place) }]
  })
}
