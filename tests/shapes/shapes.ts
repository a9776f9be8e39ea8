/**
 * `npm run shapes [WORDS]` prints the table of page shapes, with a column for each browser: all rows, or those whose
 * names hold the words. Exit code 1 where a row fails.
 */
import { buildExtension } from '../e2e/extension-dir.ts'
import { findFirefox } from '../e2e/firefox.ts'
import { GO_BACK, olderExtension } from '../e2e/older-chromium.ts'
import { shapesInChromium, shapesInFirefox, type ShapeBrowser } from '../e2e/shape-browser.ts'
import { checkShape } from '../e2e/shape-check.ts'
import { SHAPES } from '../e2e/shape-rows.ts'

interface Column {
  readonly head: string
  readonly browser: ShapeBrowser
  readonly remove: () => Promise<void>
}

/** A build of its own for each, so that the table is of what stands in the sources. */
async function columns(): Promise<readonly Column[]> {
  const chromium = await buildExtension('chrome')
  const older = await olderExtension(chromium.dir)
  const now = await shapesInChromium(chromium.dir)
  const then = await shapesInChromium(older.dir, GO_BACK)
  const two = [
    { head: now.name, browser: now, remove: chromium.remove },
    { head: 'without what came after 109', browser: then, remove: older.remove },
  ]
  if (findFirefox() === null) {
    console.log('No Firefox was found: its column is left out.')
    return two
  }
  const built = await buildExtension('firefox')
  const firefox = await shapesInFirefox(built.dir)
  return [...two, { head: firefox.name, browser: firefox, remove: built.remove }]
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
console.log(`\n${padded('', WIDTH)}${open.map(({ head }) => head).join('   ')}`)
for (const [group, shapes] of Object.entries(SHAPES)) {
  const wanted = shapes.filter(({ name }) => `${group} ${name}`.includes(words))
  if (wanted.length > 0) console.log(`a term ${group}`)
  for (const shape of wanted) {
    const cells = await Promise.all(open.map(async ({ head, browser }) => {
      const failure = await checkShape(browser, shape).then(() => null, (error: unknown) => String(error))
      if (failure !== null) failures.push(`${head}, ${shape.name}: ${failure}`)
      return padded(failure === null ? (shape.nothing === true ? 'ok (none)' : 'ok') : 'FAILS', head.length)
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
