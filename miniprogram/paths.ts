/** Addresses of pages, as they are shared and scanned: whatever they hold is read leniently and may be unknown. */

/** What a card is asked for. */
export type CardAsk =
  | { readonly kind: 'query'; readonly query: string }
  | { readonly kind: 'concept'; readonly id: string }
  | { readonly kind: 'figure'; readonly pack: string | null; readonly id: string }
  | { readonly kind: 'measure'; readonly pack: string | null; readonly id: string }
  | { readonly kind: 'passage'; readonly pack: string | null; readonly start: number; readonly end: number }

export interface CardLink {
  readonly ask: CardAsk
  /** Which of its passages, from 0. */
  readonly at: number
}

function address(page: string, fields: readonly (readonly [string, string | null])[]): string {
  const query = fields.flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
  return `/pages/${page}/${page}${query.length === 0 ? '' : `?${query.join('&')}`}`
}

export function cardPath({ ask, at }: CardLink): string {
  const step = at === 0 ? null : String(at)
  switch (ask.kind) {
    case 'query': return address('card', [['q', ask.query], ['at', step]])
    case 'concept': return address('card', [['c', ask.id], ['at', step]])
    case 'figure': return address('card', [['p', ask.pack], ['f', ask.id]])
    case 'measure': return address('card', [['p', ask.pack], ['m', ask.id]])
    case 'passage': return address('card', [['p', ask.pack], ['s', `${ask.start}-${ask.end}`]])
  }
}

export function searchPath(query: string): string {
  return address('search', [['q', query === '' ? null : query]])
}

/** Where the reader is opened: an outline node, or a passage to show marked. */
export interface Place {
  readonly pack: string | null
  readonly node: string | null
  readonly span: { readonly start: number; readonly end: number } | null
}

export function readerPath({ pack, node, span }: Place): string {
  return address('reader', [['p', pack], ['n', node], ['s', span === null ? null : `${span.start}-${span.end}`]])
}

export function pagePath(page: 'figures' | 'basket' | 'about'): string {
  return address(page, [])
}
