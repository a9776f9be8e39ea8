import { createBasketStore } from '../../browser/basket-store.ts'
import type { KeptLine } from '../../components/PopupHome.tsx'
import { newest } from '../../core/basket/basket.ts'
import { PREFIX } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'

/**
 * Tells what was collected last, in its own words, now and whenever that changes; storage that cannot be read tells
 * nothing. Returns how to stop.
 */
export function watchKept(most: number, told: (lines: readonly KeptLine[]) => void): () => void {
  const store = createBasketStore(PREFIX)
  const read = async (): Promise<void> => {
    const items = newest(readBasket(await store.read()), most)
    told(items.map(({ key, item }) => ({ key, words: item.words })))
  }
  const tell = () => void read().catch(() => undefined)
  tell()
  return store.watch(tell)
}
