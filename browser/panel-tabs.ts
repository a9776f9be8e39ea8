/** What the side panel can show, in the order of its tabs. */
export const PANEL_TABS = ['report', 'figures', 'align', 'check', 'basket'] as const

export type PanelTab = (typeof PANEL_TABS)[number]

/** A tab by its name; null where there is none of that name. Never throws. */
export function parseTab(value: unknown): PanelTab | null {
  return PANEL_TABS.find((tab) => tab === value) ?? null
}
