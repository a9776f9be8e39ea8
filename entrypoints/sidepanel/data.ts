import type { Finder } from '../../core/hit.ts'
import type { Library } from '../../core/library.ts'
import type { Pack } from '../../core/pack.ts'
import { readPack } from '../../core/read.ts'

/** What answers questions: the packs by their ids, and the finder over them. */
export interface Engine {
  readonly library: Library
  readonly finder: Finder
}

/** Runs `load` at the first call, however many there are; one that failed is tried again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | null = null
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
}

/** The report, in a chunk of its own: the panel is drawn before it has come. */
export const loadPack: () => Promise<Pack> = once(async () => {
  atHand = readPack((await import('../../data/reports/500242-2023-fzzf/pack.json')).default)
  return atHand
})

let atHand: Pack | null = null

/** The report where it has come already, so that a tab is drawn with it in one go; else null. */
export function packAtHand(): Pack | null {
  return atHand
}

/** The report with its finder; some ten milliseconds of work, for those tabs that ask anything. */
export const loadEngine: () => Promise<Engine> = once(async () => {
  const [pack, { openEngine }] = await Promise.all([loadPack(), import('./engine.ts')])
  return openEngine(pack)
})
