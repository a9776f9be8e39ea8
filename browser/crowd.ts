/** Pages of so many frames that nobody reads them all. */

/** Frames side by side that are looked into; each costs its page some 70 KB. */
const MOST_FRAMES = 200

/** Whether more frames stand side by side in a window than are looked into. */
export function isCrowd(around: Window): boolean {
  return around.length > MOST_FRAMES
}
