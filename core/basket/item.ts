/** What a reader collects in the 摘录夹: a figure, a passage or a measure of a report, or words of another site's page. */
import type { CiteSource } from '../quote/cite-source.ts'
import type { Span } from '../pack.ts'

/** Version of one stored item. A newer one is kept untouched, shown as such, never overwritten. */
export const BASKET_SCHEMA = 1

/**
 * A reference into a pack, with the words it was made from: a later edition of the pack may count its figures anew, and
 * a reference that no longer leads to the same words must not show others in their place.
 */
interface Referring {
  readonly pack: string
  /** Verbatim from the report: a figure's clause, the passage, the measure without its enumerator. */
  readonly words: string
}

export interface FigureItem extends Referring {
  readonly kind: 'figure'
  readonly id: string
  /** As written, without unit. */
  readonly token: string
}

export interface PassageItem extends Referring, Span {
  readonly kind: 'passage'
}

export interface MeasureItem extends Referring {
  readonly kind: 'measure'
  /** Outline node. */
  readonly id: string
}

/** Words of a page that is none of ours, and that page's own source. */
export interface PageItem {
  readonly kind: 'page'
  readonly words: string
  readonly source: CiteSource
  /** ISO date on which the reader saw the page. */
  readonly accessed: string
}

export type BasketItem = FigureItem | PassageItem | MeasureItem | PageItem

/** An item as it lies in storage, each under a key of its own. */
export interface Kept {
  readonly key: string
  readonly item: BasketItem
  /** The reader's own words; '' for none. */
  readonly note: string
  /** Milliseconds since 1970. */
  readonly added: number
  /** Place in the reader's order: digits, compared as text. */
  readonly rank: string
}

/** What cannot be read stays as it is: written by a newer version, or damaged. */
export interface Unreadable {
  readonly key: string
  readonly reason: 'newer' | 'broken'
  readonly stored: unknown
}

export interface Basket {
  /** In the reader's order. */
  readonly items: readonly Kept[]
  readonly unreadable: readonly Unreadable[]
}

/** A key of storage and what lies, or is to lie, under it. */
export interface StoredEntry {
  readonly key: string
  readonly value: unknown
}
