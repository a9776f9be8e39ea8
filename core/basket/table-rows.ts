import { tidySource } from '../quote/cite-source.ts'
import type { Style } from '../quote/styles.ts'
import { plainOf } from '../quote/rich.ts'
import { entryOf, referencesOf } from './references.ts'
import type { Excerpt } from './resolve.ts'

/** One item as cells, all text; '' where it has nothing. */
export interface TableRow {
  readonly order: string
  /** What is counted, with its object; of other items what they are: 报告原文, 举措, 网页. */
  readonly label: string
  /** As written: a figure's token with its unit, else the words. */
  readonly token: string
  readonly number: string
  readonly scale: string
  readonly unit: string
  readonly converted: string
  readonly year: string
  readonly status: string
  readonly issuer: string
  /** Of a page its title. */
  readonly place: string
  readonly note: string
  /** Pack and id, or a page's address. */
  readonly id: string
  /** Number of the reference. */
  readonly reference: string
  /** The whole citation. */
  readonly citation: string
}

export interface Column {
  readonly head: string
  readonly key: keyof TableRow
}

/** Columns whose cells are numbers to a spreadsheet; all others are text, whatever they look like. */
export const NUMERIC: ReadonlySet<keyof TableRow> = new Set<keyof TableRow>(['order', 'number', 'converted', 'year'])

export const COLUMNS: readonly Column[] = [
  { head: '序号', key: 'order' },
  { head: '指标', key: 'label' },
  { head: '原文', key: 'token' },
  { head: '数值', key: 'number' },
  { head: '量级', key: 'scale' },
  { head: '单位', key: 'unit' },
  { head: '数值（换算）', key: 'converted' },
  { head: '年度', key: 'year' },
  { head: '性质', key: 'status' },
  { head: '机关', key: 'issuer' },
  { head: '出处', key: 'place' },
  { head: '备注', key: 'note' },
]

const KIND = { figure: '数据', passage: '报告原文', measure: '举措', page: '网页' } as const

function idOf({ kept, source }: Excerpt): string {
  const { item } = kept
  switch (item.kind) {
    case 'page': return source.url ?? ''
    case 'passage': return `${item.pack}/${item.start}-${item.end}`
    default: return `${item.pack}/${item.id}`
  }
}

/** Items as rows, in their order, each with its reference. */
export function rowsOf(excerpts: readonly Excerpt[], style: Style): readonly TableRow[] {
  const references = referencesOf(excerpts)
  return excerpts.map((excerpt, at) => {
    const { kept, figure, words, source, place } = excerpt
    const reference = references.get(excerpt) ?? { number: 0, source, accessed: null }
    const tidy = tidySource(source)
    return {
      order: String(at + 1),
      label: figure?.label ?? KIND[kept.item.kind],
      token: figure?.token ?? words,
      number: figure?.number ?? '',
      scale: figure?.scale ?? '',
      unit: figure?.unit ?? '',
      converted: figure?.converted ?? '',
      year: excerpt.year === null ? '' : String(excerpt.year),
      status: excerpt.status ?? '',
      issuer: tidy.authors.join('、'),
      place: place ?? tidy.title,
      note: kept.note,
      id: idOf(excerpt),
      reference: String(reference.number),
      citation: plainOf([entryOf(reference, style, place)]),
    }
  })
}
