/** Pages that look into the card, or use it. */
import assert from 'node:assert/strict'
import { paste, putText } from '../e2e/clipboard.ts'
import { cardOpens, surface } from '../e2e/closed-root.ts'
import { inOurWorld } from '../e2e/our-world.ts'
import { openSample } from '../e2e/page-sample.ts'
import { hover } from '../e2e/reader.ts'
import { stays } from '../e2e/until.ts'
import type { Harm } from './harm.ts'

/** Runs in the page: dispatches all that a reader's hand would. */
function pretend(): void {
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
}

/** Runs in the page: presses what stands at a point of the card, and all that would close it. */
function press({ x, y }: { readonly x: number; readonly y: number }): void {
  const host = document.querySelector('youyang-lens')
  const at = { bubbles: true, composed: true, clientX: x + 9, clientY: y + 9 }
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']
  for (const kind of kinds) host?.dispatchEvent(new PointerEvent(kind, at))
  host?.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }))
  document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Escape' }))
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  document.dispatchEvent(new ClipboardEvent('copy'))
}

export const PRYING: readonly Harm[] = [
  {
    page: 'looks for the card’s words, its data, our address',
    holds: 'it sees an empty element, and nothing of ours was loaded in its sight',
    tried: async (lab) => {
      const page = await openSample(lab)
      await hover(page, '行政复议')
      await cardOpens(page)
      const seen = await page.evaluate(() => {
        const host = document.querySelector('youyang-lens')
        return {
          root: host?.shadowRoot ?? null,
          text: `${host?.textContent}${host?.innerHTML}`,
          markup: host?.outerHTML.includes('159') ?? true,
          loaded: performance.getEntriesByType('resource').filter(({ name }) => /^[\w-]+-extension:/.test(name)).length,
          ours: Reflect.has(window, Symbol.for('youyang-lens')),
        }
      })
      assert.deepEqual(seen, { root: null, text: '', markup: false, loaded: 0, ours: false })
      await page.close()
      return ''
    },
  },
  {
    page: 'puts names of its own where ours are',
    holds: 'its world and ours are apart, both ways',
    tried: async (lab) => {
      const page = await openSample(lab)
      await page.evaluate(() => {
        Object.assign(Object.prototype, { kind: 'copied', text: '假' })
        Reflect.set(window, Symbol.for('youyang-lens'), { page: null })
        Reflect.set(Array.prototype, 'map', () => ['假'])
      })
      const ours = `[({}).kind ?? null, [1].map((one) => one + 1)[0],
        globalThis[Symbol.for('youyang-lens')].page !== null]`
      assert.deepEqual(await inOurWorld(lab, page, ours), [null, 2, true])
      await page.close()
      return ''
    },
  },
  {
    page: 'dispatches a reader’s events',
    holds: 'nothing opens',
    tried: async (lab) => {
      const page = await openSample(lab)
      await page.evaluate(pretend)
      const open = async () => (await surface(page, 'card')).visible || (await surface(page, 'chip')).visible
      await stays('nothing open', open, (yes) => !yes, 900)
      await page.close()
      return ''
    },
  },
  {
    page: 'presses the card’s buttons by events of its own',
    holds: 'the card neither closes nor copies',
    tried: async (lab) => {
      const page = await openSample(lab)
      await putText(lab, '原先的内容')
      await page.bringToFront()
      await hover(page, '行政复议')
      const { parts } = await cardOpens(page)
      const box = parts.find(({ name }) => name === 'copy')?.box
      assert.ok(box !== undefined)
      await page.evaluate(press, { x: box.x, y: box.y })
      await stays('the card', () => surface(page, 'card'), ({ visible }) => visible, 400)
      assert.equal((await paste(lab)).text, '原先的内容')
      await page.close()
      return ''
    },
  },
]
