/** What reading a report costs: cleaning and parsing 6,000 characters, and whether a megabyte costs in proportion. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOfText } from '../../core/parse/blocks.ts'
import { parse } from '../../core/parse/parse.ts'
import { ROOT } from '../e2e/extension-dir.ts'
import { measure, median } from './measure.ts'
import type { Measures } from './measure.ts'

const SMALL = 6000
const LARGE = 1_000_000

/** Milliseconds of each run. */
function times(source: string, runs: number): readonly number[] {
  return Array.from({ length: runs }, () => {
    const started = performance.now()
    parse(blocksOfText(source))
    return performance.now() - started
  })
}

/** The control of the large text is the small one's time in proportion: a ratio of 1 is linear. */
export function benchParse(): Measures {
  const [report = ''] = readdirSync(join(ROOT, 'data/reports')).sort()
  const source = readFileSync(join(ROOT, 'data/reports', report, 'source.txt'), 'utf8')
  const text = source.repeat(Math.ceil(LARGE / source.length))
  times(text.slice(0, SMALL), 30)
  const small = median(times(text.slice(0, SMALL), 50))
  const large = median(times(text.slice(0, LARGE), 3))
  return {
    'parse: 6,000 characters': measure(small, 'ms'),
    'parse: 1,000,000 characters': measure(large, 'ms', small * (LARGE / SMALL)),
  }
}
