/** `npm run bench`: what the product costs and how fast it answers. With `--json` one object, else a table. */
import { buildExtension } from '../e2e/extension-dir.ts'
import { benchAlign } from './align.ts'
import { benchFind } from './find.ts'
import { benchMatch } from './match.ts'
import type { Measure, Measures } from './measure.ts'
import { benchMini } from './mini.ts'
import { benchPageCost } from './page-cost.ts'
import { benchPageUse } from './page-use.ts'
import { benchPanel } from './panel.ts'
import { benchParse } from './parse.ts'
import { benchPopup } from './popup.ts'
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
  // Names and units to the left, numbers to the right.
  const pad = (cell: string, column: number) =>
    column % 2 === 0 && column < 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n')
}

const built = await buildExtension('chrome')
const measures: Measures = {
  ...benchSizes(built.dir),
  ...(await benchPageCost(built.dir)),
  ...(await benchPageUse(built.dir)),
  ...(await benchPopup(built.dir)),
  ...(await benchMatch()),
  ...(await benchFind()),
  ...(await benchAlign()),
  ...(await benchPanel(built.dir)),
  ...benchParse(),
  ...(await benchMini()),
}
await built.remove()
console.log(process.argv.includes('--json') ? JSON.stringify(measures) : table(measures))
