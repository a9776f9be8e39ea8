import { readerNodes, runsOf, type ReaderNode } from '../../components/reader-text.ts'
import type { Pack, Span, Status } from '../../core/pack.ts'
import type { AllWords } from '../words-more.ts'

/** A run of the report's text that is drawn alike. */
export interface TextRun {
  readonly key: number
  /** `shown` for the first of the passage to be shown; '' for all others. */
  readonly id: string
  readonly text: string
  /** lead, shown, figure: as the style sheet names them. */
  readonly look: string
  /** Id of the figure that it is; '' for none. */
  readonly figure: string
}

/** One piece of the outline, as it is read. */
export interface NodeData {
  readonly key: number
  readonly id: string
  readonly kind: ReaderNode['kind']
  readonly status: Status
  /** 2024年计划, 报告列为不足: once, where a part of the report begins to be so. */
  readonly tag: string
  readonly paragraphs: readonly { readonly key: number; readonly runs: readonly TextRun[] }[]
}

export interface OutlineRow {
  readonly key: number
  readonly kind: ReaderNode['kind']
  readonly place: string
  readonly title: string
  readonly count: string
}

/** 四是 of 一、（三）四是: what stands above says the rest. */
function lastPlace(place: string): string {
  return /[一二三四五六七八九十]+是$/.exec(place)?.[0] ?? place.replace(/^[^（]*(?=（)/, '')
}

/** The report by its outline. @param shown a passage to draw marked; null: none */
export function readerData(pack: Pack, shown: Span | null, words: AllWords): readonly NodeData[] {
  const nodes = readerNodes(pack)
  return nodes.map(({ id, kind, status, paragraphs, lead, figures }, key) => {
    const before = nodes[key - 1]?.status
    const tag = status === 'plan' ? words.plan(pack.report) : status === 'shortcoming' ? words.shortcoming : ''
    return {
      key,
      id,
      kind,
      status,
      tag: status === before ? '' : tag,
      paragraphs: paragraphs.map((paragraph, at) => ({
        key: at,
        runs: runsOf(pack.text, paragraph, { lead, shown, found: [], current: null, figures }).map((run, i) => ({
          key: i,
          id: shown !== null && run.start === shown.start ? 'shown' : '',
          text: run.text,
          look: [run.lead && 'lead', run.shown && 'shown', run.figure !== null && 'token'].filter(Boolean).join(' '),
          figure: run.figure?.id ?? '',
        })),
      })),
    }
  })
}

export function outlineRows(pack: Pack, words: AllWords): readonly OutlineRow[] {
  return readerNodes(pack).flatMap(({ kind, place, title, figures }, key) => {
    if (kind !== 'part' && kind !== 'section' && kind !== 'measure') return []
    const count = figures.length === 0 ? '' : words.figuresOf(figures.length)
    return [{ key, kind, place: kind === 'measure' ? lastPlace(place) : place, title, count }]
  })
}
