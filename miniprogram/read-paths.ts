import type { CardLink, Place } from './paths.ts'
import { decoded, type Options } from './options.ts'

function spanOf(value: string): { readonly start: number; readonly end: number } | null {
  const found = /^(\d{1,7})-(\d{1,7})$/.exec(value)
  const [start, end] = [Number(found?.[1]), Number(found?.[2])]
  return found !== null && start < end ? { start, end } : null
}

/** Null: the address asks for nothing, or for nothing that can be understood. */
export function readCardLink(options: Options): CardLink | null {
  const at = /^\d{1,3}$/.test(options['at'] ?? '') ? Number(options['at']) : 0
  const pack = decoded(options['p']) || null
  const query = decoded(options['q']).trim()
  const concept = decoded(options['c'])
  const figure = decoded(options['f'])
  const measure = decoded(options['m'])
  const span = spanOf(decoded(options['s']))
  if (query !== '') return { ask: { kind: 'query', query }, at }
  if (concept !== '') return { ask: { kind: 'concept', id: concept }, at }
  if (figure !== '') return { ask: { kind: 'figure', pack, id: figure }, at: 0 }
  if (measure !== '') return { ask: { kind: 'measure', pack, id: measure }, at: 0 }
  return span === null ? null : { ask: { kind: 'passage', pack, ...span }, at: 0 }
}

export function readPlace(options: Options): Place {
  const [pack, node] = [decoded(options['p']), decoded(options['n'])]
  return { pack: pack || null, node: node || null, span: spanOf(decoded(options['s'])) }
}
