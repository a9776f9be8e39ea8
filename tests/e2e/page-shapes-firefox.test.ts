/** The same table of shapes in Firefox, in the short form of `npm run shapes`: its remote control is slow. */
import { describe } from 'vitest'
import { firefoxExtension } from './extension-dir.ts'
import { withoutFirefox } from './firefox.ts'
import { shapesInFirefox } from './shape-browser.ts'
import { promiseShapes } from './shape-tests.ts'

/** Of each kind the first row, the fourth, … */
const EACH = 3

describe.skipIf(withoutFirefox !== '')(`in Firefox${withoutFirefox}`, () =>
  promiseShapes(async () => {
    const extension = await firefoxExtension()
    const browser = await shapesInFirefox(extension.dir)
    return { ...browser, close: () => browser.close().finally(extension.remove) }
  }, EACH))
