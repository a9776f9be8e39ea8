import { cite } from '../quote/cite.ts'
import { distinct, referencesOf } from './references.ts'
import type { Reference } from './references.ts'
import type { Excerpt } from './resolve.ts'

/** Keys that reference managers can tell apart: a second source of the same key gets `-2`. */
function withOwnKeys(references: readonly Reference[]): readonly Reference[] {
  const taken = new Set<string>()
  return references.map((reference) => {
    const { key } = reference.source
    let own = key
    for (let n = 2; taken.has(own); n++) own = `${key}-${n}`
    taken.add(own)
    return { ...reference, source: { ...reference.source, key: own } }
  })
}

/** The distinct sources as one file for reference managers; a source without a title is left out, having no record. */
export function recordsOf(excerpts: readonly Excerpt[], style: 'bibtex' | 'ris'): string {
  const records = withOwnKeys(distinct(referencesOf(excerpts))).flatMap(({ source, accessed, number }) => {
    const cited = cite(source, style, { place: null, accessed, number })
    return cited.kind === 'cited' ? [cited.text] : []
  })
  const end = style === 'ris' ? '\r\n' : '\n'
  return records.map((record) => record + end).join(end)
}
