/** Firefox's own window: the toolbar popup, the sidebar and the keys of commands, as a reader meets them. */
import type { FirefoxTab } from './firefox-tab.ts'
import { until } from './until.ts'

/** What stands beside pages and not in tabs. */
export type Beside = 'popup' | 'sidebar'

/** As Firefox derives its elements' ids from the extension's. */
const ID = 'youyang-lens_youyang-lens_invalid'

/** The part of the window's own globals that is used here; the functions below run in the window. */
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void }
declare const SidebarController: { show(id: string): Promise<void>; readonly isOpen: boolean }
declare const Components: {
  readonly classes: Readonly<Record<string, { createInstance(kind: unknown): TextInput }>>
  readonly interfaces: { readonly nsITextInputProcessor: unknown }
}
declare const ChromeUtils: {
  importESModule(url: string): { readonly ExtensionPermissions: Permissions; readonly AddonManager: Addons }
}
declare const WebExtensionPolicy: { getByHostname(host: string): { readonly id: string; readonly extension: unknown } }

interface Permissions {
  remove(id: string, permissions: object, extension: unknown): Promise<void>
  add(id: string, permissions: object, extension: unknown): Promise<void>
}

interface Addons {
  getAddonByID(id: string): Promise<{ reload(): Promise<void> }>
}

interface TextInput {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): void
  keyup(event: KeyboardEvent): void
}

interface Popup extends HTMLElement {
  hidePopup(): void
}

/** A page in a process of its own, which answers to scripts that are sent there. */
interface RemotePage extends Element {
  readonly messageManager: {
    addMessageListener(name: string, told: (message: { readonly data: string }) => void): void
    loadFrameScript(url: string, always: boolean): void
  }
}

/** Puts the extension's button into the toolbar and presses it. */
export async function openFirefoxPopup(window: FirefoxTab): Promise<void> {
  await window.call((id) => {
    CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar')
    document.querySelector<HTMLElement>(`[id="${id}-browser-action"] .unified-extensions-item-action-button`)?.click()
  }, ID)
  await shows(window, 'popup')
}

export async function closeFirefoxPopup(window: FirefoxTab): Promise<void> {
  await window.call(() => document.querySelector<Popup>('#customizationui-widget-panel')?.hidePopup())
  await until('the popup to close', () => textIn(window, 'popup'), (text) => text === null)
}

export async function openFirefoxSidebar(window: FirefoxTab): Promise<void> {
  await window.call((id) => SidebarController.show(`${id}-sidebar-action`), ID)
  await shows(window, 'sidebar')
}

/** Runs where scripts may do all. Real keys, all down in order, then up. */
function pressKeys(page: typeof globalThis.window, ...keys: readonly string[]): void {
  const kind = Components.interfaces.nsITextInputProcessor
  const input = Components.classes['@mozilla.org/text-input-processor;1']?.createInstance(kind)
  input?.beginInputTransactionForTests(page)
  const events = keys.map((key) => {
    const letter = key.length === 1
    const keyCode = letter ? key.toUpperCase().charCodeAt(0) : key === 'Enter' ? 13 : 0
    return new page.KeyboardEvent('', { key, code: letter ? `Key${key.toUpperCase()}` : '', keyCode })
  })
  for (const event of events) input?.keydown(event)
  for (const event of events.reverse()) input?.keyup(event)
}

/** Calls a function that is given the window itself. */
async function callInWindow<A extends readonly unknown[]>(
  window: FirefoxTab, body: (page: typeof globalThis.window, ...args: A) => void, ...args: A
): Promise<void> {
  await window.call((source, given) => {
    new Function('args', `(${source})(window, ...args)`)(given)
  }, body.toString(), args)
}

/** Presses keys on the window itself, where the browser looks for commands. */
export async function pressOnWindow(window: FirefoxTab, ...keys: readonly string[]): Promise<void> {
  await callInWindow(window, pressKeys, ...keys)
}

export async function pressIn(window: FirefoxTab, beside: Beside, ...keys: readonly string[]): Promise<void> {
  await callIn(window, beside, pressKeys, ...keys)
}

/** Calls a function in the page that is shown there; it must not close over anything. Null where none is shown. */
export async function callIn<T, A extends readonly unknown[]>(
  window: FirefoxTab, beside: Beside, body: (page: typeof globalThis.window, ...args: A) => T, ...args: A
): Promise<T | null> {
  const script = `sendAsyncMessage('answer', JSON.stringify((${body.toString()})(content, ...${JSON.stringify(args)})))`
  const answer = await window.call(async (where, sent) => {
    const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')?.contentDocument
    const page = where === 'popup'
      ? document.querySelector<RemotePage>('browser[webextension-view-type="popup"]')
      : sidebar?.querySelector<RemotePage>('browser[webextension-view-type="sidebar"]')
    if (!page) return null
    return new Promise<string | null>((resolve) => {
      // A popup that is still opening may be put into another process, and what was sent to the first is lost.
      setTimeout(() => resolve(null), 2000)
      page.messageManager.addMessageListener('answer', ({ data }) => resolve(data))
      page.messageManager.loadFrameScript(`data:,${encodeURIComponent(sent)}`, false)
    })
  }, beside, script)
  // What the function returned has come through JSON.
  return answer === null ? null : (JSON.parse(answer) as T)
}

/** What a reader does on the browser's own page of the extension: takes access to sites back, or gives it. */
export async function setAccess(window: FirefoxTab, host: string, site: string, given: boolean): Promise<void> {
  await window.call(async (own, origin, add) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
    const { id, extension } = WebExtensionPolicy.getByHostname(own)
    const asked = { permissions: [], origins: [origin] }
    await (add ? ExtensionPermissions.add(id, asked, extension) : ExtensionPermissions.remove(id, asked, extension))
  }, host, site, given)
}

/** What an update does: the extension ends, and runs again in the pages that are open. */
export async function reloadExtension(window: FirefoxTab, host: string): Promise<void> {
  await window.call(async (own) => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
    await (await AddonManager.getAddonByID(WebExtensionPolicy.getByHostname(own).id)).reload()
  }, host)
}

async function shows(window: FirefoxTab, beside: Beside): Promise<void> {
  const loaded = () => callIn(window, beside, ({ document: { readyState, URL } }) => `${readyState} ${URL}`)
  await until(`the ${beside}`, loaded, (said) => said?.startsWith('complete moz-extension:') === true)
}

export const textIn = (window: FirefoxTab, beside: Beside): Promise<string | null> =>
  callIn(window, beside, (page) => page.document.body.innerText)

export const sidebarIsOpen = (window: FirefoxTab): Promise<boolean> => window.call(() => SidebarController.isOpen)
