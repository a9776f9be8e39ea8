import { conceptRules } from './check-concepts.ts'
import { figureRules } from './check-figures.ts'
import { textRules } from './check-text.ts'
import type { Lexicon, Pack } from '../pack.ts'

/** What the rules look at. `source`: the report's text as it was handed over. */
export interface Checked {
  readonly pack: Pack
  readonly source: string
  readonly lexicon: Lexicon
}

/** One rule: every breach of it, each one sentence that names the place in the pack and the cure. */
export type Rule = (checked: Checked) => readonly string[]

/** Every problem of a pack by every rule, not the first only, each with the pack's id; empty where all is well. */
export function check(checked: Checked): readonly string[] {
  const rules = [...textRules, ...figureRules, ...conceptRules]
  return rules.flatMap((rule) => rule(checked)).map((problem) => `${checked.pack.id}: ${problem}`)
}
