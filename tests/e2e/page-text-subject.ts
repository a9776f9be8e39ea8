/** What the page script reads a page with, for a bundle that a test puts into pages. */
import { makeDomTree } from '../../browser/dom-tree.ts'
import { placeBlocks } from '../../core/match/annotate.ts'
import { blockAround } from '../../core/match/block-around.ts'
import { isBlock, readBlocks, readFrom, type TreeAdapter } from '../../core/match/tree.ts'

export interface PageText {
  /** As `annotate --text` prints it. */
  readonly text: string
  readonly running: readonly boolean[]
  /** Texts whose block, looked for from the text itself, is another than reading the page gives. */
  readonly astray: readonly string[]
}

export function readPage(styled: boolean): PageText {
  const { display, ...plain } = makeDomTree(() => {})
  const tree: TreeAdapter<Node> = styled ? { ...plain, display } : plain
  const blocks = [...readBlocks<Node>(document, tree)].filter((block) => block !== null)
  const reading = {
    tree,
    isBlock: (node: Node) => isBlock(node, tree),
    readFrom: (start: Node) => readFrom(start, tree),
  }
  const astray = blocks.flatMap((block) =>
    block.pieces.flatMap(({ node }) => {
      const around = /\S/.test(node.textContent ?? '') ? blockAround(node, reading) : block
      return around?.text === block.text || block.text.length > 1000 ? [] : [block.text]
    }),
  )
  return { text: placeBlocks(blocks).text, running: blocks.map(({ running }) => running), astray }
}
