import type { Size, Theme } from '../core/settings.ts'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

interface ChipProps {
  readonly asked: Asked
  readonly term: string
  /** Figures the card would show; none is not mentioned. */
  readonly figures: number
  readonly theme: Theme
  readonly size: Size
  readonly words: Words
  readonly onOpen: () => void
}

/** What stands in for a card nobody has asked for yet. */
export function Chip({ asked, term, figures, theme, size, words, onOpen }: ChipProps) {
  return (
    <button
      type="button"
      class="yl chip"
      data-part="chip"
      data-theme={theme}
      data-size={size}
      lang={words.lang}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {words.chip(asked, term)}
      {figures > 0 && <span class="count">{words.chipFigures(figures)}</span>}
    </button>
  )
}
