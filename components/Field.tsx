import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Words } from './words.ts'

export interface FieldProps {
  readonly legend: string
  /** What it does, in a sentence. */
  readonly note: string
  /** An administrator has set it: shown as it is, with the reason why it cannot be changed. */
  readonly locked: boolean
  readonly words: Words
  readonly children: ComponentChildren
}

/** One setting, or a few that belong together, under a name of their own. */
export function Field({ legend, note, locked, words, children }: FieldProps) {
  const noteId = useId()
  return (
    <fieldset class="field" disabled={locked} aria-describedby={noteId}>
      <legend class="legend">
        {legend}
        {locked && <span class="tag">{words.optionsPage.locked}</span>}
      </legend>
      {children}
      <p id={noteId} class="soft small">
        {locked ? words.optionsPage.lockedNote : note}
      </p>
    </fieldset>
  )
}
