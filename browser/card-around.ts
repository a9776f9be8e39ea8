/** Where a frame is too small for a card, the page around it shows the card, beside the frame. */
import { type FrameWords, parseWords, send } from './messages.ts'
import type { CardSurface, Offer, Subject } from './world.ts'

/** CSS pixels of a viewport in which a card can be read. */
const LEAST = { width: 320, height: 300 }
const FRAMES = 'iframe, frame, object, embed'

function isTooSmall(): boolean {
  return window !== window.top && (innerWidth < LEAST.width || innerHeight < LEAST.height)
}

/**
 * The same surface, which has its cards shown in the page around while the frame is too small; where none of ours runs
 * there, they stand in the frame as well as they can.
 */
export function makeAroundSurface(surface: CardSurface): CardSurface {
  /** What the page around has been asked for last; null when it has nothing of ours. */
  let sent: FrameWords | null = null
  const showAround = (words: FrameWords, offer: Offer): void => {
    sent = words
    void send({ kind: 'card-around', words }).then(({ done }) => {
      if (done || sent !== words) return
      sent = null
      offer.show()
    })
  }
  return {
    async ask(subject) {
      const offer = await surface.ask(subject)
      if (offer === null || !isTooSmall()) return offer
      const { concept, text, wanted } = subject
      const frame = { url: location.href, width: innerWidth, height: innerHeight }
      return { kind: offer.kind, ready: () => {}, show: () => showAround({ concept, text, wanted, ...frame }, offer) }
    },
    hide() {
      if (sent !== null) void send({ kind: 'card-around', words: null })
      sent = null
      surface.hide()
    },
    bounds: surface.bounds,
  }
}

/** What a frame asks for: words; null when the reader has left them; undefined where it is no frame that asks. */
export function wordsAsked(asked: unknown): FrameWords | null | undefined {
  return typeof asked === 'object' && asked !== null && 'words' in asked ? parseWords(asked.words) : undefined
}

/**
 * The frame that has asked. What a page knows of the pointer ends where a frame of another process begins, so it is
 * the size that tells, and of several of that size the pointer or the address, if they do.
 */
function frameOf({ url, width, height }: FrameWords): Element | null {
  const frames = [...document.querySelectorAll(FRAMES)]
  const fitting = frames.filter(
    ({ clientWidth, clientHeight }) => Math.abs(clientWidth - width) <= 1 && Math.abs(clientHeight - height) <= 1,
  )
  const hovered = (frame: Element): boolean => frame.matches(':hover')
  const shown = (frame: Element): boolean => [Reflect.get(frame, 'src'), Reflect.get(frame, 'data')].includes(url)
  const focused = document.activeElement?.matches(FRAMES) === true ? document.activeElement : null
  return fitting.find(hovered) ?? fitting.find(shown) ?? fitting[0] ?? frames.find(hovered) ?? focused
}

/** The words stand where their frame does. */
export function frameSubject(words: FrameWords): Subject | null {
  const { concept, text, wanted } = words
  const frame = frameOf(words)
  if (frame === null) return null
  const range = document.createRange()
  range.selectNode(frame)
  return { concept, text, range, point: null, wanted }
}
