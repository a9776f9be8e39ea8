/** Draws docs/icon.svg in every size a browser asks for: `npx jiti tests/demo/icons.ts`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { findChromium } from '../e2e/chromium.ts'
import { ROOT } from '../e2e/extension-dir.ts'

/** All multiples of the drawing's sixteen units, so that every edge falls on a pixel. */
const SIZES = [16, 32, 48, 96, 128]

const drawing = readFileSync(join(ROOT, 'docs/icon.svg'), 'utf8')
const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false })
const page = await browser.newPage()
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`)
  await page.screenshot({ path: join(ROOT, `public/icon/${size}.png`), omitBackground: true })
}
await browser.close()
