/**
 * The browser's own object for the scripts of every frame. wxt's looks at `runtime` when it is loaded, and the first
 * look costs each frame of Chromium a millisecond, marks or no marks; here nothing is looked at before it is needed.
 */
import type { browser } from 'wxt/browser'

/** Not by name alone: an element that a page calls `browser` answers to that too. */
const own: unknown = Reflect.get(globalThis, 'browser')
const isOwn = 'storage' in Object(own)

export const api: typeof browser = Reflect.get(globalThis, isOwn ? 'browser' : 'chrome')
