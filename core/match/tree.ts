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
  last(node: N): N | null
  next(node: N): N | null
  previous(node: N): N | null
  /** Root of an element's open shadow tree. */
  shadow(node: N): N | null
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
const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ...'123456'.split('').map((level) => [`h${level}`, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
])

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
  /^(?:|true|plaintext-only)$/i.test(tree.attribute(node, 'contenteditable') ?? 'false')

const OPEN: Surroundings = { kind: 'paragraph', place: 'open', link: false, pre: false }

function inside<N>(node: N, shown: Show, outer: Surroundings, tree: TreeAdapter<N>): Surroundings {
  const name = tree.name(node)
  const link = outer.link || (name === 'a' && tree.attribute(node, 'href') !== null)
  if (shown !== 'block') return link === outer.link ? outer : { ...outer, link }
  const names = `${tree.attribute(node, 'class') ?? ''} ${tree.attribute(node, 'id') ?? ''}`
  return {
    kind: KINDS.get(name) ?? 'paragraph',
    place: isEdited(node, tree) ? 'furniture' : placeOf(outer.place, name, tree.attribute(node, 'role'), names.trim()),
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
        let at = 0
        for (const line of outer.pre ? text.split('\n') : [text]) {
          if (at > 0) block.lineBreak()
          for (let from = 0; from < line.length; from += LONGEST) {
            block.add(node, line.slice(from, from + LONGEST), at + from, outer)
            if (found.length > 0) yield* found.splice(0)
          }
          at += line.length + 1
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
export function* readBlocks<N>(root: N, tree: TreeAdapter<N>): Generator<TextBlock<N> | null, void> {
  const frames = framesOf(tree.parent(root), tree)
  if (frames !== null) yield* walk(frames, root, root, tree)
}

/** How far back from a text the start of its block is looked for: nodes, and UTF-16 units. */
const MOST_NODES_BACK = 2000
const MOST_TEXT_BACK = 10_000

/** The earliest node from which one reads on to `node` without leaving its block. */
function startOfBlock<N>(node: N, tree: TreeAdapter<N>): N {
  let start = node
  let text = 0
  for (let nodes = 0; nodes < MOST_NODES_BACK && text < MOST_TEXT_BACK; nodes++) {
    const before = tree.previous(start)
    if (before === null) {
      const parent = tree.parent(start)
      if (parent === null || isBlock(parent, tree)) return start
      start = parent
      continue
    }
    let last = before
    for (let inner: N | null = before; inner !== null; nodes++) {
      last = inner
      const shown: Show = tree.name(inner) === '' ? 'skip' : show(inner, tree)
      if (shown === 'block') return start
      inner = shown === 'skip' ? null : tree.last(inner)
    }
    text += tree.text(last)?.length ?? 0
    start = last
  }
  return start
}

/**
 * The block that a text node belongs to, for a pointer that rests on it; null where no reader sees the text. Costs as
 * much as the block is long: of one without end, only what is near.
 *
 * @param offset in the node's text, which counts where the node is so long that it is cut into several blocks
 */
export function blockAround<N>(text: N, tree: TreeAdapter<N>, offset = 0): TextBlock<N> | null {
  if (framesOf(tree.parent(text), tree) === null) return null
  const start = startOfBlock(text, tree)
  const frames = framesOf(tree.parent(start), tree) ?? []
  let met = false
  let after = 0
  const watched: TreeAdapter<N> = {
    ...tree,
    text(node) {
      if (node === text) met = true
      return tree.text(node)
    },
  }
  let own: TextBlock<N> | null = null
  for (const block of walk(frames, start, null, watched)) {
    if (block === null) continue
    const pieces = block.pieces.filter(({ node }) => node === text)
    if (pieces.length > 0) own = block
    if (pieces.some((piece) => offset < piece.offset + piece.end - piece.start)) break
    // the text itself may have ended the block before; if the next has it not either, it is white space at an edge
    if (pieces.length === 0 && met && ++after > 1) break
  }
  return own
}
