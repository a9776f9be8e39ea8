/** The built mini-program shows for each query of the shared table what the finder has, in its order. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBundled } from '../../cli/bundled.ts'
import { createFinder } from '../../core/find/find.ts'
import { createLibrary } from '../../core/library.ts'
import { until } from '../e2e/until.ts'
import { readOrder, rowsFor, type ShownRow } from '../rank/order.ts'
import { openPhone, startStand, type Stand } from './phone.ts'

const { packs, lexicon, script } = readBundled()
const finder = createFinder({ packs, lexicon, script })
const library = createLibrary(packs, lexicon)

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand?.close())

it('answers the shared table as the finder does', async () => {
  const phone = await openPhone(stand)
  const shown = (): Promise<readonly ShownRow[]> => phone.page.evaluate(() =>
    [...document.querySelectorAll('.result')].map((row) => ({
      place: row.querySelector('.where wx-text')?.textContent ?? '',
      words: row.querySelector('.words')?.textContent?.trim() ?? '',
    })))
  for (const { query } of readOrder()) {
    const expected = JSON.stringify(await rowsFor(query, finder, library))
    await phone.type(query)
    // Enter asks at once, without the pause of one who is still typing.
    await phone.at('#query input').press('Enter')
    const found = await until(`rows for ${query}`, shown, (rows) => JSON.stringify(rows) === expected)
    expect(JSON.stringify(found), query).toBe(expected)
  }
  await phone.end()
})
