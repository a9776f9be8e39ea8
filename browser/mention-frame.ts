/** In a frame, from when a popup first asks: what terms the page has, and the way to each of them. */
import type { Browser } from 'wxt/browser'
import { isCrowd } from './crowd.ts'
import { type FrameMentions, type Lack, parseJump } from './mention-port.ts'
import type { PageReader } from './page-reader.ts'
import { showPlace } from './show-place.ts'
import type { PageEnd } from './world.ts'

/** Milliseconds that counting may hold the page; a step is only looked at when it is over. */
const SLICE = 5
/** Milliseconds between two interim answers. */
const TELL = 100
/** UTF-16 units of a page that are counted through, pauses counted in; and of places that are kept to be led to. */
const MOST = { read: 4e6, places: 20_000 }
/** What a pause among nodes counts, in units of text. */
const PAUSE = 500
/** A text that ends so far on has more than was read of it. */
const CUT = 1e6

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

/**
 * Each occurrence of what is marked somewhere in its block, one by one; null in between, where to rest.
 * @returns false where the page holds more
 */
function* places(reader: PageReader): Generator<Place | null, boolean> {
  let read = 0
  let whole = true
  for (const block of reader.read(document)) {
    read += block?.text.length ?? PAUSE
    if (read > MOST.read) return false
    if (block !== null) {
      if (block.pieces.some(({ node, offset }) => offset < CUT && lengthOf(node) > CUT)) whole = false
      const marked = new Set(reader.termsOf(block, false).map(({ concept }) => concept))
      for (const { concept, range } of marked.size === 0 ? [] : reader.termsOf(block, true)) {
        if (marked.has(concept) && isSeen(range)) yield { term: concept, range }
      }
    }
    yield null
  }
  return whole
}

function lengthOf(node: Node): number {
  return node instanceof Text ? node.length : 0
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Answers one popup, until it closes. */
export function answerPopup({ reader, keepMarks }: PageEnd, port: Browser.runtime.Port): void {
  const frame = String(Math.random())
  let found = new Map<string, StaticRange[]>()
  let lack: Lack | null = null
  let open = true

  const tell = (done: boolean): void => {
    const terms = [...found].map(([term, ranges]) => [term, ranges.length] as const)
    const said: FrameMentions = { frame, top: window === top, media: document.contentType, terms, done, lack }
    if (open) port.postMessage(said)
  }

  const count = async (): Promise<void> => {
    found = new Map()
    lack = keepMarks() === true ? 'restless' : isCrowd() ? 'frames' : null
    let rest = performance.now() + SLICE
    let told = performance.now()
    let kept = 0
    const steps = places(reader)
    let step = steps.next()
    for (; step.done !== true && kept < MOST.places; step = steps.next()) {
      if (step.value !== null) {
        const { term, range } = step.value
        const ranges = found.get(term)
        if (ranges === undefined) found.set(term, [range])
        else ranges.push(range)
        kept += 1
      }
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
    if (step.done !== true || !step.value) lack ??= 'large'
    if (keepMarks() === true) lack ??= 'restless'
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
