/** What a reader does with the build for Firefox, in a real one. The shapes of pages have a table of their own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { firefoxExtension, type BuiltExtension } from './extension-dir.ts'
import { launchFirefox, showIn, withoutFirefox, type FirefoxLab } from './firefox.ts'
import type { FirefoxTab } from './firefox-tab.ts'
import {
  callIn, closeFirefoxPopup, openFirefoxPopup, openFirefoxSidebar, pressIn, pressOnWindow, reloadExtension, setAccess,
  sidebarIsOpen, textIn,
} from './firefox-window.ts'
import { sample } from './page-sample.ts'
import { until } from './until.ts'

const PAGE = 'www.lanchuan.gov.cn/firefox.html'
const MARK = '::highlight(youyang-lens-term)'

let built: BuiltExtension
let lab: FirefoxLab
let tab: FirefoxTab
let window: FirefoxTab

describe.skipIf(withoutFirefox !== '')(`in Firefox${withoutFirefox}`, () => {
  beforeAll(async () => {
    built = await firefoxExtension()
    lab = await launchFirefox({ extension: built.dir })
    window = await lab.window()
  })
  afterAll(async () => {
    await lab.close()
    await built.remove()
  })

  const marks = () => tab.call(() => CSS.highlights.size)
  const marked = () => until('the marks', marks, (size) => size > 0)
  const opens = () => until('the card', () => tab.surface('card'), ({ visible, moving }) => visible && !moving)

  it('leaves the sidebar shut when it is installed', async () => {
    expect(await sidebarIsOpen(window)).toBe(false)
  })

  describe('a government page', () => {
    beforeEach(async () => {
      tab = await lab.tab()
      await showIn(lab, tab, sample(), PAGE)
      await marked()
      return () => tab.close()
    })

    const hover = async () => {
      const [x, y] = await tab.call(() => {
        const { left, top } = document.querySelector('#third')?.getBoundingClientRect() ?? new DOMRect()
        return [left + 30, top + 12] as const
      })
      await tab.move([x + 9, y + 40], [x + 3, y + 3], [x, y])
      return opens()
    }

    const press = async (words: string) => {
      const { parts } = await opens()
      const box = parts.findLast(({ text, visible }) => visible && text.includes(words))?.box
      if (box === undefined) throw new Error(`no control 「${words}」`)
      await tab.click(box.x + box.width / 2, box.y + box.height / 2)
    }

    it('has its terms on a ground of their own, since older versions draw no line there', async () => {
      const ground = await tab.call((mark) => getComputedStyle(document.body, mark).backgroundColor, MARK)
      expect(ground).toBe('rgba(255, 205, 120, 0.22)')
    })

    it('gives a card to the pointer; what it copies is pasted with its source', async () => {
      const { parts } = await hover()
      expect(parts.find(({ name }) => name === 'term')?.text).toBe('行政复议')
      await press('复制（含出处）')
      await until('the word that it is copied', opens, ({ text }) => text.includes('已复制'))
      await showIn(lab, tab, '<!doctype html><textarea autofocus></textarea>', 'paste.example.com/')
      await tab.press('Control', 'v')
      const pasted = () => tab.call(() => document.querySelector('textarea')?.value ?? '')
      const text = await until('the paste', pasted, (value) => value !== '')
      expect(text).toContain('办理行政复议申请159件')
      expect(text).toContain('《关于2023年法治政府建设情况的报告》')
    })

    it('opens the report in a window from the card, where no click reaches the sidebar', async () => {
      await hover()
      await press('报告全文')
      const found = await until('the report', () => lab.find(`${lab.own}sidepanel.html`), ({ length }) => length > 0)
      const report = found[0]
      const text = () => report?.call(() => document.body.innerText) ?? Promise.resolve('')
      expect(await until('its text', text, (said) => said.includes('159件'))).toContain('报告全文')
      await report?.close()
    })

    it('opens the card by the command’s key', async () => {
      await pressOnWindow(window, 'Alt', 'Shift', 'L')
      expect((await opens()).parts.find(({ name }) => name === 'term')?.text).toBe('行政复议')
    })

    it('has what it mentions in the popup, which finds by a few letters', async () => {
      await openFirefoxPopup(window)
      await until('the terms of the page', () => textIn(window, 'popup'), (text) => text?.includes('双随机') === true)
      for (const letter of 'xzfy') await pressIn(window, 'popup', letter)
      await until('the rows', () => textIn(window, 'popup'), (text) => text?.includes('行政复议申请') === true)
      await pressIn(window, 'popup', 'Enter')
      const term = () => callIn(window, 'popup', ({ document }) =>
        document.querySelector('[role=dialog] [data-part=term]')?.textContent ?? '')
      expect(await until('the card', term, (text) => text !== '')).toBe('行政复议')
      await closeFirefoxPopup(window)
    })

    it('can be read beside the report in the sidebar', async () => {
      await openFirefoxSidebar(window)
      await until('the report', () => textIn(window, 'sidebar'), (text) => text?.includes('159件') === true)
    })

    it('falls silent when the reader takes access back, and the popup says so', async () => {
      const { host } = new URL(lab.own)
      await setAccess(window, host, '*://*.gov.cn/*', false)
      try {
        await until('the marks to go', marks, (size) => size === 0)
        await showIn(lab, tab, sample(), PAGE)
        await openFirefoxPopup(window)
        await until('a word on it', () => textIn(window, 'popup'), (text) =>
          text?.includes('浏览器暂未让本工具读取政府网站') === true)
        await closeFirefoxPopup(window)
      } finally {
        await setAccess(window, host, '*://*.gov.cn/*', true)
      }
    })

    it('keeps no card of an extension that has been loaded anew, and one of each after that', async () => {
      await hover()
      await reloadExtension(window, new URL(lab.own).host)
      const cards = () => tab.call(() => document.querySelectorAll('youyang-lens').length)
      const moved = () => tab.move([500, 500], [3, 3]).then(cards)
      await until('the older card to go', moved, (count) => count === 0)
      await hover()
      expect([await cards(), await marks()]).toEqual([1, 1])
    })
  })

  it('shows no error in any of this', () => {
    expect(lab.errors).toEqual([])
  })
})
