import type { Basket } from '../../core/basket/item.ts'
import { isLost, type Excerpt, type Lost } from '../../core/basket/resolve.ts'
import type { Status } from '../../core/pack.ts'
import type { AllWords } from '../words-more.ts'
import { cardPath } from '../paths.ts'

/** One item of the 摘录夹, as it is drawn. */
export interface BasketRow {
  readonly key: string
  readonly kind: string
  /** A figure's token with its unit; '' for other items. */
  readonly token: string
  /** What the figure counts, or the words themselves. */
  readonly words: string
  /** Set in Song: the report's own. */
  readonly quoted: boolean
  readonly before: string
  readonly after: string
  readonly place: string
  readonly status: Status
  readonly tag: string
  /** '' where it leads nowhere. */
  readonly path: string
  /** Why it is left out of copies; '' where it is not. */
  readonly lost: string
}

/** The card that an item leads to; '' for words of another site. */
function pathOf({ kept, at }: Excerpt): string {
  const { item } = kept
  if (at === null || item.kind === 'page') return ''
  const { pack, start, end } = at
  if (item.kind === 'passage') return cardPath({ ask: { kind: 'passage', pack, start, end }, at: 0 })
  return cardPath({ ask: { kind: item.kind, pack, id: item.id }, at: 0 })
}

function foundRow(excerpt: Excerpt, said: AllWords): BasketRow {
  const { kept, words, figure, before, after, place, status, statusKind } = excerpt
  return {
    key: kept.key,
    kind: said.kind[kept.item.kind],
    token: figure?.token ?? '',
    words: figure?.label ?? words,
    quoted: figure === null,
    before: figure === null ? before : '',
    after: figure === null ? after : '',
    place: place ?? '',
    status: statusKind,
    tag: status ?? '',
    path: pathOf(excerpt),
    lost: '',
  }
}

function bare(key: string, kind: string, words: string, lost: string): BasketRow {
  return {
    key, kind, token: '', words, quoted: words !== '', before: '', after: '', place: '', status: 'frame', tag: '',
    path: '', lost,
  }
}

/** Items in the reader's order; what cannot be read stands last, as it is. */
export function basketRows(
  rows: readonly (Excerpt | Lost)[],
  { unreadable }: Basket,
  words: AllWords,
): readonly BasketRow[] {
  return [
    ...rows.map((row) => {
      if (!isLost(row)) return foundRow(row, words)
      const { item } = row.kept
      return bare(row.kept.key, words.kind[item.kind], item.words, words.basket.lost)
    }),
    ...unreadable.map(({ key }) => bare(key, '', '', words.basket.unreadable)),
  ]
}
