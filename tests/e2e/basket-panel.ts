/** The 摘录夹 in a tab of its own, and files to fill it with from the bundled report. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { jsonOf } from '../../core/basket/export-json.ts'
import type { BasketItem } from '../../core/basket/item.ts'
import { entriesOf, figureItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { createLibrary } from '../../core/library.ts'
import { readPack } from '../../core/read.ts'
import type { Lab } from './browser.ts'

export const PACK_FILE = new URL('../../data/reports/500242-2023-fzzf/pack.json', import.meta.url)
export const pack = readPack(JSON.parse(await readFile(PACK_FILE, 'utf8')))
export const entry = createLibrary([pack], { schema: 1, concepts: [] }).pack(pack.id) ?? never()
const NOW = Date.UTC(2026, 10, 29)

export function never(): never {
  throw new Error('the report lacks it')
}

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A file as the basket saves one. */
export function fileOf(items: readonly BasketItem[]): Upload {
  const stored = entriesOf(items, NOW).map(({ key, value }) => [key, value] as const)
  const text = jsonOf(readBasket(Object.fromEntries(stored)))
  return { name: 'basket.json', mimeType: 'application/json', buffer: Buffer.from(text) }
}

/** A file of the report's figures, as many as asked for, from `from` on. */
export function figuresFile(from: number, count: number): Upload {
  const citable = pack.figures.filter((one) => one.citable && one.kind !== 'date' && one.label !== null)
  return fileOf(citable.slice(from, from + count).map(({ id }) => figureItem(entry, id) ?? never()))
}

/** Opens the side panel's page at its 摘录夹. */
export async function openBasket(lab: Lab): Promise<Page> {
  const page = await lab.openOwn('sidepanel.html#basket')
  await page.locator('.basket .empty, .basket .items').first().waitFor()
  return page
}

/** Empties the storage and closes the page. */
export async function closeBasket(page: Page): Promise<void> {
  await page.evaluate(() => chrome.storage.local.clear())
  await page.close()
}

export const rowsOf = (page: Page): Locator => page.locator('.kept')
export const bring = (page: Page, file: Upload): Promise<void> => page.locator('input[type=file]').setInputFiles(file)
