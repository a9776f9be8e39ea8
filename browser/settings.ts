import { browser } from 'wxt/browser'
import type { Settings } from '../core/settings.ts'

export const KEY = 'settings'

export interface SettingsStore {
  /** What is stored, or the defaults. Never rejects: a page must not lose its card to a full disk. */
  read(): Promise<Settings>
  /** Stores some fields and leaves the others, unknown ones of a newer version too. Rejects where storage refuses. */
  change(fields: Partial<Settings>): Promise<void>
  /** Puts every field back to its default. */
  reset(): Promise<void>
  /** Tells of every change, whichever tab or page made it. Returns how to stop. */
  watch(told: (settings: Settings) => void): () => void
}

/** @param parse makes settings of what was stored, whatever it is */
export function createSettingsStore(parse: (stored: unknown) => Settings): SettingsStore {
  const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY]
  let last: Promise<void> = Promise.resolve()

  /** One after another, so that two quick changes do not write each other's old fields back. */
  const change = (fields: Partial<Settings>): Promise<void> => {
    const next = last.then(async () => {
      const before = await stored()
      await browser.storage.local.set({ [KEY]: { ...(typeof before === 'object' ? before : null), ...fields } })
    })
    last = next.catch(() => undefined)
    return next
  }

  return {
    read: () => stored().then(parse, () => parse(undefined)),
    change,
    reset: () => browser.storage.local.remove(KEY),
    watch: (told) => {
      const onChanged = (changes: Record<string, { readonly newValue?: unknown }>) => {
        const change = changes[KEY]
        if (change !== undefined) told(parse(change.newValue))
      }
      browser.storage.local.onChanged.addListener(onChanged)
      return () => browser.storage.local.onChanged.removeListener(onChanged)
    },
  }
}
