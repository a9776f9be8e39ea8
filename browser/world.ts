/**
 * What guard, page script and card share. They are three scripts of one isolated world: a page sees none of this,
 * and a symbol keeps an element that a page names like us from standing in the way.
 */
import type { Browser } from 'wxt/browser'
import type { Stop } from './dwell.ts'
import type { PageReader } from './page-reader.ts'

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
  /** Concept of a term that was met on the page, by its term; null for words that the reader chose. */
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
  /** Draws it where it will be, unseen: then showing it takes no time. Not where another is shown. */
  ready(): void
  show(): void
}

/** Card and chip as they are seen. */
export interface CardSurface {
  /** Null where nothing fits, or nothing that may come unasked. */
  ask(subject: Subject): Promise<Offer | null>
  hide(): void
  /** Where card or chip stands, in CSS pixels of the viewport; null while neither does. */
  bounds(): DOMRect | null
}

/** The page script's end: what it knows of page and reader. */
export interface PageEnd {
  /** The settings as they are stored. */
  readonly stored: unknown
  readonly reader: PageReader
  /** The term under a point of the viewport, wherever in it the point lies. */
  termAt(point: Point): Subject | null
  /** Where the pointer rests; null while it moves. */
  rested(): Stop | null
  /** The reader has taken the site back: everything goes, and nothing comes any more. */
  leave(): void
}

/** The card's end, from when its code is there. */
export interface CardEnd {
  /** True where the event is used up. */
  see(event: Event, inside: boolean): boolean
  /** Words have been selected, before the card was there to notice. */
  chosen(): void
  /** The pointer is about to rest there: what will be asked can be answered already. Shows nothing. */
  prepare(stop: Stop): void
  /** The pointer has come to rest. */
  rest(stop: Stop): void
  /** A key or menu asks for the card of the selection, or of the next term. False: there is neither. */
  open(): boolean
  /** Everything goes, at once. */
  stop(): void
}

export interface World {
  readonly guard: Guard
  page: PageEnd | null
  card: CardEnd | null
  /** Answers what popup and background ask of the frame over a port, from when that code is there. */
  asked?: (port: Browser.runtime.Port) => void
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

/** Whoever comes next starts anew. */
export function leaveWorld(): void {
  Reflect.deleteProperty(globalThis, KEY)
}
