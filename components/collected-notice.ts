import type { BasketItem } from '../core/basket/item.ts'
import type { PassageView } from '../core/card.ts'
import type { Notice } from './card-actions.ts'
import type { Words } from './words.ts'

/** How storage answered: the keys that are new and those that it had, or that it refused. */
export type Collected =
  | { readonly kind: 'stored'; readonly added: readonly string[]; readonly there: readonly string[] }
  | { readonly kind: 'refused' }

/** What was collected, by name: one figure with its object, several by their number, else its kind. */
function nameOf(items: readonly BasketItem[], passage: PassageView | null, { basket }: Words): string {
  const first = items[0]
  if (first === undefined) return ''
  if (items.length > 1) return basket.things(items.length)
  if (first.kind !== 'figure') return basket.kind[first.kind]
  const shown = [...(passage?.figures ?? []), ...(passage?.groups ?? []).flatMap(({ rows }) => rows)]
  const figure = shown.find(({ id }) => id === first.id)
  return figure === undefined ? basket.kind.figure : `${figure.label ?? ''} ${figure.text}${figure.unit ?? ''}`.trim()
}

/**
 * What a card says once something was put into the 摘录夹; the same thing twice is one, and it says so.
 * @param passage the one that the items are from; null for words of a page
 */
export function collectedNotice(
  items: readonly BasketItem[],
  passage: PassageView | null,
  answer: Collected,
  words: Words,
): Notice {
  const { basket } = words
  if (answer.kind === 'refused') return { kind: 'told', text: basket.refused }
  const name = nameOf(items, passage, words)
  return { kind: 'told', text: answer.added.length > 0 ? basket.collected(name) : basket.there(name) }
}
