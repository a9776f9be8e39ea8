import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen, rootCount, surface } from './closed-root.ts'
import { testPages } from './pages.ts'
import { marks, place } from './reader.ts'
import { stays, until } from './until.ts'

/** The shortest there is: the rule of resting has tests of its own. */
const DWELL = 50
/** Dwell, and twice as much again. */
const QUIET_MS = 150

/** Puts the pointer on the words without passing over others: where it comes from has tests of its own. */
async function pointAt(page: Page, text: string, nth: number): Promise<void> {
  const [box] = (await place(page, text, nth)).lines
  if (box === undefined) throw new Error(`「${text}」 has no box`)
  await page.mouse.move(box.x + box.width / 2 - 1, box.y + box.height / 2)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

let lab: Lab
beforeAll(async () => {
  lab = await launch()
  await (await lab.worker()).evaluate((dwell) => chrome.storage.local.set({ settings: { dwell } }), DWELL)
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
      await pointAt(page, text, nth)
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
      await pointAt(page, text, nth)
      await stays(`no card over ${text} (${nth})`, () => surface(page, 'card'), ({ visible }) => !visible, QUIET_MS)
    }
    await page.close()
  })
})
