import type { FigureView } from '../core/card.ts'
import { labelText, numberRuns } from './card-text.ts'
import type { LabelledFigure } from './best-figure.ts'
import type { Words } from './words.ts'

interface NumberProps {
  readonly figure: Pick<FigureView, 'text' | 'unit'>
}

/** The token as written, its digits large; 万, 余 and the unit small beside them. */
export function NumberText({ figure }: NumberProps) {
  return (
    <span class="number">
      {numberRuns(figure.text).map((run) => (run.small ? <small>{run.text}</small> : run.text))}
      {figure.unit !== null && <small class="unit">{figure.unit}</small>}
    </span>
  )
}

interface FigureButtonProps {
  readonly figure: LabelledFigure
  readonly words: Words
  /** False where a row heading beside it says the label already. */
  readonly withLabel: boolean
  readonly onCopy: (figure: string) => void
}

/** A figure with its object; pressing it copies just that figure, object and source included. */
export function FigureButton({ figure, words, withLabel, onCopy }: FigureButtonProps) {
  return (
    <button
      type="button"
      class="figure"
      data-part="figure"
      data-figure={figure.id}
      title={words.copyFigure}
      onClick={() => onCopy(figure.id)}
    >
      <NumberText figure={figure} />
      <span class={withLabel ? 'label' : 'unseen'}>{labelText(figure)}</span>
      {withLabel && figure.note !== null && <span class="note">{figure.note}</span>}
    </button>
  )
}
