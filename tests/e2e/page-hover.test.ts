import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { card, cardOpens, nothingOpen, rootCount, surface } from './closed-root.ts'
import { inOurWorld } from './our-world.ts'
import { openSample } from './page-sample.ts'
import { hover, leave, marks, place } from './reader.ts'
import { stays } from './until.ts'

/** Dwell, and as much again. */
const QUIET_MS = 400

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch({})
})
afterEach(() => page.close())
afterAll(() => lab.close())

const noCard = (shown: { readonly visible: boolean }) => !shown.visible

describe.each(['http', 'https'] as const)('resting on a term of an %s page', (scheme) => {
  it('opens its card: term, the report’s words, where they stand, figures', async () => {
    page = await openSample(lab, { scheme })
    await hover(page, '行政复议')
    const opened = await cardOpens(page)
    expect(opened.part('term')).toBe('行政复议')
    expect(opened.part('passage')).toContain('办理行政复议申请159件、行政应诉案件217件，化解行政争议58起')
    expect(opened.part('place')).toContain('一、（三）四是')
    expect(opened.part('figure')).toContain('159')
    expect([opened.role, opened.label, opened.modal]).toEqual(['dialog', '行政复议', 'false'])
    expect(lab.errors).toEqual([])
  })
})

describe('the pointer', () => {
  it('finds the whole term from its last character', async () => {
    page = await openSample(lab)
    const { lines } = await place(page, '枫桥经验')
    const box = lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + box.width - 3, box.y - 40)
    await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2, { steps: 4 })
    expect((await cardOpens(page)).part('term')).toBe('枫桥经验')
  })

  it('finds a term that is not marked because its paragraph has it marked already', async () => {
    page = await openSample(lab, { body: '<p>推进行政复议改革，宣传枫桥经验和行政复议。</p>' })
    expect((await marks(page)).filter(({ text }) => text === '行政复议')).toHaveLength(1)
    await hover(page, '行政复议', 1)
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
  })

  it('opens nothing while it is only passing, and nothing beside a term', async () => {
    page = await openSample(lab)
    const { lines } = await place(page, '行政复议')
    const box = lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    const y = box.y + box.height / 2
    await page.mouse.move(20, y)
    await page.mouse.move(box.x - 30, y, { steps: 40 })
    await stays('no card', () => surface(page, 'card'), noCard, QUIET_MS)
    expect(await rootCount(page)).toBe(0)
  })

  it('has the card’s code fetched by resting on a term, not by passing, nor by resting on other words', async () => {
    page = await openSample(lab)
    const fetched = () => inOurWorld(lab, page, `globalThis[Symbol.for('youyang-lens')].card !== null`)
    const box = (await place(page, '天气预报')).lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + 5, box.y - 40)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 20 })
    await stays('no code', fetched, (there) => there === false, QUIET_MS)
    await page.mouse.move(900, 650, { steps: 20 })
    await stays('no code', fetched, (there) => there === false, QUIET_MS)
    await hover(page, '枫桥经验')
    await cardOpens(page)
    expect(await fetched()).toBe(true)
  })

  it('opens nothing with a button down', async () => {
    page = await openSample(lab)
    await page.mouse.move(900, 600)
    await page.mouse.down()
    const { lines } = await place(page, '枫桥经验')
    const box = lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.mouse.move(box.x + 10, box.y + 10, { steps: 4 })
    await stays('no card', () => surface(page, 'card'), noCard, QUIET_MS)
    await page.mouse.up()
  })

  it('goes to the card by the straight way and stays in it; leaving both closes it', async () => {
    page = await openSample(lab)
    await hover(page, '枫桥经验')
    const { box } = await cardOpens(page)
    await page.mouse.move(box.x + box.width / 2, box.y + 40, { steps: 12 })
    await stays('the card', () => surface(page, 'card'), ({ visible }) => visible, QUIET_MS)
    await leave(page)
    await nothingOpen(page)
    expect(await rootCount(page)).toBe(0)
  })

  it('leaves the words selected before alone', async () => {
    page = await openSample(lab)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#third') ?? document.body))
    await hover(page, '枫桥经验')
    await cardOpens(page)
    expect(await page.evaluate(() => String(getSelection()))).toContain('六十日内作出决定')
  })
})

describe('the card', () => {
  it('never stands on the line it is about, below or above, and stays in the window', async () => {
    const space = (height: number) => `<div style="height:${height}px"></div>`
    page = await openSample(lab, { body: `${space(560)}<p>推进行政复议工作。</p>${space(900)}` })
    for (const scroll of [0, 450]) {
      await page.evaluate((y) => scrollTo(0, y), scroll)
      const found = await page.evaluate(() => {
        const { top, bottom } = (document.querySelector('p') ?? document.body).getBoundingClientRect()
        return { top, bottom }
      })
      await page.mouse.move(900, 5)
      await page.mouse.move(40 + 60, (found.top + found.bottom) / 2, { steps: 4 })
      const { box } = await cardOpens(page)
      expect(box.y >= found.bottom - 8 || box.y + box.height <= found.top + 8).toBe(true)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(700)
      await page.keyboard.press('Escape')
      await nothingOpen(page)
    }
  })

  it('follows its term when the page is scrolled', async () => {
    page = await openSample(lab, { body: `<p>推进行政复议工作。</p><div style="height:1800px"></div>` })
    await hover(page, '行政复议')
    const before = await cardOpens(page)
    const top = () => page.evaluate(() => (document.querySelector('p') ?? document.body).getBoundingClientRect().top)
    const gap = before.box.y - (await top())
    await page.mouse.move(before.box.x + 60, before.box.y + 60, { steps: 8 })
    await page.evaluate(() => scrollBy(0, 25))
    const after = await cardOpens(page)
    expect(after.box.y - (await top())).toBeCloseTo(gap, -1)
    expect(after.box.y).toBeLessThan(before.box.y)
  })

  it('goes with text that is taken away under it', async () => {
    page = await openSample(lab)
    await hover(page, '枫桥经验')
    await cardOpens(page)
    await page.evaluate(() => document.querySelector('#first')?.remove())
    await page.mouse.move(500, 650, { steps: 3 })
    await nothingOpen(page)
    expect((await card(page)).visible).toBe(false)
  })
})
