/** The built extension in a real Firefox, with the same local server behind every name. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Bidi } from './bidi.ts'
import { onPath } from './chromium.ts'
import { makeDriver, type FirefoxTab } from './firefox-tab.ts'
import { startSite, type Resource, type Site } from './server.ts'

/** The host part of the extension's addresses, which Firefox draws anew for each profile unless it is told. */
const UUID = '11111111-2222-4333-8444-555555555555'

export interface FirefoxOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string
  /** A display for a browser with a window; without one it shows none. */
  readonly display?: string
}

export interface FirefoxLab {
  readonly site: Site
  /** `153.8.0esr` */
  readonly version: string
  /** Errors that pages, frames and the extension's own pages have told of. */
  readonly errors: readonly string[]
  /** A tab in front. */
  tab(): Promise<FirefoxTab>
  /** One of the extension's own pages in a tab: `popup.html`. */
  openOwn(path: string): Promise<FirefoxTab>
  /** The browser's own window, whose scripts may do all: toolbar, sidebar, permissions. */
  window(): Promise<FirefoxTab>
  /** Pages open anywhere in the browser, its own frames (popups, sidebars) among them, whose address begins so. */
  find(address: string): Promise<readonly FirefoxTab[]>
  readonly own: string
  close(): Promise<void>
}

/** `FIREFOX`, else what is on the path; null where there is none. */
export function findFirefox(): string | null {
  const given = process.env['FIREFOX']
  if (given !== undefined && given !== '') return given
  return ['firefox-esr', 'firefox'].map(onPath).find((path) => path !== null) ?? null
}

/** Why tests with Firefox are skipped, for their names; '' where they are run. */
export const withoutFirefox = findFirefox() === null ? ' (needs Firefox)' : ''

function preferences(site: Site, id: string): Readonly<Record<string, unknown>> {
  return {
    // Every name is ours, at whichever ports are free.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `80=${site.httpPort};443=${site.httpsPort}`,
    'dom.security.https_first': false,
    'dom.security.https_only_mode': false,
    // Nothing that fades in need be waited for.
    'ui.prefersReducedMotion': 1,
    'intl.accept_languages': 'zh-CN, zh',
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    'browser.startup.page': 0,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'full-screen-api.warning.timeout': 0,
    'full-screen-api.transition-duration.enter': '0 0',
    'full-screen-api.transition-duration.leave': '0 0',
  }
}

/** @returns the protocol's address, once the browser has printed it */
function listening(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-400)}`)))
    browser.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const address = /BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
  })
}

async function idOf(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'))
  return manifest.browser_specific_settings.gecko.id
}

function collectErrors(bidi: Bidi): string[] {
  const errors: string[] = []
  bidi.on('log.entryAdded', (entry) => {
    const { level, text, stackTrace } = entry as { level: string; text: string; stackTrace?: unknown }
    if (level === 'error') errors.push(`${text} ${JSON.stringify(stackTrace ?? '').slice(0, 200)}`)
  })
  return errors
}

export async function launchFirefox({ extension, display }: FirefoxOptions): Promise<FirefoxLab> {
  const program = findFirefox()
  if (program === null) throw new Error('No Firefox was found: install one, or give its path in FIREFOX.')
  const site = await startSite(['*.gov.cn', '*.example.com'])
  const profile = await mkdtemp(join(tmpdir(), 'youyang-lens-firefox-'))
  const written = Object.entries(preferences(site, await idOf(extension)))
  const lines = written.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  await writeFile(join(profile, 'user.js'), lines.join('\n'))
  const args = ['--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile]
  const browser = spawn(program, [...(display === undefined ? ['--headless'] : []), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
  })
  // A run that is broken off leaves no browser behind.
  const kill = () => void browser.kill()
  process.once('exit', kill)
  const bidi = await connect(`${await listening(browser)}/session`)
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] })
  const errors = collectErrors(bidi)
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } })
  const driver = makeDriver(bidi)
  const own = `moz-extension://${UUID}/`
  return {
    site,
    version: execFileSync(program, ['--version']).toString().trim().replace(/^.* /, ''),
    errors,
    own,
    tab: () => driver.open(),
    async openOwn(path) {
      const tab = await driver.open()
      await tab.go(`${own}${path}`)
      return tab
    },
    window: () => driver.window(),
    find: (address) => driver.find(address),
    async close() {
      const gone = new Promise((resolve) => browser.once('exit', resolve))
      await bidi.send('browser.close').catch(kill)
      bidi.close()
      await gone
      process.off('exit', kill)
      await site.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Serves a document at an address and shows it in the tab. */
export async function showIn(lab: FirefoxLab, tab: FirefoxTab, body: Resource['body'], at: string): Promise<void> {
  lab.site.put(at, { body })
  await tab.go(`http://${at}`)
}
