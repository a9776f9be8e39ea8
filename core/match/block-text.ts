/** Puts the text of one block together from the nodes that hold it. */
import type { Block } from '../parse/blocks.ts'
import { isRunning } from './furniture.ts'
import type { Place } from './furniture.ts'
import type { Span } from '../pack.ts'

/** A run of a block's text, `[start, end)` in it, and where it comes from. */
export interface Piece<N> extends Span {
  readonly node: N
  /** Offset of `start` in the node's text. */
  readonly offset: number
}

/**
 * White space at its edges is left off; a line break of the source is a space in it, a line break on the page `\n`.
 * Every unit of `text` but that `\n` belongs to one piece.
 */
export interface TextBlock<N> extends Block {
  readonly pieces: readonly Piece<N>[]
  /** False for furniture. */
  readonly running: boolean
}

/** What is known of a text by the elements around it. */
export interface Surroundings {
  readonly kind: Block['kind']
  readonly place: Place
  readonly link: boolean
  /** Line breaks of the source are line breaks on the page. */
  readonly pre: boolean
}

/** UTF-16 units. A longer block is cut, so that no page, however written, keeps a reader waiting for one block. */
export const LONGEST = 10_000

/** After a line break: the indent of a new paragraph (two characters, or some `&nbsp;`). */
const INDENT = /^ *[\u3000\u2003\u00a0]{2}/

export interface BlockText<N> {
  /** @param part of the node's text, from `offset` on, at most `LONGEST` units */
  add(node: N, part: string, offset: number, around: Surroundings): void
  /** On the page. Two in a row, or one with an indent after it, end the block: many pages make paragraphs so. */
  lineBreak(): void
  end(): void
}

/** @param done is told of each block that has come to its end and holds more than white space */
export function blockText<N>(done: (block: TextBlock<N>) => void): BlockText<N> {
  let text = ''
  let pieces: Piece<N>[] = []
  let links: Span[] = []
  let around: Surroundings | null = null
  /** Offset after the last line break when nothing but white space has come since; else −1. */
  let broken = -1

  const end = (): void => {
    if (around === null) return
    const { kind, place } = around
    const shown = text.trimEnd()
    const cut = pieces.filter(({ start }) => start < shown.length)
    const last = cut.pop()
    if (last !== undefined) cut.push({ ...last, end: Math.min(last.end, shown.length) })
    done({ kind, text: shown, pieces: cut, running: isRunning(place, shown, links) })
    text = ''
    pieces = []
    links = []
    around = null
    broken = -1
  }

  const add = (node: N, part: string, offset: number, outside: Surroundings): void => {
    const blank = part.search(/\S/)
    if (blank < 0 && around === null) return
    const seen = part.replace(/[\t\n\f\r]/g, ' ')
    const indented = blank >= 0 && broken >= 0 && INDENT.test(text.slice(broken) + seen)
    if (indented || text.length + part.length > LONGEST) end()
    const start = text.length
    const from = around === null ? Math.max(blank, 0) : 0
    around ??= outside
    text += seen.slice(from)
    pieces.push({ node, offset: offset + from, start, end: text.length })
    if (outside.link) links.push({ start, end: text.length })
    if (blank >= 0) broken = -1
  }

  return {
    add,
    lineBreak() {
      if (around === null) return
      if (broken >= 0) return end()
      text += '\n'
      broken = text.length
    },
    end,
  }
}
