import type { Status } from '../core/pack.ts'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

interface StatusTagProps {
  readonly status: Status
  readonly asked: Asked
  readonly words: Words
}

/** A word and a colour for what is planned or lacking; a result has none. */
export function StatusTag({ status, asked, words }: StatusTagProps) {
  if (status === 'plan') return <span class="tag plan">{words.plan(asked)}</span>
  if (status === 'shortcoming') return <span class="tag shortcoming">{words.shortcoming}</span>
  return null
}
