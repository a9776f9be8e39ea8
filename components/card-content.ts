import type { CardView, PassageView } from '../core/card.ts'
import type { Via } from '../core/hit.ts'
import type { Notice } from './card-actions.ts'
import type { CardWords } from './words-card.ts'
import type { Words } from './words.ts'

/** The sentence of ours above the quotation; null where the passage speaks for itself. */
export function sayingOf(view: CardView, words: CardWords): string | null {
  switch (view.state) {
    case 'found':
      return null
    case 'named':
      return words.named
    case 'plan':
      return words.onlyPlan(view.asked)
    case 'shortcoming':
      return words.shortcoming
    case 'absent':
      return words.absent(view.asked, view.term)
  }
}

/** Where the thing itself is absent, all that is shown is merely near it, however it was found. */
export function viaShown(view: CardView, passage: PassageView): Via {
  return view.state === 'absent' ? 'near' : passage.via
}

/** What a screen reader hears when the card opens, steps on, or has copied: once, politely. */
export function announcementOf(view: CardView, step: number, notice: Notice | null, words: Words): string {
  if (notice !== null) return noticeText(notice, words)
  const passage = view.passages[step]
  const saying = sayingOf(view, words)
  if (passage === undefined) return saying ?? view.term
  const quoted = passage.pieces.map((piece) => piece.text).join('')
  const figures = passage.figures.flatMap((one) =>
    one.label === null ? [] : [`${one.label} ${one.text}${one.unit ?? ''}`],
  )
  const where = view.passages.length > 1 ? [words.stepOf(step + 1, view.passages.length)] : []
  const heard = figures.length > 0 ? figures.slice(0, 3) : [quoted]
  return [view.term, ...where, ...(saying === null ? [] : [saying]), ...heard, passage.place].join('，')
}

/** What is said of a copy, in one sentence. */
export function noticeText(notice: Notice, words: Words): string {
  if (notice.kind === 'copied') return words.copied(notice.what)
  if (notice.kind === 'told') return notice.text
  return notice.kind === 'refused' ? words.copyRefused : words.copyMissing(notice.reason)
}
