import { cardEn, cardZh, type Asked, type CardWords } from '../components/words-card.ts'

/** What the first page says, and every page; the report's own words never come from here. */
export interface MiniWords extends CardWords {
  readonly page: Readonly<Record<'search' | 'card' | 'reader' | 'figures' | 'basket' | 'about', string>>
  readonly search: Readonly<Record<
    'hint' | 'clear' | 'go' | 'opening' | 'failed' | 'retry' | 'recent' | 'forget' | 'favourites' | 'kept' | 'tryThese',
    string
  >>
  readonly whatThisIs: (asked: Asked) => string
  readonly resultCount: (count: number) => string
  readonly shareTitle: (asked: Asked, term: string, figure: string) => string
}

export const miniZh: MiniWords = {
  ...cardZh,
  page: {
    search: '查找', card: '卡片', reader: '报告全文', figures: '数据', basket: '摘录夹', about: '关于',
  },
  search: {
    hint: '词语、拼音首字母或数字', clear: '清空', go: '查找', opening: '正在打开报告……',
    failed: '报告没有打开。', retry: '重试', recent: '最近查找', forget: '清除', favourites: '收藏',
    kept: '摘录夹', tryThese: '试着查找',
  },
  whatThisIs: ({ region, year }) => `查${region}${year}年法治政府建设的举措与数据`,
  resultCount: (count) => (count === 0 ? '没有结果' : `${count} 条结果`),
  shareTitle: (asked, term, figure) => `${asked.region}${asked.year} · ${term}${figure === '' ? '' : `：${figure}`}`,
}

export const miniEn: MiniWords = {
  ...cardEn,
  page: {
    search: 'Search', card: 'Card', reader: 'Full report', figures: 'Figures', basket: 'Basket', about: 'About',
  },
  search: {
    hint: 'Words, pinyin initials or a number', clear: 'Clear', go: 'Search', opening: 'Opening the report…',
    failed: 'The report did not open.', retry: 'Try again', recent: 'Recent searches', forget: 'Clear',
    favourites: 'Starred', kept: 'Basket', tryThese: 'Try',
  },
  whatThisIs: ({ region, year }) => `Look up ${region}’s measures and figures of ${year}`,
  resultCount: (count) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
  shareTitle: ({ region, year }, term, figure) => `${region} ${year} · ${term}${figure === '' ? '' : `: ${figure}`}`,
}

/** The words of WeChat's own language: whoever reads Chinese in any script gets Chinese, everybody else English. */
export function wordsFor(language: string): MiniWords {
  return language === '' || language.toLowerCase().startsWith('zh') ? miniZh : miniEn
}
