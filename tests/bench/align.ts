/**
 * What reading beside costs: all paragraphs of a page, in the processor's time, and the longest time that nothing else
 * could run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBundled } from '../../cli/bundled.ts'
import { createAligner } from '../../core/align/align.ts'
import { createFinder } from '../../core/find/find.ts'
import { readTable } from '../../core/find/script.ts'
import { createLibrary } from '../../core/library.ts'
import { ROOT } from '../e2e/extension-dir.ts'
import { generatedText } from './generated-text.ts'
import { measure, type Measures } from './measure.ts'

/** Each step measured this often, the least taken: what other programs take away is no cost of this one. */
const ROUNDS = 7
const PARAGRAPHS = 200
/** UTF-16 units; those of work reports have some 230. */
const LENGTH = 230
/** Matters that the page names by their own names: as many as the work reports at hand. */
const MATTERS = 60

/** Paragraphs as common words make them; two in three name a matter. */
function page(sample: string, terms: readonly string[]): readonly string[] {
  return Array.from({ length: PARAGRAPHS }, (_, i) => {
    const text = generatedText(sample, LENGTH, i + 1)
    return i % 3 === 0 ? text : `${text}。推进${terms[(i * 7) % MATTERS] ?? ''}，取得实效。`
  })
}

export async function benchAlign(): Promise<Measures> {
  const { packs, lexicon, script } = readBundled()
  const library = createLibrary(packs, lexicon)
  const table = readTable(JSON.parse(readFileSync(join(ROOT, 'data/script/traditional.json'), 'utf8')))
  const step = Math.floor(lexicon.concepts.length / MATTERS)
  const terms = lexicon.concepts.filter((_, i) => i % step === 0).map(({ term }) => term)
  const paragraphs = page(packs[0]?.text ?? '', terms)
  const all: number[] = []
  const steps: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const finder = createFinder({ packs, lexicon, script })
    const started = process.cpuUsage()
    let before = performance.now()
    let i = 0
    const step = (): void => {
      const now = performance.now()
      steps[i] = Math.min(steps[i] ?? Infinity, now - before)
      before = now
      i++
    }
    const pause = async (): Promise<void> => step()
    for await (const _ of createAligner(library, finder, { table }).align(paragraphs, { aborted: false, pause })) step()
    const { user, system } = process.cpuUsage(started)
    all.push((user + system) / 1000)
  }
  return {
    'align-page': measure(Math.min(...all), 'ms'),
    'align-page, first in the process': measure(all[0] ?? Number.NaN, 'ms'),
    'align-longest-slice': measure(Math.max(...steps), 'ms'),
  }
}
