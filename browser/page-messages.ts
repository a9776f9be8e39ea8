/** What the page script says and hears, apart from the rest so that every frame loads this alone. */
import { browser } from 'wxt/browser'
import { HERE, UNABLE } from './mention-port.ts'
import type { Message, Reply } from './messages.ts'
import type { World } from './world.ts'

const INJECT: Message = { kind: 'inject-card' }
const OPEN: Message['kind'] = 'open-card'

/** Asks the background to run the card's code in this frame, where an import is refused (sandboxed ones). */
export async function askInjection(): Promise<void> {
  await browser.runtime.sendMessage(INJECT)
}

/** @param open called in every frame of the tab when the command's key is pressed; null: not this frame's affair */
export function onOpenCard(open: () => Promise<boolean> | null): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond: (reply: Reply) => void) => {
    const asked = typeof message === 'object' && message !== null && 'kind' in message && message.kind === OPEN
    const opened = asked ? open() : null
    void opened?.then((done) => respond(done ? { done } : { done, reason: 'nothing to open' }))
    return opened !== null
  })
}

/** A popup asks what the page mentions, or a site is taken back: the code for that is fetched now. */
export function onPort(ours: World): void {
  browser.runtime.onConnect.addListener((port) => {
    port.postMessage(HERE)
    import(/* @vite-ignore */ browser.runtime.getURL('/mentions.js'))
      .then(() => ours.asked?.(port))
      .catch(() => port.postMessage(UNABLE))
  })
}
