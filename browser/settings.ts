import { browser } from 'wxt/browser'
import type { Settings } from '../core/settings.ts'
import { inForce, KEY, POLICY } from './in-force.ts'

export interface SettingsStore {
  /** What is in force, or the defaults. Never rejects: a page must not lose its card to a full disk. */
  read(): Promise<Settings>
  /** Stores some fields and leaves the others, unknown ones of a newer version too. Rejects where storage refuses. */
  change(fields: Partial<Settings>): Promise<void>
  /** Puts every field back to its default. Resolves with the way back. */
  reset(): Promise<() => Promise<void>>
  /** Puts these fields in place of all that is stored. Resolves with the way back. */
  replace(fields: Partial<Settings>): Promise<() => Promise<void>>
  /** Tells of every change, whichever tab or page made it. Returns how to stop. */
  watch(told: (settings: Settings) => void): () => void
}

/** @param parse makes settings of what was stored, whatever it is */
export function createSettingsStore(parse: (stored: unknown) => Settings): SettingsStore {
  const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY]
  const read = (): Promise<Settings> =>
    browser.storage.local.get([KEY, POLICY]).then(
      (found) => parse(inForce(found, KEY)),
      () => parse(undefined),
    )
  let last: Promise<void> = Promise.resolve()

  /** One after another, so that two quick changes do not write each other's old fields back. */
  const inTurn = <T,>(act: () => Promise<T>): Promise<T> => {
    const next = last.then(act)
    last = next.then(
      () => undefined,
      () => undefined,
    )
    return next
  }

  const put = (value: unknown): Promise<void> =>
    value === undefined ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: value })

  const replace = (fields: Partial<Settings> | undefined): Promise<() => Promise<void>> =>
    inTurn(async () => {
      const before = await stored()
      await put(fields)
      return () => inTurn(() => put(before))
    })

  return {
    read,
    change: (fields) =>
      inTurn(async () => {
        const before = await stored()
        await browser.storage.local.set({ [KEY]: { ...(typeof before === 'object' ? before : null), ...fields } })
      }),
    reset: () => replace(undefined),
    replace,
    watch: (told) => {
      const onChanged = (changes: Record<string, unknown>) => {
        if (KEY in changes || POLICY in changes) void read().then(told)
      }
      browser.storage.local.onChanged.addListener(onChanged)
      return () => browser.storage.local.onChanged.removeListener(onChanged)
    },
  }
}
