/** Pages of so many frames that nobody reads them all. */

/** Windows of a tab that are looked into: the page's own and two hundred frames, each of which costs it some 70 KB. */
const MOST = 201

/** The first windows of a tab, outer ones before those in them; those of other origins may be counted, too. */
function windows(most: number): readonly Window[] {
  const found: Window[] = [top ?? self]
  for (const around of found) {
    for (let i = 0; i < around.length && found.length < most; i++) found.push(around[i] ?? around)
  }
  return found
}

/** Whether this frame is among those that are looked into: the same ones, in whatever order frames load. */
export function isRead(): boolean {
  return windows(MOST).includes(self)
}

/** Whether the page has more frames than are looked into. */
export function isCrowd(): boolean {
  return windows(MOST + 1).length > MOST
}
