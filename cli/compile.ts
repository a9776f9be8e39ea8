/**
 * `compile` writes everything that is generated under data/: lexicon.json and marks.json, and of each report report.txt
 * and pack.json. `compile --check` writes nothing and compares instead. Either prints every problem on standard error
 * and ends with 1 where there is one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check } from '../core/check.ts'
import { clean } from '../core/clean.ts'
import { compile } from '../core/compile.ts'
import { compileLexicon } from '../core/lexicon.ts'
import { compileMarks, marksJson } from '../core/marks.ts'
import { readOverlay, readReportEntry } from '../core/overlay.ts'
import type { Overlay } from '../core/overlay.ts'
import { lexiconJson, packJson } from '../core/pack-json.ts'

const ROOT = resolve(import.meta.dirname, '..')
const GENERATED = ['lexicon.json', 'marks.json']

interface Output {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}

const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8')

function json(...path: readonly string[]): unknown {
  try {
    return JSON.parse(read(...path))
  } catch (error) {
    throw new Error(`${path.join('/')} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** overlay.json is about figures; what passages are about may stand in a file of its own. */
function overlayOf(id: string): Overlay {
  const overlay = readOverlay(json('data/reports', id, 'overlay.json'))
  if (!existsSync(join(ROOT, 'data/reports', id, 'overlay-concepts.json'))) return overlay
  const more = readOverlay(json('data/reports', id, 'overlay-concepts.json'))
  return { ...overlay, concepts: [...overlay.concepts, ...more.concepts] }
}

/** Everything that is generated, and every problem of it. */
export function generate(): { readonly outputs: readonly Output[]; readonly problems: readonly string[] } {
  const ids = readdirSync(join(ROOT, 'data/reports')).sort()
  const sources = new Map(ids.map((id) => [id, read('data/reports', id, 'source.txt')]))
  const texts = Object.fromEntries(Array.from(sources, ([id, source]) => [id, clean(source)]))
  const names = readdirSync(join(ROOT, 'data/lexicon')).sort()
  const authored = names.filter((name) => name.endsWith('.json') && !GENERATED.includes(name))
  const files = authored.map((name) => ({ name, json: json('data/lexicon', name) }))
  const { lexicon, problems: lexiconProblems } = compileLexicon(files, texts)
  const problems = [...lexiconProblems]
  const outputs: Output[] = []
  const packs = Array.from(sources, ([id, source]) => {
    const report = readReportEntry(json('data/reports', id, 'report.json'))
    const compiled = compile({ source, report, overlay: overlayOf(id), lexicon })
    if (report.id !== id) problems.push(`data/reports/${id}: report.json has the id ${report.id}; name the folder so.`)
    problems.push(...compiled.problems, ...check({ pack: compiled.pack, source, lexicon }))
    outputs.push({ path: `data/reports/${id}/report.txt`, text: compiled.pack.text })
    outputs.push({ path: `data/reports/${id}/pack.json`, text: packJson(compiled.pack) })
    return compiled.pack
  })
  outputs.push({ path: 'data/lexicon/lexicon.json', text: lexiconJson(lexicon) })
  outputs.push({ path: 'data/lexicon/marks.json', text: marksJson(compileMarks(lexicon, packs)) })
  return { outputs, problems }
}

function stale({ path, text }: Output): boolean {
  return !existsSync(join(ROOT, path)) || read(path) !== text
}

function main(checking: boolean): void {
  const { outputs, problems } = generate()
  const all = [...problems]
  for (const output of outputs) {
    if (!checking) writeFileSync(join(ROOT, output.path), output.text)
    else if (stale(output)) all.push(`${output.path} is not what its sources give; run npm run compile and commit it.`)
  }
  for (const problem of all) console.error(problem)
  if (all.length > 0) process.exitCode = 1
  else console.log(`OK: ${outputs.length} files ${checking ? 'are' : 'written,'} what their sources give.`)
}

if (process.argv[1] === import.meta.filename) {
  try {
    main(process.argv.includes('--check'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
