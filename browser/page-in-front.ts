import { browser } from 'wxt/browser'
import { covers, openSites, ownSites, siteOf, type Site } from './granted-sites.ts'

/** The tab a popup was opened over. */
export interface FrontPage {
  readonly tab: number
  /** Known by the click that opened the popup; empty where it was not opened so. */
  readonly address: string
  /** In a private window, where nothing is to be kept. */
  readonly private: boolean
}

/** The tab in front of the window that we belong to; null where there is none. */
export async function pageInFront(): Promise<FrontPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return { tab: tab.id, address: tab.url ?? '', private: tab.incognito }
}

/** Why nothing of ours answers in a page. */
export type Closed =
  /** The browser's own page, or one like an extension store that it shows to no extension. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'file' }
  /** In the browser's own viewer, whose text no extension is shown. */
  | { readonly kind: 'pdf' }
  /** A site of ours that the browser holds back; `site` is what to ask for. */
  | { readonly kind: 'held'; readonly site: Site }
  /** Another site, which the reader may allow. */
  | { readonly kind: 'foreign'; readonly site: Site }
  /** It may be read, and was there before us. */
  | { readonly kind: 'stale' }

/** Media type of the page, as far as the click lets us ask; null where even that is refused. */
async function mediaOf(tab: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: () => document.contentType })
    return answer?.result ?? null
  } catch {
    return null
  }
}

export async function whyClosed({ tab, address }: FrontPage): Promise<Closed> {
  const site = siteOf(address)
  if (/^file:/i.test(address)) return { kind: /\.pdf$/i.test(address) ? 'pdf' : 'file' }
  if (site === null) return { kind: 'closed' }
  const [media, open] = await Promise.all([mediaOf(tab), openSites()])
  if (media === 'application/pdf') return { kind: 'pdf' }
  if (media === null) return { kind: 'closed' }
  if (open.some((pattern) => covers(pattern, address))) return { kind: 'stale' }
  const own = ownSite(address)
  return own === null ? { kind: 'foreign', site } : { kind: 'held', site: own }
}

/** The one of our own sites that an address belongs to. */
function ownSite(address: string): Site | null {
  return ownSites().find((pattern) => covers(pattern, address)) ?? null
}

/** A site of ours that the browser holds back, whether or not this page of it may be read for once. */
export async function heldSite(address: string): Promise<Site | null> {
  const open = await openSites()
  return open.some((pattern) => covers(pattern, address)) ? null : ownSite(address)
}
