/** How many verdicts of a file of written sentences the checker gives: `jiti tests/check/measure.ts [FILE]`. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBundled } from '../../cli/bundled.ts'
import { unescapeLine } from '../../cli/lines.ts'
import { createChecker } from '../../core/check/check.ts'
import type { Claim } from '../../core/check/check.ts'
import { createLibrary } from '../../core/library.ts'

export interface Row {
  readonly kind: string
  readonly draft: string
  /** `token verdict report`, `-` for none, each claim of the draft in order. */
  readonly expected: readonly string[]
}

export function readRows(file: string): readonly Row[] {
  const [, ...lines] = readFileSync(resolve(import.meta.dirname, file), 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [kind = '', sentence = '', expected = ''] = line.split('\t')
    return { kind, draft: unescapeLine(sentence), expected: expected === '-' ? [] : expected.split(' | ') }
  })
}

const { packs, lexicon } = readBundled()
export const library = createLibrary(packs, lexicon)
export const checker = createChecker(library)

/** A claim as the files write it. */
export function written(claim: Claim): string {
  const figure = claim.figure === null ? null : library.pack(claim.pack)?.figure(claim.figure) ?? null
  const own = claim.verdict === 'match' || (claim.verdict === 'mismatch' && claim.corrects)
  const report = own ? figure?.text : undefined
  return `${claim.token} ${claim.verdict} ${report ?? '-'}`
}

export interface Result {
  readonly row: Row
  readonly said: readonly string[]
  readonly right: boolean
  /** Claims called 一致 that the row does not call so. */
  readonly false: readonly string[]
}

export function run(rows: readonly Row[]): readonly Result[] {
  return rows.map((row) => {
    const said = checker.check(row.draft).map(written)
    const wrong = said.filter((one, i) => one.includes(' match ') && row.expected[i]?.split(' ')[1] !== 'match')
    return { row, said, right: said.join('|') === row.expected.join('|'), false: wrong }
  })
}

if (process.argv[1]?.endsWith('measure.ts') === true) {
  const results = run(readRows(process.argv[2] ?? 'sentences.tsv'))
  for (const { row: { kind, draft, expected }, said, right } of results) {
    if (right) continue
    console.log(`${kind}\t${JSON.stringify(draft)}\n  wanted ${expected.join(' | ')}\n  said   ${said.join(' | ')}`)
  }
  const count = results.filter(({ right }) => right).length
  const verdicts = results.flatMap(({ row, said }) =>
    row.expected.map((one, i) => one.split(' ')[1] === said[i]?.split(' ')[1]))
  const rightOnes = verdicts.filter(Boolean).length
  console.log(`${count} of ${results.length} rows, ${rightOnes} of ${verdicts.length} verdicts, ` +
    `${results.flatMap((result) => result.false).length} false 一致`)
}
