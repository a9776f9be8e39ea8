import { expect, it } from 'vitest'
import { idsOf, readOrder } from '../rank/order.ts'
import { finder } from './bundled.ts'

const table = readOrder()

it('has enough to ask, some of it answered by nothing', () => {
  expect(table.length).toBeGreaterThan(50)
  expect(table.filter(({ ids }) => ids.length === 0).length).toBeGreaterThan(3)
})

it.each(table)('finds for $query the same passages in the same order as everywhere', async ({ query, ids }) => {
  expect(idsOf(await finder.find(query))).toEqual(ids)
})
