import type { FigureView } from '../core/card.ts'
import { FigureButton, isLabelled } from './Figure.tsx'
import type { Words } from './words.ts'

/** Longer labels than this need a line of their own. */
const SHORT_LABEL = 16

interface FigureRowProps {
  readonly figures: readonly FigureView[]
  readonly words: Words
  readonly onCopy: (figure: string) => void
}

/** Figures side by side, each number over its object. One without an object is left to its sentence. */
export function FigureRow({ figures, words, onCopy }: FigureRowProps) {
  const labelled = figures.filter(isLabelled)
  if (labelled.length === 0) return null
  return (
    <ul class="figures" aria-label={words.figures}>
      {labelled.map((figure) => (
        <li key={figure.id} class={figure.label.length > SHORT_LABEL ? 'long' : undefined}>
          <FigureButton figure={figure} words={words} withLabel onCopy={onCopy} />
        </li>
      ))}
    </ul>
  )
}
