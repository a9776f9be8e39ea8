import type { PassageView } from '../core/card.ts'
import type { Template } from '../core/quote/templates.ts'

/**
 * Ways of copying that fit a passage, the one to offer first in front: the reader's last choice where it fits, else a
 * table where the answer is a group, else the sentence with its source; what needs a figure only where there is one
 * that says what it counts.
 */
export function templatesFor(passage: PassageView, last: Template | null): readonly Template[] {
  const fitting = fittingTemplates(passage)
  return last !== null && fitting.includes(last) ? [last, ...fitting.filter((one) => one !== last)] : fitting
}

function fittingTemplates(passage: PassageView): readonly Template[] {
  const rows = passage.groups.flatMap((group) => group.rows)
  const hasFigure = [...passage.figures, ...rows].some((figure) => figure.label !== null)
  if (!hasFigure) return ['sentence', 'passage', 'cite', 'measure', 'card']
  if (passage.figures.length === 0) {
    return ['table', 'sentence', 'token', 'passage', 'cite', 'blank', 'clause', 'measure', 'card']
  }
  return ['sentence', 'token', 'passage', 'table', 'cite', 'blank', 'clause', 'measure', 'card']
}
