import { createBasketStore } from '../../browser/basket-store.ts'
import type { Notice } from '../../components/card-actions.ts'
import { collectedNotice } from '../../components/collected-notice.ts'
import { entriesOf, itemsOf, PREFIX } from '../../core/basket/make-item.ts'
import { viewOfSpan } from '../../core/card/span-view.ts'
import type { Span } from '../../core/pack.ts'
import type { Copying } from './report-copy.ts'

const basket = createBasketStore(PREFIX)

/** Puts words of a report into the 摘录夹; what came of it, in words. Null: there are none. */
export async function collectSpan({ library, words }: Copying, pack: string, span: Span): Promise<Notice | null> {
  const entry = library.pack(pack)
  const view = entry === null ? null : viewOfSpan(entry, span)
  if (entry === null || view === null) return null
  const items = itemsOf(entry, view, 'passage')
  return collectedNotice(items, view, await basket.add(entriesOf(items, Date.now())), words)
}
