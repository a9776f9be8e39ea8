/** What the page script says and hears, apart from the rest so that every frame loads this alone. */
import type { Browser } from 'wxt/browser'
import { api } from './frame-api.ts'
import { HERE } from './mention-port.ts'
import type { LazyScript, Message } from './messages.ts'

const OPEN: Message['kind'] = 'open-card'

/** A `Reply` with a reason in any case, in fewer bytes. */
interface Answer {
  readonly done: boolean
  readonly reason: ''
}

/** Asks the background to run a script of ours in this frame, where an import is refused (sandboxed ones). */
export async function askInjection(script: LazyScript): Promise<void> {
  const message: Message = { kind: 'inject', script }
  await api.runtime.sendMessage(message)
}

/** @param open called in every frame of the tab when the command's key is pressed; null: not this frame's affair */
export function onOpenCard(open: (asked: unknown) => Promise<boolean> | null): void {
  api.runtime.onMessage.addListener((message: unknown, _sender, respond: (reply: Answer) => void) => {
    const opened = Object(message).kind === OPEN ? open(message) : null
    void opened?.then((done) => respond({ done, reason: '' }))
    return opened !== null
  })
}

/** @param asked called when a popup asks what the page mentions, or a site is taken back */
export function onPort(asked: (port: Browser.runtime.Port) => void): void {
  api.runtime.onConnect.addListener((port) => {
    port.postMessage(HERE)
    asked(port)
  })
}
