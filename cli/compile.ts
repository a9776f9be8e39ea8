/**
 * `compile` writes everything that is generated under data/: lexicon.json and marks.json, and of each report report.txt
 * and pack.json. `compile --check` writes nothing and compares instead. Either prints every problem on standard error
 * and ends with 1 where there is one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { check } from '../core/compile/check.ts'
import { clean } from '../core/parse/clean.ts'
import { compile } from '../core/compile/compile.ts'
import { compileLexicon } from '../core/compile/lexicon.ts'
import { compileMarks, marksJson } from '../core/match/marks.ts'
import { readOverlay, readReportEntry } from '../core/compile/overlay.ts'
import type { Overlay } from '../core/compile/overlay.ts'
import { lexiconJson, packJson } from '../core/compile/pack-json.ts'

const ROOT = resolve(import.meta.dirname, '..')
const GENERATED = ['lexicon.json', 'marks.json']

interface Output {
  /** Path from the root of the repository. */
  readonly path: string
  readonly text: string
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')
const message = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** The value of a JSON file through its door; an error names the file. */
function readJson<T>(root: string, path: string, door: (json: unknown) => T): T {
  try {
    return door(JSON.parse(read(root, path)))
  } catch (error) {
    throw new Error(`${path}: ${message(error)}`)
  }
}

/** overlay.json is about figures; what passages are about may stand in a file of its own. */
function overlayOf(root: string, id: string): Overlay {
  const overlay = readJson(root, `data/reports/${id}/overlay.json`, readOverlay)
  const more = `data/reports/${id}/overlay-concepts.json`
  if (!existsSync(join(root, more))) return overlay
  return { ...overlay, concepts: [...overlay.concepts, ...readJson(root, more, readOverlay).concepts] }
}

interface Generated {
  readonly outputs: readonly Output[]
  readonly problems: readonly string[]
}

/** Everything that is generated from the data under `root`, and every problem of it; writes nothing. */
export function generate(root: string): Generated {
  const ids = readdirSync(join(root, 'data/reports')).sort()
  const sources = new Map(ids.map((id) => [id, read(root, `data/reports/${id}/source.txt`)]))
  const texts = Object.fromEntries(Array.from(sources, ([id, source]) => [id, clean(source)]))
  const names = readdirSync(join(root, 'data/lexicon')).sort()
  const authored = names.filter((name) => name.endsWith('.json') && !GENERATED.includes(name))
  const files = authored.map((name) => ({ name, json: readJson(root, `data/lexicon/${name}`, (json) => json) }))
  const { lexicon, problems: lexiconProblems } = compileLexicon(files, texts)
  const problems = [...lexiconProblems]
  const outputs: Output[] = []
  const packs = Array.from(sources, ([id, source]) => {
    const report = readJson(root, `data/reports/${id}/report.json`, readReportEntry)
    const compiled = compile({ source, report, overlay: overlayOf(root, id), lexicon })
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

/** Every problem under `root`: of the rules, and of what is generated and not what its sources give. */
export function checkAll(root: string): readonly string[] {
  const { outputs, problems } = generate(root)
  const stale = outputs.filter(({ path, text }) => !existsSync(join(root, path)) || read(root, path) !== text)
  const cure = 'is not what its sources give; run npm run compile and commit it.'
  return [...problems, ...stale.map(({ path }) => `${path} ${cure}`)]
}

/** Writes what is generated, whole even where there are problems; these are returned. */
function writeAll(root: string): readonly string[] {
  const { outputs, problems } = generate(root)
  for (const { path, text } of outputs) writeFileSync(join(root, path), text)
  return problems
}

if (process.argv[1] === import.meta.filename) {
  try {
    const problems = process.argv.includes('--check') ? checkAll(ROOT) : writeAll(ROOT)
    for (const problem of problems) console.error(problem)
    if (problems.length === 0) console.log('OK: everything generated is what its sources give, and every rule holds.')
    else process.exitCode = 1
  } catch (error) {
    console.error(message(error))
    process.exitCode = 1
  }
}
