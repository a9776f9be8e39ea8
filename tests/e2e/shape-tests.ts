/** The rows of the table as tests, for whichever browser. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ShapeBrowser } from './shape-browser.ts'
import { checkShape } from './shape-check.ts'
import { SHAPES } from './shape-rows.ts'

/**
 * @param open starts the browser; what it holds besides is given back when that is closed
 * @param each of how many rows one is tried
 */
export function promiseShapes(open: () => Promise<ShapeBrowser>, each = 1): void {
  let browser: ShapeBrowser
  beforeAll(async () => {
    browser = await open()
  })
  afterAll(() => browser.close())

  describe.each(Object.entries(SHAPES))('a term %s', (_, shapes) => {
    it.each(shapes.filter((_, row) => row % each === 0))('$name', (shape) => checkShape(browser, shape))
  })

  it('is looked up without an error in any of them', () => {
    // What pages may not load, by their own policies, is their affair.
    expect(browser.errors.filter((error) => !/Content.Security.Policy/.test(error))).toEqual([])
  })
}
