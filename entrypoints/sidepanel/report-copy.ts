import { copyBoth } from '../../browser/clipboard.ts'
import { today } from '../../browser/today.ts'
import { type Notice, noticeOf } from '../../components/card-actions.ts'
import type { Words } from '../../components/words.ts'
import type { PassageView } from '../../core/card.ts'
import { viewOfSpan } from '../../core/card/span-view.ts'
import type { Library } from '../../core/library.ts'
import type { Span } from '../../core/pack.ts'
import { copy } from '../../core/quote/copy.ts'
import { flavourOf } from '../../core/quote/flavours.ts'
import type { Template } from '../../core/quote/templates.ts'
import type { Settings } from '../../core/settings.ts'

export interface Copying {
  readonly library: Library
  readonly settings: Settings
  readonly words: Words
}

/** Copies a passage as the reader's settings say; what came of it, in words. */
export async function copyPassage(
  { library, settings, words }: Copying, passage: PassageView, template: Template, figure: string | null,
): Promise<Notice> {
  const copied = copy({ library, passage, figure, template, ...flavourOf(settings, template, today()) })
  const written = copied.kind === 'copied' && (await copyBoth(copied)).kind === 'copied'
  return noticeOf(copied, written, words)
}

/** Copies words of a report, with their source or as they stand. Null: there are none. */
export async function copySpan(
  copying: Copying, pack: string, span: Span, withSource: boolean,
): Promise<Notice | null> {
  const entry = copying.library.pack(pack)
  const view = entry === null ? null : viewOfSpan(entry, span)
  if (entry === null || view === null) return null
  if (withSource) return copyPassage(copying, view, 'passage', null)
  const text = entry.pack.text.slice(view.span.start, view.span.end)
  const written = (await copyBoth({ text, html: null })).kind === 'copied'
  return written ? { kind: 'copied', what: copying.words.quotation, text } : { kind: 'refused', text }
}

/** Copies a figure with the sentence that says it and its source. */
export async function copyFigure(copying: Copying, pack: string, id: string): Promise<Notice | null> {
  const entry = copying.library.pack(pack)
  const figure = entry?.figure(id) ?? null
  const view = entry === null || figure === null ? null : viewOfSpan(entry, figure.clause)
  return view === null ? null : copyPassage(copying, view, 'sentence', id)
}
