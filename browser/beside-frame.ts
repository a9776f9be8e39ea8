/** In a frame, while a panel reads beside it: its paragraphs, which of them is being read, and the way to each. */
import type { Browser } from 'wxt/browser'
import { type FrameSaid, parseSaid } from './beside-port.ts'
import { showPlace } from './show-place.ts'

/** A paragraph of running text, and the text nodes it stands in. */
export interface PageParagraph {
  readonly text: string
  readonly range: StaticRange
}

/** Milliseconds that reading may hold the page at a time, and that it rests in between. */
const SLICE = 6
const REST = 20
/** Milliseconds a page has been quiet before it is read again. */
const QUIET = 600
/** Milliseconds between two answers while a page is scrolled. */
const PACE = 100
/** Where in the window one reads, as a share of its height; nearer to its top at the top of a page. */
const LINE = 0.3
/** How a reader moves a page. */
const BY_HAND = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const
const LISTENING = { capture: true, passive: true }
/** Paragraphs, and UTF-16 units of them together: nobody reads more beside a report. */
const MOST = { paragraphs: 4000, units: 1e6 }

/**
 * Answers one panel, until it closes or goes on to another page.
 * @param read the paragraphs of the document one by one; null in between, where to rest
 */
export function tellBeside(port: Browser.runtime.Port, read: () => Iterator<PageParagraph | null>): void {
  const frame = String(Math.random())
  let paragraphs: readonly PageParagraph[] = []
  let told: string | null = null
  let viewed = -1
  let open = true
  /** The panel has led here: this is the paragraph until the reader goes on. */
  let held = false
  const seen = new Set<Element>()
  let timer = 0
  let pace = 0

  const say = (said: FrameSaid): void => {
    if (open) port.postMessage(said)
  }

  const gather = async (): Promise<void> => {
    const found: PageParagraph[] = []
    const steps = read()
    let units = 0
    for (let step = steps.next(), end = performance.now() + SLICE; step.done !== true; step = steps.next()) {
      if (step.value !== null) units += step.value.text.length
      if (found.length >= MOST.paragraphs || units > MOST.units) break
      if (step.value !== null) found.push(step.value)
      if (performance.now() < end) continue
      await new Promise((resolve) => setTimeout(resolve, REST))
      if (!open) return
      end = performance.now() + SLICE
    }
    paragraphs = found
    const texts = found.map(({ text }) => text)
    if (texts.join('\n') !== told) {
      told = texts.join('\n')
      viewed = -1
      say({ kind: 'text', frame, top: window === top, title: document.title, paragraphs: texts })
    }
    watchAll()
    view()
  }

  /** Of the paragraphs in sight the one on the reader's line, or the first below it. */
  const view = (): void => {
    if (document.hidden || held) return
    const line = window === top ? Math.min(innerHeight * LINE, scrollY) : 0
    let index = -1
    for (let i = 0; i < paragraphs.length; i++) {
      const element = paragraphs[i]?.range.startContainer.parentElement
      if (element === null || element === undefined || !seen.has(element)) continue
      index = i
      if (bottomOf(paragraphs[i]) > line) break
    }
    if (index < 0 || index === viewed) return
    viewed = index
    say({ kind: 'view', frame, index })
  }
  const soon = (): void => {
    if (pace !== 0) return
    pace = window.setTimeout(() => {
      pace = 0
      view()
    }, PACE)
  }

  const inSight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target)
      else seen.delete(target)
    }
    soon()
  })
  const watchAll = (): void => {
    inSight.disconnect()
    seen.clear()
    for (const { range } of paragraphs) {
      const element = range.startContainer.parentElement
      if (element !== null) inSight.observe(element)
    }
  }

  const changes = new MutationObserver(() => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void gather(), QUIET)
  })
  changes.observe(document, { subtree: true, childList: true, characterData: true })
  const goOn = (): void => {
    held = false
  }
  addEventListener('scroll', soon, LISTENING)
  for (const name of BY_HAND) addEventListener(name, goOn, LISTENING)

  port.onMessage.addListener((message: unknown) => {
    const wanted = parseSaid(message)
    const paragraph = wanted?.kind === 'view' && wanted.frame === frame ? paragraphs[wanted.index] : undefined
    if (wanted?.kind !== 'view' || paragraph === undefined || !showPlace(paragraph.range)) return
    held = true
    viewed = wanted.index
    say(wanted)
  })
  // Nothing of this stays.
  port.onDisconnect.addListener(() => {
    open = false
    clearTimeout(timer)
    clearTimeout(pace)
    inSight.disconnect()
    changes.disconnect()
    removeEventListener('scroll', soon, LISTENING)
    for (const name of BY_HAND) removeEventListener(name, goOn, LISTENING)
  })
  say({ kind: 'reading', frame })
  void gather()
}

function bottomOf(paragraph: PageParagraph | undefined): number {
  if (paragraph === undefined) return 0
  const { startContainer, startOffset, endContainer, endOffset } = paragraph.range
  try {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return range.getBoundingClientRect().bottom
  } catch {
    // The page has changed under it and will be read again.
    return 0
  }
}
