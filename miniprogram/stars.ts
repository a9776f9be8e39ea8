import { favourites, KEYS, MOST_FAVOURITES, write, type Favourite } from './store.ts'

export function isStarred(path: string): boolean {
  return favourites().some((one) => one.path === path)
}

/** Adds a card or takes it away. False: there is no room for it. */
export function toggleFavourite(one: Favourite): boolean {
  const all = favourites()
  const others = all.filter(({ path }) => path !== one.path)
  if (others.length < all.length) return write(KEYS.favourites, others)
  return all.length < MOST_FAVOURITES && write(KEYS.favourites, [one, ...all])
}

/** Recent searches, favourites and style; the 摘录夹 stays. */
export function forgetAll(): void {
  write(KEYS.recent, [])
  write(KEYS.favourites, [])
  write(KEYS.style, '')
}
