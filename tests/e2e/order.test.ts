/** The popup shows for each query of the shared table what the finder has, in its order. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBundled } from '../../cli/bundled.ts'
import { createFinder } from '../../core/find/find.ts'
import { createLibrary } from '../../core/library.ts'
import { readOrder, rowsFor, type ShownRow } from '../rank/order.ts'
import { launch, type Lab } from './browser.ts'
import { until } from './until.ts'

const { packs, lexicon, script } = readBundled()
const finder = createFinder({ packs, lexicon, script })
const library = createLibrary(packs, lexicon)

let lab: Lab
let popup: Page
beforeAll(async () => {
  lab = await launch()
  popup = await lab.openOwn('popup.html')
})
afterAll(() => lab.close())

function shown(): Promise<readonly ShownRow[]> {
  return popup.evaluate(() => [...document.querySelectorAll('.hit')].map((row) => ({
    place: row.querySelector('.where span')?.textContent ?? '',
    words: row.querySelector('.match')?.textContent ?? '',
  })))
}

it('answers the shared table as the finder does', async () => {
  const box = popup.locator('input[type=search]')
  for (const { query } of readOrder()) {
    const expected = JSON.stringify(await rowsFor(query, finder, library))
    await box.fill(query)
    const found = await until(`rows for ${query}`, shown, (rows) => JSON.stringify(rows) === expected)
    expect(JSON.stringify(found), query).toBe(expected)
  }
  expect(lab.errors).toEqual([])
})
