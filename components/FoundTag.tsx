import type { Via } from '../core/hit.ts'
import { foundText } from './card-text.ts'
import type { Words } from './words.ts'

interface FoundTagProps {
  /** `near` for all that is shown where the thing itself is absent, however it was found. */
  readonly via: Via
  /** The wording that led here, where it is not the term itself. */
  readonly wording: string | null
  readonly words: Words
}

/** How the passage was found, in words and never as a score. */
export function FoundTag({ via, wording, words }: FoundTagProps) {
  return <span class="tag">{foundText(via, wording, words)}</span>
}
