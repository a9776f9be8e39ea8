import type { FigureView, PassageView } from '../core/card.ts'

/** A figure that says what it counts; one that does not is shown in its sentence only. */
export type LabelledFigure = FigureView & { readonly label: string }

export function isLabelled(figure: FigureView): figure is LabelledFigure {
  return figure.label !== null
}

/** The first figure said of the matter; where the words found are one row of a table, that row. */
export function bestFigure({ figures, groups, pieces }: PassageView): LabelledFigure | undefined {
  const rows = groups.flatMap((group) => group.rows).filter(isLabelled)
  const marked = pieces.filter((piece) => piece.mark)
  const named = rows.find((row) => marked.some((piece) => row.label.includes(piece.text)))
  return named ?? figures.find(isLabelled) ?? rows[0]
}
