/**
 * The text of a document as a reader sees it: blocks, in order. Works on any tree, so that the terminal and the page
 * script read alike. No recursion, and no node is looked at twice: depth and size of a page do not matter.
 */
import { LONGEST, blockText } from './block-text.ts'
import type { Surroundings, TextBlock } from './block-text.ts'
import type { Block } from '../parse/blocks.ts'
import { placeOf } from './furniture.ts'

export interface TreeAdapter<N> {
  /** Of a text node its text, of any other node null. */
  text(node: N): string | null
  /** Of an element its name in small letters, of any other node ''. */
  name(node: N): string
  attribute(node: N, name: string): string | null
  /** Of the root of a shadow tree, its host. */
  parent(node: N): N | null
  first(node: N): N | null
  next(node: N): N | null
  previous(node: N): N | null
  /** Root of an element's open shadow tree. */
  shadow(node: N): N | null
  /** What an element of that name holds, for those who ask; a page's marks need no kinds. */
  kind?(name: string): Block['kind']
  /** How style sheets show an element that is inline by its name, where that is known: `none`, `block`, `inline`. */
  display?(node: N): string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Shows no text, or not as text; rt and rp stand above the line, not in it. */
const SKIPPED = words(
  'head title desc metadata script style noscript noframes template textarea select datalist iframe object audio ' +
  'video canvas rt rp',
)
const BLOCKS = words(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
  'figure footer foreignObject form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section ' +
  'summary table tbody td text tfoot th thead tr ul',
)

const DISPLAY = /(?:^|;)\s*(?:display\s*:\s*([\w-]+)|visibility\s*:\s*hidden)/i
const BLOCK_DISPLAY = /^(?:block|flex|grid|table|list-item|flow-root)/i

type Show = 'skip' | 'block' | 'inline'

/** How a node is read; what is no element (a document, a shadow root) holds blocks of its own. */
function show<N>(node: N, tree: TreeAdapter<N>): Show {
  const name = tree.name(node)
  if (name === '') return 'block'
  if (SKIPPED.has(name) || tree.attribute(node, 'hidden') !== null) return 'skip'
  const style = DISPLAY.exec(tree.attribute(node, 'style') ?? '')
  const own = style && (style[1] ?? 'none').toLowerCase()
  if (own !== 'none' && BLOCKS.has(name)) return own === 'inline' ? 'inline' : 'block'
  const display = own ?? tree.display?.(node) ?? ''
  if (display === 'none') return 'skip'
  return BLOCK_DISPLAY.test(display) || tree.shadow(node) !== null ? 'block' : 'inline'
}

/** Whether text beside this node is not joined with the text in it. */
export const isBlock = <N>(node: N, tree: TreeAdapter<N>): boolean => show(node, tree) === 'block'

/** What someone is writing is recognised and not marked. */
const isEdited = <N>(node: N, tree: TreeAdapter<N>): boolean =>
  (tree.attribute(node, 'contenteditable') ?? 'false').toLowerCase() !== 'false'

const OPEN: Surroundings = { kind: 'paragraph', place: 'open', link: false, pre: false }

function inside<N>(node: N, shown: Show, outer: Surroundings, tree: TreeAdapter<N>): Surroundings {
  const name = tree.name(node)
  const link = outer.link || (name === 'a' && tree.attribute(node, 'href') !== null)
  if (shown !== 'block') return link === outer.link ? outer : { ...outer, link }
  const names = [tree.attribute(node, 'class'), tree.attribute(node, 'id')].join(' ')
  return {
    kind: tree.kind?.(name) ?? 'paragraph',
    place: isEdited(node, tree) ? 'furniture' : placeOf(outer.place, name, tree.attribute(node, 'role'), names),
    link,
    pre: outer.pre || name === 'pre',
  }
}

/** A node that is being read. Of the root of a shadow tree, its host's own children come after it. */
interface Frame<N> {
  readonly node: N
  readonly shown: Show
  readonly inside: Surroundings
  readonly host: N | null
}

/** `node` and what it stands in, outermost first; null where no reader sees it. */
function framesOf<N>(node: N | null, tree: TreeAdapter<N>): Frame<N>[] | null {
  const path: N[] = []
  for (let at = node; at !== null; at = tree.parent(at)) path.push(at)
  const frames: Frame<N>[] = []
  let outer = OPEN
  for (const at of path.reverse()) {
    const shown = show(at, tree)
    if (shown === 'skip') return null
    outer = inside(at, shown, outer, tree)
    frames.push({ node: at, shown, inside: outer, host: null })
  }
  return frames
}

/** Nodes after which a reader gives the caller a chance to stop, whether a block has been found or not. */
const PAUSE = 500

/** Reads from `start` on, in the frames around it, until `last` and all that is in it has been read. */
function* walk<N>(
  frames: Frame<N>[], start: N, last: N | null, tree: TreeAdapter<N>,
): Generator<TextBlock<N> | null, void> {
  const found: TextBlock<N>[] = []
  const block = blockText<N>((one) => found.push(one))
  let node: N | null = start
  for (let steps = 1; ; steps++) {
    if (steps % PAUSE === 0) yield null
    let left = node
    if (node === null) {
      const frame = frames.pop()
      if (frame === undefined) break
      if (frame.shown === 'block') block.end()
      left = frame.node
      node = frame.host === null ? tree.next(frame.node) : tree.first(frame.host)
    } else {
      const outer: Surroundings = frames[frames.length - 1]?.inside ?? OPEN
      const text = tree.text(node)
      const name = tree.name(node)
      if (text !== null) {
        for (let at = 0, end = 0; at <= text.length; at = end + 1) {
          end = outer.pre ? text.indexOf('\n', at) : -1
          if (at > 0) block.lineBreak()
          if (end < 0) end = text.length
          for (let from = at; from < end; from += LONGEST) {
            block.add(node, text.slice(from, Math.min(end, from + LONGEST)), from, outer)
            // As long as a page, a text is many steps.
            if (from > 0) yield null
          }
          if (found.length > 0) yield* found.splice(0)
        }
      } else if (name === 'br') block.lineBreak()
      else if (name !== '' || node === last) {
        const shown = show(node, tree)
        if (shown === 'block') block.end()
        if (shown !== 'skip') {
          const own: Frame<N> = { node, shown, inside: inside(node, shown, outer, tree), host: null }
          const shadow = tree.shadow(node)
          frames.push(own)
          if (shadow !== null) frames.push({ ...own, node: shadow, host: node })
          node = tree.first(shadow ?? node)
          continue
        }
      }
      node = tree.next(node)
    }
    if (found.length > 0) yield* found.splice(0)
    if (left === last) break
  }
  block.end()
  yield* found
}

/**
 * The blocks under `root`, itself included, in order, each text in one of them. Inline elements join, blocks, cells and
 * list items never do; what is hidden by attribute or inline style is passed over, so that a term joins across it. A
 * shadow tree is read in the place of its host, before the host's own children.
 *
 * In between come nulls, so that a caller with other duties may stop where no block is found; nodes that have left the
 * tree meanwhile end the reading early.
 */
export function readBlocks<N>(root: N, tree: TreeAdapter<N>): Generator<TextBlock<N> | null, void> {
  return readFrom(root, tree, root)
}

/** The same from `start` on until `last` and all in it is read, else to the end of the document or shadow tree. */
export function* readFrom<N>(
  start: N, tree: TreeAdapter<N>, last: N | null = null,
): Generator<TextBlock<N> | null, void> {
  const frames = framesOf(tree.parent(start), tree)
  if (frames !== null) yield* walk(frames, start, last, tree)
}
