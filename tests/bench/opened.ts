/** What one of an extension's own pages takes to open in a tab, by the clock and by the thread's own time. */
import type { Lab } from '../e2e/browser.ts'

export interface Opened {
  /** Milliseconds from the start of the navigation until the frame after the wanted element is there. */
  readonly wall: number
  /** Milliseconds that the page's main thread was at work till then; what other programs took is not in it. */
  readonly thread: number
}

/** @param wanted selector of what the page is opened for */
export async function openedIn(lab: Lab, path: string, wanted: string): Promise<Opened> {
  const page = await lab.context.newPage()
  // The tab is the extension's already, so that process and protocol are the same before and after.
  await page.goto(`chrome-extension://${lab.extensionId}/manifest.json`)
  const session = await lab.context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const before = await worked()
  await page.goto(`chrome-extension://${lab.extensionId}/${path}`, { waitUntil: 'commit' })
  const wall = await page.evaluate(
    (selector) => new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return requestAnimationFrame(look)
        requestAnimationFrame(() => resolve(performance.now()))
      }
      look()
    }),
    wanted,
  )
  const thread = (await worked()) - before
  await page.close()
  return { wall, thread }
}
