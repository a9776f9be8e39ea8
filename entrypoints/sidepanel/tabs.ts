import type { ComponentType } from 'preact'
import type { PassagePlace } from '../../browser/messages.ts'
import type { PanelTab } from '../../browser/panel-tabs.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import type { Words } from '../../components/words.ts'
import type { Settings } from '../../core/settings.ts'

/** What each tab is given. Data it takes from `data.ts`, which all tabs share. */
export interface TabProps {
  readonly settings: Settings
  readonly store: SettingsStore
  readonly words: Words
  /** In front. What is behind stays as it is and does nothing. */
  readonly active: boolean
  /** The passage asked for; another object, even an equal one, asks again. Null: none. */
  readonly at: PassagePlace | null
  /** Brings the report to the front, at a passage. */
  readonly onOpenPlace: (at: PassagePlace) => void
}

interface TabEntry {
  readonly id: PanelTab
  /** Each tab is a chunk of its own, fetched when it is first brought to the front. */
  readonly load: () => Promise<ComponentType<TabProps>>
}

export type Pane = ComponentType<TabProps> | 'failed'

/** The tabs there are, in their order. The first is the one a new reader sees. */
export const TABS: readonly TabEntry[] = [
  { id: 'report', load: async () => (await import('./ReaderTab.tsx')).ReaderTab },
  { id: 'figures', load: async () => (await import('./FiguresTab.tsx')).FiguresTab },
  { id: 'align', load: async () => (await import('./AlignTab.tsx')).AlignTab },
  { id: 'check', load: async () => (await import('./CheckTab.tsx')).CheckTab },
  { id: 'basket', load: async () => (await import('./BasketTab.tsx')).BasketTab },
]

/** A tab by its id; one that is not there is the first. */
export function tabOf(id: PanelTab | null): PanelTab {
  return TABS.find((tab) => tab.id === id)?.id ?? 'report'
}

/** What a tab shows, with the tab's id. Never rejects. */
export async function loadPane(id: PanelTab | null): Promise<readonly [PanelTab, Pane]> {
  const tab = tabOf(id)
  const entry = TABS.find((one) => one.id === tab)
  return [tab, entry === undefined ? 'failed' : await entry.load().catch(() => 'failed' as const)]
}
