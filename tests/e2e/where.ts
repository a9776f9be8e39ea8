import type { CDPSession, Frame, Page } from 'playwright-core'

/** A page, or one of its frames; boxes are in its own viewport. */
export type Where = Page | Frame

export function pageOf(where: Where): Page {
  return 'childFrames' in where ? where.page() : where
}

/** Where the viewport of a frame begins in the page's, in CSS pixels: what real input is given in. */
export async function originOf(where: Where): Promise<{ readonly x: number; readonly y: number }> {
  if (!('childFrames' in where) || where.parentFrame() === null) return { x: 0, y: 0 }
  const element = await where.frameElement()
  const box = await element.boundingBox()
  if (box === null) throw new Error(`the frame ${where.url()} is not seen`)
  const border = await element.evaluate((frame) =>
    frame instanceof Element ? { x: frame.clientLeft, y: frame.clientTop } : { x: 0, y: 0 },
  )
  return { x: box.x + border.x, y: box.y + border.y }
}

/** A protocol session, and the page or frame whose process it belongs to. */
export interface Session {
  readonly cdp: CDPSession
  readonly of: Where
}

const sessions = new WeakMap<Where, Promise<Session>>()

/** Frames of the same process share the session of the outermost of them. */
export function sessionOf(where: Where): Promise<Session> {
  const known = sessions.get(where)
  if (known !== undefined) return known
  const around = 'childFrames' in where ? where.parentFrame() : null
  const own = pageOf(where).context().newCDPSession(where)
  const made = own.then((cdp): Session => ({ cdp, of: where })).catch((error: unknown) => {
    if (around === null) throw error
    return sessionOf(around.parentFrame() === null ? around.page() : around)
  })
  sessions.set(where, made)
  return made
}
