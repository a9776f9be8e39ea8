/**
 * How well paragraphs are aligned: `npx jiti tests/align/measure.ts PAGES`, where PAGES is the folder that holds the
 * reports named in positions.tsv (README.md says what its rows mean). Prints the share of rows that are right, list by
 * list, and each row that is not. `--all` prints every row.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBundled } from '../../cli/bundled.ts'
import { loadDocument } from '../../cli/document.ts'
import { createAligner } from '../../core/align/align.ts'
import { createFinder } from '../../core/find/find.ts'
import type { Hit } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'

const USAGE = 'usage: jiti tests/align/measure.ts PAGES [--all]; PAGES holds the reports named in positions.tsv.'

const LISTS = ['positions.tsv', 'positions-later.tsv']

interface Row {
  readonly file: string
  readonly start: number
  readonly expected: readonly string[]
  readonly text: string
}

function readRows(list: string, pages: string): readonly Row[] {
  const path = new URL(list, import.meta.url)
  if (!existsSync(path)) return []
  const texts = new Map<string, string>()
  const textOf = (file: string): string => {
    const known = texts.get(file) ?? loadDocument(join(pages, file)).text
    texts.set(file, known)
    return known
  }
  const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  return lines.map((line) => {
    const [file = '', start = '', end = '', expected = ''] = line.split('\t')
    const text = textOf(file).slice(Number(start), Number(end))
    return { file, start: Number(start), expected: expected.split(','), text }
  })
}

function isRight(best: Hit | undefined, expected: readonly string[]): boolean {
  if (best === undefined) return expected.includes('-')
  return expected.includes(best.measure) || (best.via === 'near' && expected.includes(`~${best.measure}`))
}

const [pages] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
if (pages === undefined || !existsSync(pages)) throw new Error(USAGE)
const { packs, lexicon, script } = readBundled()
const aligner = createAligner(createLibrary(packs, lexicon), createFinder({ packs, lexicon, script }))

for (const list of LISTS) {
  const rows = readRows(list, pages)
  const found = new Map<number, readonly Hit[]>()
  for await (const aligned of aligner.align(rows.map(({ text }) => text))) {
    if (aligned !== null) found.set(aligned.index, aligned.pairs.map(({ hit }) => hit))
  }
  const judged = rows.map((row, i) => ({ ...row, hits: found.get(i) ?? [] }))
    .map((row) => ({ ...row, right: isRight(row.hits[0], row.expected) }))
  const right = judged.filter((row) => row.right).length
  if (rows.length > 0) console.log(`${list}: ${right} of ${rows.length}, ${(right / rows.length).toFixed(3)}`)
  for (const row of judged.filter((one) => !one.right || process.argv.includes('--all'))) {
    const hits = row.hits.slice(0, 4).map(({ measure, via, score }) => `${measure} ${via} ${score.toFixed(2)}`)
    const { file, start, expected } = row
    const verdict = row.right ? 'right' : 'wrong'
    console.log(`${verdict}  ${file} ${start}  ${expected.join(',')}  →  ${hits.join('; ') || '-'}`)
  }
}
