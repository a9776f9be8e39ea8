/**
 * The browser's own object for the scripts of every frame. wxt's looks at `runtime` when it is loaded, and the first
 * look costs each frame of Chromium a millisecond, marks or no marks; here nothing is looked at before it is needed.
 */
import type { browser } from 'wxt/browser'

/** What is never found by it is an element that a page calls so: the browser's own stands in the way. */
const NAME = import.meta.env.BROWSER === 'firefox' || import.meta.env.BROWSER === 'safari' ? 'browser' : 'chrome'

export const api: typeof browser = Reflect.get(globalThis, NAME)
