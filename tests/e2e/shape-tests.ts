/** The rows of the table as tests, for whichever browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShapeBrowser } from './shape-browser.ts'
import { checkShape } from './shape-check.ts'
import { SHAPES } from './shape-rows.ts'

/** @param open starts the browser; what it holds besides is given back when that is closed */
export function promiseShapes(open: () => Promise<ShapeBrowser>): void {
  let browser: ShapeBrowser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())

  describe.each(Object.entries(SHAPES))('a term %s', (_, shapes) => {
    it.each(shapes)('$name', (shape) => checkShape(browser, shape))
  })

  it('is looked up without an error in any of them', () => {
    // What pages may not load, by their own policies, is their affair.
    expect(browser.errors.filter((error) => !/Content.Security.Policy/.test(error))).toEqual([])
  })
}
