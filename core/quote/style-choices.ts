import { cite } from './cite.ts'
import type { CiteOptions, CiteSource, Reason } from './cite-source.ts'
import { STYLES } from './styles.ts'
import type { StyleInfo } from './styles.ts'

/** A style in a menu: `lacks` says why it cannot cite this source, null that it can. */
export interface StyleChoice {
  readonly style: StyleInfo
  readonly lacks: Reason | null
}

/**
 * Every style in the order they are offered, with what it lacks to cite `source`: menus grey it out and say so.
 * `options` as for `cite`: a date of access that is not known is lacking, too.
 */
export function styleChoices(source: CiteSource, options: CiteOptions): readonly StyleChoice[] {
  return STYLES.map((style) => {
    const cited = cite(source, style.id, options)
    return { style, lacks: cited.kind === 'missing' ? cited.reason : null }
  })
}
