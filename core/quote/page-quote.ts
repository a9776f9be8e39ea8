import { readPageHead } from './page-source.ts'
import type { PageHead } from './page-source.ts'

/** Words of a page and its head: what is handed to a window of ours where the page itself cannot be used. */
export interface PageQuote {
  readonly head: PageHead
  readonly words: string
}

/** Longer than anyone selects to quote; storage of a session holds it easily. */
const MOST_WORDS = 20_000

/** A quote from whatever was handed over; null where there are no words. Never throws. */
export function readPageQuote(raw: unknown): PageQuote | null {
  if (typeof raw !== 'object' || raw === null) return null
  const fields = new Map<string, unknown>(Object.entries(raw))
  const words = fields.get('words')
  if (typeof words !== 'string' || words.trim() === '') return null
  return { head: readPageHead(fields.get('head')), words: words.slice(0, MOST_WORDS) }
}
