/** Settings, as the options page stores them, take effect in tabs that are already open. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../core/settings.ts'
import { launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens, inRoot, nothingOpen, surface, type Opened } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, leave, marks } from './reader.ts'
import { stays, until } from './until.ts'

/** Dwell, and as much again. */
const QUIET_MS = 450

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
beforeEach(async () => {
  page = await openSample(lab)
})
afterEach(async () => {
  await (await lab.worker()).evaluate(() => chrome.storage.local.clear())
  await page.close()
})
afterAll(() => lab.close())

const store = async (settings: Partial<Settings>) =>
  (await lab.worker()).evaluate((value) => chrome.storage.local.set({ settings: value }), settings)
const words = async () => (await marks(page)).map(({ text }) => text)
const marked = (count: (word: string, found: readonly string[]) => boolean, about: string) =>
  until(about, words, (found) => count('行政复议', found))
const times = (word: string, found: readonly string[]) => found.filter((one) => one.startsWith(word)).length
const noCard = () => stays('no card', () => surface(page, 'card'), ({ visible }) => !visible, QUIET_MS)

describe('marks', () => {
  it('are on every occurrence, on the first of a paragraph, or nowhere while hovering still answers', async () => {
    await page.evaluate(() => document.querySelector('#first')?.append('行政复议要公正。'))
    await marked((word, found) => times(word, found) === 3, 'one mark in each paragraph')
    await store({ marks: 'all' })
    await marked((word, found) => times(word, found) === 4, 'a mark on each occurrence')
    await store({ marks: 'first' })
    await marked((word, found) => times(word, found) === 3, 'one mark in each paragraph again')
    await store({ marks: 'paper' })
    await until('no marks', words, (found) => found.length === 0)
    await hover(page, '行政复议', 1)
    await cardOpens(page)
  })
})

describe('hovering', () => {
  it('waits as long as the reader wants', async () => {
    await store({ dwell: 900 })
    await until('the setting', () => hover(page, '枫桥经验'), () => true)
    await stays('no card', () => surface(page, 'card'), ({ visible }) => !visible, 600)
    await cardOpens(page)
  })

  it('asks for Alt where the reader wants it', async () => {
    await store({ hover: 'modifier' })
    await hover(page, '枫桥经验')
    await noCard()
    await page.keyboard.down('Alt')
    await cardOpens(page)
    await page.keyboard.up('Alt')
  })

  it('does nothing when it is off', async () => {
    await store({ hover: 'off' })
    await hover(page, '枫桥经验')
    await noCard()
  })
})

describe('selecting', () => {
  it('brings a chip only, where the reader wants chips', async () => {
    await store({ selection: 'chip' })
    await drag(page, '枫桥经验')
    await chipOpens(page)
    expect((await surface(page, 'card')).visible).toBe(false)
  })

  it.each(['asked', 'off'] as const)('brings nothing where it is set to %s', async (selection) => {
    await store({ selection, hover: 'off' })
    await drag(page, '枫桥经验')
    await noCard()
    expect((await surface(page, 'chip')).visible).toBe(false)
  })
})

describe('a site that is switched off', () => {
  it('has no marks and no card, and gets them back', async () => {
    await store({ sitesOff: ['www.lanchuan.gov.cn'] })
    await until('no marks', words, (found) => found.length === 0)
    await hover(page, '枫桥经验')
    await noCard()
    await store({ sitesOff: [] })
    await until('marks', words, (found) => found.length > 0)
    await leave(page)
    await hover(page, '枫桥经验')
    await cardOpens(page)
  })

  /** The two sit under 更多, beside the ways of copying. */
  const choose = async (words: string) => {
    await hover(page, '枫桥经验')
    await (await cardOpens(page)).click('more')
    const box = await until(
      `the words ${words}`,
      () => inRootButton(words),
      (found) => found !== null,
    )
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5)
  }
  const inRootButton = async (words: string): Promise<{ x: number; y: number } | null> => {
    const boxes = await inRoot(page, function () {
      return [...this.querySelectorAll('button')].map((button) => {
        const { x, y } = button.getBoundingClientRect()
        return { words: button.textContent ?? '', x, y }
      })
    })
    return boxes?.find((one) => one.words.includes(words)) ?? null
  }

  it.each(['本站停用', '暂停一小时'])('is so by 「%s」 in the card', async (words_) => {
    await choose(words_)
    await nothingOpen(page)
    await until('no marks', words, (found) => found.length === 0)
  })
})

describe('the look', () => {
  const paper = async (opened: Opened) => {
    expect(opened.visible).toBe(true)
    return inRoot(page, function () {
      return getComputedStyle(this.querySelector('[data-part=card]') ?? this.host).backgroundColor
    })
  }

  it('follows the system, unless the reader has chosen', async () => {
    await hover(page, '枫桥经验')
    expect(await paper(await cardOpens(page))).toBe('rgb(255, 254, 251)')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paper(await cardOpens(page))).toBe('rgb(31, 33, 37)')
    await page.keyboard.press('Escape')
    await store({ theme: 'light' })
    await leave(page)
    await hover(page, '枫桥经验')
    expect(await paper(await cardOpens(page))).toBe('rgb(255, 254, 251)')
  })
})
