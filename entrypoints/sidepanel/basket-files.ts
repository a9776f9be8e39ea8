import { csvOf } from '../../core/basket/export-csv.ts'
import { listOf } from '../../core/basket/export-list.ts'
import { markdownOf } from '../../core/basket/export-markdown.ts'
import { recordsOf } from '../../core/basket/export-records.ts'
import { rtfOf } from '../../core/basket/export-rtf.ts'
import { tableOf } from '../../core/basket/export-table.ts'
import type { Excerpt } from '../../core/basket/resolve.ts'
import type { Copyable } from '../../browser/clipboard.ts'
import type { BasketCopy, BasketFile } from '../../components/basket-actions.ts'
import { htmlWanted } from '../../core/quote/flavours.ts'
import type { Style } from '../../core/quote/styles.ts'
import type { Role } from '../../core/settings.ts'

export interface OutgoingFile {
  readonly content: string
  readonly ending: string
  readonly type: string
}

/** The file of a kind; JSON, which holds more than what can be written, is made elsewhere. */
export function fileOf(rows: readonly Excerpt[], what: Exclude<BasketFile, 'json'>, style: Style): OutgoingFile {
  switch (what) {
    case 'csv': return { content: csvOf(rows, style), ending: 'csv', type: 'text/csv' }
    case 'rtf': return { content: rtfOf(rows, style), ending: 'rtf', type: 'application/rtf' }
    case 'bibtex': return { content: recordsOf(rows, 'bibtex'), ending: 'bib', type: 'application/x-bibtex' }
    case 'ris': return { content: recordsOf(rows, 'ris'), ending: 'ris', type: 'application/x-research-info-systems' }
  }
}

/** What goes to the clipboard, in the flavours that go with what the reader writes. */
export function copyOf(rows: readonly Excerpt[], what: BasketCopy, style: Style, role: Role): Copyable {
  if (what === 'markdown') return { text: markdownOf(rows, style), html: null }
  if (what === 'table') return tableOf(rows, style)
  const { text, html } = listOf(rows, style)
  return { text, html: htmlWanted(role, style, 'passage') ? html : null }
}
