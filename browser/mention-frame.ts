/** In a frame, from when a popup first asks: what terms the page has, and the way to each of them. */
import type { Browser } from 'wxt/browser'
import { type FrameMentions, parseJump } from './mention-port.ts'
import type { PageReader } from './page-reader.ts'
import { showPlace } from './show-place.ts'

/** Milliseconds that counting may hold the page; a reader waits for it, so more than marks may. */
const SLICE = 12
/** Milliseconds between two interim answers. */
const TELL = 100

interface Place {
  readonly term: string
  readonly range: StaticRange
}

/** Whether a reader can come upon it: not folded away, not hidden. */
function isSeen({ startContainer }: StaticRange): boolean {
  const element = startContainer.parentElement
  // Chromium before 105 and Firefox before 106 do not know; then what the page hides counts as well.
  return element?.checkVisibility?.({ visibilityProperty: true }) ?? true
}

/** Each occurrence of what is marked somewhere in its block, one by one; null in between, where to rest. */
function* places(reader: PageReader): Generator<Place | null> {
  for (const block of reader.read(document)) {
    if (block !== null) {
      const marked = new Set(reader.termsOf(block, false).map(({ concept }) => concept))
      for (const { concept, range } of marked.size === 0 ? [] : reader.termsOf(block, true)) {
        if (marked.has(concept) && isSeen(range)) yield { term: concept, range }
      }
    }
    yield null
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Answers one popup, until it closes. */
export function answerPopup(reader: PageReader, port: Browser.runtime.Port): void {
  const frame = String(Math.random())
  let found = new Map<string, StaticRange[]>()
  let open = true

  const tell = (done: boolean): void => {
    const terms = [...found].map(([term, ranges]) => [term, ranges.length] as const)
    const said: FrameMentions = { frame, top: window === top, media: document.contentType, terms, done }
    if (open) port.postMessage(said)
  }

  const count = async (): Promise<void> => {
    found = new Map()
    let rest = performance.now() + SLICE
    let told = performance.now()
    for (const place of places(reader)) {
      if (place !== null) found.set(place.term, [...(found.get(place.term) ?? []), place.range])
      const now = performance.now()
      if (now < rest) continue
      if (now - told > TELL) {
        tell(false)
        told = now
      }
      await pause()
      if (!open) return
      rest = performance.now() + SLICE
    }
    tell(true)
  }

  const jump = async (term: string, at: number): Promise<void> => {
    const shown = (): boolean => {
      const range = found.get(term)?.[at]
      return range !== undefined && showPlace(range)
    }
    if (shown()) return
    // The page has changed since it was counted.
    await count()
    shown()
  }

  port.onDisconnect.addListener(() => {
    open = false
  })
  port.onMessage.addListener((message: unknown) => {
    const wanted = parseJump(message)
    if (wanted?.frame === frame) void jump(wanted.term, wanted.at)
  })
  void count()
}
