import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Lab } from './browser.ts'
import { paste } from './clipboard.ts'
import { cardOpens, type Opened } from './closed-root.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, selectedText } from './reader.ts'
import { until } from './until.ts'

let lab: Lab
let page: Page
beforeAll(async () => {
  lab = await launch()
})
afterEach(() => page.close())
afterAll(() => lab.close())

/** The card once it says what has become of the copy. */
const noticed = (): Promise<Opened> =>
  until('the notice of the copy', () => cardOpens(page), ({ html }) => html.includes('class="notice"'))

/** Copies are the core's affair; here it counts that all of one arrives, in both flavours. */
describe.each(['http', 'https'] as const)('copying from the card of an %s page', (scheme) => {
  it('puts words, figures and source on the clipboard, for a draft as plain text alone, and says so', async () => {
    page = await openSample(lab, { scheme })
    await hover(page, '行政复议')
    await (await cardOpens(page)).click('copy')
    const { text: said } = await noticed()
    const { text, html } = await paste(lab)
    expect(text).toContain('办理行政复议申请159件')
    expect(text).toContain('关于2023年法治政府建设情况的报告')
    expect(html).toBe('')
    expect(said).toContain('已复制')
    expect(said).toContain(text)
  })

  it('copies one figure when that is pressed', async () => {
    page = await openSample(lab, { scheme })
    await hover(page, '行政复议')
    await (await cardOpens(page)).click('figure')
    await noticed()
    expect((await paste(lab)).text).toContain('159件')
  })
})

it('leaves what was selected on the page selected', async () => {
  page = await openSample(lab)
  await drag(page, '枫桥经验')
  await (await cardOpens(page)).click('copy')
  await noticed()
  expect(await selectedText(page)).toBe('枫桥经验')
})

it('is not stopped by a page that forbids copying', async () => {
  const head = `<script>
for (const target of [window, document]) for (const kind of ['copy', 'beforecopy', 'cut'])
  target.addEventListener(kind, (event) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', '禁止复制')
  }, true)
</script>`
  page = await openSample(lab, { scheme: 'http', head })
  await hover(page, '行政复议')
  await (await cardOpens(page)).click('copy')
  await noticed()
  expect((await paste(lab)).text).toContain('办理行政复议申请159件')
})
