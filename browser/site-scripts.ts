/** Our scripts on the sites that the reader has allowed: the same as on our own, and there at once. */
import { browser, type Browser } from 'wxt/browser'
import { grantedSites, openSites, ownSites } from './granted-sites.ts'
import { LEAVE } from './mention-port.ts'

type Script = Browser.scripting.RegisteredContentScript

/** As the manifest has them for our own sites. */
const SCRIPTS = [
  { id: 'guard', files: ['/guard.js'], runAt: 'document_start' },
  { id: 'page', files: ['/wordings.js', '/page.js'], runAt: 'document_idle' },
] as const

function scriptsFor(matches: readonly string[]): Script[] {
  return SCRIPTS.map(({ id, files, runAt }) => ({
    id,
    js: [...files],
    runAt,
    matches: [...matches],
    // Whoever allows all sites at once would have two of each on ours.
    excludeMatches: [...ownSites()],
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  }))
}

/** Chromium before 119 refuses what it does not know; frames without an address of their own are then left out. */
function older(scripts: readonly Script[]): Script[] {
  return scripts.map(({ matchOriginAsFallback: _, ...script }) => script)
}

async function register(sites: readonly string[]): Promise<void> {
  const ids = SCRIPTS.map(({ id }) => id)
  if ((await browser.scripting.getRegisteredContentScripts({ ids })).length > 0) {
    await browser.scripting.unregisterContentScripts({ ids })
  }
  if (sites.length === 0) return
  const scripts = scriptsFor(sites)
  await browser.scripting.registerContentScripts(scripts).catch(() => {
    return browser.scripting.registerContentScripts(older(scripts))
  })
}

let last: Promise<void> = Promise.resolve()

/** Brings the scripts that are registered in step with what is granted; one after another, whoever asks. */
export function keepSiteScripts(): Promise<void> {
  last = last.then(async () => register(await grantedSites())).catch(() => undefined)
  return last
}

/** Runs in the page. Whether guard and page script are there already and have not left. */
function isThere(key: string): boolean {
  return Reflect.has(globalThis, Symbol.for(key))
}

/** Puts our scripts into each frame of a tab that may be reached and does not have them. */
export async function injectInto(tab: number): Promise<void> {
  const target = { tabId: tab, allFrames: true }
  const frames = await browser.scripting.executeScript({ target, func: isThere, args: ['youyang-lens'] })
  const frameIds = frames.flatMap(({ frameId, result }) => (result === true ? [] : [frameId]))
  if (frameIds.length === 0) return
  for (const { files } of SCRIPTS) {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds }, files: [...files] })
  }
}

/** The same for all tabs that show sites just allowed. */
export async function injectIntoOpen(sites: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...sites] })
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectInto(id)])))
}

/** Tells every frame of ours which sites are still open; those of the others fall silent. */
export async function askToLeave(): Promise<void> {
  const name = `${LEAVE}${JSON.stringify(await openSites())}`
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    // Most tabs have none of ours: asked for, so that the browser does not report that as a fault.
    browser.tabs.connect(id, { name }).onDisconnect.addListener(() => void browser.runtime.lastError)
  }
}
