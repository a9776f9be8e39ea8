import { browser } from 'wxt/browser'

/**
 * The words selected in a tab, in whichever frame; empty where there are none, or where the reader has not just called
 * us there by key, menu or button: only that opens a page outside our own sites, and only until it is left.
 */
export async function selectedText(tab: number): Promise<string> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: () => String(getSelection()),
    })
    return frames.map(({ result }) => result ?? '').find((text) => text.trim() !== '') ?? ''
  } catch {
    return ''
  }
}
