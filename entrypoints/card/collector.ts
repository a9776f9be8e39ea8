import { createBasketStore } from '../../browser/basket-store.ts'
import { readPageMeta } from '../../browser/page-meta.ts'
import { today } from '../../browser/today.ts'
import type { Notice } from '../../components/card-actions.ts'
import { collectedNotice } from '../../components/collected-notice.ts'
import type { Words } from '../../components/words.ts'
import { type Collecting, entriesOf, itemsOf, pageItem, PREFIX } from '../../core/basket/make-item.ts'
import type { PassageView } from '../../core/card.ts'
import type { Library } from '../../core/library.ts'
import { pageSource, readPageHead } from '../../core/quote/page-source.ts'

export interface Collector {
  collect(passage: PassageView, what: Collecting, words: Words): Promise<Notice>
  /** Puts words of the page in, as that page's own. */
  collectPage(text: string, words: Words): Promise<Notice>
}

/** Puts what the reader asked for into the 摘录夹, straight from the page: nothing of ours need be awake for it. */
export function makeCollector(library: Library): Collector {
  const basket = createBasketStore(PREFIX)
  return {
    async collect(passage, what, words) {
      const entry = library.pack(passage.pack)
      const items = entry === null ? [] : itemsOf(entry, passage, what)
      return collectedNotice(items, passage, await basket.add(entriesOf(items, Date.now())), words)
    },
    async collectPage(text, words) {
      const { source } = pageSource(readPageHead(readPageMeta()))
      const item = pageItem(text, source, today())
      const items = item === null ? [] : [item]
      return collectedNotice(items, null, await basket.add(entriesOf(items, Date.now())), words)
    },
  }
}
