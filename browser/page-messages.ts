/** The two messages of the page script, apart from the others so that every frame loads these alone. */
import { browser } from 'wxt/browser'
import type { Message, Reply } from './messages.ts'

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
