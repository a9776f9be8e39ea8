import type { Figure, Pack } from '../core/pack.ts'
import { writtenUnit } from '../core/card/figure-view.ts'
import type { Words } from './words.ts'

/** A figure in the text and where its tip stands, in CSS pixels from the sheet's top left. */
export interface Tipped {
  readonly figure: Figure
  readonly top: number
  readonly left: number
}

interface FigureTipProps {
  readonly id: string
  readonly tip: Tipped
  readonly pack: Pack
  readonly words: Words
  readonly onCopy: (figure: string) => void
}

/** What a number in the text counts: its object, its unit, its kind; and a way to take it along. */
export function FigureTip({ id, tip: { figure, top, left }, pack, words, onCopy }: FigureTipProps) {
  const status = pack.outline.find((node) => node.id === figure.measure)?.status
  const caution = status === 'plan' ? words.plan(pack.report) : status === 'shortcoming' ? words.shortcoming : ''
  return (
    <div class="tip" style={{ top: `${top}px`, left: `${left}px` }} onPointerDown={(event) => event.preventDefault()}>
      <p id={id}>
        <b>
          {figure.text}
          {writtenUnit(pack.text, figure)}
        </b>
        {figure.label !== null && <span>{figure.label}</span>}
        <span class="soft">
          {[words.reader.figureKind[figure.kind], figure.qualifier, caution, figure.note].filter((part) => part).join(
            words.separator,
          )}
        </span>
      </p>
      <button type="button" tabIndex={-1} title={words.reader.copyKey} onClick={() => onCopy(figure.id)}>
        {words.reader.copyWithSource}
      </button>
    </div>
  )
}
