/** What was searched for and found of use, newest first; on this machine alone, never from a private window. */
import { browser } from 'wxt/browser'

const KEY = 'recentSearches'
const MOST = 8
/** Longer ones are passages that were looked up, not searches that one repeats. */
const LONGEST = 40

/** Searches from whatever lay in storage. Never throws. */
export function parseRecent(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, MOST)
}

/** Never rejects: without storage there is nothing recent. */
export async function recentSearches(): Promise<readonly string[]> {
  return browser.storage.local.get(KEY).then(
    (stored) => parseRecent(stored[KEY]),
    () => [],
  )
}

/** Puts a query first; what does not fit any more goes. */
export async function keepSearch(query: string): Promise<readonly string[]> {
  const before = await recentSearches()
  const words = query.trim()
  if (words === '' || words.length > LONGEST) return before
  const recent = [words, ...before.filter((one) => one !== words)].slice(0, MOST)
  await browser.storage.local.set({ [KEY]: recent }).catch(() => undefined)
  return recent
}

export async function forgetSearches(): Promise<void> {
  await browser.storage.local.remove(KEY)
}
