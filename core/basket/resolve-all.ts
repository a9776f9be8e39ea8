import type { Basket, Kept } from './item.ts'
import { resolve } from './resolve.ts'
import type { Excerpt, Lost, Resolving } from './resolve.ts'

/** Items as they are now, in their order. */
export type Rows = readonly (Excerpt | Lost)[]

function equal(a: Kept, b: Kept): boolean {
  return a.note === b.note && a.rank === b.rank && a.added === b.added
}

/**
 * Resolves a basket again and again as it changes: an item that did not change (its key says what it is) gives the very
 * row it gave before, so that whoever draws it need not look.
 */
export function createRows(resolving: Resolving): (basket: Basket) => Rows {
  let before: ReadonlyMap<string, Excerpt | Lost> = new Map()
  return ({ items }) => {
    const rows = items.map((kept) => {
      const known = before.get(kept.key)
      return known !== undefined && equal(known.kept, kept) ? known : resolve(kept, resolving)
    })
    before = new Map(rows.map((row) => [row.kept.key, row]))
    return rows
  }
}
