/** Pages that spoil what they can reach. */
import assert from 'node:assert/strict'
import { cardOpens, inRoot, rootCount, surface } from '../e2e/closed-root.ts'
import { openSample } from '../e2e/page-sample.ts'
import { hover, leave, marks, place } from '../e2e/reader.ts'
import { until } from '../e2e/until.ts'
import type { Harm } from './harm.ts'

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

/** Runs in the page: moves our host about, or takes it away, each time that anything changes. */
function fight(): void {
  let times = 0
  const observer = new MutationObserver(() => {
    const host = document.querySelector('youyang-lens')
    if (host === null || times > 500) return
    times += 1
    if (times % 2 === 0) host.remove()
    else document.body.prepend(host)
  })
  observer.observe(document, { subtree: true, childList: true, attributes: true })
}

export const BREAKING: readonly Harm[] = [
  {
    page: 'pollutes Object.prototype and patches built-ins',
    holds: 'the card opens and copies',
    tried: async (lab) => {
      const page = await openSample(lab)
      const box = (await place(page, '枫桥经验')).lines[0] ?? { x: 0, y: 0, width: 0, height: 0 }
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      await page.evaluate(spoil)
      await page.mouse.move(x, y - 60)
      await page.mouse.move(x, y, { steps: 4 })
      const opened = await cardOpens(page)
      assert.equal(opened.part('term'), '枫桥经验')
      await opened.click('copy')
      await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
      await page.close()
      return ''
    },
  },
  {
    page: 'has a <youyang-lens> of its own, and hides and restyles everything',
    holds: 'the card is seen in its own colours',
    tried: async (lab) => {
      const page = await openSample(lab, { head: FAKE })
      await hover(page, '枫桥经验')
      assert.ok((await cardOpens(page)).box.width > 300)
      const style = await inRoot(page, function () {
        const { color, letterSpacing } = getComputedStyle(this.querySelector('[data-part=passage]') ?? this.host)
        return { color, letterSpacing }
      })
      assert.deepEqual(style, { color: 'rgb(28, 30, 34)', letterSpacing: 'normal' })
      await page.close()
      return ''
    },
  },
  {
    page: 'takes host, marks and style sheet away',
    holds: 'the next term brings them back, one of each',
    tried: async (lab) => {
      const page = await openSample(lab)
      await hover(page, '枫桥经验')
      await cardOpens(page)
      await page.evaluate(() => {
        document.querySelector('youyang-lens')?.remove()
        CSS.highlights.clear()
        document.adoptedStyleSheets = []
      })
      await leave(page)
      await hover(page, '行政复议', 1)
      assert.equal((await cardOpens(page)).part('term'), '行政复议')
      await until('the marks', () => marks(page), (found) => found.length > 0)
      assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 1)
      assert.equal(await rootCount(page), 1)
      await page.close()
      return ''
    },
  },
  {
    page: 'moves or removes the host at every change',
    holds: 'we do not fight back: the page rests, and later terms open their cards',
    tried: async (lab) => {
      const page = await openSample(lab)
      await page.evaluate(fight)
      await hover(page, '枫桥经验')
      // Whether the card can be seen then is the page's affair; what it does to itself must end.
      const still = () => page.evaluate(() => new Promise<boolean>((resolve) => {
        let changes = 0
        const observer = new MutationObserver((records) => (changes += records.length))
        observer.observe(document, { subtree: true, childList: true })
        setTimeout(() => {
          observer.disconnect()
          resolve(changes < 20)
        }, 300)
      }))
      await until('the page to rest', still, (rests) => rests, 6000)
      assert.ok((await rootCount(page)) <= 1)
      assert.equal((await surface(page, 'chip')).visible, false)
      await page.close()
      return ''
    },
  },
]
