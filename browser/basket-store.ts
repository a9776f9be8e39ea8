import { browser } from 'wxt/browser'
import type { Edit } from '../core/basket/basket.ts'
import type { StoredEntry } from '../core/basket/item.ts'

/**
 * The 摘录夹 in the extension's storage, open in many tabs, the popup and the panel at once. Each item lies under a key
 * of its own that follows from what it is, and bears its own place in the order: adding, removing and restoring write
 * those keys alone, so that no surface can write another's items away, whatever the moment. An edit of an item reads it
 * first; only our own pages edit, and they take turns under a lock that they share. (Sending every write through the
 * background would give the same order, but it must be woken first, and an extension updated under an open page has
 * none to send to.)
 */

/** Shared by our own pages; pages of the web have locks of their own origin and never edit. */
const LOCK = 'basket'

/** Whether storage took it; where it did not (no room, no storage) nothing was changed. */
export type Stored<T> = ({ readonly kind: 'stored' } & T) | { readonly kind: 'refused'; readonly reason: string }

export interface Put {
  readonly added: readonly string[]
  readonly there: readonly string[]
}

export interface BasketStore {
  /** All of storage as it lies there, for the door in core. Rejects where storage cannot be read. */
  read(): Promise<unknown>
  /**
   * Puts entries where nothing lies yet; also how a removal is undone. All or none.
   * @returns the keys that are new, and those where something lay already, which is left as it was
   */
  add(entries: readonly StoredEntry[]): Promise<Stored<Put>>
  /** Takes entries out, and returns them as they lay there, for undoing. */
  remove(keys: readonly string[]): Promise<Stored<{ readonly removed: readonly StoredEntry[] }>>
  /**
   * Edits what lies in storage; an edit that `apply` answers with null is left out.
   * @returns the keys that were written
   */
  edit(
    edits: readonly Edit[],
    apply: (stored: unknown, edit: Edit) => unknown,
  ): Promise<Stored<{ readonly written: readonly string[] }>>
  /** Tells that something changed, whichever surface did it. Returns how to stop. */
  watch(told: () => void): () => void
}

/** @param prefix what the keys of all items begin with */
export function createBasketStore(prefix: string): BasketStore {
  const { local } = browser.storage

  const add: BasketStore['add'] = (entries) =>
    answered(async () => {
      const lying = await local.get(entries.map(({ key }) => key))
      const fresh = new Map(entries.filter(({ key }) => lying[key] === undefined).map(({ key, value }) => [key, value]))
      if (fresh.size > 0) await local.set(Object.fromEntries(fresh))
      const keys = [...new Set(entries.map(({ key }) => key))]
      return { added: keys.filter((key) => fresh.has(key)), there: keys.filter((key) => !fresh.has(key)) }
    })

  const remove: BasketStore['remove'] = (keys) =>
    answered(() =>
      inTurn(async () => {
        const lying = await local.get([...keys])
        await local.remove([...keys])
        const found = Object.entries(lying).map(([key, value]) => ({ key, value }))
        return { removed: found.filter(({ value }) => value !== undefined) }
      }),
    )

  const edit: BasketStore['edit'] = (edits, apply) =>
    answered(() =>
      inTurn(async () => {
        const lying = await local.get(edits.map(({ key }) => key))
        const changed = edits.flatMap((one) => {
          const value = apply(lying[one.key], one)
          return value === null ? [] : [[one.key, value] as const]
        })
        if (changed.length > 0) await local.set(Object.fromEntries(changed))
        return { written: changed.map(([key]) => key) }
      }),
    )

  return {
    // Everything: storage cannot be asked for keys by their beginning, and holds little else.
    read: () => local.get(null),
    add,
    remove,
    edit,
    watch: (told) => {
      const onChanged = (changes: Readonly<Record<string, unknown>>) => {
        if (Object.keys(changes).some((key) => key.startsWith(prefix))) told()
      }
      local.onChanged.addListener(onChanged)
      return () => local.onChanged.removeListener(onChanged)
    },
  }
}

async function answered<T extends object>(act: () => Promise<T>): Promise<Stored<T>> {
  try {
    return { kind: 'stored', ...(await act()) }
  } catch (error) {
    return { kind: 'refused', reason: String(error) }
  }
}

let last: Promise<unknown> = Promise.resolve()

/** After what this page began before, and, where the browser has locks, after what our other pages did. */
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks
  const next = last.then(() => (locks === undefined ? act() : locks.request(LOCK, act)))
  last = next.catch(() => undefined)
  return next
}
