/** Frames too small for a card have it shown in the page around, where it comes and goes as in the page itself. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen, surface } from './closed-root.ts'
import { drag, hover } from './reader.ts'
import { documentOf, framed, OTHER_HOST, P } from './shape.ts'
import { stays, until } from './until.ts'

const INNER = `${OTHER_HOST}/around/inner.html`
const SMALL = 'width:420px;height:110px'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
  lab.site.put(INNER, { body: documentOf(P) })
})
afterEach(() => page.close())
afterAll(() => lab.close())

async function frame() {
  page = await lab.open(documentOf(`<h2>上级页面</h2>${framed(`src="https://${INNER}"`, SMALL)}`))
  await page.bringToFront()
  const found = page.frames()[1]
  if (found === undefined) throw new Error('no frame')
  await until('the marks', () => found.evaluate(() => CSS.highlights.size), (size) => size > 0)
  return found
}

const middleOf = ({ box }: { readonly box: DOMRectInit }) =>
  [(box.x ?? 0) + (box.width ?? 0) / 2, (box.y ?? 0) + (box.height ?? 0) / 2] as const

describe('the card of a term in a small frame', () => {
  it('stands whole beside the frame, and stays while the pointer is on it', async () => {
    const inner = await frame()
    await hover(inner, '行政复议')
    const card = await cardOpens(page)
    expect(card.box.height).toBeGreaterThan(200)
    expect(card.box.y).toBeGreaterThanOrEqual(150)
    expect((await surface(inner, 'card')).visible).toBe(false)
    await page.mouse.move(...middleOf(card), { steps: 8 })
    await stays('the card', () => surface(page, 'card'), ({ visible }) => visible, 900)
    await page.mouse.move(900, 20, { steps: 8 })
    await nothingOpen(page)
  })

  it('goes when the pointer leaves the frame for the page', async () => {
    await hover(await frame(), '行政复议')
    await cardOpens(page)
    await page.mouse.move(900, 20, { steps: 8 })
    await nothingOpen(page)
  })

  it('comes for selected words, and goes when the reader presses elsewhere in the frame', async () => {
    const inner = await frame()
    await drag(inner, '行政复议')
    await cardOpens(page)
    await page.mouse.click(400, 200)
    await nothingOpen(page)
    expect(lab.errors).toEqual([])
  })
})
