/** What a popup and the frames of the page under it say to one another, over one port to all frames. */

/** Name of the port on which a popup asks. */
export const ASK = 'mentions'
/** Name of the port on which the background tells frames to leave, followed by the sites still open, as JSON. */
export const LEAVE = 'leave '

/** A page script's first word, before its code has come: a frame is there. */
export const HERE = 1
/** Its code could not be had: what that frame mentions is not known. */
export const UNABLE = 0

/**
 * Why a frame has not counted all: it holds more than anyone reads, it changes too fast to be marked, or it is made of
 * more frames than are looked into.
 */
const LACKS = ['large', 'restless', 'frames'] as const
export type Lack = (typeof LACKS)[number]

/** What a frame has found so far. */
export interface FrameMentions {
  /** Chosen by the frame, for the way back. */
  readonly frame: string
  readonly top: boolean
  /** Media type of its document. */
  readonly media: string
  /** Concepts by their term, in the order met, with how often. */
  readonly terms: readonly (readonly [string, number])[]
  readonly done: boolean
  /** Null: all of it counts. */
  readonly lack: Lack | null
}

/** Popup to frames: bring this occurrence into view. */
export interface Jump {
  readonly frame: string
  readonly term: string
  /** 0 for the first in that frame. */
  readonly at: number
}

function isTerm(value: unknown): value is readonly [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isSafeInteger(value[1]) && value[1] > 0
}

/** What a frame has sent, if it is that. A page cannot send it: ports are the extension's own. */
export function parseFrame(value: unknown): FrameMentions | null {
  if (typeof value !== 'object' || value === null || !('frame' in value) || !('terms' in value)) return null
  if (typeof value.frame !== 'string' || !Array.isArray(value.terms)) return null
  return {
    frame: value.frame,
    top: 'top' in value && value.top === true,
    media: 'media' in value && typeof value.media === 'string' ? value.media : '',
    terms: value.terms.filter(isTerm),
    done: 'done' in value && value.done === true,
    lack: LACKS.find((one) => 'lack' in value && one === value.lack) ?? null,
  }
}

export function parseJump(value: unknown): Jump | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('frame' in value) || !('term' in value) || !('at' in value)) return null
  const { frame, term, at } = value
  return typeof frame === 'string' && typeof term === 'string' && typeof at === 'number' ? { frame, term, at } : null
}

/** Sites that a port's name says are open, written after `LEAVE`; whatever else stands there names none. */
export function openIn(json: string): readonly string[] {
  try {
    const sites: unknown = JSON.parse(json)
    return Array.isArray(sites) ? sites.filter((site) => typeof site === 'string') : []
  } catch {
    return []
  }
}
