/** The popup's end: what all frames of a tab mention, and the way there. */
import { browser } from 'wxt/browser'
import { ASK, type FrameMentions, HERE, type Jump, type Lack, parseFrame, UNABLE } from './mention-port.ts'

export interface Mention {
  /** The concept, by its term. */
  readonly term: string
  readonly count: number
}

/** What is known of a tab so far. */
export type Mentions =
  /** None of ours runs in it. */
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'heard'
      /** Most often mentioned first. */
      readonly terms: readonly Mention[]
      readonly counting: boolean
      /** Why the page may mention more than that, once it is counted; `unread`: a frame could not be. */
      readonly lack: Lack | 'unread' | null
      /** Of the page itself; null until it has said so. */
      readonly media: string | null
    }

export interface Asking {
  /** Brings the next occurrence of a term into view: which of how many; null where there is none. */
  jump(term: string): { readonly at: number; readonly of: number } | null
  stop(): void
}

/** All frames together, that of the page itself first. */
function inOrder(frames: ReadonlyMap<string, FrameMentions>): readonly FrameMentions[] {
  return [...frames.values()].sort((a, b) => Number(b.top) - Number(a.top))
}

function sum(frames: readonly FrameMentions[]): readonly Mention[] {
  const counts = new Map<string, number>()
  for (const [term, count] of frames.flatMap(({ terms }) => terms)) counts.set(term, (counts.get(term) ?? 0) + count)
  return [...counts].map(([term, count]) => ({ term, count })).sort((a, b) => b.count - a.count)
}

/** Where the occurrence is that stands `index`th in the page, 0 for the first. */
export function placeOf(frames: readonly FrameMentions[], term: string, index: number): Jump | null {
  let before = 0
  for (const { frame, terms } of frames) {
    const count = terms.find(([name]) => name === term)?.[1] ?? 0
    if (index < before + count) return { frame, term, at: index - before }
    before += count
  }
  return null
}

/** @param told at once when a frame has something to say, and when none is there */
export function askMentions(tab: number, told: (mentions: Mentions) => void): Asking {
  const frames = new Map<string, FrameMentions>()
  const jumps = new Map<string, number>()
  let here = 0
  let unable = 0
  const port = browser.tabs.connect(tab, { name: ASK })

  const tell = (): void => {
    const all = inOrder(frames)
    const counting = all.length + unable < here || all.some(({ done }) => !done)
    const media = all.find(({ top }) => top)?.media ?? null
    const lack = all.find((one) => one.lack !== null)?.lack ?? (unable > 0 ? 'unread' : null)
    told({ kind: 'heard', terms: sum(all), counting, lack, media })
  }

  port.onMessage.addListener((message: unknown) => {
    const said = parseFrame(message)
    if (message === HERE) here += 1
    if (message === UNABLE) unable += 1
    if (said !== null) frames.set(said.frame, said)
    tell()
  })
  port.onDisconnect.addListener(() => {
    // Asked for, so that the browser does not report what is no fault: nobody listens there.
    void browser.runtime.lastError
    if (here === 0) told({ kind: 'nobody' })
  })

  return {
    jump(term) {
      const all = inOrder(frames)
      const of = sum(all).find((mention) => mention.term === term)?.count ?? 0
      if (of === 0) return null
      const at = (jumps.get(term) ?? 0) % of
      jumps.set(term, at + 1)
      port.postMessage(placeOf(all, term, at))
      return { at: at + 1, of }
    },
    stop: () => port.disconnect(),
  }
}
