import { createBasketStore } from '../../browser/basket-store.ts'
import type { Notice } from '../../components/card-actions.ts'
import { collectedNotice } from '../../components/collected-notice.ts'
import type { Words } from '../../components/words.ts'
import { type Collecting, entriesOf, itemsOf, PREFIX } from '../../core/basket/make-item.ts'
import type { PassageView } from '../../core/card.ts'
import type { Library } from '../../core/library.ts'

export type Collector = (passage: PassageView, what: Collecting, words: Words) => Promise<Notice>

/** Puts what the reader asked for into the 摘录夹, straight from the page: nothing of ours need be awake for it. */
export function makeCollector(library: Library): Collector {
  const basket = createBasketStore(PREFIX)
  return async (passage, what, words) => {
    const entry = library.pack(passage.pack)
    const items = entry === null ? [] : itemsOf(entry, passage, what)
    return collectedNotice(items, passage, await basket.add(entriesOf(items, Date.now())), words)
  }
}
