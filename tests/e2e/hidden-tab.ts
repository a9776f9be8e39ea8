/** Tabs that a reader leaves for another and comes back to. */
import type { Page } from 'playwright-core'

interface Client {
  send(method: string, params: object): Promise<unknown>
}

/** The driver's own session in a page; none that it hands out undoes what this one has asked for. */
function driverOf(page: Page): Client {
  const own = Reflect.get(page, '_connection').toImpl(page)
  return own.delegate._mainFrameSession._client
}

/** The driver has every page take itself for seen and focused; from now on this one knows when it is not in front. */
export async function knowsWhenHidden(page: Page): Promise<void> {
  await driverOf(page).send('Emulation.setFocusEmulationEnabled', { enabled: false })
}
