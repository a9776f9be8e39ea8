/** Pages that let no event through. */
import assert from 'node:assert/strict'
import { paste } from '../e2e/clipboard.ts'
import { cardOpens, nothingOpen } from '../e2e/closed-root.ts'
import { openSample } from '../e2e/page-sample.ts'
import { drag, hover } from '../e2e/reader.ts'
import { until } from '../e2e/until.ts'
import type { Harm } from './harm.ts'

const KINDS =
  'pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout click ' +
  'auxclick dblclick contextmenu wheel touchstart touchend keydown keypress keyup beforeinput input copy cut paste ' +
  'focus blur focusin focusout selectstart selectionchange dragstart beforetoggle toggle scroll'

/** Notes every event that names our host, and lets none of any kind through. */
const NOTING = `<script>
window.seen = []
window.starve = () => {
  for (const kind of '${KINDS}'.split(' ')) for (const target of [window, document])
    target.addEventListener(kind, (event) => {
      if (event.target?.localName === 'youyang-lens') seen.push(kind)
      event.stopImmediatePropagation()
      if (event.cancelable) event.preventDefault()
    }, { capture: true, passive: false })
}
</script>`
/** From the first moment, which is still after ours. */
const FIRST = `${NOTING}<script>starve()</script>`

export const STARVING: readonly Harm[] = [
  {
    page: 'captures and stops every event at window, from its first script on',
    holds: 'a card opens, its button copies, Esc closes it',
    tried: async (lab) => {
      const page = await openSample(lab, { head: FIRST })
      await hover(page, '行政复议')
      await (await cardOpens(page)).click('copy')
      await until('the notice', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))
      assert.match((await paste(lab)).text, /159件/)
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await nothingOpen(page)
      await page.close()
      return ''
    },
  },
  {
    page: 'stops them once the card is open',
    holds: 'its buttons work, Esc closes it',
    tried: async (lab) => {
      const page = await openSample(lab, { head: NOTING })
      await hover(page, '行政复议')
      const opened = await cardOpens(page)
      await page.evaluate('starve()')
      await opened.click('more')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await nothingOpen(page)
      await page.close()
      return ''
    },
  },
  {
    page: 'stops them while words are selected',
    holds: 'the selection is answered',
    tried: async (lab) => {
      const page = await openSample(lab, { head: FIRST.replaceAll('preventDefault()', 'type') })
      await drag(page, '枫桥经验')
      assert.equal((await cardOpens(page)).part('term'), '枫桥经验')
      await page.close()
      return ''
    },
  },
  {
    page: 'listens for what is done and typed in the card',
    holds: 'it hears no event of it, no key',
    tried: async (lab) => {
      const page = await openSample(lab, { head: FIRST })
      await hover(page, '行政复议')
      const opened = await cardOpens(page)
      await opened.click('term')
      await page.mouse.wheel(0, 30)
      await opened.click('more')
      await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.type('abc')
      assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'seen')), [])
      await page.close()
      return ''
    },
  },
]
