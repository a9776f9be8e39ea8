import type { Claim } from '../core/check/check.ts'
import type { Library } from '../core/library.ts'

export interface ClaimJson {
  readonly start: number
  readonly end: number
  readonly token: string
  readonly verdict: Claim['verdict']
  readonly report: string | null
  readonly pack: string | null
  readonly measure: string | null
  readonly passage: string | null
}

/**
 * A claim as `check --jsonl` writes it. `report` is the report's token for the claim's own object. The passage of
 * `other-object` is that of the other object; what is `not-in-report` has none.
 */
export function claimJson(library: Library, claim: Claim): ClaimJson {
  const { start, end, token, verdict, pack, measure, passage } = claim
  const entry = library.pack(pack)
  const shown = verdict !== 'not-in-report' && passage !== null && entry !== null
  const figure = claim.figure === null || !claim.corrects ? null : entry?.figure(claim.figure) ?? null
  return {
    start, end, token, verdict,
    report: verdict === 'match' || verdict === 'mismatch' ? figure?.text ?? null : null,
    pack: shown ? pack : null,
    measure: shown ? measure : null,
    passage: shown ? entry.pack.text.slice(passage.start, passage.end) : null,
  }
}
