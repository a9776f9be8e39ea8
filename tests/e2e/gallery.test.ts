import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { launch, type Lab } from './browser.ts'
import { gotoGallery, serveGallery } from './gallery.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch({ extension: null })
  await serveGallery(lab)
})
beforeEach(async () => {
  page = await lab.context.newPage()
})
afterEach(() => page.close())
afterAll(() => lab.close())

/** What the colours decide; all else is the same in both. */
const DARK_RULES = ['color-contrast', 'link-in-text-block']
const THEMES = [['light', []], ['dark', DARK_RULES]] as const

describe.each(THEMES)('in %s', (theme, rules) => {
  it('axe finds nothing wrong with any state of any part', async () => {
    const states = await gotoGallery(page, `theme=${theme}`)
    // All at once: axe reads the whole page each time it is asked.
    expect(await violations(page, '[data-name]', rules)).toEqual([])
    const some = ['found', 'absent', 'paneFound', 'chip', 'reader', 'options', 'welcome']
    expect(states).toEqual(expect.arrayContaining(some))
  }, 120_000)
})

describe('every surface', () => {
  it.each(['en', 'zh'])('has nothing to press that is smaller than 28 pixels, in %s', async (language) => {
    await gotoGallery(page, `language=${language}`)
    const small = await page.locator('button, input, select, summary').evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => (element.closest('label') ?? element).getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height))
        .filter((side) => side < 28),
    )
    expect(small).toEqual([])
  })

  it.each(['normal', 'largest'])('fits a window of 320 pixels, in %s type', async (size) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await gotoGallery(page, `size=${size}`)
    const wide = await page.locator('[data-name]').evaluateAll((states) =>
      states.flatMap((state) => {
        const inside = [...state.querySelectorAll('*')].filter((element) => element.checkVisibility())
        const outside = inside.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        return outside.map((element) => `${state.getAttribute('data-name')}: ${element.tagName} ${element.className}`)
      }),
    )
    expect(wide).toEqual([])
  })

  it('keeps rule, tags and what is chosen when the system forces its colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    await gotoGallery(page, 'only=plan')
    const borders = await page.evaluate(() =>
      ['.card', '.tag.plan', 'button.main'].map((one) => {
        const element = document.querySelector(one)
        return element === null ? '' : getComputedStyle(element).borderTopStyle
      }),
    )
    expect(borders).toEqual(['solid', 'solid', 'solid'])
    await gotoGallery(page, 'only=paneFound')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await chosen.evaluate((row) => getComputedStyle(row).outlineStyle)).toBe('solid')
  })
})

describe('the tabs of the panel', () => {
  it('are one stop for Tab; arrows, Home and End lead to the others and show them', async () => {
    await gotoGallery(page, 'only=panelTabs')
    const shown = () => page.getByRole('tabpanel').getAttribute('id')
    await page.keyboard.press('Tab')
    const roads = [['ArrowRight', 'figures'], ['End', 'basket'], ['ArrowRight', 'report'], ['ArrowLeft', 'basket'],
      ['Home', 'report']]
    for (const [key = '', id = ''] of roads) {
      await page.keyboard.press(key)
      expect(await shown()).toBe(`pane-${id}`)
      expect(await page.locator(':focus').getAttribute('id')).toBe(`tab-${id}`)
    }
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1)
  })
})

describe('the card', () => {
  it('stays one screen high however much the passage says, and scrolls inside', async () => {
    await page.setViewportSize({ width: 420, height: 480 })
    await gotoGallery(page, 'only=long')
    const card = await page.locator('.card').boundingBox()
    expect(card?.height).toBeLessThanOrEqual(480)
    const scrolls = await page.locator('.card .body').evaluate((body) => body.scrollHeight > body.clientHeight)
    expect(scrolls).toBe(true)
    await expect.poll(() => page.locator('[data-part=copy]').isVisible()).toBe(true)
  })

  it('does not move for those who asked for less motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await gotoGallery(page, 'only=found')
    expect(await page.locator('.card').evaluate((card) => getComputedStyle(card).animationName)).toBe('none')
  })

  it('reads its numbers and the report’s words in the faces meant for them', async () => {
    await gotoGallery(page, 'only=found')
    const styles = await page.evaluate(() => {
      const of = (one: string) => getComputedStyle(document.querySelector(one) ?? document.body)
      const number = of('.figure .number')
      return {
        number: [number.fontVariantNumeric, parseFloat(number.fontSize) / parseFloat(of('.card').fontSize)],
        passage: of('[data-part=passage]').fontFamily.includes('Song'),
        label: of('.figure .label').fontFamily.includes('Song'),
      }
    })
    expect(styles).toEqual({ number: ['lining-nums tabular-nums', 1.786], passage: true, label: false })
  })
})
