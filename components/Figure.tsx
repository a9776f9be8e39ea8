import type { FigureView } from '../core/card.ts'
import type { LabelledFigure } from './best-figure.ts'
import type { Words } from './words.ts'

interface NumberProps {
  readonly figure: Pick<FigureView, 'text' | 'unit'>
}

/** The token as written, its digits large; 万, 余 and the unit small beside them. */
export function NumberText({ figure }: NumberProps) {
  const runs = figure.text.match(/[0-9.,%％‰+\-－—~～]+|[^0-9.,%％‰+\-－—~～]+/g) ?? [figure.text]
  const hasDigits = /[0-9]/.test(figure.text)
  return (
    <span class="number">
      {runs.map((run) => (hasDigits && !/[0-9]/.test(run) ? <small>{run}</small> : run))}
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
      <span class={withLabel ? 'label' : 'unseen'}>{labelOf(figure)}</span>
      {withLabel && figure.note !== null && <span class="note">{figure.note}</span>}
    </button>
  )
}

/** The qualifier goes with the label: 均 and 连续三年 change what the number means. */
function labelOf(figure: LabelledFigure): string {
  const { label, qualifier } = figure
  if (qualifier === null || label.includes(qualifier) || figure.text.includes(qualifier)) return label
  return `${label}（${qualifier}）`
}
