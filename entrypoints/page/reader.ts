import { makeDomTree } from '../../browser/dom-tree.ts'
import type { PageBlock, PageReader, PageTerm } from '../../browser/page-reader.ts'
import { createRecogniser, type Term } from '../../core/match/annotate.ts'
import type { TextBlock } from '../../core/match/block-text.ts'
import { blockAround, isBlock, readBlocks } from '../../core/match/tree.ts'

/** As marks.json has them, which a test holds to its form: 1 where it is marked, the term, other wordings. */
interface MarkedConcepts {
  readonly schema: number
  readonly concepts: readonly (readonly [number, string, ...string[]])[]
}

/**
 * @param marksText marks.json as text: parsed so, it costs each page a third of what a literal in the script does
 * @param everywhere whether to mark each occurrence, not only the first of its concept in a block
 * @param met told of each open shadow root that is read
 */
export function makeReader(
  marksText: string,
  everywhere: () => boolean,
  met: (root: ShadowRoot) => void,
): PageReader {
  const { schema, concepts }: MarkedConcepts = JSON.parse(marksText)
  const marks = concepts.map(([mark, ...wordings]) => ({ id: wordings[0] ?? '', mark: mark === 1, wordings }))
  const recognise = createRecogniser({ schema, concepts: marks })
  const tree = makeDomTree({ styled: true })
  const watched = {
    ...tree,
    shadow: (node: Node) => {
      const root = tree.shadow(node)
      if (root instanceof ShadowRoot) met(root)
      return root
    },
  }

  const termOf = ({ pieces }: TextBlock<Node>, { start, end, concept, wording }: Term): PageTerm[] => {
    // Whatever a term starts and ends with stands in a text: only the break of a `<br>` does not.
    const first = pieces.find((piece) => start < piece.end)
    const last = pieces.find((piece) => end <= piece.end)
    if (first === undefined || last === undefined) return []
    const range = new StaticRange({
      startContainer: first.node,
      startOffset: first.offset + start - first.start,
      endContainer: last.node,
      endOffset: last.offset + end - last.start,
    })
    return [{ concept, wording, range }]
  }

  const readBlock = (block: TextBlock<Node> | null, all: boolean): PageBlock | null => {
    if (block === null) return null
    const terms = recognise(block, everywhere()).filter(({ painted }) => all || painted)
    return {
      texts: block.pieces.map(({ node }) => node).filter((node) => node instanceof Text),
      terms: terms.flatMap((term) => termOf(block, term)),
    }
  }

  return {
    *read(root) {
      for (const block of readBlocks(root, watched)) yield readBlock(block, false)
    },
    around: (text) => readBlock(blockAround<Node>(text, tree), true),
    marksAround: (text) => readBlock(blockAround<Node>(text, tree), false),
    isBlock: (element) => isBlock<Node>(element, tree),
  }
}
