/** A paragraph cut where terms begin and end, for showing what marks do. */
import type { Recognise } from './annotate.ts'

/** `plain`: no term; `first`: the first of its concept here; `again`: another; `quiet`: known, but never marked. */
export interface SamplePiece {
  readonly text: string
  readonly kind: 'plain' | 'first' | 'again' | 'quiet'
}

/** The pieces joined are `text`. */
export function samplePieces(text: string, recognise: Recognise): readonly SamplePiece[] {
  const block = { text, running: true }
  const first = new Set(recognise(block).flatMap(({ start, painted }) => (painted ? [start] : [])))
  const pieces: SamplePiece[] = []
  let at = 0
  for (const { start, end, painted } of recognise(block, true)) {
    if (start > at) pieces.push({ text: text.slice(at, start), kind: 'plain' })
    const kind = !painted ? 'quiet' : first.has(start) ? 'first' : 'again'
    pieces.push({ text: text.slice(start, end), kind })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kind: 'plain' })
  return pieces
}
