import { entriesOf, itemsOf, type Collecting } from '../core/basket/make-item.ts'
import type { PassageView } from '../core/card.ts'
import { said, type Notice } from './copying.ts'
import type { Engine } from './packed/open.ts'
import { addItems } from './basket-store.ts'
import type { AllWords } from './words-more.ts'

/** Puts something of a passage into the 摘录夹, and says so. */
export function collect({ library }: Engine, passage: PassageView, what: Collecting, words: AllWords): Notice {
  const entry = library.pack(passage.pack)
  const items = entry === null ? [] : itemsOf(entry, passage, what)
  const [first] = items
  if (first === undefined) return said(words.card.none)
  const name = items.length > 1 ? words.things(items.length)
    : first.kind === 'figure' ? first.token : `${words.kind[first.kind]}（${passage.place}）`
  const added = addItems(entriesOf(items, Date.now()))
  if (added === null) return said(words.full)
  return said(added === 0 ? words.there(name) : words.collected(name))
}
