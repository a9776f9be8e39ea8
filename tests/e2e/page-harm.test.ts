/** What a page may do to us, in the short forms of `npm run harm`. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HARMS } from '../harm/harms.ts'
import { launch, type Lab } from './browser.ts'

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterAll(() => lab.close())

describe('a page that means harm', () => {
  it.each(HARMS.filter(({ rare }) => rare !== true))('$page: $holds', async ({ tried }) => {
    await tried(lab, false)
  }, 90_000)

  it('leaves no error of ours in the console', () => {
    expect(lab.errors.filter((error) => /-extension:/.test(error))).toEqual([])
  })
})
