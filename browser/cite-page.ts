/** 注明本页出处, from the background: in the page where it lets us, else in a window of our own. */
import { type Browser, browser } from 'wxt/browser'
import type { PageMeta } from './page-meta.ts'

const FILE = '/cite.js'
const KEY = 'pageQuote'
/** Outer size in CSS pixels: a few lines of text and what to do with them. */
const SIZE = { width: 480, height: 420 }

/** What the script in the page says of its doing. */
export type CiteReply =
  /** Copied, or the reader was told there why it cannot be. */
  | { readonly kind: 'done' }
  /** The page kept the clipboard to itself: these are its words and what it says of itself. */
  | { readonly kind: 'refused'; readonly head: PageMeta; readonly words: string }
  /** No words are selected where a script can see. */
  | { readonly kind: 'nothing' }

/** What a menu's event knows of the place it was opened at, without any access to the page. */
export interface MenuPlace {
  readonly tab: number | null
  readonly frame: number
  readonly words: string
  /** Address and title of the page, or of the frame, as far as the click lets us know them. */
  readonly url: string
  readonly title: string
}

/**
 * What the browser says of the menu's item that was chosen. A frame of the web speaks for itself, never its page for
 * it; what else has frames (the viewer of PDFs, a frame filled by its page) is the page.
 */
export function menuPlace(info: Browser.contextMenus.OnClickData, tab: Browser.tabs.Tab | undefined): MenuPlace {
  const frame = info.frameId ?? 0
  const inFrame = frame !== 0 && /^https?:/.test(info.frameUrl ?? '')
  return {
    tab: tab?.id === undefined || tab.id < 0 ? null : tab.id,
    frame,
    words: info.selectionText ?? '',
    url: inFrame ? info.frameUrl ?? '' : info.pageUrl ?? tab?.url ?? '',
    title: inFrame ? '' : tab?.title ?? '',
  }
}

function replyOf(result: unknown): CiteReply | null {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return null
  const { kind } = result
  if (kind === 'done' || kind === 'nothing') return { kind }
  if (kind !== 'refused' || !('head' in result) || !('words' in result)) return null
  return { kind, head: result.head as PageMeta, words: typeof result.words === 'string' ? result.words : '' }
}

/** Null where the browser lets no script in: its own pages, its PDF viewer, frames of other sites. */
async function inPage(tab: number, frame: number): Promise<CiteReply | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [FILE] })
    return replyOf(answer?.result)
  } catch {
    return null
  }
}

/** Copies what is selected there with its page's citation, and tells the reader. */
export async function citePage({ tab, frame, words, url, title }: MenuPlace): Promise<void> {
  const reply = tab === null ? null : await inPage(tab, frame)
  if (reply?.kind === 'done') return
  if (reply?.kind === 'refused') return openQuote({ head: reply.head, words: reply.words })
  if (words.trim() !== '') await openQuote({ head: { url, title, metas: [] }, words })
}

/** Shows the words with their citation in a window of ours, selected, where no page can come between. */
async function openQuote(quote: { readonly head: PageMeta; readonly words: string }): Promise<void> {
  await browser.storage.session.set({ [KEY]: quote })
  await browser.windows.create({ url: browser.runtime.getURL('/quote.html'), type: 'popup', ...SIZE })
}

/** What the window was opened for, as it was put there. */
export async function quoteAsked(): Promise<unknown> {
  return (await browser.storage.session.get(KEY))[KEY]
}
