/** Copies of the toy report, as tests ask for them. */
import { cardOfConcept } from '../../core/card/card-view.ts'
import type { PassageView } from '../../core/card.ts'
import { createLibrary } from '../../core/library.ts'
import type { Copied } from '../../core/quote/copied.ts'
import { copy } from '../../core/quote/copy.ts'
import type { CopyRequest } from '../../core/quote/copy.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

export const library = createLibrary([toyPack], toyLexicon)
export const ORG = '南屏县人民政府'
export const SOURCE = `${ORG}《关于2022年法治政府建设情况的报告》（2023年1月15日）`
export const ENTRY = `${ORG}. 关于2022年法治政府建设情况的报告[R]. 2023-01-15.`

export function passageOf(concept: string, at = 0): PassageView {
  const passage = cardOfConcept(library, concept, null, 'exact')?.passages[at]
  if (passage === undefined) throw new Error(`no passage ${at} of ${concept}`)
  return passage
}

export interface Asked extends Partial<CopyRequest> {
  readonly of?: string
  readonly at?: number
  /** Label or clause words of the figure. */
  readonly figureOf?: string
}

export function copyOf({ of = 'reconsideration', at = 0, figureOf, ...more }: Asked): Copied {
  return copy({ library, passage: passageOf(of, at), figure: figureOf === undefined ? null : toyFigure(figureOf).id,
    template: 'sentence', style: 'gongwen', html: false, ...more })
}

export function textOf(copied: Copied): string {
  return copied.kind === 'copied' ? copied.text : `missing: ${copied.reason.zh}`
}

export function htmlOf(copied: Copied): string {
  return copied.kind === 'copied' ? copied.html ?? '' : ''
}
