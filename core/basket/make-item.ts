import type { PassageView } from '../card.ts'
import { withoutEnumerator } from '../card/passage.ts'
import { sha256 } from '../compile/sha256.ts'
import type { PackEntry } from '../library.ts'
import type { Span } from '../pack.ts'
import type { CiteSource } from '../quote/cite-source.ts'
import { BASKET_SCHEMA } from './item.ts'
import type { BasketItem, FigureItem, MeasureItem, PageItem, PassageItem, StoredEntry } from './item.ts'
import { rankOfTime } from './rank.ts'

/** What the keys of all items begin with. */
export const PREFIX = 'basket/'

/** Hexadecimal digits that tell one run of words from another: 64 bits. */
const DIGEST = 16

/** A figure by its id; null where the pack has none, or it cannot stand alone in a quotation. */
export function figureItem({ pack, figure }: PackEntry, id: string): FigureItem | null {
  const found = figure(id)
  if (found === null || !found.citable) return null
  const { start, end } = found.clause
  return { kind: 'figure', pack: pack.id, id, token: found.text, words: pack.text.slice(start, end) }
}

/** A passage without an enumerator at its head; null where there are no words in it. */
export function passageItem({ pack }: PackEntry, span: Span): PassageItem | null {
  const { start, end } = withoutEnumerator(pack.text, span)
  const words = pack.text.slice(start, end)
  return words === '' ? null : { kind: 'passage', pack: pack.id, start, end, words }
}

/** A whole measure, or whatever the outline has under that id; null where it has nothing. */
export function measureItem({ pack, node }: PackEntry, id: string): MeasureItem | null {
  const found = node(id)
  if (found === null) return null
  const { start, end } = withoutEnumerator(pack.text, found)
  const words = pack.text.slice(start, end)
  return words === '' ? null : { kind: 'measure', pack: pack.id, id, words }
}

/**
 * Words of a page that is none of ours; null where there are none.
 * @param accessed ISO date on which the reader saw the page
 */
export function pageItem(words: string, source: CiteSource, accessed: string): PageItem | null {
  const bare = words.trim()
  return bare === '' ? null : { kind: 'page', words: bare, source, accessed }
}

/** What of a card is collected: its first figure, all its figures, the passage, or the whole measure. */
export type Collecting = 'figure' | 'figures' | 'passage' | 'measure'

/** Figures of a passage that say what they count, in the order the card has them. */
export function figureIds({ figures, groups }: PassageView): readonly string[] {
  const all = [...figures, ...groups.flatMap(({ rows }) => rows)]
  return [...new Set(all.filter(({ label }) => label !== null).map(({ id }) => id))]
}

/** What of a passage can be collected; all its figures only where there are several. */
export function collectingOf(passage: PassageView): readonly Collecting[] {
  const figures = figureIds(passage).length
  const ofFigures: readonly Collecting[] = figures === 0 ? [] : figures === 1 ? ['figure'] : ['figure', 'figures']
  return [...ofFigures, 'passage', 'measure']
}

/** The items of a passage that a reader asked for; empty where there are none of that kind. */
export function itemsOf(entry: PackEntry, passage: PassageView, what: Collecting): readonly BasketItem[] {
  const ids = figureIds(passage)
  const found = what === 'passage'
    ? [passageItem(entry, passage.span)]
    : what === 'measure'
      ? [measureItem(entry, passage.measure)]
      : (what === 'figure' ? ids.slice(0, 1) : ids).map((id) => figureItem(entry, id))
  return found.filter((item): item is Exclude<typeof item, null> => item !== null)
}

function digest(...parts: readonly string[]): string {
  return sha256(parts.join('\n')).slice(0, DIGEST)
}

/** The key of an item is what it is: the same thing collected twice, anywhere, lies under the same one. */
export function keyOf(item: BasketItem): string {
  switch (item.kind) {
    case 'figure': return `${PREFIX}figure/${item.pack}/${item.id}/${digest(item.token, item.words)}`
    case 'passage': return `${PREFIX}passage/${item.pack}/${item.start}-${item.end}/${digest(item.words)}`
    case 'measure': return `${PREFIX}measure/${item.pack}/${item.id}/${digest(item.words)}`
    case 'page': return `${PREFIX}page/${digest(item.source.url ?? item.source.title, item.words)}`
  }
}

/**
 * What is to be stored for new items, each after the one before.
 * @param added milliseconds since 1970
 */
export function entriesOf(items: readonly BasketItem[], added: number): readonly StoredEntry[] {
  return items.map((item, at) => ({
    key: keyOf(item),
    value: { schema: BASKET_SCHEMA, ...item, note: '', added, rank: rankOfTime(added, at) },
  }))
}
