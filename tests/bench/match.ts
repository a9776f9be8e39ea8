/** How fast terms are found, beside a bare loop over the same text. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { build } from 'vite'
import { readMarks } from '../../core/match/marks.ts'
import { SEPARATOR } from '../../core/match/wording-index.ts'
import { readPack } from '../../core/read.ts'
import { readTable } from '../../core/find/script.ts'
import { ROOT } from '../e2e/extension-dir.ts'
import { generatedText, generatedWordings } from './generated-text.ts'
import { measure } from './measure.ts'
import type { Measures } from './measure.ts'

type Subject = typeof import('./match-subject.ts')

const LENGTH = 1_000_000
const MANY = 10_000
const SEED = 20240228
/** Each measured this often in turn, the least taken: what other programs take away is no cost of ours. */
const ROUNDS = 15

/** Core as it is shipped: what runs TypeScript directly reads every constant through its module. */
async function bundled(): Promise<Subject> {
  const entry = join(ROOT, 'tests/bench/match-subject.ts')
  const lib = { entry, formats: ['iife' as const], name: 'subject' }
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: { lib, write: false, target: 'chrome109' },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return runInThisContext(`${outputs.map((one) => ('code' in one ? one.code : '')).join('')};subject`)
}

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(join(ROOT, 'data', path), 'utf8'))
}

const milliseconds = (run: () => unknown): number => {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** Characters a millisecond of matching and of the loop, and the hits: with the wordings of pages, and with many. */
export async function benchMatch(): Promise<Measures> {
  const { createMatcher, cutTable, readUnits } = await bundled()
  const { text: report } = readPack(await json('reports/500242-2023-fzzf/pack.json'))
  const table = readTable(await json('script/traditional.json'))
  const own = readMarks(await json('lexicon/marks.json')).wordings.split(SEPARATOR).filter((one) => one !== '')
  const many = generatedWordings(report, own, MANY, SEED)
  const text = generatedText(report, LENGTH, SEED)

  const measureWith = (name: string, wordings: readonly string[]): Measures => {
    const options = { table: cutTable(wordings, table) }
    const times = { read: Infinity, match: Infinity, build: Infinity }
    let hits = 0
    for (let round = 0; round < ROUNDS; round++) {
      let matcher = createMatcher([], {})
      times.build = Math.min(times.build, milliseconds(() => { matcher = createMatcher(wordings, options) }))
      times.read = Math.min(times.read, milliseconds(() => readUnits(text)))
      times.match = Math.min(times.match, milliseconds(() => { hits = matcher.match(text).length }))
    }
    return {
      [`match-${name}`]: measure(LENGTH / times.match, 'characters/ms', LENGTH / times.read),
      [`match-${name}-wordings`]: measure(wordings.length, 'wordings'),
      [`match-${name}-hits`]: measure((hits * 1000) / LENGTH, 'per 1,000 characters'),
      [`match-${name}-build`]: measure(times.build, 'ms'),
    }
  }
  return { ...measureWith('lexicon', own), ...measureWith('many', many) }
}
