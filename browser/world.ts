/**
 * What guard, page script and card share. They are three scripts of one isolated world: a page sees none of this,
 * and a symbol keeps an element that a page names like us from standing in the way.
 */
import type { Settings } from '../core/settings.ts'

/** What a copy puts on the clipboard. */
export interface Clip {
  readonly text: string
  readonly html: string | null
}

/** First at every event of the frame; see guard-events.ts. */
export interface Guard {
  /** Root of the open card: trusted events of its host go inside and nowhere else. Null while nothing is open. */
  root: ShadowRoot | null
  /** Told of every trusted event before the page is; `inside` where it is the card's. True: the page is not told. */
  watch: ((event: Event, inside: boolean) => boolean) | null
  /** What the next copy event carries instead of the selection. */
  clip: Clip | null
  /** Takes the first place; again after `document.open` has emptied the window. */
  listen(): void
  stop(): void
}

/** What a card is asked of: words of the page and where they stand. */
export interface Subject {
  /** Concept of a term that was met on the page; null for words that the reader chose. */
  readonly concept: string | null
  readonly text: string
  readonly range: Range
  /** Where the pointer was, in CSS pixels of the viewport; null when it was not the pointer that asked. */
  readonly point: Point | null
  /** Opened by key or menu: it takes the focus, and it says so when there is nothing. */
  readonly wanted: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** An answer that waits to be shown. */
export interface Offer {
  readonly kind: 'card' | 'chip'
  show(): void
}

export interface CardSurface {
  /** Null where nothing fits, or nothing that may come unasked. */
  ask(subject: Subject): Promise<Offer | null>
  hide(): void
  /** Where card or chip stands, in CSS pixels of the viewport; null while neither does. */
  bounds(): DOMRect | null
}

/** What the card tells the page script. */
export interface PageEnd {
  readonly settings: Settings
  dismiss(): void
  pin(pinned: boolean): void
}

export interface World {
  readonly guard: Guard
  page: PageEnd | null
  card: CardSurface | null
}

const KEY = Symbol.for('youyang-lens')

export function makeWorld(guard: Guard): World {
  const made: World = { guard, page: null, card: null }
  Reflect.set(globalThis, KEY, made)
  return made
}

/** Null in a frame where the guard has not run. */
export function world(): World | null {
  const found: World | undefined = Reflect.get(globalThis, KEY)
  return found ?? null
}
