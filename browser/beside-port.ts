/** What the frames of a page and the panel that reads beside them say to one another, over one port to all frames. */

/** Name of the port on which a panel asks. */
export const BESIDE = 'beside'

/** What a frame has to be read. */
export interface FrameText {
  readonly kind: 'text'
  /** Chosen by the frame, for the way back. */
  readonly frame: string
  readonly top: boolean
  readonly title: string
  /** Paragraphs of running text, in order. */
  readonly paragraphs: readonly string[]
}

/** A paragraph of a frame, by its place in the list that the frame has sent last. */
export interface PlaceInPage {
  readonly frame: string
  readonly index: number
}

/** The paragraph that is being read, or, from the panel, the one to bring into view. */
export interface FrameView extends PlaceInPage {
  readonly kind: 'view'
}

/** The frame has heard the panel and is reading; the text comes when it is read. */
export interface FrameReading {
  readonly kind: 'reading'
  readonly frame: string
}

export type FrameSaid = FrameText | FrameView | FrameReading

/** What a frame has sent, if it is that. A page cannot send it: ports are the extension's own. */
export function parseSaid(value: unknown): FrameSaid | null {
  if (typeof value !== 'object' || value === null || !('frame' in value) || typeof value.frame !== 'string') return null
  const { frame } = value
  const index = 'index' in value ? value.index : undefined
  if (typeof index === 'number' && Number.isSafeInteger(index) && index >= 0) return { kind: 'view', frame, index }
  if ('kind' in value && value.kind === 'reading') return { kind: 'reading', frame }
  if (!('paragraphs' in value) || !Array.isArray(value.paragraphs)) return null
  return {
    kind: 'text',
    frame,
    top: 'top' in value && value.top === true,
    title: 'title' in value && typeof value.title === 'string' ? value.title : '',
    paragraphs: value.paragraphs.filter((paragraph) => typeof paragraph === 'string'),
  }
}
