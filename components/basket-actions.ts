import type { Unreadable } from '../core/basket/item.ts'
import type { Excerpt, Lost } from '../core/basket/resolve.ts'
import type { Style } from '../core/quote/styles.ts'

/** What a reader can ask of the 摘录夹, and what it has to show. */

export type BasketCopy = 'list' | 'table' | 'markdown'
export type BasketFile = 'csv' | 'rtf' | 'bibtex' | 'ris' | 'json'

export type BasketState =
  | { readonly kind: 'loading' }
  /** Storage did not answer. */
  | { readonly kind: 'failed' }
  | {
    readonly kind: 'open'
    /** In the reader's order. */
    readonly rows: readonly (Excerpt | Lost)[]
    readonly unreadable: readonly Unreadable[]
  }

/** What is said of the last thing done; `undo` while it can be undone. */
export type BasketNotice =
  | { readonly kind: 'said'; readonly text: string; readonly undo: boolean }
  /** The clipboard was closed to us: the text is shown selected, with the key to press. */
  | { readonly kind: 'refused'; readonly text: string }

export interface BasketActions {
  /** `to`: index among all rows. */
  readonly onMove: (key: string, to: number) => void
  readonly onNote: (key: string, note: string) => void
  readonly onRemove: (keys: readonly string[]) => void
  readonly onClear: () => void
  readonly onUndo: () => void
  readonly onStyle: (style: Style) => void
  readonly onCopy: (what: BasketCopy) => void
  readonly onSave: (what: BasketFile) => void
  readonly onSaveUnreadable: () => void
  readonly onPrint: () => void
  readonly onImport: (file: File) => void
  readonly onAgain: () => void
  /** Shows an item's passage in the report. */
  readonly onOpen: (row: Excerpt) => void
}

/** One line that names an item: a figure with its object, else the beginning of its words. */
export function nameOf({ kept, ...row }: Excerpt | Lost): string {
  const { item } = kept
  if ('figure' in row && row.figure !== null) return `${row.figure.label} ${row.figure.token}`
  const MOST = 24
  return item.words.length > MOST ? `${item.words.slice(0, MOST)}……` : item.words
}
