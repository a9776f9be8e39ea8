import { browser } from 'wxt/browser'
import { parsePlace, type PassagePlace, type Reply } from './messages.ts'

const KEY = 'reportPlace'
/** Outer size in CSS pixels of the window that stands in where there is no side panel: one A4 column of text. */
const SIZE = { width: 640, height: 860 }

/** What is left of the side panels' interfaces on browsers that have one, the other or none. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> }
  readonly sidebarAction?: { open(): Promise<void> }
}

/**
 * Shows the report beside the page, at a passage or where it was. The panel is opened before anything is awaited,
 * since it must be while the reader's click still counts; where there is none, or the browser refuses, the same page
 * opens in a window.
 * @param window id of the browser window whose side it is to be; null: a window of its own
 */
export async function openReport(at: PassagePlace | null, window: number | null): Promise<Reply> {
  const panels: Panels = browser
  const opening = window === null ? Promise.reject(new Error('no window')) : openPanel(panels, window)
  const [panel] = await Promise.allSettled([opening, browser.storage.session.set({ [KEY]: { at, asked: Date.now() } })])
  if (panel.status === 'fulfilled') return { done: true }
  const url = browser.runtime.getURL(`/sidepanel.html${hashOf(at)}`)
  await browser.windows.create({ url, type: 'popup', ...SIZE })
  return { done: true }
}

function openPanel(panels: Panels, window: number): Promise<void> {
  if (panels.sidePanel?.open !== undefined) return panels.sidePanel.open({ windowId: window })
  if (panels.sidebarAction !== undefined) return panels.sidebarAction.open()
  return Promise.reject(new Error('no side panel'))
}

function hashOf(at: PassagePlace | null): string {
  return at === null ? '' : `#${at.pack}/${at.start}-${at.end}`
}

/** The place in an address's hash (`#500242-2023-fzzf/120-180`), or null. */
function placeInHash(hash: string): PassagePlace | null {
  const found = /^#([\w-]{1,100})\/(\d{1,9})-(\d{1,9})$/.exec(hash)
  if (found === null) return null
  const [, pack = '', start, end] = found
  return { pack, start: Number(start), end: Number(end) }
}

function placeIn(stored: unknown): PassagePlace | null {
  return typeof stored === 'object' && stored !== null && 'at' in stored ? parsePlace(stored.at) : null
}

/** Tells the report's page where it is asked to be: its address, else the last place asked for; then each new one. */
export function watchPlace(told: (at: PassagePlace | null) => void): void {
  const inHash = placeInHash(location.hash)
  if (inHash !== null) told(inHash)
  else void browser.storage.session.get(KEY).then((stored) => told(placeIn(stored[KEY])))
  addEventListener('hashchange', () => told(placeInHash(location.hash)))
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[KEY]
    if (change !== undefined) told(placeIn(change.newValue))
  })
}
