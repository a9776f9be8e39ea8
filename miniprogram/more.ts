import { words } from './look.ts'
import type { MiniWords } from './words.ts'
import { moreEn, moreZh, type MoreWords } from './words-more.ts'

export type AllWords = MiniWords & MoreWords

/** All words, for every page but the first. */
export function allWords(): AllWords {
  const said = words()
  return { ...said, ...(said.id === 'zh' ? moreZh : moreEn) }
}
