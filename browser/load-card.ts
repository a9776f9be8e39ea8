/** Fetches the card's code the first time it is needed, in each frame where it is. */
import { browser } from 'wxt/browser'
import { askInjection } from './page-messages.ts'
import type { CardEnd, World } from './world.ts'

/** @returns null where the code could not be had; the next call tries again */
export function cardLoader(world: World): () => Promise<CardEnd | null> {
  let loading: Promise<unknown> | null = null
  return async () => {
    if (world.card === null) {
      loading ??= import(/* @vite-ignore */ browser.runtime.getURL('/card.js')).catch(askInjection)
      await loading.catch(() => {})
      loading = null
    }
    return world.card
  }
}
