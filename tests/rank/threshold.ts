/**
 * What another threshold between loose and nothing would do: `npx jiti tests/rank/threshold.ts`. For each least score
 * the share of queries answered rightly first, of `queries.tsv` that have an answer, and the share answered at all that
 * have none (`negatives.tsv` and the rest). `LOOSE` in core/find/hits.ts stands where the second curve has become flat
 * and the first has not begun to fall.
 */
import { readBundled } from '../../cli/bundled.ts'
import { createFinder } from '../../core/find/find.ts'
import { LOOSE } from '../../core/find/hits.ts'
import { answered, readQueries } from './queries.ts'

const LEAST = 0.3
const MOST = 0.9
const STEP = 0.05

const { packs, lexicon, script } = readBundled()
const [pack] = packs
if (pack === undefined) throw new Error('No report is bundled: nothing to measure.')
const finder = createFinder({ packs: [pack], lexicon, script, loose: LEAST })
const judged = await answered([...readQueries('queries'), ...readQueries('negatives')], finder, pack)
const some = judged.filter(({ query }) => query.expect.length > 0)
const none = judged.filter(({ query }) => query.expect.length === 0)

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`.padStart(7)
}

console.log(`${some.length} queries with an answer, ${none.length} without`)
console.log('score   right   false')
for (let least = LEAST; least <= MOST + STEP / 2; least += STEP) {
  const right = some.filter(({ first, score }) => first && score >= least).length
  const wrong = none.filter(({ score }) => score >= least).length
  const here = Math.abs(least - LOOSE) < STEP / 2 ? '  <- LOOSE' : ''
  console.log(`${least.toFixed(2).padEnd(5)} ${percent(right, some.length)} ${percent(wrong, none.length)}${here}`)
}
for (const { query, score } of none.filter((one) => one.score >= LOOSE)) {
  console.log(`answered without cause at ${score.toFixed(2)}: ${query.words}`)
}
