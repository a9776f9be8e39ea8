/** The extension is updated or removed under an open page. Last of its browser: the extension starts anew. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { cardOpens, nothingOpen } from './closed-root.ts'
import { markedWords, openSample } from './page-sample.ts'
import { hover, leave } from './reader.ts'
import { until } from './until.ts'

let lab: Lab
beforeAll(async () => {
  lab = await launch()
})
afterAll(() => lab.close())

it('leaves nothing behind at the next move of the pointer, and no errors', async () => {
  const page = await openSample(lab)
  await hover(page, '枫桥经验')
  const { box } = await cardOpens(page)
  await page.mouse.move(box.x + 40, box.y + 40, { steps: 5 })
  await (await lab.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {
    // The worker goes with the rest; whether it says so first is its affair.
  })
  await until(
    'the page to be left alone',
    async () => {
      await leave(page)
      return [(await markedWords(page)).length, await page.evaluate(() => document.adoptedStyleSheets.length)]
    },
    (left) => left.join() === '0,0',
  )
  await nothingOpen(page)
  await page.keyboard.press('Escape')
  await page.mouse.click(400, 300)
  expect(await page.evaluate(() => document.querySelector('youyang-lens'))).toBeNull()
  expect(lab.errors).toEqual([])
})
