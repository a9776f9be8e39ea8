import type { CardView, PassageView } from '../core/card.ts'
import { viaShown } from './card-content.ts'
import { FoundTag } from './FoundTag.tsx'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

interface PassageTagsProps {
  readonly view: CardView
  readonly passage: PassageView
  readonly words: Words
}

/** How a passage was found and what it is; what the card's own sentence says already is not said again. */
export function PassageTags({ view, passage, words }: PassageTagsProps) {
  const said = view.state === 'shortcoming' && passage.status === 'shortcoming'
  return (
    <>
      <FoundTag via={viaShown(view, passage)} wording={passage.wording} words={words} />
      {!said && <StatusTag status={passage.status} asked={passage.source} words={words} />}
    </>
  )
}
