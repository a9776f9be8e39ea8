import type { Span } from '../core/pack.ts'
import type { Words } from './words.ts'

/** Words of the report that the reader has selected, and where they stand. */
export interface SelectedWords extends Span {
  readonly place: string
}

interface SelectionBarProps {
  readonly selected: SelectedWords
  readonly words: Words
  readonly onCopy: (withSource: boolean) => void
  readonly onCollect: () => void
}

/** Stands at the lower edge while words are selected; the copy key itself is left as it is everywhere. */
export function SelectionBar({ selected, words, onCopy, onCollect }: SelectionBarProps) {
  return (
    <div class="selection" onPointerDown={(event) => event.preventDefault()}>
      <span class="soft">{words.reader.selected(selected.place, selected.end - selected.start)}</span>
      <button type="button" data-part="collect" onClick={onCollect}>
        {words.basket.collectHere}
      </button>
      <button type="button" onClick={() => onCopy(false)}>
        {words.reader.copy}
      </button>
      <button type="button" class="main" onClick={() => onCopy(true)}>
        {words.reader.copyWithSource}
      </button>
    </div>
  )
}
