/** Fetches a script of ours the first time it is needed, in each frame where it is. */
import { api } from './frame-api.ts'
import type { LazyScript } from './messages.ts'
import { askInjection } from './page-messages.ts'

/**
 * @param end of the script, where it has left one in the world
 * @returns null where the code could not be had; the next call tries again
 */
export function scriptLoader<End>(script: LazyScript, end: () => End | null): () => Promise<End | null> {
  let loading: Promise<unknown> | null = null
  return async () => {
    if (end() === null) {
      loading ??= import(/* @vite-ignore */ api.runtime.getURL(script)).catch(() => askInjection(script))
      await loading.catch(() => {})
      loading = null
    }
    return end()
  }
}
