import { BASKET_SCHEMA } from './item.ts'
import type { Basket, Kept } from './item.ts'
import { inOrder } from './read-basket.ts'
import { LONGEST_RANK, rankBetween, rankOfTime } from './rank.ts'

/** A field of one stored item to be written, the others left as they are. */
export interface Edit {
  readonly key: string
  readonly fields: { readonly rank: string } | { readonly note: string }
}

/**
 * What to write so that an item stands at index `to` among the others: its own rank, in nearly every case. Empty where
 * it stands there already or is not in the list.
 */
export function moved(items: readonly Kept[], key: string, to: number): readonly Edit[] {
  const from = items.findIndex((item) => item.key === key)
  const target = Math.min(items.length - 1, Math.max(0, Math.floor(to)))
  if (from < 0 || from === target) return []
  const others = items.filter((item) => item.key !== key)
  const low = others[target - 1]?.rank ?? null
  const high = others[target]?.rank ?? null
  const rank = rankBetween(low, high)
  const fits = (low === null || low < rank) && (high === null || rank < high)
  if (fits && rank.length <= LONGEST_RANK) return [{ key, fields: { rank } }]
  const keys = others.map((item) => item.key)
  const order = [...keys.slice(0, target), key, ...keys.slice(target)]
  return order.map((one, at) => ({ key: one, fields: { rank: rankOfTime(0, at + 1) } }))
}

/** A note to be written; white space around it says nothing. */
export function noted(key: string, note: string): Edit {
  return { key, fields: { note: note.trim() } }
}

/**
 * An edit made to what lies in storage; null where it must not be: nothing lies there any more, or what does was
 * written by a newer version or is no item.
 */
export function edited(stored: unknown, { fields }: Edit): unknown {
  if (typeof stored !== 'object' || stored === null || !('schema' in stored)) return null
  const { schema } = stored
  return typeof schema === 'number' && schema <= BASKET_SCHEMA ? { ...stored, ...fields } : null
}

/** The items collected last, newest first. */
export function newest({ items }: Basket, most: number): readonly Kept[] {
  return [...items].sort((a, b) => b.added - a.added || inOrder(b, a)).slice(0, most)
}
