/** `jiti tests/gallery/shots.ts [FOLDER]`: a picture of every state of every surface, in both schemes. */
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { launch } from '../e2e/browser.ts'
import { gotoGallery, serveGallery } from '../e2e/gallery.ts'

const folder = resolve(process.argv[2] ?? '.output/shots')
mkdirSync(folder, { recursive: true })
const lab = await launch({ extension: null, deviceScaleFactor: 2 })
try {
  await serveGallery(lab)
  const page = await lab.context.newPage()
  for (const theme of ['light', 'dark']) {
    const states = await gotoGallery(page, `theme=${theme}`)
    await page.screenshot({ path: join(folder, `all-${theme}.png`), fullPage: true })
    for (const state of states) {
      await page.locator(`[data-name=${state}]`).screenshot({ path: join(folder, `${state}-${theme}.png`) })
    }
  }
} finally {
  await lab.close()
}
console.log(`Pictures are in ${folder}`)
