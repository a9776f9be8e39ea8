/** The extension's own pages as they really open, beside the gallery's states of their parts. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch, type Lab } from '../e2e/browser.ts'
import { cardOpens } from '../e2e/closed-root.ts'
import { openSample } from '../e2e/page-sample.ts'
import { drag, hover } from '../e2e/reader.ts'

interface OwnPage {
  readonly name: string
  readonly open: (lab: Lab) => Promise<Page>
}

const own = (path: string) => (lab: Lab) => lab.openOwn(path)

/** The side panel with one of its tabs in front, by its place; the last where there are fewer. */
function panel(tab: number) {
  return async (lab: Lab): Promise<Page> => {
    const page = await lab.openOwn('sidepanel.html')
    const tabs = page.getByRole('tab')
    await tabs.first().waitFor()
    await tabs.nth(Math.min(tab, (await tabs.count()) - 1)).click()
    await page.getByRole('tabpanel').first().waitFor()
    return page
  }
}

const PAGES: readonly OwnPage[] = [
  { name: 'popup', open: own('popup.html') },
  { name: 'popup-found', open: own('popup.html#xzfy') },
  { name: 'popup-nothing', open: own(`popup.html#${encodeURIComponent('碳排放交易')}`) },
  ...[0, 1, 2, 3, 4].map((tab) => ({ name: `panel-${tab + 1}`, open: panel(tab) })),
  { name: 'options', open: own('options.html') },
  { name: 'welcome', open: own('welcome.html') },
  {
    name: 'page-hover',
    open: async (lab) => {
      const page = await openSample(lab)
      await hover(page, '行政复议')
      await cardOpens(page)
      return page
    },
  },
  {
    name: 'page-selection',
    open: async (lab) => {
      const page = await openSample(lab)
      await drag(page, '枫桥经验')
      await cardOpens(page)
      return page
    },
  },
]

/**
 * @param folder where a folder for each way of looking is made
 * @param extension folder of the build
 */
export async function shootOwnPages(folder: string, extension: string, wanted: readonly string[]): Promise<void> {
  const lab = await launch({ extension })
  try {
    for (const { name, open } of PAGES) {
      if (wanted.length > 0 && !wanted.some((begin) => name.startsWith(begin))) continue
      const page = await open(lab)
      for (const width of [1100, 320]) {
        await page.setViewportSize({ width, height: 800 })
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme: scheme })
          const way = join(folder, `own-${scheme}-${width}`)
          mkdirSync(way, { recursive: true })
          await page.screenshot({ path: join(way, `${name}.png`), fullPage: !name.startsWith('page-') })
        }
      }
      await page.close()
    }
  } finally {
    await lab.close()
  }
}
