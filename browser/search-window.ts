import { browser } from 'wxt/browser'
import type { Reply } from './messages.ts'

/** Where a window stands, outer CSS pixels of the screen. */
interface Bounds {
  readonly left?: number
  readonly top?: number
  readonly width: number
  readonly height: number
}

/** A card, a few rows, and the window's own frame. */
const SIZE: Bounds = { width: 440, height: 640 }
const LEAST = 200
const KEY = 'searchWindow'
const BOUNDS_KEY = 'searchWindowBounds'

/**
 * Opens the search in a small window of its own, which stays while the reader works in other programs; there is one of
 * it, where it was left last, and asked again it comes to the front with the new words.
 * @param inPrivate asked from a private window: nothing of it is kept
 */
export function openSearch(query: string, inPrivate = false): Promise<Reply> {
  // Two keys pressed at once, in popup and page, are still one window.
  return navigator.locks.request(KEY, () => open(query, inPrivate))
}

/** Words as the hash of an address holds them; half of a pair of units is no character, and no address takes it. */
export function hashOf(query: string): string {
  return encodeURIComponent([...query].filter((one) => !/^[\ud800-\udfff]$/.test(one)).join(''))
}

/** The words that the window was opened with; as they stand where no address was made of them. Never throws. */
export function queryInHash(hash: string): string {
  const words = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

async function open(query: string, inPrivate: boolean): Promise<Reply> {
  const kind = inPrivate ? 'window=1&private=1' : 'window=1'
  const url = browser.runtime.getURL(`/popup.html?${kind}#${hashOf(query)}`)
  if (await showAgain(url, query)) return { done: true }
  const opened = await create(url, await lastBounds())
  await browser.storage.session.set({ [KEY]: { window: opened?.id, tab: opened?.tabs?.[0]?.id } })
  return { done: true }
}

/** A screen that is there no more makes the browser refuse the place; then it picks one. */
async function create(url: string, bounds: Bounds) {
  const { width, height } = bounds
  return browser.windows.create({ url, type: 'popup', ...bounds }).catch(() => {
    return browser.windows.create({ url, type: 'popup', width, height })
  })
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

async function lastBounds(): Promise<Bounds> {
  const stored: unknown = await browser.storage.local.get(BOUNDS_KEY).then((all) => all[BOUNDS_KEY], () => null)
  return parseBounds(stored) ?? SIZE
}

/** Bounds that a window can have; null for anything else that lay in storage. */
export function parseBounds(stored: unknown): Bounds | null {
  const fields = new Map<string, unknown>(Object.entries(Object(stored)))
  const numbers = ['left', 'top', 'width', 'height'].flatMap((name) => {
    const value = fields.get(name)
    return typeof value === 'number' && Number.isFinite(value) ? [value] : []
  })
  const [left = 0, top = 0, width = 0, height = 0] = numbers.map(Math.round)
  return numbers.length === 4 && width >= LEAST && height >= LEAST ? { left, top, width, height } : null
}

/** Keeps in mind where the window stands; moving it tells nobody, but leaving it does. Call it in that window. */
export function rememberBounds(): void {
  const keep = () => {
    const bounds = parseBounds({ left: screenX, top: screenY, width: outerWidth, height: outerHeight })
    if (bounds !== null) void browser.storage.local.set({ [BOUNDS_KEY]: bounds }).catch(() => undefined)
  }
  for (const moment of ['resize', 'blur', 'pagehide']) addEventListener(moment, keep)
}
