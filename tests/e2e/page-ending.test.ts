/** The extension is reloaded or updated, switched off, or removed under open pages. */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { cardOpens, chipOpens, nothingOpen } from './closed-root.ts'
import { knowsWhenHidden } from './hidden-tab.ts'
import { openPopup } from './extension-target.ts'
import { editManifest } from './less-extension.ts'
import { openSample, type SampleOptions } from './page-sample.ts'
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
  // Else the browser switches off what is loaded from a folder as soon as it is loaded anew.
  await manage('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })')
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
  // A reload is the same with the same files.
  ['updated', update],
  ['switched off', () => manage(`chrome.management.setEnabled('${lab.extensionId}', false)`)],
  ['removed', async () => {
    await rm(join(dir, 'manifest.json'))
    await manage(`chrome.developerPrivate.reload('${lab.extensionId}', { failQuietly: true }).catch(() => 0)`)
  }],
]

let version = 0

/** As a browser does when it has fetched a newer version: the files are others, and the extension is loaded anew. */
async function update(): Promise<void> {
  const newer = `9.${++version}`
  await editManifest(dir, (manifest) => ({ ...manifest, version: newer }))
  // The worker may be gone before it has answered.
  await (await lab.worker()).evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  const running = () => manage(`chrome.management.get('${lab.extensionId}').then(({ version }) => version)`)
  await until('the newer version to run', running, (found) => found === newer)
}

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

/**
 * How the end is noticed: the pointer moves, a button is pressed where it rests, or the reader comes back from another
 * tab and does nothing.
 */
type Notice = 'move' | 'press' | 'return'

interface Left {
  readonly page: Page
  readonly notice: Notice
}

/** Pages as a reader leaves them. */
async function openAll(): Promise<readonly Left[]> {
  const opened: Left[] = []
  const open = async (notice: Notice, options: SampleOptions = {}) => {
    const page = await openSample(lab, options)
    if (notice === 'return') await knowsWhenHidden(page)
    opened.push({ page, notice })
    return page
  }
  await open('move')
  const card = await open('press')
  await hover(card, '枫桥经验')
  await cardOpens(card)
  const chip = await open('return', { body: '<p>分级分类监管，依法办理行政复议案件。</p>' })
  await drag(chip, '分级分类监管')
  await chipOpens(chip)
  // Large enough for its card, which else would stand in the page around.
  const inside = `<iframe src="https://${FRAME}" width="800" height="450"></iframe>`
  for (const notice of ['move', 'return'] as const) {
    const framed = await open(notice, { body: `<p>行政复议</p>${inside}` })
    const [, frame] = framed.frames()
    if (frame === undefined) throw new Error('no frame')
    await marked(frame)
    await hover(frame, '枫桥经验')
    await cardOpens(frame)
  }
  return opened
}

async function give(notice: Notice, where: Where, page: Page): Promise<void> {
  if (notice === 'press') {
    await page.mouse.down()
    await page.mouse.up()
  } else if (notice === 'move') {
    await (where === page.mainFrame() ? leave(page) : hover(where, '枫桥经验', 1))
  }
}

describe('a newer version that is put into a page which still has the older one', () => {
  it.each([
    ['that has left', leave, 1],
    ['that has not noticed yet', () => Promise.resolve(), 2],
  ])('%s: marks and cards are there once, and stay', async (_, before, sheets) => {
    await ready()
    const page = await openSample(lab)
    const marks = await ours(page)
    await update()
    await before(page)
    const popup = await openPopup(lab, page)
    const mentioned = `document.querySelector('.mentions')?.innerText ?? ''`
    await until('the popup to know the page', () => popup.evaluate(mentioned), (text) => /行政复议/.test(String(text)))
    await popup.close()
    expect((await ours(page))[1]).toBe(sheets)
    await page.bringToFront()
    await hover(page, '枫桥经验')
    await cardOpens(page)
    expect(await ours(page)).toEqual([...marks.slice(0, 2), 1])
    await leave(page)
    await nothingOpen(page)
    expect(await ours(page)).toEqual(marks)
    await page.close()
    expect(lab.errors).toEqual([])
  }, 40_000)
})

describe.each(ENDINGS)('an extension that is %s under open pages', (name, end) => {
  it('is gone from each at the next move or press, or when its tab is seen again, without an error', async () => {
    await ready()
    const pages = await openAll()
    await manager.bringToFront()
    await end()
    for (const { page, notice } of pages) {
      await page.bringToFront()
      for (const where of page.frames()) {
        const left = () => give(notice, where, page).then(() => ours(where))
        await until(`${name}: ${where.url()} to be left alone`, left, (all) => all.every((count) => count === 0))
      }
      await nothingOpen(page)
    }
    for (const { page } of pages) {
      await page.bringToFront()
      await page.keyboard.press('Escape')
      await page.mouse.click(300, 120)
      await page.close()
    }
    expect(lab.errors).toEqual([])
  }, 40_000)
})
