/** The 摘录夹 in storage, under one key. */
import type { Basket, StoredEntry } from '../core/basket/item.ts'
import { readBasket } from '../core/basket/read-basket.ts'
import { KEYS, read, write } from './store.ts'

/** A long measure takes some 2 kB, and a key 1 MB at most. */
export const MOST_ITEMS = 300

/** All entries as they lie there, those of newer versions and damaged ones, too: nothing is lost by writing others. */
function entries(): Readonly<Record<string, unknown>> {
  const stored = read(KEYS.basket)
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {}
}

export function basket(): Basket {
  return readBasket(entries())
}

/** How many of them were added; the others lay there already. Null: nothing was, for lack of room. */
export function addItems(items: readonly StoredEntry[]): number | null {
  const lying = entries()
  const fresh = items.filter(({ key }) => lying[key] === undefined)
  if (fresh.length === 0) return 0
  const all = { ...lying, ...Object.fromEntries(fresh.map(({ key, value }) => [key, value])) }
  if (Object.keys(all).length > MOST_ITEMS) return null
  return write(KEYS.basket, all) ? fresh.length : null
}

/** What was taken out, to be put back by `addItems`; null: storage refused. */
export function removeItems(keys: readonly string[]): readonly StoredEntry[] | null {
  const lying = entries()
  const removed = keys.flatMap((key) => (lying[key] === undefined ? [] : [{ key, value: lying[key] }]))
  const rest = Object.fromEntries(Object.entries(lying).filter(([key]) => !keys.includes(key)))
  return write(KEYS.basket, rest) ? removed : null
}

/** Writes changed entries in place of those under the same keys. */
export function replaceItems(changed: readonly StoredEntry[]): boolean {
  return write(KEYS.basket, { ...entries(), ...Object.fromEntries(changed.map(({ key, value }) => [key, value])) })
}
