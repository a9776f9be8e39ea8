import { browser } from 'wxt/browser'

const KEY = 'draftToCheck'
/** UTF-16 units; more than a page of anything. */
const LONGEST = 200_000

/** Hands text to the panel to be checked. It lies in memory only until the panel has taken it, and never on a disk. */
export async function giveDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.slice(0, LONGEST) })
}

/** Gives the panel what it is handed, now and later, and leaves nothing of it behind. Returns the way to stop. */
export function watchDraft(told: (draft: string) => void): () => void {
  const take = (draft: unknown): void => {
    if (typeof draft !== 'string') return
    void browser.storage.session.remove(KEY)
    told(draft)
  }
  const changed = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    take(changes[KEY]?.newValue)
  }
  browser.storage.session.onChanged.addListener(changed)
  void browser.storage.session.get(KEY).then((stored) => take(stored[KEY]))
  return () => browser.storage.session.onChanged.removeListener(changed)
}
