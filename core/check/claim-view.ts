/** What is shown of a claim: the report's figure, what it counts, the passage. */
import { writtenUnit } from '../card/figure-view.ts'
import type { Library } from '../library.ts'
import type { Span } from '../pack.ts'
import type { Claim } from './check.ts'

/** What the report has to a claim. */
export interface ReportSays {
  /** The token with its unit. */
  readonly number: string
  /** What is counted; the clause where no label says it. */
  readonly object: string
  readonly region: string
  readonly year: number
}

export interface ClaimView extends Claim {
  /** The unit as the draft writes it right behind the token, or ''. */
  readonly written: string
  readonly says: ReportSays | null
  /** The passage verbatim; null where the report has nothing to the claim. */
  readonly quote: string | null
  /** Where the figure's token stands in `quote`. */
  readonly mark: Span | null
  readonly place: string | null
}

export function viewOfClaim(library: Library, draft: string, claim: Claim): ClaimView {
  const { unit, end, passage } = claim
  const written = unit !== null && draft.startsWith(unit, end) ? unit : ''
  const entry = library.pack(claim.pack)
  const figure = claim.figure === null || entry === null ? null : entry.figure(claim.figure)
  if (entry === null || figure === null || passage === null) {
    return { ...claim, written, says: null, quote: null, mark: null, place: null }
  }
  const { text, report } = entry.pack
  return {
    ...claim,
    written,
    says: {
      number: figure.text + (writtenUnit(text, figure) ?? ''),
      object: figure.label ?? text.slice(figure.clause.start, figure.clause.end),
      region: report.region,
      year: report.year,
    },
    quote: text.slice(passage.start, passage.end),
    mark: { start: figure.start - passage.start, end: figure.end - passage.start },
    place: entry.node(figure.measure)?.place ?? null,
  }
}

export const VERDICTS = ['match', 'mismatch', 'other-object', 'not-in-report'] as const
