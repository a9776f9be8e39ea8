/** Runs a script in the isolated world of the extension's content scripts, in the top frame of a page. */
import type { CDPSession, Page } from 'playwright-core'
import type { Lab } from './browser.ts'
import { until } from './until.ts'

interface Context {
  readonly id: number
  readonly origin: string
  readonly auxData?: { readonly type?: string; readonly isDefault?: boolean; readonly frameId?: string }
}

async function contextOf(cdp: CDPSession, extensionId: string): Promise<number> {
  const seen: Context[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => seen.push(context as Context))
  const { frameTree } = await cdp.send('Page.getFrameTree')
  await cdp.send('Runtime.enable')
  const found = await until(
    'the isolated world',
    async () =>
      seen.find(({ origin, auxData }) => origin.endsWith(extensionId) && auxData?.frameId === frameTree.frame.id),
    (context) => context !== undefined,
  )
  return found?.id ?? 0
}

/** @returns the expression's value, which must survive JSON; a promise is awaited */
export async function inOurWorld(lab: Lab, page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page)
  try {
    const contextId = await contextOf(cdp, lab.extensionId)
    const options = { expression, contextId, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', options)
    const failure = exceptionDetails?.exception?.description ?? exceptionDetails?.text
    if (failure !== undefined) throw new Error(failure)
    return result.value
  } finally {
    await cdp.detach()
  }
}
