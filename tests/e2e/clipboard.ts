import type { Lab } from './browser.ts'
import { until } from './until.ts'

export interface Clipboard {
  readonly text: string
  readonly html: string
}

const PASTE_PAGE = `<!doctype html><meta charset="utf-8"><title>Paste</title><textarea autofocus></textarea><script>
addEventListener('paste', (event) => {
  window.pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') }
})
</script>`

/** Pastes into a page of another site, as a reader does into a document; needs no permission. */
export async function paste(lab: Lab): Promise<Clipboard> {
  const page = await lab.open(PASTE_PAGE, { address: 'paste.example.com/', scheme: 'http' })
  try {
    await page.bringToFront()
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+V')
    const pasted = await until(
      'the paste event',
      () => page.evaluate(() => (window as Window & { pasted?: { text: string; html: string } }).pasted ?? null),
      (value) => value !== null,
    )
    return pasted ?? { text: '', html: '' }
  } finally {
    await page.close()
  }
}

/** Puts words into the clipboard, so that a test sees whether something overwrote them. */
export async function putText(lab: Lab, text: string): Promise<void> {
  const page = await lab.open(`<!doctype html><textarea autofocus></textarea>`, { address: 'copy.example.com/' })
  try {
    await page.locator('textarea').fill(text)
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Control+C')
  } finally {
    await page.close()
  }
}
