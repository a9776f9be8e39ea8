/** The gallery of components, built and served: every state of every surface on a page that tools can see into. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import type { Lab } from './browser.ts'

const HOST = 'gallery.example.com'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** Builds the gallery for the oldest browser promised and puts it on the lab's site. */
export async function serveGallery(lab: Lab): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('../gallery/vite.config.ts', import.meta.url)) })
  const dir = fileURLToPath(new URL('../../.output/gallery', import.meta.url))
  for (const file of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const path = join(file.parentPath, file.name)
    const type = TYPES[extname(path)]
    if (type === undefined) continue
    lab.site.put(`${HOST}${path.slice(dir.length).replaceAll('\\', '/')}`, { body: await readFile(path), type })
  }
}

/**
 * Goes to the gallery.
 * @param query as settings are named, and `only` for one state alone: `theme=dark&only=found`
 * @returns the names of the states shown
 */
export async function gotoGallery(page: Page, query: string): Promise<readonly string[]> {
  await page.goto(`http://${HOST}/index.html?${query}`, { waitUntil: 'load' })
  const states = page.locator('[data-name]')
  await states.first().waitFor()
  return states.evaluateAll((all) => all.map((state) => state.getAttribute('data-name') ?? ''))
}
