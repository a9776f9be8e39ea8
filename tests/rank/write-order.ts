/** `npx jiti tests/rank/write-order.ts`: writes `order.tsv` anew, to be read before it is kept. */
import { readFileSync, writeFileSync } from 'node:fs'
import { readBundled } from '../../cli/bundled.ts'
import { createFinder } from '../../core/find/find.ts'
import { idsOf } from './order.ts'

const FILE = new URL('order.tsv', import.meta.url)

const { packs, lexicon, script } = readBundled()
const finder = createFinder({ packs, lexicon, script })
const queries = readFileSync(FILE, 'utf8').trimEnd().split('\n').map((row) => row.split('\t', 1)[0] ?? '')
const rows: string[] = []
for (const query of queries) rows.push([query, ...idsOf(await finder.find(query))].join('\t'))
writeFileSync(FILE, `${rows.join('\n')}\n`)
