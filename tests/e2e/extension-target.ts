/** Drives the real popup and side panel: DevTools targets that Playwright's page list does not hold. */
import type { CDPSession, Page } from 'playwright-core'
import type { Lab } from './browser.ts'
import { until } from './until.ts'

export interface Driven {
  readonly url: string
  /** Value of an expression in the page; promises are awaited. */
  evaluate(expression: string): Promise<unknown>
  /** Types through the browser's input, character by character. */
  type(text: string): Promise<void>
  /** A key by its DOM name: `Enter`, `ArrowDown`, `Escape`, `Tab`. */
  press(key: string): Promise<void>
  /** A real click at CSS pixels of the target's viewport. */
  click(x: number, y: number): Promise<void>
  prefer(scheme: 'light' | 'dark'): Promise<void>
  screenshot(): Promise<Buffer>
  /** False once the browser has closed it. */
  alive(): Promise<boolean>
  close(): Promise<void>
}

const KEY_CODES: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  ArrowUp: 38,
  ArrowDown: 40,
  ArrowLeft: 37,
  ArrowRight: 39,
  Tab: 9,
  Home: 36,
  End: 35,
  Backspace: 8,
}

interface Reply {
  readonly id?: number
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

/** A command of the protocol, in one target. */
export type Send = (method: string, params?: object) => Promise<unknown>

/** A protocol session inside the browser's session; Playwright opens none for targets it does not know. */
function channel(browser: CDPSession, sessionId: string): Send {
  let last = 0
  const waiting = new Map<number, (reply: Reply) => void>()
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const reply: Reply = JSON.parse(event.message)
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
  })
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error.message}`))
      })
      const message = JSON.stringify({ id, method, params })
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
    })
}

function browserSession(lab: Lab): Promise<CDPSession> {
  const browser = lab.context.browser()
  if (browser === null) throw new Error('the browser gives no protocol session')
  return browser.newBrowserCDPSession()
}

interface Attached {
  readonly browser: CDPSession
  readonly targetId: string
  readonly url: string
  readonly send: Send
}

/** A session in the target whose address starts so. */
async function attached(lab: Lab, path: string): Promise<Attached> {
  const browser = await browserSession(lab)
  const address = `chrome-extension://${lab.extensionId}/${path}`
  const targets = async () =>
    (await browser.send('Target.getTargets')).targetInfos.filter(({ url }) => url.startsWith(address))
  const [target] = await until(`${path} to open`, targets, (found) => found.length > 0)
  if (target === undefined) throw new Error(`${path} did not open`)
  const { targetId, url } = target
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  return { browser, targetId, url, send: channel(browser, sessionId) }
}

/** Sends commands to the target whose address starts so: `background.js`. */
export async function sessionOf(lab: Lab, path: string): Promise<Send> {
  return (await attached(lab, path)).send
}

/** Attaches to the target whose address starts so: `popup.html`, `sidepanel.html`. */
export async function attach(lab: Lab, path: string): Promise<Driven> {
  const { browser, targetId, url, send } = await attached(lab, path)

  const evaluate = async (expression: string) => {
    const answer = (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })) as {
      readonly result: { readonly value?: unknown }
      readonly exceptionDetails?: { readonly text: string }
    }
    const failure = answer.exceptionDetails
    if (failure !== undefined) throw new Error(`${path}: ${failure.text}: ${expression}`)
    return answer.result.value
  }
  await until(`${path} to load`, () => evaluate('document.readyState'), (state) => state === 'complete')

  return {
    url,
    evaluate,
    type: async (text) => {
      const focused = 'document.hasFocus() && document.activeElement instanceof HTMLInputElement'
      await until(`a field of ${path} to have the focus`, () => evaluate(focused), (yes) => yes === true)
      for (const character of text) await send('Input.insertText', { text: character })
    },
    press: async (key) => {
      const code = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key] ?? 0 }
      await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...code })
      if (key === 'Enter') await send('Input.dispatchKeyEvent', { type: 'char', text: '\r', ...code })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...code })
    },
    click: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 }
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
    },
    prefer: async (value) => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    },
    screenshot: async () => {
      const { data } = (await send('Page.captureScreenshot', { format: 'png' })) as { readonly data: string }
      return Buffer.from(data, 'base64')
    },
    alive: async () => {
      const { targetInfos } = await browser.send('Target.getTargets')
      return targetInfos.some((other) => other.targetId === targetId)
    },
    close: async () => {
      await browser.send('Target.closeTarget', { targetId }).catch(() => {})
      await browser.detach().catch(() => {})
    },
  }
}

/** Opens the toolbar popup over the page by the browser's own action, which also grants `activeTab`. */
export async function openPopup(lab: Lab, page: Page): Promise<Driven> {
  await page.bringToFront()
  const browser = await browserSession(lab)
  const own = await lab.context.newCDPSession(page)
  const { targetInfo } = await own.send('Target.getTargetInfo')
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find(({ url }) => url === targetInfo.url)
  if (tab === undefined) throw new Error(`no tab shows ${targetInfo.url}`)
  // Newer than Playwright's protocol types.
  const trigger = browser.send as unknown as (method: string, params: object) => Promise<unknown>
  await trigger.call(browser, 'Extensions.triggerAction', { id: lab.extensionId, targetId: tab.targetId })
  // The popup may have taken the session with it.
  await Promise.allSettled([browser.detach(), own.detach()])
  return attach(lab, 'popup.html')
}
