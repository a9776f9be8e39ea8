/** The extension is reloaded or updated, switched off, or removed under open pages. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens, nothingOpen } from './closed-root.ts'
import { editManifest } from './less-extension.ts'
import { openSample } from './page-sample.ts'
import { drag, hover, leave, marked } from './reader.ts'
import { until } from './until.ts'
import type { Where } from './where.ts'

const FRAME = 'fz.lanchuan.gov.cn/ending.html'

let dir: string
let lab: Lab
let manager: Page
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'youyang-lens-ending-'))
  await cp(builtExtension(), dir, { recursive: true })
  await editManifest(dir, ({ storage: _, ...manifest }) => manifest)
  lab = await launch({ extension: dir })
  lab.site.put(FRAME, { body: '<!doctype html><meta charset="utf-8"><p>推广枫桥经验，枫桥经验是法宝。</p>' })
  manager = await lab.context.newPage()
  await manager.goto('chrome://extensions/')
})
afterAll(async () => {
  await lab.close()
  await rm(dir, { recursive: true, force: true })
})

/** The browser's own page for extensions may do what a reader does there; each is awaited by what it leaves. */
function manage(expression: string): Promise<unknown> {
  return manager.evaluate(expression)
}

const ENDINGS: readonly [string, () => Promise<unknown>][] = [
  // An update is the same with other files.
  ['reloaded', () => manage(`chrome.developerPrivate.reload('${lab.extensionId}', { failQuietly: true })`)],
  ['switched off', () => manage(`chrome.management.setEnabled('${lab.extensionId}', false)`)],
  ['removed', async () => {
    await rm(join(dir, 'manifest.json'))
    await manage(`chrome.developerPrivate.reload('${lab.extensionId}', { failQuietly: true }).catch(() => 0)`)
  }],
]

/** What of ours is in a page or frame: marks, style sheets, our element. */
function ours(where: Where): Promise<readonly number[]> {
  return where.evaluate(() => [
    [...CSS.highlights].filter(([name]) => name.startsWith('youyang')).reduce((sum, [, { size }]) => sum + size, 0),
    document.adoptedStyleSheets.length,
    document.querySelectorAll('youyang-lens').length,
  ])
}

/** Waits until pages that are opened are marked again. */
async function ready(): Promise<void> {
  await manage(`chrome.management.setEnabled('${lab.extensionId}', true)`)
  await until('the extension to run again', async () => {
    const page = await lab.open('<!doctype html><meta charset="utf-8"><p>依法办理行政复议案件。</p>')
    const found = await marked(page, 600).catch(() => [])
    await page.close()
    return found.length
  }, (count) => count > 0, 20_000)
}

/** Pages as a reader leaves them. */
async function openAll(): Promise<readonly Page[]> {
  const unread = await openSample(lab)
  const card = await openSample(lab)
  await hover(card, '枫桥经验')
  await cardOpens(card)
  const chip = await openSample(lab, { body: '<p>分级分类监管，依法办理行政复议案件。</p>' })
  await drag(chip, '分级分类监管')
  await chipOpens(chip)
  // Large enough for its card, which else would stand in the page around.
  const inside = `<iframe src="https://${FRAME}" width="800" height="450"></iframe>`
  const framed = await openSample(lab, { body: `<p>行政复议</p>${inside}` })
  const [, frame] = framed.frames()
  if (frame === undefined) throw new Error('no frame')
  await marked(frame)
  await hover(frame, '枫桥经验')
  await cardOpens(frame)
  return [unread, card, chip, framed]
}

describe.each(ENDINGS)('an extension that is %s under open pages', (name, end) => {
  it('is gone from each page and frame at the next move of the pointer, without an error', async () => {
    await ready()
    const pages = await openAll()
    await end()
    for (const page of pages) {
      await page.bringToFront()
      for (const where of page.frames()) {
        const move = async () => void (where === page.mainFrame() ? await leave(page) : await hover(where, '枫桥经验', 1))
        const left = () => move().then(() => ours(where))
        await until(`${name}: ${where.url()} to be left alone`, left, (all) => all.every((count) => count === 0))
      }
      await nothingOpen(page)
    }
    for (const page of pages) {
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await page.mouse.click(300, 120)
      await page.close()
    }
    expect(lab.errors).toEqual([])
  }, 40_000)
})
