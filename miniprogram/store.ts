/** What is kept on the phone: little, under few keys, read leniently. WeChat allows 1 MB a key and 10 MB in all. */

/** Queries that are remembered, the newest first. */
export const MOST_RECENT = 12
export const MOST_FAVOURITES = 50
/** Each is one value in storage. */
export const KEYS = { recent: 'recent', favourites: 'favourites', style: 'style', basket: 'basket' } as const

/** A card the reader comes back to. */
export interface Favourite {
  readonly title: string
  readonly path: string
}

export function read(key: string): unknown {
  try {
    return wx.getStorageSync<unknown>(key)
  } catch {
    return null
  }
}

/** Whether it was written: storage may be full. */
export function write(key: string, value: unknown): boolean {
  try {
    wx.setStorageSync(key, value)
    return true
  } catch {
    return false
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function listIn(key: string): readonly unknown[] {
  const stored = read(key)
  return Array.isArray(stored) ? stored : []
}

export function recent(): readonly string[] {
  return listIn(KEYS.recent).filter(isText).slice(0, MOST_RECENT)
}

/** Remembers what led somewhere; that it could not be remembered is no loss worth a word. */
export function rememberQuery(query: string): void {
  const words = query.trim().slice(0, 60)
  if (words === '') return
  write(KEYS.recent, [words, ...recent().filter((other) => other !== words)].slice(0, MOST_RECENT))
}

export function forgetRecent(): void {
  write(KEYS.recent, [])
}

function isFavourite(value: unknown): value is Favourite {
  return typeof value === 'object' && value !== null && 'title' in value && isText(value.title) &&
    'path' in value && isText(value.path) && value.path.startsWith('/pages/card/')
}

export function favourites(): readonly Favourite[] {
  return listIn(KEYS.favourites).filter(isFavourite).slice(0, MOST_FAVOURITES)
}

/** How many things lie in the 摘录夹, readable or not. */
export function basketCount(): number {
  const stored = read(KEYS.basket)
  return typeof stored === 'object' && stored !== null ? Object.keys(stored).length : 0
}
