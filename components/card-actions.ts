import type { Collecting } from '../core/basket/make-item.ts'
import type { Copied } from '../core/quote/copied.ts'
import type { StyleChoice } from '../core/quote/style-choices.ts'
import type { Style } from '../core/quote/styles.ts'
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
  /** Something else was done, or could not be: one sentence. */
  | { readonly kind: 'told'; readonly text: string }

/** What to say of a copy; `written` is whether the clipboard took it. */
export function noticeOf(copied: Copied, written: boolean, words: Words): Notice {
  if (copied.kind === 'missing') return { kind: 'missing', reason: copied.reason[words.id] }
  return written
    ? { kind: 'copied', what: copied.what[words.id], text: copied.text }
    : { kind: 'refused', text: copied.text }
}

/** The styles a source can be cited in, for a menu. */
export interface StyleMenu {
  /** Both are reckoned when the menu is opened, not for every card. */
  readonly chosen: () => Style
  readonly choices: () => readonly StyleChoice[]
  readonly onChoose: (style: Style) => void
}

export interface CardActions {
  readonly onCopy: (choice: CopyChoice) => void
  readonly onClose: () => void
  readonly onStep: (passage: number) => void
  /** Left out where it has no meaning (a card in the popup cannot be pinned). */
  readonly onPin?: (() => void) | undefined
  readonly onOpenReport?: ((passage: number) => void) | undefined
  /** Puts something of the passage into the 摘录夹. */
  readonly onCollect?: ((what: Collecting, passage: number) => void) | undefined
  /** Copies what is selected on the page, with that page's own citation; left out where nothing is selected. */
  readonly onCitePage?: (() => void) | undefined
  /** Puts what is selected on the page into the 摘录夹, as that page's own words. */
  readonly onCollectPage?: (() => void) | undefined
  /** Holds the figures of what is selected against the report; left out where nothing is selected, or no figure. */
  readonly onCheck?: (() => void) | undefined
  readonly onSiteOff?: (() => void) | undefined
  readonly onPause?: (() => void) | undefined
}
