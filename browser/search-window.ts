import { browser } from 'wxt/browser'
import type { Reply } from './messages.ts'

/** Outer size in CSS pixels: a card, a few rows, and the window's own frame. */
const SIZE = { width: 440, height: 640 }
const KEY = 'searchWindow'

/**
 * Opens the search in a small window of its own, which stays while the reader works elsewhere; there is one of it, and
 * asked again it comes to the front with the new words.
 */
export async function openSearch(query: string): Promise<Reply> {
  const url = browser.runtime.getURL(`/popup.html?window=1#${encodeURIComponent(query)}`)
  if (await showAgain(url, query)) return { done: true }
  const opened = await browser.windows.create({ url, type: 'popup', ...SIZE })
  await browser.storage.session.set({ [KEY]: { window: opened?.id, tab: opened?.tabs?.[0]?.id } })
  return { done: true }
}

async function showAgain(url: string, query: string): Promise<boolean> {
  const known: unknown = (await browser.storage.session.get(KEY))[KEY]
  if (typeof known !== 'object' || known === null || !('window' in known) || !('tab' in known)) return false
  if (typeof known.window !== 'number' || typeof known.tab !== 'number') return false
  try {
    await browser.windows.update(known.window, { focused: true })
    if (query !== '') await browser.tabs.update(known.tab, { url })
    return true
  } catch {
    // The reader has closed it.
    return false
  }
}
