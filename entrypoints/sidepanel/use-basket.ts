import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { createBasketStore, type Stored } from '../../browser/basket-store.ts'
import type { BasketNotice } from '../../components/basket-actions.ts'
import { edited, type Edit } from '../../core/basket/basket.ts'
import type { Basket, StoredEntry } from '../../core/basket/item.ts'
import { PREFIX } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'

/** Null: not read yet. */
export type Lying = Basket | 'failed' | null

interface Said {
  readonly lying: Lying
  readonly notice: BasketNotice | null
  readonly tell: (notice: BasketNotice) => void
  /** Reads anew. */
  readonly read: () => void
  /** `done`: what is said once storage has taken it. */
  readonly edit: (edits: readonly Edit[], done: string) => void
  readonly remove: (keys: readonly string[], done: string) => void
  readonly undo: () => void
  /** Puts entries in, and says of them what `done` makes of the numbers added and there already. */
  readonly add: (entries: readonly StoredEntry[], done: (added: number, there: number) => string) => void
}

interface Sentences {
  readonly refused: string
  readonly undone: string
}

/** The 摘录夹 as it lies in storage, whichever surface changes it, and the ways to change it from here. */
export function useBasket({ refused, undone }: Sentences): Said {
  const store = useMemo(() => createBasketStore(PREFIX), [])
  const [lying, setLying] = useState<Lying>(null)
  const [notice, setNotice] = useState<BasketNotice | null>(null)
  // What was removed here, the last on top, for as long as this page is open.
  const taken = useRef<(readonly StoredEntry[])[]>([])
  const round = useRef(0)

  const read = (): void => {
    const own = ++round.current
    const put = (found: Lying) => {
      // An older answer that comes late would show what is no more.
      if (own === round.current) setLying(found)
    }
    store.read().then((stored) => put(readBasket(stored)), () => put('failed'))
  }
  useEffect(() => {
    read()
    return store.watch(read)
  }, [])

  const say = (text: string): void => setNotice({ kind: 'said', text, undo: taken.current.length > 0 })
  const after = <T,>(asked: Promise<Stored<T>>, done: (answer: T) => string): void => {
    void asked.then((answer) => say(answer.kind === 'stored' ? done(answer) : refused))
  }

  return {
    lying,
    notice,
    tell: setNotice,
    read,
    edit: (edits, done) => after(store.edit(edits, edited), () => done),
    remove: (keys, done) =>
      after(store.remove(keys), ({ removed }) => {
        if (removed.length > 0) taken.current.push(removed)
        return done
      }),
    undo: () => {
      const last = taken.current[taken.current.length - 1]
      if (last === undefined) return
      after(store.add(last), () => {
        taken.current = taken.current.filter((one) => one !== last)
        return undone
      })
    },
    add: (entries, done) => after(store.add(entries), ({ added, there }) => done(added.length, there.length)),
  }
}
