import type { Cited } from './cite.ts'
import { joinMarkup, joinProse, joinTex } from './copy-body.ts'
import type { Body } from './copy-body.ts'
import { escapeMarkdown, escapeTex } from './markup.ts'
import { htmlOf, plainOf } from './rich.ts'
import type { Line } from './rich.ts'
import type { StyleInfo } from './styles.ts'

/** What a joined copy is made of. */
export interface Joined {
  readonly body: Body
  readonly cited: Cited & { readonly kind: 'cited' }
  readonly style: StyleInfo
  /** Of the source's record. */
  readonly key: string
  readonly place: string | null
  /** Who says it, for a sentence of the reader's own. */
  readonly issuer: string
  /** Paragraphs of their own before what is quoted. */
  readonly above: readonly string[]
  readonly html: boolean
}

/** How a style types words of others: only markup has signs of its own. */
export function escapeFor({ id, joining }: StyleInfo): (words: string) => string {
  if (joining !== 'markup') return (words) => words
  return id === 'latex' ? escapeTex : escapeMarkdown
}

/** Quoted words and their citation as one text, in the flavours the style has. */
export function joined(parts: Joined): { readonly text: string; readonly html: string | null } {
  const { body, cited, style, key, place, issuer, above, html } = parts
  const under = (escape: (words: string) => string, words: string): string =>
    [...above.map(escape), words].join('\n\n')
  if (style.id === 'bibtex') return { text: under(escapeTex, joinTex(body, cited.text, key, place)), html: null }
  if (style.joining === 'record') return { text: cited.text, html: null }
  if (style.joining === 'markup') {
    return { text: under(escapeFor(style), joinMarkup(body, cited, style.id, key, issuer)), html: null }
  }
  const head = above.map((words): Line => [{ kind: 'text', text: words }])
  const lines = [...head, ...joinProse(body, cited, style, issuer)]
  return { text: plainOf(lines), html: html ? htmlOf(lines) : null }
}
