/**
 * `npm run shots [-- NAME …]`: a picture of every state of every surface, in both schemes, wide and 320 pixels narrow,
 * in the largest type, and in forced colours, then the extension's own pages as they open. With names only those that
 * begin so.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import { buildInto, ROOT } from '../e2e/extension-dir.ts'
import { gotoGallery, serveGallery } from '../e2e/gallery.ts'
import { shootOwnPages } from './own-shots.ts'

const FOLDER = join(ROOT, '.output/shots')

interface Way {
  readonly name: string
  readonly query: string
  readonly width: number
  readonly forced?: boolean
}

const WAYS: readonly Way[] = [
  { name: 'light', query: 'theme=light', width: 1100 },
  { name: 'dark', query: 'theme=dark', width: 1100 },
  { name: 'light-320', query: 'theme=light', width: 320 },
  { name: 'dark-320', query: 'theme=dark', width: 320 },
  { name: 'english', query: 'theme=light&language=en', width: 1100 },
  { name: 'largest-320', query: 'theme=light&size=largest', width: 320 },
  { name: 'forced', query: 'theme=light', width: 1100, forced: true },
]

/** Surfaces that fill a page are taken as one. */
const FILLING = /^(options|welcome|reader)/

async function shoot(page: Page, way: Way, wanted: readonly string[]): Promise<void> {
  const { name, query, width, forced = false } = way
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' })
  const states = await gotoGallery(page, query)
  mkdirSync(join(FOLDER, name), { recursive: true })
  const chosen = states.filter((one) => wanted.length === 0 || wanted.some((begin) => one.startsWith(begin)))
  for (const state of chosen.filter((one) => !FILLING.test(one))) {
    await page.locator(`[data-name="${state}"]`).screenshot({ path: join(FOLDER, name, `${state}.png`) })
  }
  for (const state of chosen.filter((one) => FILLING.test(one))) {
    await gotoGallery(page, `${query}&only=${state}`)
    await page.screenshot({ path: join(FOLDER, name, `${state}.png`), fullPage: true })
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  const lab: Lab = await launch({ extension: null, deviceScaleFactor: 1 })
  try {
    await serveGallery(lab)
    const page = await lab.context.newPage()
    for (const way of WAYS) await shoot(page, way, wanted)
  } finally {
    await lab.close()
  }
  await shootOwnPages(FOLDER, await buildInto(join(ROOT, '.output'), 'chrome'), wanted)
  console.log(`Pictures are in ${FOLDER}`)
}

await main(process.argv.slice(2))
