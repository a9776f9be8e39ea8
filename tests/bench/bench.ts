/** `npm run bench`: what the product costs and how fast it answers. With `--json` one object, else a table. */
import { buildExtension } from '../e2e/extension-dir.ts'
import type { Measure, Measures } from './measure.ts'
import { benchPageCost } from './page-cost.ts'
import { benchSizes } from './sizes.ts'

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value)
}

function table(measures: Measures): string {
  const head = ['measure', 'value', 'unit', 'control', 'ratio']
  const row = ([name, { value, unit, control, ratio }]: [string, Measure]) => [
    name,
    number(value),
    unit,
    number(control),
    number(ratio),
  ]
  const rows = [head, ...Object.entries(measures).map(row)]
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 || i === 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  return rows.map(line).join('\n')
}

const built = await buildExtension('chrome')
const measures: Measures = {
  ...benchSizes(built.dir),
  ...(await benchPageCost(built.dir)),
}
await built.remove()
console.log(process.argv.includes('--json') ? JSON.stringify(measures) : table(measures))
