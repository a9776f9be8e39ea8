/** A term is found and its card is on top and usable, however the page has drawn it. */
import { describe } from 'vitest'
import { shapesInChromium } from './shape-browser.ts'
import { promiseShapes } from './shape-tests.ts'

describe('in Chromium', () => promiseShapes(() => shapesInChromium()))
