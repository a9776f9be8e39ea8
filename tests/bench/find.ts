/** How fast the finder is made and answers, beside fuse.js with its defaults over the report's sentences. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Fuse from 'fuse.js'
import { createFinder } from '../../core/find/find.ts'
import type { Finder } from '../../core/hit.ts'
import type { Pack } from '../../core/pack.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { readScript } from '../../core/find/script.ts'
import { sentences } from '../../core/parse/sentences.ts'
import { ROOT } from '../e2e/extension-dir.ts'
import { readQueries } from '../rank/queries.ts'
import { measure, median, quantile } from './measure.ts'
import type { Measures } from './measure.ts'

/** Each measured this often, the least taken: what other programs of the machine take away is no cost of this one. */
const ROUNDS = 7

interface Bundle {
  readonly pack: string
  readonly lexicon: string
  readonly script: { readonly pinyin: string; readonly traditional: string; readonly common: string }
}

function read(path: string): string {
  return readFileSync(join(ROOT, 'data', path), 'utf8')
}

/** The JSON as a page would get it, before any of it is parsed. */
function bundle(): Bundle {
  const [report = ''] = readdirSync(join(ROOT, 'data/reports')).sort()
  return {
    pack: read(`reports/${report}/pack.json`),
    lexicon: read('lexicon/lexicon.json'),
    script: {
      pinyin: read('script/pinyin.json'),
      traditional: read('script/traditional.json'),
      common: read('script/common-words.json'),
    },
  }
}

function open({ pack, lexicon, script }: Bundle): { readonly finder: Finder; readonly pack: Pack } {
  const opened = readPack(JSON.parse(pack))
  const finder = createFinder({
    packs: [opened],
    lexicon: readLexicon(JSON.parse(lexicon)),
    script: readScript({
      pinyin: JSON.parse(script.pinyin),
      traditional: JSON.parse(script.traditional),
      common: JSON.parse(script.common),
    }),
  })
  return { finder, pack: opened }
}

/** Milliseconds of each query, the least of all rounds. */
async function times(queries: readonly string[], ask: (query: string) => unknown): Promise<readonly number[]> {
  const least = queries.map(() => Infinity)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, query] of queries.entries()) {
      const started = performance.now()
      await ask(query)
      least[i] = Math.min(least[i] ?? Infinity, performance.now() - started)
    }
  }
  return least
}

/** Time from JSON to a finder, and of the queries of `tests/rank`. */
export async function benchFind(): Promise<Measures> {
  const json = bundle()
  const made: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    open(json)
    made.push(performance.now() - started)
  }
  const { finder, pack } = open(json)
  const texts = pack.outline.flatMap(({ start, end }) => sentences(pack.text, start, end))
    .map(({ start, end }) => pack.text.slice(start, end))
  const fuse = new Fuse(texts)
  const queries = readQueries('queries').map(({ words }) => words)
  const ours = await times(queries, (query) => finder.find(query))
  const theirs = await times(queries, (query) => fuse.search(query))
  return {
    'find: index from JSON': measure(Math.min(...made), 'ms'),
    'find: index from JSON, first in the process': measure(made[0] ?? Number.NaN, 'ms'),
    'find: query, median': measure(median(ours), 'ms', median(theirs)),
    'find: query, 95th of 100': measure(quantile(ours, 0.95), 'ms', quantile(theirs, 0.95)),
  }
}
