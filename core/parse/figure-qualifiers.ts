import type { Found } from './figure-context.ts'
import { QUALIFIER_BEFORE } from './figure-words.ts'
import type { Span } from '../pack.ts'

/** UTF-16 units before a figure in which its qualifiers stand. */
const WINDOW = 24

/** The words that qualify a figure, as written: before it, in its token, after its unit. */
export function qualifier(text: string, clause: Span, one: Found): string | null {
  if (one.kind === 'name' || one.kind === 'phone' || one.kind === 'date' || one.kind === 'ordinal') return null
  const before = text.slice(Math.max(clause.start, one.start - WINDOW), one.start)
  const words = [QUALIFIER_BEFORE.exec(before)?.[0]]
  if (one.kind === 'rank') words.push(/连续[一二两三四五六七八九十\d]+年/.exec(before)?.[0])
  const token = text.slice(one.start, one.end)
  words.push(/[余多](?=[万亿]?[%％]?(?:以上|以下|以内|左右)?$)/.exec(token)?.[0])
  words.push(/(?:以上|以下|以内|左右|上下)$/.exec(token)?.[0])
  words.push(/^(?:以上|以下|以内|左右|[余多])/.exec(text.slice(one.end + (one.unit ?? '').length, clause.end))?.[0])
  const said = words.filter((word) => word !== undefined)
  return said.length === 0 ? null : said.join('、')
}
