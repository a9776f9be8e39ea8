/** A phone to run the built mini-program on. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Locator, type Page } from 'playwright-core'
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
  at(selector: string, options?: { readonly hasText: string }): Locator
  tap(selector: string): Promise<void>
  type(words: string): Promise<void>
  state<K extends keyof State>(name: K): Promise<State[K]>
  set(change: Partial<Pick<State, 'clipboardAnswer' | 'pictureAnswer'>>): Promise<void>
  share(from: 'button' | 'menu'): Promise<State['shared']>
  back(): Promise<void>
  /** Opens a page over the first. */
  open(path: string): Promise<void>
  /** Ends the scenario: there was no error and no warning. */
  end(): Promise<void>
}

/** A browser with one page, on which one scenario follows the other. */
export interface Stand {
  readonly page: Page
  /** What the page said on its console or asked of a network: nothing, if all is well. */
  readonly said: string[]
  close(): Promise<void>
}

export async function startStand(): Promise<Stand> {
  const browser = await chromium.launch({
    executablePath: findChromium(), args: ['--no-sandbox', '--allow-file-access-from-files'],
  })
  const page = await browser.newPage({ isMobile: true, hasTouch: true })
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) said.push(`asked for ${request.url()}`)
  })
  return { page, said, close: () => browser.close() }
}

let opened = 0

/** Opens the mini-program anew, at its first page unless `setup` has a path. */
export async function openPhone({ page, said }: Stand, setup: Setup = {}, screen: Screen = {}): Promise<Phone> {
  const { width = 390, height = 780, dark = false } = screen
  await page.setViewportSize({ width, height })
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
  const index = pathToFileURL(join(process.env['MINI_RUNNER'] ?? '', 'index.html')).href
  await page.goto(`${index}?${++opened}#${encodeURIComponent(JSON.stringify(setup))}`)
  const at: Phone['at'] = (selector, options) => page.locator(`page:not([hidden]) ${selector}`, options)
  return {
    page,
    at,
    tap: (selector) => at(selector).first().tap(),
    type: (words) => at('#query input').fill(words),
    state: (name) => page.evaluate((key) => structuredClone(window.__mini[key]), name) as Promise<never>,
    set: (change) => page.evaluate((values) => void Object.assign(window.__mini, values), change),
    share: (from) => page.evaluate((way) => window.__mini.share(way), from),
    back: () => page.evaluate(() => window.__mini.back()),
    open: (path) => page.evaluate((to) => {
      while (window.__mini.stack.length > 1) window.__mini.back()
      window.__mini.open(to)
    }, path),
    end: async () => {
      expect(await page.evaluate(() => window.__mini.errors)).toEqual([])
      expect(said.splice(0)).toEqual([])
    },
  }
}
