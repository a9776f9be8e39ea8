/** A phone to run the built mini-program on: one Chromium, a fresh page for each scenario. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../e2e/chromium.ts'
import type { Setup, State } from './runner/state.ts'

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
}

export interface Phone {
  readonly page: Page
  /** Of the page on top. */
  at(selector: string): Locator
  tap(selector: string): Promise<void>
  type(words: string): Promise<void>
  state<K extends keyof State>(name: K): Promise<State[K]>
  set(change: Partial<Pick<State, 'clipboardAnswer' | 'pictureAnswer'>>): Promise<void>
  share(from: 'button' | 'menu'): Promise<State['shared']>
  back(): Promise<void>
  /** Ends the scenario: there was no error and no warning. */
  end(): Promise<void>
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--allow-file-access-from-files'] })
}

/** Opens the mini-program, at its first page unless `setup` has a path. */
export async function openPhone(browser: Browser, setup: Setup = {}, screen: Screen = {}): Promise<Phone> {
  const { width = 390, height = 780, dark = false } = screen
  const context = await browser.newContext({
    viewport: { width, height }, isMobile: true, hasTouch: true, colorScheme: dark ? 'dark' : 'light',
  })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) said.push(`asked for ${request.url()}`)
  })
  await page.addInitScript(`window.__setup = ${JSON.stringify(setup)}`)
  await page.goto(pathToFileURL(join(process.env['MINI_RUNNER'] ?? '', 'index.html')).href)
  const at = (selector: string): Locator => page.locator(`page:not([hidden]) ${selector}`)
  return {
    page,
    at,
    tap: (selector) => at(selector).first().tap(),
    type: (words) => at('#query input').fill(words),
    state: (name) => page.evaluate((key) => structuredClone(window.__mini[key]), name) as Promise<never>,
    set: (change) => page.evaluate((values) => void Object.assign(window.__mini, values), change),
    share: (from) => page.evaluate((way) => window.__mini.share(way), from),
    back: () => page.evaluate(() => window.__mini.back()),
    end: async () => {
      expect(await page.evaluate(() => window.__mini.errors)).toEqual([])
      expect(said).toEqual([])
      await context.close()
    },
  }
}
