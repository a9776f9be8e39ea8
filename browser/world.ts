/**
 * What guard, page script, pointer script and card share. They are scripts of one isolated world: a page sees none of
 * this, and a symbol keeps an element that a page names like us from standing in the way.
 */
import type { Browser } from 'wxt/browser'
import type { Stop } from './dwell.ts'
import type { PageReader } from './page-reader.ts'
import type { PageSettings } from './page-settings.ts'

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

/** The page script's end: settings and marks. */
export interface PageEnd {
  readonly settings: PageSettings
  readonly reader: PageReader
  /**
   * Brings back marks that the page has cleared.
   * @returns whether the page changes too fast to be marked; undefined where nothing is marked
   */
  keepMarks(): boolean | undefined
  /** Whether the extension has been updated or removed; then everything has ended itself. */
  ended(): boolean
  /** The reader has taken the site back: everything goes, and nothing comes any more. */
  leave(): void
}

/** The pointer script's end, from when the reader first does anything in the frame. */
export interface PointerEnd {
  /** True where the event is used up. */
  see(event: Event, inside: boolean): boolean
  /** The term under a point of the viewport, wherever in it the point lies. */
  termAt(point: Point): Subject | null
  /** Where the pointer rests; null while it moves. */
  rested(): Stop | null
  /**
   * A key or menu asks for the card of the selection, or of the next term. False: there is neither.
   * @param asked the message, in which a frame may have asked for words of its own
   */
  open(asked: unknown): Promise<boolean>
  /** Card and all that waits goes, at once. */
  stop(): void
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
  open(asked: unknown): boolean
  /** Everything goes, at once. */
  stop(): void
}

export interface World {
  readonly guard: Guard
  /** marks.json as text, until the page script has read it. */
  wordings: string
  page: PageEnd | null
  pointer: PointerEnd | null
  card: CardEnd | null
  /** The element of 注明本页出处 while it tells the reader something; it is no card, and shows without one. */
  notice: Element | null
  /** Answers what popup and background ask of the frame over a port, from when that code is there. */
  asked: ((port: Browser.runtime.Port) => void) | null
}

const KEY = Symbol.for('youyang-lens')

export function makeWorld(guard: Guard): World {
  const made: World = { guard, wordings: '', page: null, pointer: null, card: null, notice: null, asked: null }
  Reflect.set(globalThis, KEY, made)
  return made
}

/** Null in a frame where the guard has not run. */
export function world(): World | null {
  const found: World | undefined = Reflect.get(globalThis, KEY)
  return found ?? null
}

/** The same of the frame around this one, where the two are of one origin; null in a frame that stands alone. */
export function worldAround(): World | null {
  try {
    return parent === self ? null : (Reflect.get(parent, KEY) ?? null)
  } catch {
    return null
  }
}

/** Leaves the wordings for the page script; a frame where the guard has not run has no use for them. */
export function leaveWordings(wordings: string): void {
  Object.assign(Reflect.get(globalThis, KEY) ?? {}, { wordings })
}

/** Whoever comes next starts anew. */
export function leaveWorld(): void {
  Reflect.deleteProperty(globalThis, KEY)
}
