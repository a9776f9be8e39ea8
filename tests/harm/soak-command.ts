/** `npm run soak [minutes]`: ten by default, which is more than an hour's reading; a line for each sample. */
import { launch } from '../e2e/browser.ts'
import { buildExtension } from '../e2e/extension-dir.ts'
import { growth, MOST_GROWTH, type Sample, soak } from './soak.ts'

const minutes = Number(process.argv[2] ?? 10)
const built = await buildExtension('chrome')
const lab = await launch({ extension: built.dir })
const NAMES = ['page', 'worker', 'nodes', 'listeners', 'documents', 'detached'] as const
const cell = (value: number, name: string) =>
  (name === 'page' || name === 'worker' ? value.toFixed(2) : value.toFixed(0)).padStart(10)
const row = (head: string, of: (name: (typeof NAMES)[number]) => number) =>
  console.log(head.padStart(10) + NAMES.map((name) => cell(of(name), name)).join(''))

console.log(['seconds', 'page MB', 'worker MB', ...NAMES.slice(2)].map((name) => name.padStart(10)).join(''))
const soaked = await soak(lab, minutes * 60, (one: Sample) => row(one.at.toFixed(0), (name) => one[name]))
row('growth', (name) => growth(soaked, name))
row('at most', (name) => MOST_GROWTH[name])
console.log(`${soaked.rounds} rounds, ${lab.errors.length} errors`)
const grown = NAMES.filter((name) => growth(soaked, name) > MOST_GROWTH[name])
console.log(grown.length === 0 ? 'flat' : `grows: ${grown.join(', ')}`)
for (const error of lab.errors) console.log(error)
await lab.close()
await built.remove()
process.exitCode = grown.length + lab.errors.length === 0 ? 0 : 1
