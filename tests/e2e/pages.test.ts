import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen, rootCount, surface } from './closed-root.ts'
import { testPages } from './pages.ts'
import { hover, marks } from './reader.ts'
import { stays, until } from './until.ts'

/** Dwell, and as much again. */
const QUIET_MS = 400

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterAll(() => lab.close())

describe.each(testPages())('$name', ({ html, expected }) => {
  const { about, address, scheme, type } = expected
  const wanted = expected.marks.map(({ text }) => text)
  /** Opens the page and waits until it has drawn all its text, as its marks tell. */
  const open = async () => {
    const page = await lab.open(html, { address, scheme, ...(type === undefined ? {} : { type }) })
    await until(
      `the marks ${wanted.join(' ')}`,
      async () => (await marks(page)).map(({ text }) => text),
      (texts) => JSON.stringify(texts) === JSON.stringify(wanted),
    )
    return page
  }

  it(`${about}: marks these terms and no other, and alters nothing`, async () => {
    const page = await open()
    expect(await rootCount(page)).toBeLessThanOrEqual(1)
    const own = await page.evaluate(() => document.body.querySelectorAll('youyang-lens').length)
    expect(own).toBe(0)
    expect(lab.errors).toEqual([])
    await page.close()
  })

  it('opens the card of each term under the pointer, painted or not', async () => {
    const page = await open()
    for (const { concept, text, nth } of [...expected.marks, ...expected.hoverable]) {
      await hover(page, text, nth)
      const card = await cardOpens(page)
      expect(card.part('term'), `${text} (${nth})`).toBe(concept)
      await page.keyboard.press('Escape')
      await nothingOpen(page)
    }
    await page.close()
  })

  it('keeps quiet over fields and other words', async () => {
    const page = await open()
    for (const { text, nth } of expected.silent) {
      await hover(page, text, nth)
      await stays(`no card over ${text} (${nth})`, () => surface(page, 'card'), ({ visible }) => !visible, QUIET_MS)
    }
    await page.close()
  })
})
