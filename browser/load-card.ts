/** Fetches the card's code the first time it is needed, in each frame where it is. */
import { browser } from 'wxt/browser'
import type { CardSurface, World } from './world.ts'

const FILE = '/card.js'

/**
 * @param inject asks the background to run the file here, for frames where an import is refused (sandboxed ones)
 * @returns null where neither way was open; the next call tries again
 */
export function cardLoader(world: World, inject: () => Promise<unknown>): () => Promise<CardSurface | null> {
  let loading: Promise<void> | null = null
  const load = async (): Promise<void> => {
    try {
      await import(/* @vite-ignore */ browser.runtime.getURL(FILE))
    } catch {
      await inject()
    }
  }
  return async () => {
    if (world.card === null) {
      loading ??= load()
      await loading
      loading = null
    }
    return world.card
  }
}
