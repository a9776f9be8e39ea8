/** The gallery of components, built and served: every state of every surface on a page that tools can see into. */
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { CARDS } from '../gallery/cards.ts'
import { NOTICES } from '../gallery/notices.ts'
import { PARTS } from '../gallery/parts.tsx'
import type { Lab } from './browser.ts'

const HOST = 'gallery.example.com'
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

export const STATES: readonly string[] = [...Object.keys(CARDS), ...Object.keys(NOTICES), ...Object.keys(PARTS)]

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

/** Goes to the gallery; `query` as settings are named: `theme=dark&only=found`. */
export async function gotoGallery(page: Page, query: string): Promise<void> {
  await page.goto(`http://${HOST}/index.html?${query}`, { waitUntil: 'load' })
  await page.locator('[data-name]').first().waitFor()
}
