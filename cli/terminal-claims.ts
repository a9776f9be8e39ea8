import type { Words } from '../components/words.ts'
import type { ReportSays } from '../components/words-check.ts'
import type { Claim } from '../core/check/check.ts'
import type { Verdict } from '../core/check/verdict.ts'
import { writtenUnit } from '../core/card/figure-view.ts'
import type { Library } from '../core/library.ts'
import { wrap } from './columns.ts'
import type { Terminal } from './terminal-card.ts'

const INDENT = '  '
const SIGN: Readonly<Record<Verdict, string>> = { match: '=', mismatch: '≠', 'other-object': '~', 'not-in-report': '?' }
const COLOUR: Readonly<Record<Verdict, string>> = {
  match: '\u001b[32m', mismatch: '\u001b[31m', 'other-object': '\u001b[33m', 'not-in-report': '\u001b[36m',
}
const RESET = '\u001b[0m'

/** What the report has to a claim, or null where it has neither object nor number. */
export function reportSays(library: Library, claim: Claim): ReportSays | null {
  const entry = library.pack(claim.pack)
  const figure = claim.figure === null ? null : entry?.figure(claim.figure) ?? null
  if (entry === null || figure === null) return null
  const { text, report } = entry.pack
  const object = figure.label ?? text.slice(figure.clause.start, figure.clause.end)
  return { number: figure.text + (writtenUnit(text, figure) ?? ''), object, region: report.region, year: report.year }
}

/** A checked draft as lines of plain text: each claim, its verdict and why, and the passage; last the counts. */
export function terminalClaims(
  library: Library, draft: string, claims: readonly Claim[], { check }: Words, { columns, colour }: Terminal,
): string {
  if (claims.length === 0) return check.none
  const width = Math.max(40, Math.min(84, columns)) - INDENT.length
  const lines = claims.flatMap((claim) => {
    const { verdict } = claim
    const context = draft.slice(Math.max(0, claim.start - 12), claim.start).split('\n').pop() ?? ''
    const unit = claim.unit !== null && draft.startsWith(claim.unit, claim.end) ? claim.unit : ''
    const said = `${SIGN[verdict]} ${context}${claim.token}${unit}`
    const why = check.because(claim.because, reportSays(library, claim), claim.corrects)
    const head = `${said}  ${check.verdict[verdict]}${why === '' ? '' : `（${why}）`}`
    const { passage } = claim
    const text = library.pack(claim.pack)?.pack.text ?? ''
    const quote = verdict === 'not-in-report' || passage === null ? '' : text.slice(passage.start, passage.end)
    return [
      colour ? COLOUR[verdict] + head + RESET : head,
      ...(quote === '' ? [] : wrap(quote, width).map((line) => INDENT + line)),
      '',
    ]
  })
  const counts = (['match', 'mismatch', 'other-object', 'not-in-report'] as const)
    .map((verdict) => `${check.verdict[verdict]} ${claims.filter((claim) => claim.verdict === verdict).length}`)
  return [...lines, counts.join(' · ')].join('\n')
}
