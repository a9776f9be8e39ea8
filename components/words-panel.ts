/** Words of the side panel itself. */
export interface PanelWords {
  /** What the row of tabs is called. */
  readonly tabs: string
  readonly tab: Readonly<Record<'report' | 'figures' | 'align' | 'check' | 'basket', string>>
  readonly failed: string
  readonly again: string
}

export const panelZh: PanelWords = {
  tabs: '侧栏',
  tab: { report: '报告全文', figures: '数据', align: '对读', check: '核数', basket: '摘录夹' },
  failed: '未能打开，请关闭侧栏后重试。',
  again: '重试',
}

export const panelEn: PanelWords = {
  tabs: 'Side panel',
  tab: { report: 'Report', figures: 'Figures', align: 'Side by side', check: 'Check', basket: 'Basket' },
  failed: 'This could not be opened. Please close the panel and try again.',
  again: 'Try again',
}
