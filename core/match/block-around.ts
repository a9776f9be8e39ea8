/** The block around a text, for a pointer that rests on it. */
import type { TextBlock } from './block-text.ts'
import type { TreeAdapter } from './tree.ts'

/** How many siblings back from a text the start of its block is looked for. */
const MOST_BACK = 2000
/** How often reading around a text may pause before it is given up: of a block without end only what is near. */
const MOST_PAUSES = 20

/** What `tree.ts` does; handed in, since the script that asks is another than the one that holds it. */
export interface Reading<N> {
  readonly tree: TreeAdapter<N>
  isBlock(node: N): boolean
  /** Blocks from a node on; null where a caller may rest. */
  readFrom(start: N): Iterable<TextBlock<N> | null>
}

/**
 * The block that a text node belongs to; null where no reader sees the text, where it is but white space, and in a
 * block so long that nobody would wait for it. Costs as much as the block is long.
 *
 * @param offset in the node's text, which counts where the node is so long that it is cut into several blocks
 */
export function blockAround<N>(text: N, { tree, isBlock, readFrom }: Reading<N>, offset = 0): TextBlock<N> | null {
  if (!/\S/.test(tree.text(text) ?? '')) return null
  let start = text
  for (let parent = tree.parent(start); parent !== null && !isBlock(parent); parent = tree.parent(start)) start = parent
  for (let i = 0; i < MOST_BACK; i++) {
    const before = tree.previous(start)
    if (before === null || (tree.name(before) !== '' && isBlock(before))) break
    start = before
  }
  let pauses = 0
  for (const block of readFrom(start)) {
    if (block === null && ++pauses > MOST_PAUSES) break
    const own = block?.pieces.some((piece) => piece.node === text && offset < piece.offset + piece.end - piece.start)
    if (own === true) return block
  }
  return null
}
