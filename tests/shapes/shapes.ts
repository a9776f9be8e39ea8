/**
 * `npm run shapes [WORDS]` prints the table of page shapes, with a column for each browser: all rows, or those whose
 * names hold the words. Exit code 1 where a row fails.
 */
import { buildExtension } from '../e2e/extension-dir.ts'
import { findFirefox } from '../e2e/firefox.ts'
import { shapesInChromium, shapesInFirefox, type ShapeBrowser } from '../e2e/shape-browser.ts'
import { checkShape } from '../e2e/shape-check.ts'
import { SHAPES } from '../e2e/shape-rows.ts'

interface Column {
  readonly browser: ShapeBrowser
  readonly remove: () => Promise<void>
}

/** A build of its own for each, so that the table is of what stands in the sources. */
async function columns(): Promise<readonly Column[]> {
  const chromium = await buildExtension('chrome')
  const first = { browser: await shapesInChromium(chromium.dir), remove: chromium.remove }
  if (findFirefox() === null) {
    console.log('No Firefox was found: its column is left out.')
    return [first]
  }
  const firefox = await buildExtension('firefox')
  return [first, { browser: await shapesInFirefox(firefox.dir), remove: firefox.remove }]
}

const WIDE = /[\u2e80-\u9fff\uff00-\uffef]/g

/** To a width of so many columns of a terminal. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length - (text.match(WIDE)?.length ?? 0)))
}

const words = process.argv.slice(2).join(' ')
const WIDTH = 64
const open = await columns()
const failures: string[] = []
let rows = 0
console.log(`\n${padded('', WIDTH)}${open.map(({ browser }) => browser.name).join('   ')}`)
for (const [group, shapes] of Object.entries(SHAPES)) {
  const wanted = shapes.filter(({ name }) => `${group} ${name}`.includes(words))
  if (wanted.length > 0) console.log(`a term ${group}`)
  for (const shape of wanted) {
    const cells = await Promise.all(open.map(async ({ browser }) => {
      const failure = await checkShape(browser, shape).then(() => null, (error: unknown) => String(error))
      if (failure !== null) failures.push(`${browser.name}, ${shape.name}: ${failure}`)
      return padded(failure === null ? (shape.nothing === true ? 'ok (none)' : 'ok') : 'FAILS', browser.name.length)
    }))
    console.log(`  ${padded(shape.name, WIDTH - 2)}${cells.join('   ')}`)
    rows += 1
  }
}
for (const { browser, remove } of open) {
  await browser.close()
  await remove()
}
console.log(`\n${rows} shapes, ${open.length} browsers, ${failures.length} failures`)
for (const failure of failures) console.error(failure)
process.exitCode = failures.length === 0 ? 0 : 1
