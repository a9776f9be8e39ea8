import { browser } from 'wxt/browser'
import { parsePlace, type PassagePlace, type Reply } from './messages.ts'
import { type PanelTab, parseTab } from './panel-tabs.ts'

const KEY = 'reportPlace'
/** The tab that was in front last, kept until the browser is closed. */
const TAB_KEY = 'panelTab'
/** Outer size in CSS pixels of the window that stands in where there is no side panel: one A4 column of text. */
const SIZE = { width: 640, height: 860 }

/** What the panel is asked to show. */
export interface PanelPlace {
  /** Null: the one it has in front. */
  readonly tab: PanelTab | null
  /** A passage of the report; null: where it was. */
  readonly at: PassagePlace | null
}

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
export async function openReport(
  at: PassagePlace | null, window: number | null, tab: PanelTab = 'report',
): Promise<Reply> {
  const panels: Panels = browser
  const opening = window === null ? Promise.reject(new Error('no window')) : openPanel(panels, window)
  const asked = { [KEY]: { at, tab, asked: Date.now() }, [TAB_KEY]: tab }
  const [panel] = await Promise.allSettled([opening, browser.storage.session.set(asked)])
  if (panel.status === 'fulfilled') return { done: true }
  const url = browser.runtime.getURL(`/sidepanel.html${panelHash({ tab, at })}`)
  await browser.windows.create({ url, type: 'popup', ...SIZE })
  return { done: true }
}

function openPanel(panels: Panels, window: number): Promise<void> {
  if (panels.sidePanel?.open !== undefined) return panels.sidePanel.open({ windowId: window })
  if (panels.sidebarAction !== undefined) return panels.sidebarAction.open()
  return Promise.reject(new Error('no side panel'))
}

/** The address's part for a tab and a passage: `#500242-2023-fzzf/120-180`, `#figures`, `#align/<place>`. */
export function panelHash({ tab, at }: PanelPlace): string {
  const parts = [tab === 'report' && at !== null ? null : tab, at === null ? null : `${at.pack}/${at.start}-${at.end}`]
  const said = parts.filter((part) => part !== null).join('/')
  return said === '' ? '' : `#${said}`
}

/** What an address's hash asks for; a passage without a tab is one to be read. Null: nothing that makes sense. */
export function parsePanelHash(hash: string): PanelPlace | null {
  const found = /^#(?:([a-z]{1,20})(?:\/(?=.)|$))?(?:([\w-]{1,100})\/(\d{1,9})-(\d{1,9}))?$/.exec(hash)
  if (found === null) return null
  const [, name, pack, start, end] = found
  const at = pack === undefined ? null : parsePlace({ pack, start: Number(start), end: Number(end) })
  const tab = parseTab(name) ?? (at === null ? null : 'report')
  return tab === null ? null : { tab, at }
}

function placeIn(stored: unknown): PassagePlace | null {
  return typeof stored === 'object' && stored !== null && 'at' in stored ? parsePlace(stored.at) : null
}

function tabIn(stored: unknown): PanelTab | null {
  return typeof stored === 'object' && stored !== null && 'tab' in stored ? parseTab(stored.tab) : null
}

/** Tells the panel's page what it is asked to show: by its address, else as it was left; then each new wish. */
export function watchPlace(told: (asked: PanelPlace) => void): void {
  const inHash = parsePanelHash(location.hash)
  if (inHash !== null) told(inHash)
  else {
    browser.storage.session.get([KEY, TAB_KEY]).then(
      (stored) => told({ tab: parseTab(stored[TAB_KEY]), at: placeIn(stored[KEY]) }),
      () => told({ tab: null, at: null }),
    )
  }
  addEventListener('hashchange', () => told(parsePanelHash(location.hash) ?? { tab: null, at: null }))
  browser.storage.session.onChanged.addListener((changes) => {
    const wish: unknown = changes[KEY]?.newValue
    if (wish !== undefined) told({ tab: tabIn(wish), at: placeIn(wish) })
  })
}

/** Keeps the tab in front for the next time the panel opens, and in the address, so that a reload stays there. */
export function keepTab(tab: PanelTab): void {
  history.replaceState(null, '', panelHash({ tab, at: null }))
  void browser.storage.session.set({ [TAB_KEY]: tab })
}
