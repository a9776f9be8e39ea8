/** The built extension in a real Chromium, with a local server behind every *.gov.cn name. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { ROOT } from './extension-dir.ts'
import { startSite, type Resource, type Site } from './server.ts'

/** Names the local server answers for: government sites, and one that is not. Every other name does not resolve. */
const HOSTS = ['*.gov.cn', '*.example.com']

export interface LaunchOptions {
  /** Folder of the unpacked extension, null for a browser without one; else `readyExtension()`. */
  readonly extension?: string | null
  /** False needs a display. */
  readonly headless?: boolean
  /** Another display than the person's own. */
  readonly display?: string
  /** CSS pixels; null leaves the window alone, so that screen and page coordinates agree. */
  readonly viewport?: { readonly width: number; readonly height: number } | null
  readonly colorScheme?: 'light' | 'dark'
  readonly deviceScaleFactor?: number
  /** For a reader who asked for less motion. */
  readonly still?: boolean
  /** Leaves the page for new readers open, which the extension opens when it is installed. */
  readonly welcome?: boolean
  /** Folder of a profile to go on with, which is then left where it is; else a fresh one, removed at the end. */
  readonly profile?: string
  /** More command-line switches. */
  readonly args?: readonly string[]
}

export interface OpenOptions {
  /** Host, path and all: `www.lanchuan.gov.cn/zwgk/a.html`; each ad-hoc page gets one of its own. */
  readonly address?: string
  readonly scheme?: 'http' | 'https'
  readonly headers?: Resource['headers']
  /** With charset, where the bytes are not UTF-8. */
  readonly type?: string
}

export interface Lab {
  readonly context: BrowserContext
  readonly site: Site
  /** '' where the browser runs without an extension. */
  readonly extensionId: string
  /** The background's worker, started again if the browser has stopped it. */
  worker(): Promise<Worker>
  /** Serves the document and opens it in a new tab, loaded. */
  open(body: Resource['body'], options?: OpenOptions): Promise<Page>
  /** Opens one of the extension's own pages in a tab: `popup.html`. */
  openOwn(path: string): Promise<Page>
  /** Errors of pages and workers, with where they arose. A test that expects none compares with []. */
  readonly errors: readonly string[]
  close(): Promise<void>
}

/** The build as readers get it: `EXTENSION_DIR`, else the last one. */
export function builtExtension(): string {
  return process.env['EXTENSION_DIR'] ?? join(ROOT, '.output/chrome-mv3')
}

/**
 * The same build without a schema for managed settings, where the tests have made one: Chromium answers the schema's
 * extension only seconds after its start, and until then it is not known whether the page for new readers opens.
 */
function readyExtension(): string {
  return process.env['EXTENSION_UNMANAGED_DIR'] ?? builtExtension()
}

function switches(extension: string | null, site: Site): string[] {
  const mapped = HOSTS.flatMap((host) => [
    `MAP ${host}:80 127.0.0.1:${site.httpPort}`,
    `MAP ${host}:443 127.0.0.1:${site.httpsPort}`,
  ])
  return [
    ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--no-proxy-server',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--accept-lang=zh-CN',
  ]
}

function collectErrors(context: BrowserContext): string[] {
  const errors: string[] = []
  const watch = (page: Page) => page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  context.pages().forEach(watch)
  context.on('page', watch)
  context.on('console', (message) => {
    // A page's own missing pictures are its affair.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      errors.push(`${message.location().url || message.page()?.url()}: ${message.text()}`)
    }
  })
  return errors
}

/** Of the page that shows a new reader around, to have opened; on a busy machine a tenth of it is not enough. */
const WELCOME_MS = 15_000

/** Closes the page that opens by itself after installation, so that it does not come in front of another later. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')
  const there = () => context.pages().find(isWelcome)
  const opened = () => context.waitForEvent('page', { predicate: isWelcome, timeout: WELCOME_MS })
  const page = there() ?? (await opened().catch(() => null))
  await page?.close()
}

/**
 * Takes back what a reader has opened, kept and allowed, so that the browser is as it was when it started.
 * @returns whether it is: what stands in the browser's own frame cannot be closed from here
 */
async function forget(context: BrowserContext): Promise<boolean> {
  const [first = await context.newPage(), ...others] = context.pages()
  for (const page of others) await page.close()
  await first.goto('about:blank')
  await context.clearPermissions()
  const worker = await workerOf(context)
  return worker.evaluate(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])
    const { origins = [] } = await chrome.permissions.getAll()
    // Sites that scripts are declared for count as granted, and cannot be given back.
    const declared = (chrome.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches)
    const given = origins.filter((origin) => !declared.includes(origin))
    if (given.length > 0) await chrome.permissions.remove({ origins: given })
    return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length === 0
  })
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
}

/** What is as new after `clear`, which answers false where it is not. */
interface Reusable extends Lab {
  clear(): Promise<boolean>
}

async function start(options: LaunchOptions): Promise<Reusable> {
  const extension = options.extension === undefined ? readyExtension() : options.extension
  const site = await startSite(HOSTS)
  // One that the browser makes for itself goes with it, even when the process ends.
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: findChromium(),
    headless: options.headless ?? true,
    chromiumSandbox: false,
    viewport: options.viewport === undefined ? { width: 1000, height: 700 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.still === true ? 'reduce' : 'no-preference',
    ...(options.deviceScaleFactor === undefined ? {} : { deviceScaleFactor: options.deviceScaleFactor }),
    locale: 'zh-CN',
    // Chromium takes the language of its own parts, the extension's popup among them, from here.
    env: { ...process.env, LANGUAGE: 'zh_CN', ...(options.display === undefined ? {} : { DISPLAY: options.display }) },
    args: [...switches(extension, site), ...(options.args ?? [])],
  })
  const errors = collectErrors(context)
  const extensionId = extension === null ? '' : new URL((await workerOf(context)).url()).host
  const welcomes = extension !== null && existsSync(join(extension, 'welcome.html'))
  if (welcomes && options.welcome !== true) await closeWelcome(context)
  let pages = 0

  return {
    context,
    site,
    extensionId,
    errors,
    worker: () => workerOf(context),
    open: async (body, { address, scheme = 'https', headers, type } = {}) => {
      const at = address ?? `www.lanchuan.gov.cn/zwgk/${++pages}.html`
      site.put(at, { body, ...(headers === undefined ? {} : { headers }), ...(type === undefined ? {} : { type }) })
      const page = await context.newPage()
      await page.goto(`${scheme}://${at}`, { waitUntil: 'load' })
      return page
    },
    openOwn: async (path) => {
      const page = await context.newPage()
      await page.goto(`chrome-extension://${extensionId}/${path}`)
      return page
    },
    clear: async () => {
      const cleared = await forget(context).catch(() => false)
      errors.length = 0
      site.clear()
      return cleared
    },
    close: async () => {
      await context.close()
      await site.close()
    },
  }
}

/** Waits for the next file of the same worker; the browser ends with the worker's process. */
let waiting: Reusable | null = null

/**
 * A browser of its own where options are given. Else one that an earlier file of the same worker was done with, as
 * new: a start takes two seconds; and without motion: each frame of it is drawn by the processor that tests need.
 */
export async function launch(options?: LaunchOptions): Promise<Lab> {
  if (options !== undefined) return start(options)
  const lab = waiting ?? (await start({ still: true }))
  waiting = null
  return {
    ...lab,
    close: async () => {
      if (waiting === null && (await lab.clear())) waiting = lab
      else await lab.close()
    },
  }
}
