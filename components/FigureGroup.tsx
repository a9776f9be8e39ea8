import type { FigureView, GroupView } from '../core/card.ts'
import { isLabelled } from './best-figure.ts'
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

/**
 * Each figure as a percentage of the largest, or null where a bar would say more than the report does: a token with
 * 万 or 余 in it, or two units, is not compared.
 */
export function sharesOf(rows: readonly FigureView[]): readonly number[] | null {
  const units = new Set(rows.map((figure) => figure.unit))
  if (rows.length < 2 || units.size !== 1) return null
  if (!rows.every((figure) => /^\d+(\.\d+)?$/.test(figure.text))) return null
  const values = rows.map((figure) => Number(figure.text))
  const largest = Math.max(...values)
  return largest > 0 ? values.map((value) => (value / largest) * 100) : null
}
