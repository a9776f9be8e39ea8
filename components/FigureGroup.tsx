import type { GroupView } from '../core/card.ts'
import { isLabelled } from './best-figure.ts'
import { sharesOf } from './card-text.ts'
import { FigureButton } from './Figure.tsx'
import { rowLabels } from './row-labels.ts'
import type { Words } from './words.ts'

/** Row headings up to this length leave room for a bar beside them. */
const SHORT_HEADING = 10

interface FigureGroupProps {
  readonly group: GroupView
  readonly words: Words
  readonly onCopy: (figure: string) => void
}

/** Figures of one kind as a small table; bars only where the tokens can be compared as they are written. */
export function FigureGroup({ group, words, onCopy }: FigureGroupProps) {
  const rows = group.rows.filter(isLabelled)
  const shares = sharesOf(rows)
  const labels = rowLabels(rows.map((figure) => figure.label), group.name)
  const short = labels.every((label) => label.length <= SHORT_HEADING)
  return (
    <table class="group">
      <caption>{group.name}</caption>
      <tbody>
        {rows.map((figure, row) => (
          <tr key={figure.id}>
            <th scope="row" class={short ? 'short' : undefined}>
              {labels[row]}
            </th>
            {shares !== null && (
              <td aria-hidden="true">
                <span class="bar" style={{ width: `${shares[row] ?? 0}%` }} />
              </td>
            )}
            <td class="amount">
              <FigureButton figure={figure} words={words} withLabel={false} onCopy={onCopy} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
