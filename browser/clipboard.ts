/** One copy, in both flavours that documents understand. */
export interface Copyable {
  readonly text: string
  /** Null where plain text is all that is wanted. */
  readonly html: string | null
}

export type CopyResult =
  | { readonly kind: 'copied' }
  /** Neither way was open: the text should be shown selected, with the key to press. */
  | { readonly kind: 'refused' }

/**
 * Puts text and HTML on the clipboard together; call it inside a click or key press.
 *
 * The copy event comes first although it is the older way: it works on plain http, where `navigator.clipboard` is
 * missing, needs no permission, is done before the gesture ends, and keeps the HTML byte for byte (the newer one
 * sanitises it). Where a page swallows copy events before ours, the newer one is tried.
 */
export async function copyBoth(content: Copyable): Promise<CopyResult> {
  if (copyByEvent(content)) return { kind: 'copied' }
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(content))])
    return { kind: 'copied' }
  } catch {
    return { kind: 'refused' }
  }
}

function copyByEvent({ text, html }: Copyable): boolean {
  let filled = false
  const fill = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return
    event.clipboardData.setData('text/plain', text)
    if (html !== null) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    event.stopImmediatePropagation()
    filled = true
  }
  window.addEventListener('copy', fill, { capture: true })
  try {
    return document.execCommand('copy') && filled
  } catch {
    return false
  } finally {
    window.removeEventListener('copy', fill, { capture: true })
  }
}

function blobsOf({ text, html }: Copyable): Record<string, Blob> {
  const plain = { 'text/plain': new Blob([text], { type: 'text/plain' }) }
  return html === null ? plain : { ...plain, 'text/html': new Blob([html], { type: 'text/html' }) }
}
