/**
 * The text of a document as a reader sees it: blocks, in order. Works on any tree, so that the terminal and the page
 * script read alike. No recursion, and no node is looked at twice: depth and size of a page do not matter.
 */
import { blockText } from './block-text.ts'
import type { Surroundings, TextBlock } from './block-text.ts'
import type { Block } from './blocks.ts'
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
  'head title desc metadata script style noscript noframes noembed template textarea select datalist iframe frame ' +
  'object embed applet audio video canvas meter progress rt rp rtc',
)
const BLOCKS = words(
  'address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer foreignObject form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
  'nav ol p pre search section summary table tbody td text tfoot th thead tr ul',
)
const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ...'123456'.split('').map((level) => [`h${level}`, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
])

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const INLINE = /(?:^|;)\s*display\s*:\s*inline\s*(?:[;!]|$)/i
const BLOCK = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i
const BLOCK_DISPLAY = /^(?:block|flex|grid|table|list-item|flow-root)/

type Show = 'skip' | 'block' | 'inline'

/** How a node is read; what is no element (a document, a shadow root) holds blocks of its own. */
function show<N>(node: N, tree: TreeAdapter<N>): Show {
  const name = tree.name(node)
  if (name === '') return 'block'
  if (SKIPPED.has(name) || tree.attribute(node, 'hidden') !== null) return 'skip'
  // What someone is writing is not there to be read.
  if (/^(|true|plaintext-only)$/i.test(tree.attribute(node, 'contenteditable') ?? 'false')) return 'skip'
  const style = tree.attribute(node, 'style') ?? ''
  if (HIDDEN.test(style)) return 'skip'
  if (BLOCKS.has(name)) return INLINE.test(style) ? 'inline' : 'block'
  if (BLOCK.test(style) || tree.shadow(node) !== null) return 'block'
  const display = tree.display?.(node) ?? 'inline'
  return display === 'none' ? 'skip' : BLOCK_DISPLAY.test(display) ? 'block' : 'inline'
}

/** Whether text beside this node is not joined with the text in it. */
export const isBlock = <N>(node: N, tree: TreeAdapter<N>): boolean => show(node, tree) === 'block'

const OPEN: Surroundings = { kind: 'paragraph', place: 'open', link: false, pre: false }

function inside<N>(node: N, shown: Show, outer: Surroundings, tree: TreeAdapter<N>): Surroundings {
  const name = tree.name(node)
  const link = outer.link || (name === 'a' && tree.attribute(node, 'href') !== null)
  if (shown !== 'block') return link === outer.link ? outer : { ...outer, link }
  const names = `${tree.attribute(node, 'class') ?? ''} ${tree.attribute(node, 'id') ?? ''}`
  return {
    kind: KINDS.get(name) ?? 'paragraph',
    place: placeOf(outer.place, name, tree.attribute(node, 'role'), names.trim()),
    link,
    pre: outer.pre || name === 'pre',
  }
}

/** A node that is being read: its children come next, or, of a shadow root, those of its host after them. */
interface Frame<N> {
  readonly node: N
  readonly shown: Show
  readonly inside: Surroundings
  readonly ofShadow: boolean
}

/** `node` and what it stands in, outermost first; null where no reader sees it. */
function framesOf<N>(node: N, tree: TreeAdapter<N>): Frame<N>[] | null {
  const path: N[] = []
  for (let at: N | null = node; at !== null; at = tree.parent(at)) path.push(at)
  const frames: Frame<N>[] = []
  let outer = OPEN
  for (const at of path.reverse()) {
    const shown = show(at, tree)
    if (shown === 'skip') return null
    outer = inside(at, shown, outer, tree)
    frames.push({ node: at, shown, inside: outer, ofShadow: false })
  }
  return frames
}

/** Nodes without any block among them after which a reader gives the caller a chance to stop. */
const PAUSE = 500

/** Reads on from `node`, in the frames around it, until the frame at `floor` has been left. */
function* walk<N>(
  frames: Frame<N>[], floor: number, start: N | null, tree: TreeAdapter<N>,
): Generator<TextBlock<N> | null, void> {
  const block = blockText<N>()
  let node = start
  let steps = 0
  for (;;) {
    if (++steps % PAUSE === 0) yield null
    const frame = frames[frames.length - 1]
    if (frame === undefined) break
    if (node === null) {
      frames.pop()
      const done = frames.length <= floor
      if (done || frame.shown === 'block') yield* block.end()
      if (done) break
      const host = frame.ofShadow ? frames[frames.length - 1] : undefined
      node = host === undefined ? tree.next(frame.node) : tree.first(host.node)
      continue
    }
    const text = tree.text(node)
    if (text !== null) yield* block.add(node, text, frame.inside)
    else if (tree.name(node) === 'br') yield* block.lineBreak()
    else if (tree.name(node) !== '') {
      const shown = show(node, tree)
      if (shown === 'block') yield* block.end()
      if (shown !== 'skip') {
        const own = { node, shown, inside: inside(node, shown, frame.inside, tree), ofShadow: false }
        const shadow = tree.shadow(node)
        frames.push(own)
        if (shadow !== null) frames.push({ ...own, node: shadow, shown: 'block', ofShadow: true })
        node = tree.first(shadow ?? node)
        continue
      }
    }
    node = tree.next(node)
  }
}

/**
 * The blocks under `root`, itself included, in order, each text in one of them. Inline elements join, blocks, cells and
 * list items never do; what is hidden by attribute or inline style is passed over, so that a term joins across it. A
 * shadow tree is read in the place of its host, before the host's own children.
 *
 * In between come nulls, where much has been read and no block found: a caller with other duties may stop there, and
 * read on later; nodes that have left the tree meanwhile end the reading early.
 */
export function* readBlocks<N>(root: N, tree: TreeAdapter<N>): Generator<TextBlock<N> | null, void> {
  const frames = framesOf(root, tree)
  if (frames === null) return
  const floor = frames.length - 1
  const top = frames[floor]
  const shadow = tree.shadow(root)
  if (top !== undefined && shadow !== null) frames.push({ ...top, node: shadow, shown: 'block', ofShadow: true })
  yield* walk(frames, floor, tree.first(shadow ?? root), tree)
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
 */
export function blockAround<N>(text: N, tree: TreeAdapter<N>): TextBlock<N> | null {
  const own = tree.parent(text)
  if (own === null || framesOf(own, tree) === null || !/\S/.test(tree.text(text) ?? '')) return null
  const start = startOfBlock(text, tree)
  const parent = tree.parent(start)
  const frames = parent === null ? null : framesOf(parent, tree)
  if (frames === null) return null
  for (const block of walk(frames, 0, start, tree)) {
    if (block !== null && block.pieces.some(({ node }) => node === text)) return block
  }
  return null
}
