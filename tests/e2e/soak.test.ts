/** The short form of `npm run soak`. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { growth, MOST_GROWTH, soak } from '../harm/soak.ts'
import { launch, type Lab } from './browser.ts'

const SECONDS = 8

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterAll(() => lab.close())

it('a tab that is read in for long holds no more at the end than at the beginning', async () => {
  const soaked = await soak(lab, SECONDS)
  expect(soaked.rounds).toBeGreaterThan(2)
  const grown = Object.entries(MOST_GROWTH).filter(([name, most]) => growth(soaked, name as 'page') > most)
  expect(grown.map(([name]) => [name, soaked.samples])).toEqual([])
  expect(lab.errors).toEqual([])
}, 60_000)
