import { each, fields, integer, nullableString, oneOf, string } from '../door.ts'
import type { Fields } from '../door.ts'
import type { CiteSource } from '../quote/cite-source.ts'
import { readDate } from '../quote/cite-date.ts'
import { BASKET_SCHEMA } from './item.ts'
import type { Basket, BasketItem, Kept, StoredEntry, Unreadable } from './item.ts'
import { PREFIX } from './make-item.ts'
import { rankOfTime, readRank } from './rank.ts'

/**
 * The door for all that lies in storage: what is ours becomes items in the reader's order; what cannot be read
 * (damaged, or written by a newer version) is handed on as it is. Other keys are none of ours. Never throws, loses
 * nothing.
 * @param stored the whole storage, as it was read
 */
export function readBasket(stored: unknown): Basket {
  const items: Kept[] = []
  const unreadable: Unreadable[] = []
  for (const entry of entriesIn(stored)) {
    const read = readEntry(entry)
    if ('item' in read) items.push(read)
    else unreadable.push(read)
  }
  return { items: items.sort(inOrder), unreadable }
}

/** Entries of ours in a storage. */
export function entriesIn(stored: unknown): readonly StoredEntry[] {
  if (typeof stored !== 'object' || stored === null) return []
  return Object.entries(stored).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [{ key, value }] : []))
}

/** Orders by rank, then by key: two that were moved to one place at once keep an order. */
export function inOrder(a: Kept, b: Kept): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

/** One entry of storage as an item, or as what cannot be read. Never throws. */
export function readEntry({ key, value }: StoredEntry): Kept | Unreadable {
  try {
    const stored = fields(value, 'the item')
    if (integer(stored['schema'], 'schema') > BASKET_SCHEMA) return { key, reason: 'newer', stored: value }
    const { note, added } = stored
    const since = typeof added === 'number' && Number.isFinite(added) && added > 0 ? Math.floor(added) : 0
    return {
      key,
      item: readItem(stored),
      // A note, a time or a place in the order that makes no sense takes none of the quotation with it.
      note: typeof note === 'string' ? note : '',
      added: since,
      rank: readRank(stored['rank']) ?? rankOfTime(since),
    }
  } catch {
    return { key, reason: 'broken', stored: value }
  }
}

function readItem(item: Fields): BasketItem {
  const words = filled(item['words'], 'words')
  const kind = oneOf(item['kind'], ['figure', 'passage', 'measure', 'page'], 'kind')
  switch (kind) {
    case 'figure': {
      const token = filled(item['token'], 'token')
      return { kind, pack: filled(item['pack'], 'pack'), id: filled(item['id'], 'id'), token, words }
    }
    case 'passage': {
      const start = integer(item['start'], 'start')
      return { kind, pack: filled(item['pack'], 'pack'), start, end: integer(item['end'], 'end'), words }
    }
    case 'measure':
      return { kind, pack: filled(item['pack'], 'pack'), id: filled(item['id'], 'id'), words }
    case 'page': {
      const accessed = string(item['accessed'], 'accessed')
      if ((readDate(accessed)?.day ?? null) === null) throw new Error('accessed must be a day.')
      return { kind, words, source: readSource(item['source']), accessed }
    }
  }
}

function filled(value: unknown, place: string): string {
  const words = string(value, place)
  if (words.trim() === '') throw new Error(`${place} must not be empty.`)
  return words
}

/** A source as it was stored; unknown fields are kept. What is not said to be a document is a page. */
function readSource(value: unknown): CiteSource {
  const source = fields(value, 'source')
  return {
    ...source,
    type: oneOf(source['type'] ?? 'page', ['report', 'page', 'standard', 'official'], 'source.type'),
    key: string(source['key'], 'source.key'),
    authors: each(source['authors'], 'source.authors', string),
    title: string(source['title'], 'source.title'),
    date: nullableString(source['date'], 'source.date'),
    dateKind: oneOf(source['dateKind'], ['signed', 'published', 'unknown'], 'source.dateKind'),
    docNo: nullableString(source['docNo'], 'source.docNo'),
    url: nullableString(source['url'], 'source.url'),
    site: nullableString(source['site'] ?? null, 'source.site'),
  }
}
