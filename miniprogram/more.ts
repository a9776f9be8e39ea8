import { words } from './look.ts'
import { moreEn, moreZh, type AllWords } from './words-more.ts'

/** All words, for every page but the first. */
export function allWords(): AllWords {
  const said = words()
  return { ...said, ...(said.id === 'zh' ? moreZh : moreEn) }
}
