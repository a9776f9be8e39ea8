import { browser } from 'wxt/browser'
import { type PanelTab, parseTab } from './panel-tabs.ts'

/** A passage in a report: UTF-16 offsets in the pack's text. */
export interface PassagePlace {
  readonly pack: string
  readonly start: number
  readonly end: number
}

/** Scripts that a frame fetches when it first needs them. */
export const LAZY_SCRIPTS = ['/pointer.js', '/card.js', '/mentions.js'] as const
export type LazyScript = (typeof LAZY_SCRIPTS)[number]

/** Words of a frame that is too small for their card. */
export interface FrameWords {
  /** As in `Subject`. */
  readonly concept: string | null
  readonly text: string
  readonly wanted: boolean
  /** Of the frame: address, and viewport in CSS pixels; by these it is known from outside. */
  readonly url: string
  readonly width: number
  readonly height: number
}

/** All that our scripts and pages say to one another. */
export type Message =
  /** Page to background: this script of ours could not be imported here, run it in this frame. */
  | { readonly kind: 'inject'; readonly script: LazyScript }
  /** Card or popup to background: show the report, at a passage or from its beginning, or another tab of the panel. */
  | { readonly kind: 'open-report'; readonly at: PassagePlace | null; readonly tab?: PanelTab }
  /** Card to background: hold the figures of what is selected against the report. */
  | { readonly kind: 'check-draft'; readonly draft: string }
  /** Popup to background: put the search into a window of its own. */
  | { readonly kind: 'open-search'; readonly query: string }
  /** Frame to background: show the card of these words in the page around; null: the reader has left them. */
  | { readonly kind: 'card-around'; readonly words: FrameWords | null }
  /**
   * Background to page script: the reader asked by key for the card of the selection or of the next marked term; or,
   * with `words`, what a frame in the page has asked for.
   */
  | { readonly kind: 'open-card'; readonly words?: FrameWords | null }

/** Whether the one who was asked did it. */
export type Reply = { readonly done: true } | { readonly done: false; readonly reason: string }

const DONE: Reply = { done: true }
/** Longer than any phrase a reader highlights on purpose. */
const MOST_QUERY = 2000

/** A message, if it is one; whatever else arrives at the door is null. Never throws. */
export function parseMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null
  switch (value.kind) {
    case 'inject': {
      const script = LAZY_SCRIPTS.find((one) => 'script' in value && one === value.script)
      return script === undefined ? null : { kind: 'inject', script }
    }
    case 'open-card':
      return { kind: 'open-card' }
    case 'card-around':
      return { kind: 'card-around', words: parseWords('words' in value ? value.words : null) }
    case 'open-report': {
      const at = 'at' in value ? value.at : null
      const place = at === null ? null : parsePlace(at)
      const tab = 'tab' in value ? parseTab(value.tab) : null
      if (at !== null && place === null) return null
      return { kind: 'open-report', at: place, ...(tab === null ? {} : { tab }) }
    }
    case 'check-draft': {
      const draft = 'draft' in value ? value.draft : ''
      return typeof draft === 'string' && draft !== '' ? { kind: 'check-draft', draft } : null
    }
    case 'open-search': {
      const query = 'query' in value ? value.query : ''
      return typeof query === 'string' ? { kind: 'open-search', query: query.slice(0, MOST_QUERY) } : null
    }
    default:
      return null
  }
}

/** Null for what is none. */
export function parseWords(value: unknown): FrameWords | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') return null
  const concept = 'concept' in value && typeof value.concept === 'string' ? value.concept : null
  return {
    concept,
    text: value.text.slice(0, MOST_QUERY),
    wanted: 'wanted' in value && value.wanted === true,
    url: 'url' in value && typeof value.url === 'string' ? value.url : '',
    width: 'width' in value && typeof value.width === 'number' ? value.width : 0,
    height: 'height' in value && typeof value.height === 'number' ? value.height : 0,
  }
}

/** A place, if its offsets can be ones; whether the report is that long is for its reader to see. */
export function parsePlace(value: unknown): PassagePlace | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('pack' in value) || !('start' in value) || !('end' in value)) return null
  const { pack, start, end } = value
  if (typeof pack !== 'string' || pack.length > 100 || !isOffset(start) || !isOffset(end) || end < start) return null
  return { pack, start, end }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

/** Asks the background. A worker that is gone, or an extension updated under an open page, is a reply, not an error. */
export async function send(message: Message): Promise<Reply> {
  try {
    return parseReply(await browser.runtime.sendMessage(message))
  } catch (error) {
    return { done: false, reason: String(error) }
  }
}

/** Asks the page scripts of a tab, or of one frame of it, 0 the page itself; not done where none of ours runs there. */
export async function sendToTab(tab: number, message: Message, frame?: number): Promise<Reply> {
  try {
    const options = frame === undefined ? {} : { frameId: frame }
    return parseReply(await browser.tabs.sendMessage(tab, message, options))
  } catch (error) {
    return { done: false, reason: String(error) }
  }
}

/** Where a message came from; null where it came from a page of ours that is in no tab. */
export interface Sender {
  readonly tab: number | null
  readonly frame: number | null
  readonly window: number | null
}

/**
 * Answers messages of ours. The handler returns null for those that are not its affair, so that another listener may
 * answer; it is called while the reader's gesture still counts.
 */
export function receive(handle: (message: Message, from: Sender) => Promise<Reply> | null): void {
  browser.runtime.onMessage.addListener((value: unknown, sender, respond: (reply: Reply) => void) => {
    if (sender.id !== browser.runtime.id) return undefined
    const message = parseMessage(value)
    const { tab, frameId } = sender
    const from = { tab: tab?.id ?? null, frame: frameId ?? null, window: tab?.windowId ?? null }
    const answer = message === null ? null : handle(message, from)
    if (answer === null) return undefined
    answer.then(respond, (error: unknown) => respond({ done: false, reason: String(error) }))
    // Keeps the channel open until the answer is there.
    return true
  })
}

/** An answer from whatever came back; what is none is a refusal. Never throws. */
export function parseReply(value: unknown): Reply {
  if (typeof value !== 'object' || value === null || !('done' in value)) return { done: false, reason: 'no answer' }
  if (value.done === true) return DONE
  return { done: false, reason: 'reason' in value && typeof value.reason === 'string' ? value.reason : 'refused' }
}
