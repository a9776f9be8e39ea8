import type { FigureView } from '../core/card.ts'
import { isLabelled, type LabelledFigure } from './best-figure.ts'
import { FigureButton } from './Figure.tsx'
import type { Words } from './words.ts'

/** Figures set large; what follows is one line each, so that the report's words stay in sight. */
const LARGE = 3
/** Longer labels than this need a line of their own. */
const SHORT_LABEL = 22

interface FigureRowProps {
  readonly figures: readonly FigureView[]
  readonly words: Words
  readonly onCopy: (figure: string) => void
}

/** Figures side by side, each number over its object. One without an object is left to its sentence. */
export function FigureRow({ figures, words, onCopy }: FigureRowProps) {
  const labelled = figures.filter(isLabelled)
  if (labelled.length === 0) return null
  const item = (figure: LabelledFigure) => (
    <li key={figure.id} class={figure.label.length > SHORT_LABEL ? 'long' : undefined}>
      <FigureButton figure={figure} words={words} withLabel onCopy={onCopy} />
    </li>
  )
  const rest = labelled.slice(LARGE)
  return (
    <div role="group" aria-label={words.figures}>
      <ul class="figures">{labelled.slice(0, LARGE).map(item)}</ul>
      {rest.length > 0 && <ul class="figures more">{rest.map(item)}</ul>}
    </div>
  )
}
