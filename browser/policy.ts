/**
 * What an administrator has set. Asking the browser for it in every frame of every page would cost each of them a way
 * to the browser and back, so the background keeps a copy beside the settings, where both are read in one go.
 */
import { browser } from 'wxt/browser'
import type { Policy } from '../core/policy.ts'
import { POLICY } from './in-force.ts'

export interface PolicyKeeper {
  /** Takes over what is set, or that nothing is. Never rejects. */
  keep(): Promise<Policy>
  /** Keeps the copy true; to be called in the background's first turn. Firefox tells of no change, only at start. */
  watch(): void
}

/** @param parse leaves out what makes no sense, so that nothing senseless stands above what the reader has chosen */
export function makePolicyKeeper(parse: (managed: unknown) => Policy): PolicyKeeper {
  const keep = async (): Promise<Policy> => {
    // Rejects in Firefox where nothing is set.
    const managed: unknown = await browser.storage.managed.get(null).catch(() => ({}))
    const policy = parse(managed)
    await browser.storage.local.set({ [POLICY]: policy }).catch(() => undefined)
    return policy
  }
  return {
    keep,
    watch: () => {
      browser.runtime.onStartup.addListener(() => void keep())
      browser.storage.onChanged.addListener((_, area) => {
        if (area === 'managed') void keep()
      })
    },
  }
}

/** The copy; undefined: none is kept yet. Never rejects. */
export async function keptPolicy(): Promise<unknown> {
  return Reflect.get(await browser.storage.local.get(POLICY).catch(() => ({})), POLICY)
}

/** Tells what the administrator changes while we look. Returns how to stop. */
export function watchKeptPolicy(told: (kept: unknown) => void): () => void {
  const onChanged = (changes: Record<string, { readonly newValue?: unknown }>) => {
    if (POLICY in changes) told(changes[POLICY]?.newValue)
  }
  browser.storage.local.onChanged.addListener(onChanged)
  return () => browser.storage.local.onChanged.removeListener(onChanged)
}
