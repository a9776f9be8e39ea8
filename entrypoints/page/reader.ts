import { makeDomTree } from '../../browser/dom-tree.ts'
import type { PageBlock, PageReader, PageTerm, Spot } from '../../browser/page-reader.ts'
import type { Piece, TextBlock } from '../../core/block-text.ts'
import { createMatcher, type Match } from '../../core/match.ts'
import { blockAround, isBlock, readBlocks } from '../../core/tree.ts'

type Pieces = readonly Piece<Node>[]

/** Where the unit at `offset` of a block stands; null for the line break of a `<br>`, which stands in no text. */
function spotOf(pieces: Pieces, offset: number): Spot | null {
  const piece = pieces.find(({ start, end }) => start <= offset && offset < end)
  return piece?.node instanceof Text ? { node: piece.node, offset: piece.offset + offset - piece.start } : null
}

/** As marks.json has them, which a test holds to its form: id, 1 where it is painted, wordings. */
interface MarkedConcepts {
  readonly concepts: readonly (readonly (string | number)[])[]
}

/**
 * @param marksText marks.json as text: parsed so, it costs each page a third of what a literal in the script does
 * @param met told of each open shadow root that is read
 */
export function makeReader(marksText: string, met: (root: ShadowRoot) => void): PageReader {
  const { concepts }: MarkedConcepts = JSON.parse(marksText)
  const tree = makeDomTree({ styled: true })
  const watched = {
    ...tree,
    shadow: (node: Node) => {
      const root = tree.shadow(node)
      if (root instanceof ShadowRoot) met(root)
      return root
    },
  }
  const painted = new Set(concepts.flatMap(([id, mark]) => (mark === 1 ? [String(id)] : [])))
  const spellings = concepts.flatMap(([id, , ...wordings]) =>
    wordings.map((text) => ({ text: String(text), concept: String(id) })),
  )
  const matcher = createMatcher(spellings)

  const termOf = ({ pieces, running }: TextBlock<Node>, match: Match): PageTerm | null => {
    const start = spotOf(pieces, match.start)
    const last = spotOf(pieces, match.end - 1)
    if (start === null || last === null) return null
    const { concept, wording } = match
    const end = { node: last.node, offset: last.offset + 1 }
    return { concept, wording, start, end, painted: running && painted.has(concept) }
  }

  const readBlock = (block: TextBlock<Node>, wanted: (concept: string) => boolean = () => true): PageBlock => {
    const found = matcher.match(block.text).filter(({ concept }) => wanted(concept))
    return {
      texts: block.pieces.flatMap(({ node }) => (node instanceof Text ? [node] : [])),
      terms: found.flatMap((match) => termOf(block, match) ?? []),
    }
  }

  return {
    *read(root, wanted) {
      for (const block of readBlocks(root, watched)) yield block === null ? null : readBlock(block, wanted)
    },
    around(text) {
      const block = blockAround<Node>(text, tree)
      return block === null ? null : readBlock(block)
    },
    isBlock: (element) => isBlock<Node>(element, tree),
  }
}
