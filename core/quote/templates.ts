/** What of a passage is copied: 原句, 分句, 数据, 报告原文, 举措全文, 表格, 句式（数字留空）, 出处, 卡片. */
export type Template = 'sentence' | 'clause' | 'token' | 'passage' | 'measure' | 'table' | 'blank' | 'cite' | 'card'

export const TEMPLATES: readonly Template[] = [
  'sentence', 'clause', 'token', 'passage', 'measure', 'table', 'blank', 'cite', 'card',
]
