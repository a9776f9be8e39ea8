import type { Piece } from '../core/card.ts'

/** Characters of the passage kept before the first marked word, and in all: one line of a list. */
const BEFORE = 8
const MOST = 44

export interface Snippet {
  readonly pieces: readonly Piece[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** One line of a passage around its first marked word: a look at it, never offered as a quotation. */
export function snippetOf(pieces: readonly Piece[]): Snippet {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0)
  const start = Math.max(0, startOfMark(pieces) - BEFORE)
  const end = start + MOST
  let at = 0
  const shown: Piece[] = []
  for (const { text, mark } of pieces) {
    const cut = text.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (cut !== '') shown.push({ text: cut, mark })
    at += text.length
  }
  return { pieces: shown, cutBefore: start > 0, cutAfter: end < length }
}

function startOfMark(pieces: readonly Piece[]): number {
  let at = 0
  for (const piece of pieces) {
    if (piece.mark) return at
    at += piece.text.length
  }
  return 0
}
