/** `npm run demo`: the main job in a real Chromium, told step by step, with pictures in demo-output/. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import { findChromium } from '../e2e/chromium.ts'
import { paste } from '../e2e/clipboard.ts'
import { cardOpens, chipOpens, nothingOpen, type Opened } from '../e2e/closed-root.ts'
import { openPopup } from '../e2e/extension-target.ts'
import { buildInto, ROOT } from '../e2e/extension-dir.ts'
import { testPage } from '../e2e/pages.ts'
import { drag, hover, leave, marked } from '../e2e/reader.ts'
import { until } from '../e2e/until.ts'

const PICTURES = join(ROOT, 'demo-output')
const SAMPLE = testPage('trs-opinion')
const HOVERED = '行政复议'
const SELECTED = '双随机、一公开'

function hasDisplay(): boolean {
  if (process.env['CI'] !== undefined) return false
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name !== undefined && name !== '')
}

function say(title: string, text = ''): void {
  console.log(`\n■ ${title}`)
  if (text !== '') console.log(text.trim().replace(/^/gm, '  '))
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(PICTURES, `${name}.png`) })
}

function told(card: Opened): string {
  const figures = card.parts.filter(({ name, visible }) => name === 'figure' && visible)
  return [
    card.part('term'),
    ...figures.map(({ text }) => text.replace(/\s+/g, ' ')),
    card.part('passage'),
    card.part('place'),
  ].join('\n')
}

async function hoverAndCopy(lab: Lab, page: Page): Promise<void> {
  await marked(page)
  await hover(page, HOVERED)
  const card = await cardOpens(page)
  say(`悬停「${HOVERED}」 · hovering`, told(card))
  await picture(page, 'hover-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await cardOpens(page)
  await picture(page, 'hover-dark')
  await page.emulateMedia({ colorScheme: 'light' })

  await (await cardOpens(page)).click('figure')
  const figure = await paste(lab)
  await page.bringToFront()
  await (await cardOpens(page)).click('copy')
  await picture(page, 'copied-light')
  const sentence = await paste(lab)
  await page.bringToFront()
  say('复制数据 · the figure copied', figure.text)
  say('复制（含出处） · the sentence copied', sentence.text)
  say('同时放入剪贴板的 HTML · as HTML', sentence.html || '无：公文只要纯文本 · none: official papers take plain text')
  await leave(page)
  await page.keyboard.press('Escape')
  await nothingOpen(page)
}

async function select(page: Page): Promise<void> {
  await drag(page, SELECTED)
  const card = await cardOpens(page).catch(async () => {
    await (await chipOpens(page)).click('chip')
    return cardOpens(page)
  })
  say(`划选「${SELECTED}」 · highlighting`, told(card))
  await picture(page, 'selection-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await cardOpens(page)
  await picture(page, 'selection-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.keyboard.press('Escape')
}

async function search(lab: Lab, page: Page): Promise<void> {
  const popup = await openPopup(lab, page)
  await popup.type('xzfy')
  const rows = 'document.querySelectorAll(\'[role="option"]\').length'
  await until('results in the popup', () => popup.evaluate(rows), (count) => Number(count) > 0)
  const first = await popup.evaluate('document.querySelector(\'[role="option"]\').innerText')
  say('弹窗检索「xzfy」 · the first result in the popup', String(first).replace(/\n+/g, '\n'))
  for (const scheme of ['light', 'dark'] as const) {
    await popup.prefer(scheme)
    await writeFile(join(PICTURES, `popup-${scheme}.png`), await popup.screenshot())
  }
  await popup.close()
}

await mkdir(PICTURES, { recursive: true })
const chromium = findChromium()
const extension = await buildInto(join(ROOT, '.output'), 'chrome')
const headless = !hasDisplay()
const lab = await launch({
  extension,
  headless,
  viewport: headless ? { width: 1180, height: 800 } : null,
  // The switch is for the popup, which is no page whose scale can be set.
  ...(headless ? { deviceScaleFactor: 2, args: ['--screen-info={1600x1200 devicePixelRatio=2}'] } : {}),
})
const page = await lab.open(SAMPLE.html, { address: SAMPLE.expected.address, scheme: SAMPLE.expected.scheme })
say(`${chromium}${headless ? '（无显示器，无界面运行 · headless）' : ''}`, page.url())
await hoverAndCopy(lab, page)
await select(page)
await search(lab, page)
say('截图 · pictures', PICTURES)

if (headless) await lab.close()
else {
  say('浏览器留给您试用，关闭窗口即结束。 · The browser stays open; closing it ends the demo.')
  await page.bringToFront()
  await new Promise<void>((resolve) => lab.context.once('close', () => resolve()))
  await lab.close()
}
