import { fields, integer, list, string } from '../door.ts'
import { BASKET_SCHEMA } from './item.ts'
import type { Basket, Kept, StoredEntry, Unreadable } from './item.ts'
import { keyOf, PREFIX } from './make-item.ts'
import { inOrder, readEntry } from './read-basket.ts'
import { rankOfTime } from './rank.ts'

const KIND = 'basket'

/**
 * The whole basket as JSON, what cannot be read included as it lies there: read again, on another machine or by a
 * newer version, it is the same basket.
 */
export function jsonOf({ items, unreadable }: Basket): string {
  const file = {
    schema: BASKET_SCHEMA,
    kind: KIND,
    items: items.map(({ key: _, item, ...rest }) => ({ schema: BASKET_SCHEMA, ...item, ...rest })),
    unreadable: unreadable.map(({ key, stored }) => ({ key, stored })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What of a file can be put into the basket. */
export interface Imported {
  readonly entries: readonly StoredEntry[]
  /** Entries of the file that are no items and have no key to keep them under; the file itself is not touched. */
  readonly skipped: number
}

/**
 * The door for a file that `jsonOf` wrote, or that somebody changed. Items come after all that the basket has, in the
 * file's order.
 * @param now milliseconds since 1970
 * @throws an Error of one sentence where it is no such file at all
 */
export function readJson(text: string, now: number): Imported {
  const file = fields(parse(text), 'The file')
  if (file['kind'] !== KIND) throw new Error('The file is not a basket.')
  if (integer(file['schema'], 'schema') > BASKET_SCHEMA) throw new Error('The file is of a newer version.')
  const all = list(file['items'], 'items')
  const read = all.map((value) => readEntry({ key: '', value })).filter((one): one is Kept => 'item' in one)
  const items = read.sort(inOrder).map(({ item, note, added }, at) => ({
    key: keyOf(item),
    value: { schema: BASKET_SCHEMA, ...item, note, added, rank: rankOfTime(now, at + 1) },
  }))
  const kept = unreadableIn(file['unreadable'])
  const others = Array.isArray(file['unreadable']) ? file['unreadable'].length : 0
  return { entries: [...items, ...kept], skipped: all.length - read.length + others - kept.length }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error('The file is not JSON.')
  }
}

/** Entries that the writer of the file could not read: kept on, under their own keys. */
function unreadableIn(value: unknown): readonly StoredEntry[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((one: unknown) => {
    try {
      const entry = fields(one, 'unreadable')
      const key = string(entry['key'], 'key')
      return key.startsWith(PREFIX) && entry['stored'] !== undefined ? [{ key, value: entry['stored'] }] : []
    } catch {
      return []
    }
  })
}

/** What cannot be read, as JSON by itself, for whoever is to look at it. */
export function unreadableJson(unreadable: readonly Unreadable[]): string {
  return jsonOf({ items: [], unreadable })
}
