/** Copying from a page's frame: the guard fills the clipboard before the page's own copy listeners hear of it. */
import { copyBoth, type CopyResult } from './clipboard.ts'
import type { Clip, Guard } from './world.ts'

/** Call it inside a click or key press. The copy event is the way that plain http pages leave open. */
export async function copyByGuard(guard: Guard, clip: Clip): Promise<CopyResult> {
  guard.clip = clip
  try {
    // The guard takes the clip when it has put it on the clipboard.
    if (document.execCommand('copy') && guard.clip === null) return { kind: 'copied' }
  } finally {
    guard.clip = null
  }
  return copyBoth(clip)
}
