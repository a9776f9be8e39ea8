import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compile } from '../core/compile.ts'
import { readOverlay, readReportEntry } from '../core/overlay.ts'
import { packJson } from '../core/pack-json.ts'
import { readLexicon } from '../core/read.ts'

const DATA = resolve(import.meta.dirname, '../data')
const LEXICON = join(DATA, 'lexicon/lexicon.json')
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

const lexicon = existsSync(LEXICON) ? readLexicon(json(LEXICON)) : { schema: 1, concepts: [] }
const problems: string[] = []
for (const id of readdirSync(join(DATA, 'reports')).sort()) {
  const at = (name: string): string => join(DATA, 'reports', id, name)
  const result = compile({
    source: readFileSync(at('source.txt'), 'utf8'),
    report: readReportEntry(json(at('report.json'))),
    overlay: readOverlay(json(at('overlay.json'))),
    lexicon,
  })
  problems.push(...result.problems)
  writeFileSync(at('report.txt'), result.pack.text)
  writeFileSync(at('pack.json'), packJson(result.pack))
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
