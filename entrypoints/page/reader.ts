import { makeDomTree } from '../../browser/dom-tree.ts'
import type { PageReader, PageTerm } from '../../browser/page-reader.ts'
import { type World, worldAround } from '../../browser/world.ts'
import { createRecogniser, type Recognise, type Term } from '../../core/match/annotate.ts'
import type { TextBlock } from '../../core/match/block-text.ts'
import type { Marks } from '../../core/match/marks.ts'
import { isBlock, readBlocks, readFrom, type TreeAdapter } from '../../core/match/tree.ts'

/**
 * @param ours has marks.json as text, which a test holds to its form: parsed so, it costs each page a third of what a
 * literal in the script does; taken out of it once it is read
 * @param everywhere whether to mark each occurrence, not only the first of its concept in a block
 * @param met told of each open shadow root that is read
 */
export function makeReader(
  ours: World,
  everywhere: () => boolean,
  met: (root: ShadowRoot) => void,
): PageReader {
  let recogniser: Recognise | null = null
  const tree: TreeAdapter<Node> = makeDomTree(met)

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

  /**
   * Made when it is first needed: frames where nothing is to be marked never are. One for all frames of one origin, so
   * that a page of a thousand does not hold a thousand of them.
   */
  const prepare = (): Recognise => {
    recogniser ??= worldAround()?.page?.reader.prepare() ?? createRecogniser(JSON.parse(ours.wordings) as Marks)
    ours.wordings = ''
    return recogniser
  }

  const termsOf = (block: TextBlock<Node>, all: boolean): readonly PageTerm[] => {
    const terms = prepare()(block, everywhere()).filter(({ painted }) => all || painted)
    return terms.flatMap((term) => termOf(block, term))
  }

  return {
    prepare,
    read: (root) => readBlocks(root, tree),
    termsOf,
    tree,
    isBlock: (node) => isBlock(node, tree),
    readFrom: (start) => readFrom(start, tree),
  }
}
