/** What a reader can ask of a card. */

/** What is put on the clipboard, by the names the terminal uses too. */
export type CopyTemplate = 'sentence' | 'clause' | 'token' | 'passage' | 'measure' | 'table' | 'blank' | 'cite'

/** What to copy: a template, filled from the passage shown; `figure` is the id of the figure meant, if one is. */
export interface CopyChoice {
  readonly template: CopyTemplate
  readonly passage: number
  readonly figure: string | null
}

/** What the card says of the last copy. */
export type Notice =
  | { readonly kind: 'copied'; readonly template: CopyTemplate; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string }

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
