/** Pages that mean harm: they can neither use the card nor see into it nor kill it. */
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste, putText } from './clipboard.ts'
import { cardOpens, inRoot, nothingOpen, surface } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, leave, marks, place } from './reader.ts'
import { stays, until } from './until.ts'

const KINDS =
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click ' +
  'auxclick dblclick contextmenu wheel touchstart touchend keydown keypress keyup beforeinput input copy cut paste ' +
  'focus blur focusin focusout selectstart selectionchange dragstart beforetoggle toggle scroll'

/** Notes every event that names our host, and lets none of any kind through. */
const STARVING = `<script>
window.seen = []
for (const kind of '${KINDS}'.split(' ')) for (const target of [window, document])
  target.addEventListener(kind, (event) => {
    if (event.target?.localName === 'youyang-lens') seen.push(kind)
    event.stopImmediatePropagation()
    if (event.cancelable) event.preventDefault()
  }, { capture: true, passive: false })
</script>`

/** Runs in the page when the marks are there; afterwards nothing of it works any more. */
function spoil(): void {
  Object.assign(Object.prototype, { kind: 'copied', concept: 'x', text: '假', popover: null })
  const patched = () => {
    throw new Error('patched')
  }
  Object.assign(Element.prototype, { attachShadow: patched, append: patched, showPopover: patched })
  Object.assign(window, { setTimeout: patched, getSelection: patched, getComputedStyle: patched, Range: patched })
  Object.assign(document, { elementsFromPoint: patched, createRange: patched, createElement: patched })
}

const FAKE = `<youyang-lens></youyang-lens><style>youyang-lens { display: none !important }
* { color: transparent !important; letter-spacing: 3px !important } div { display: none !important }</style>`

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

describe('a page that stops every event at window', () => {
  it('cannot keep a card from opening, its buttons from working, Esc from closing', async () => {
    page = await openSample(lab, { head: STARVING })
    await hover(page, '行政复议')
    await (await cardOpens(page)).click('copy')
    await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
    expect((await paste(lab)).text).toContain('159件')
    await page.bringToFront()
    await page.keyboard.press('Escape')
    await nothingOpen(page)
  })

  it('cannot keep a selection from being answered', async () => {
    page = await openSample(lab, { head: STARVING.replaceAll('preventDefault()', 'type') })
    await drag(page, '枫桥经验')
    expect((await cardOpens(page)).part('term')).toBe('枫桥经验')
  })

  it('sees no event of the card, and no key pressed in it', async () => {
    page = await openSample(lab, { head: STARVING })
    await hover(page, '行政复议')
    const opened = await cardOpens(page)
    await opened.click('term')
    await page.mouse.wheel(0, 30)
    await opened.click('more')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('abc')
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([])
  })
})

describe('a page that dispatches events of its own', () => {
  it('opens nothing', async () => {
    page = await openSample(lab)
    await page.evaluate(() => {
      const range = document.createRange()
      const text = document.querySelector('#third')?.firstChild
      if (!text) return
      range.setStart(text, 0)
      range.setEnd(text, 4)
      const { x, y } = range.getBoundingClientRect()
      const at = { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5 }
      const element = document.querySelector('#third')
      for (let i = 0; i < 5; i++) element?.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: x + 5 * i }))
      element?.dispatchEvent(new PointerEvent('pointerdown', at))
      getSelection()?.addRange(range)
      element?.dispatchEvent(new PointerEvent('pointerup', at))
      document.dispatchEvent(new Event('selectionchange'))
      element?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'L', altKey: true, shiftKey: true }))
    })
    const anything = async () => [(await surface(page, 'card')).visible, (await surface(page, 'chip')).visible]
    await stays('nothing open', anything, (shown) => !shown.includes(true), 900)
  })

  it('neither closes the card nor copies from it', async () => {
    page = await openSample(lab)
    await putText(lab, '原先的内容')
    await page.bringToFront()
    await hover(page, '行政复议')
    const { parts } = await cardOpens(page)
    const box = parts.find(({ name }) => name === 'copy')?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    await page.evaluate(({ x, y }) => {
      const host = document.querySelector('youyang-lens')
      const at = { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9 }
      const press = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
      for (const kind of press) host?.dispatchEvent(new PointerEvent(kind, at))
      host?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }))
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }))
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
      document.dispatchEvent(new ClipboardEvent('copy'))
    }, box)
    await stays('the card', () => surface(page, 'card'), ({ visible }) => visible, 400)
    expect((await paste(lab)).text).toBe('原先的内容')
  })
})

describe('a page that spoils what it can reach', () => {
  const spotOf = async (words: string) => {
    const box = (await place(page, words)).lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
    return [box.x + box.width / 2, box.y + box.height / 2] as const
  }

  it('cannot break the card by patching built-ins', async () => {
    page = await openSample(lab)
    const [x, y] = await spotOf('枫桥经验')
    await page.evaluate(spoil)
    await page.mouse.move(x, y - 60)
    await page.mouse.move(x, y, { steps: 4 })
    const opened = await cardOpens(page)
    expect(opened.part('term')).toBe('枫桥经验')
    await opened.click('copy')
    await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
  })

  it('cannot hide or restyle it, nor pass an element of its own off as it', async () => {
    page = await openSample(lab, { head: FAKE })
    await hover(page, '枫桥经验')
    const opened = await cardOpens(page)
    expect(opened.box.width).toBeGreaterThan(300)
    const style = await inRoot(page, function () {
      const { color, letterSpacing } = getComputedStyle(this.querySelector('[data-part=passage]') ?? this.host)
      return { color, letterSpacing }
    })
    expect(style).toEqual({ color: 'rgb(28, 30, 34)', letterSpacing: 'normal' })
  })

  it('sees no root, no card text, no extension address', async () => {
    page = await openSample(lab)
    await hover(page, '行政复议')
    await cardOpens(page)
    const seen = await page.evaluate(() => {
      const host = document.querySelector('youyang-lens')
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        markup: host?.outerHTML.includes('159') ?? true,
        loaded: performance.getEntriesByType('resource').filter(({ name }) => /^[\w-]+-extension:/.test(name)).length,
      }
    })
    expect(seen).toEqual({ root: null, text: '', markup: false, loaded: 0 })
  })

  it('takes the host or the marks away: the next term brings them back', async () => {
    page = await openSample(lab)
    await hover(page, '枫桥经验')
    await cardOpens(page)
    await page.evaluate(() => {
      document.querySelector('youyang-lens')?.remove()
      CSS.highlights.clear()
      document.adoptedStyleSheets = []
    })
    await leave(page)
    await hover(page, '行政复议', 1)
    expect((await cardOpens(page)).part('term')).toBe('行政复议')
    await until('the marks', () => marks(page), (found) => found.length > 0)
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1)
  })
})
