import type { Words } from '../components/words.ts'
import type { Claim } from '../core/check/check.ts'
import type { Verdict } from '../core/check/verdict.ts'
import { viewOfClaim, VERDICTS } from '../core/check/claim-view.ts'
import type { Library } from '../core/library.ts'
import { wrap } from './columns.ts'
import type { Terminal } from './terminal-card.ts'

const INDENT = '  '
const SIGN: Readonly<Record<Verdict, string>> = { match: '=', mismatch: '≠', 'other-object': '~', 'not-in-report': '?' }
const COLOUR: Readonly<Record<Verdict, string>> = {
  match: '\u001b[32m', mismatch: '\u001b[31m', 'other-object': '\u001b[33m', 'not-in-report': '\u001b[36m',
}
const RESET = '\u001b[0m'

/** A checked draft as lines of plain text: each claim, its verdict and why, and the passage; last the counts. */
export function terminalClaims(
  library: Library, draft: string, claims: readonly Claim[], { check }: Words, { columns, colour }: Terminal,
): string {
  if (claims.length === 0) return check.none
  const width = Math.max(40, Math.min(84, columns)) - INDENT.length
  const lines = claims.flatMap((claim) => {
    const { verdict } = claim
    const context = draft.slice(Math.max(0, claim.start - 12), claim.start).split('\n').pop() ?? ''
    const { written, says, quote } = viewOfClaim(library, draft, claim)
    const said = `${SIGN[verdict]} ${context}${claim.token}${written}`
    const why = check.because(claim.because, says, claim.corrects)
    const head = `${said}  ${check.verdict[verdict]}${why === '' ? '' : `（${why}）`}`
    return [
      colour ? COLOUR[verdict] + head + RESET : head,
      ...(verdict === 'not-in-report' || quote === null ? [] : wrap(quote, width).map((line) => INDENT + line)),
      '',
    ]
  })
  const counts = VERDICTS
    .map((verdict) => `${check.verdict[verdict]} ${claims.filter((claim) => claim.verdict === verdict).length}`)
  return [...lines, counts.join(' · ')].join('\n')
}
