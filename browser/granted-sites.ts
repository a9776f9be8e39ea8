/**
 * Sites beside those of the manifest that the reader has allowed, one origin at a time. The browser keeps the list; it
 * also has pages of its own on which a reader may take any of it back.
 */
import { browser } from 'wxt/browser'

/** A match pattern of one origin, as the browser asks for it: `https://www.example.com/*`. */
export type Site = string

/** Null for what is no address of the web. */
function webAddress(address: string): URL | null {
  try {
    const url = new URL(address)
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** The site of an address; null where no extension can be let in: the browser's own pages, files, stores. */
export function siteOf(address: string): Site | null {
  const url = webAddress(address)
  return url === null ? null : `${url.protocol}//${url.hostname}/*`
}

/** As readers know it: `www.example.com`; the pattern itself where it is wider than one site. */
export function siteName(site: Site): string {
  return /^(?:https?|\*):\/\/([^*/]+)\/\*$/.exec(site)?.[1] ?? site
}

/** Whether a pattern of a manifest or a grant takes an address in. */
export function covers(pattern: string, address: string): boolean {
  const url = webAddress(address)
  if (url === null) return false
  if (pattern === '<all_urls>') return true
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? []
  if (scheme !== '*' && `${scheme}:` !== url.protocol) return false
  return host.startsWith('*.')
    ? `.${url.hostname}`.endsWith(host.slice(1))
    : host === '*' || host === url.hostname
}

/** Patterns of the sites that the extension is made for. */
export function ownSites(): readonly string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? [])
}

/** All that the browser lets us onto now, our own sites among it; without those it holds back. */
export async function openSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** The sites that the reader has allowed, in order of name. */
export async function grantedSites(): Promise<readonly Site[]> {
  const own = ownSites()
  const granted = (await openSites()).filter((pattern) => !own.includes(pattern))
  return [...granted].sort((a, b) => (siteName(a) < siteName(b) ? -1 : 1))
}

/**
 * Lets the browser ask the reader; call it inside a click or key press, before anything is awaited. The browser's
 * question closes a popup, so what follows from it is the background's affair.
 * @returns whether the reader has agreed
 */
export async function grantSite(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [site] })
}

/** @returns whether it is gone */
export async function revokeSite(site: Site): Promise<boolean> {
  return browser.permissions.remove({ origins: [site] })
}

/** Tells of the sites whenever there is one more or one less, whoever has done it. Returns how to stop. */
export function watchSites(told: (sites: readonly Site[]) => void): () => void {
  const onChanged = () => void grantedSites().then(told)
  browser.permissions.onAdded.addListener(onChanged)
  browser.permissions.onRemoved.addListener(onChanged)
  return () => {
    browser.permissions.onAdded.removeListener(onChanged)
    browser.permissions.onRemoved.removeListener(onChanged)
  }
}
