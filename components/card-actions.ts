import type { Copied } from '../core/quote/copy.ts'
import type { Template } from '../core/quote/templates.ts'
import type { Words } from './words.ts'

/** What a reader can ask of a card. */

/** What to copy: a template, filled from the passage shown; `figure` is the id of the figure meant, if one is. */
export interface CopyChoice {
  readonly template: Template
  readonly passage: number
  readonly figure: string | null
}

/** What the card says of the last copy. */
export type Notice =
  | { readonly kind: 'copied'; readonly what: string; readonly text: string }
  /** The clipboard was closed to us: the text is shown selected, with the key to press. */
  | { readonly kind: 'refused'; readonly text: string }
  /** There is nothing to copy so: a sentence that says what is lacking. */
  | { readonly kind: 'missing'; readonly reason: string }

/** What to say of a copy; `written` is whether the clipboard took it. */
export function noticeOf(copied: Copied, written: boolean, words: Words): Notice {
  if (copied.kind === 'missing') return { kind: 'missing', reason: copied.reason[words.id] }
  return written
    ? { kind: 'copied', what: copied.what[words.id], text: copied.text }
    : { kind: 'refused', text: copied.text }
}

export interface CardActions {
  readonly onCopy: (choice: CopyChoice) => void
  readonly onClose: () => void
  readonly onStep: (passage: number) => void
  /** Left out where it has no meaning (a card in the popup cannot be pinned). */
  readonly onPin?: (() => void) | undefined
  readonly onOpenReport?: ((passage: number) => void) | undefined
  readonly onSiteOff?: (() => void) | undefined
  readonly onPause?: (() => void) | undefined
}
