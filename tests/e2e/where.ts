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

const sessions = new WeakMap<Where, Promise<CDPSession>>()

/** A protocol session for the process that shows it; frames of the page's own process share the page's. */
export function sessionOf(where: Where): Promise<CDPSession> {
  const known = sessions.get(where)
  if (known !== undefined) return known
  const page = pageOf(where)
  const made = page
    .context()
    .newCDPSession(where)
    .catch((error: unknown) => {
      if (where === page) throw error
      return sessionOf(page)
    })
  sessions.set(where, made)
  return made
}
