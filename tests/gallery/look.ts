import type { Words } from '../../components/words.ts'
import type { Settings } from '../../core/settings.ts'

/** How a state is looked at. */
export interface Look {
  readonly settings: Settings
  readonly words: Words
}
