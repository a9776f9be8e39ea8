/** Words of a card, wherever one is shown: beside a page, in a list of hits, on a phone. */
import type { Via } from '../core/hit.ts'
import type { Template } from '../core/quote/templates.ts'

/** The report asked, as interface sentences name it: the place's short name and the year told of. */
export interface Asked {
  readonly region: string
  readonly year: number
}

export interface CardWords {
  readonly id: 'zh' | 'en'
  /** For the `lang` attribute. */
  readonly lang: string
  readonly product: (asked: Asked) => string
  readonly unofficial: string

  readonly via: Readonly<Record<Via, string>>
  /** Adds the caution to a hit that is only near. */
  readonly near: (found: string) => string
  readonly separator: string

  readonly absent: (asked: Asked, term: string) => string
  readonly named: string
  readonly onlyPlan: (asked: Asked) => string
  readonly shortcoming: string
  readonly plan: (asked: Asked) => string
  readonly nearest: string
  readonly nothingNear: string

  readonly yearFigures: (year: number) => string
  readonly yearReport: (year: number) => string
  readonly quotation: string
  readonly figures: string
  readonly groupIn: (unit: string) => string

  readonly copy: Readonly<Record<Template, string>>
  readonly copied: (what: string) => string
  readonly copyMissing: (reason: string) => string
  readonly more: string
  readonly previous: string
  readonly next: string
  readonly stepOf: (at: number, of: number) => string
}

export const cardZh: CardWords = {
  id: 'zh',
  lang: 'zh-CN',
  product: ({ region }) => `${region}法治速查`,
  unofficial: '非官方工具',

  via: {
    exact: '原词',
    alias: '同义表述',
    near: '相近表述',
    pinyin: '拼音',
    initials: '拼音',
    number: '数字相同',
    fuzzy: '疑似错字',
    text: '见于原文',
  },
  near: (found) => `${found}（非同一事项，请核对）`,
  separator: ' · ',

  absent: ({ region, year }, term) => `${region}${year}年报告未提及「${term}」`,
  named: '报告仅提及名称，未作说明',
  onlyPlan: ({ year }) => `仅见于下步打算（${year + 1}年计划，非完成情况）`,
  shortcoming: '报告列为不足',
  plan: ({ year }) => `${year + 1}年计划`,
  nearest: '报告中相近的内容',
  nothingNear: '报告中也没有相近的内容。',

  yearFigures: (year) => `${year}年数据`,
  yearReport: (year) => `${year}年报告`,
  quotation: '报告原文',
  figures: '数据',
  groupIn: (unit) => `单位：${unit}`,

  copy: {
    sentence: '复制（含出处）',
    token: '复制数据',
    clause: '复制分句',
    passage: '复制原句',
    measure: '复制举措全文',
    table: '复制为表格',
    blank: '复制句式（数字留空）',
    cite: '仅复制出处',
    card: '复制整张卡片',
  },
  copied: (what) => `已复制：${what}`,
  copyMissing: (reason) => `未复制：${reason}`,
  more: '更多',
  previous: '上一处',
  next: '下一处',
  stepOf: (at, of) => `第${at}处，共${of}处`,
}

export const cardEn: CardWords = {
  id: 'en',
  lang: 'en',
  product: ({ region }) => `${region} Rule-of-Law Lens`,
  unofficial: 'Not an official tool',

  via: {
    exact: 'Same words',
    alias: 'Same meaning',
    near: 'Related',
    pinyin: 'Pinyin',
    initials: 'Pinyin',
    number: 'Same number',
    fuzzy: 'Possible misspelling',
    text: 'In the text',
  },
  near: (found) => `${found} (not the same matter, please check)`,
  separator: ' · ',

  absent: ({ region, year }, term) => `${region}’s ${year} report does not mention “${term}”`,
  named: 'The report only names this; it says nothing more of it',
  onlyPlan: ({ year }) => `Only among next steps (planned for ${year + 1}, not done)`,
  shortcoming: 'Listed as a shortcoming',
  plan: ({ year }) => `Plan for ${year + 1}`,
  nearest: 'Nearest in the report',
  nothingNear: 'Nothing related in the report either.',

  yearFigures: (year) => `${year} figures`,
  yearReport: (year) => `${year} report`,
  quotation: 'The report’s words',
  figures: 'Figures',
  groupIn: (unit) => `Unit: ${unit}`,

  copy: {
    sentence: 'Copy with source',
    token: 'Copy figure',
    clause: 'Copy clause',
    passage: 'Copy passage',
    measure: 'Copy whole measure',
    table: 'Copy table',
    blank: 'Copy pattern, numbers blank',
    cite: 'Copy source',
    card: 'Copy the card',
  },
  copied: (what) => `Copied: ${what}`,
  copyMissing: (reason) => `Not copied: ${reason}`,
  more: 'More',
  previous: 'Previous passage',
  next: 'Next passage',
  stepOf: (at, of) => `Passage ${at} of ${of}`,
}
