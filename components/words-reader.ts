import type { FigureKind } from '../core/pack.ts'

/** Words of 报告全文. */
export interface ReaderWords {
  readonly search: string
  readonly searchHint: string
  /** @param at the place the reader has come to, from 1 */
  readonly count: (at: number, of: number) => string
  readonly none: string
  readonly previous: string
  readonly next: string
  readonly selected: (place: string, characters: number) => string
  readonly copy: string
  readonly copyWithSource: string
  readonly copyKey: string
  readonly figureKind: Readonly<Record<FigureKind, string>>
  readonly figures: (count: number) => string
}

export const readerZh: ReaderWords = {
  search: '在全文中查找',
  searchHint: '词语、拼音首字母或数字',
  count: (at, of) => `第${at}处，共${of}处`,
  none: '没有找到',
  previous: '上一处',
  next: '下一处',
  selected: (place, characters) => `${place} · ${characters}字`,
  copy: '复制',
  copyWithSource: '复制（含出处）',
  copyKey: '按 Enter 复制（含出处）',
  figureKind: {
    count: '数量',
    money: '金额',
    percent: '比率',
    rank: '位次',
    duration: '时长',
    ordinal: '序次',
    date: '日期',
    phone: '电话',
    name: '名称',
  },
  figures: (count) => `${count}项数据`,
}

export const readerEn: ReaderWords = {
  search: 'Find in the report',
  searchHint: 'Words, pinyin initials or a number',
  count: (at, of) => `${at} of ${of}`,
  none: 'Not found',
  previous: 'Previous',
  next: 'Next',
  selected: (place, characters) => `${place} · ${characters} characters`,
  copy: 'Copy',
  copyWithSource: 'Copy with source',
  copyKey: 'Enter copies it with its source',
  figureKind: {
    count: 'Count',
    money: 'Money',
    percent: 'Rate',
    rank: 'Rank',
    duration: 'Duration',
    ordinal: 'Ordinal',
    date: 'Date',
    phone: 'Telephone',
    name: 'Name',
  },
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
}
