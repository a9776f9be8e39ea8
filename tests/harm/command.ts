/** `npm run harm`: what a page may do to us, a row each, as large as is promised. */
import { launch } from '../e2e/browser.ts'
import { buildExtension } from '../e2e/extension-dir.ts'
import type { Harm } from './harm.ts'
import { HARMS } from './harms.ts'

const wanted = process.argv[2] ?? ''
const built = await buildExtension('chrome')
const lab = await launch({ extension: built.dir })
let broken = 0

async function row({ page, holds, tried }: Harm): Promise<string> {
  try {
    const measured = await tried(lab, true)
    return `ok      ${page}: ${holds}${measured === '' ? '' : `\n          ${measured}`}`
  } catch (error) {
    broken += 1
    return `BROKEN  ${page}: ${holds}\n          ${error instanceof Error ? error.message : String(error)}`
  }
}

for (const harm of HARMS.filter(({ page }) => page.includes(wanted))) console.log(await row(harm))
if (lab.errors.length > 0) console.log(`errors in the console:\n${lab.errors.join('\n')}`)
await lab.close()
await built.remove()
console.log(broken === 0 ? 'all hold' : `${broken} broken`)
process.exitCode = broken + lab.errors.length === 0 ? 0 : 1
