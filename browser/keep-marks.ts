/** Marks a page's terms near the screen, and keeps up with a page that changes: only what has changed is read again. */
import type { TextBlock } from '../core/match/block-text.ts'
import { makeIdleWork } from './idle-work.ts'
import { makeMarks } from './marks.ts'
import type { PageReader } from './page-reader.ts'

/** More changes than this between two looks are a flood: they are not even read, and all of the page is looked at. */
const MOST_CHANGES = 1000
/** Milliseconds between a change and the look at it, so that a page that changes all the time costs little. */
const CALM = 120
/** Between two looks at all of a page that floods us: each wait is twice the one before, up to this. */
const LONGEST_WAIT = 64 * CALM
/** A flood that comes later after a look than so many of the last waits is one by itself. */
const APART = 4
/** So long a wait is told: the page changes too fast to be marked. */
const RESTLESS = 8 * CALM
/** UTF-16 units of a page that are read at most, pauses among nodes counted in: more is no reading matter. */
const MOST_READ = 4e6

/** Blocks: as many paragraphs as a large screen shows. */
const SCREENFUL = 50
/** Blocks: then the places found are told of, and so many are little work. */
const AT_ONCE = 250
/**
 * Around the screen, of its size: what is marked there already need not be looked for when it comes. Not more: at each
 * change of a page Chromium sets all marks there are anew, a hundred of them in one millisecond or two.
 */
const AROUND = '50%'
/** What a pause among nodes counts, in units of text. */
const PAUSE = 500

const WATCHED = { childList: true, characterData: true, subtree: true }
const OURS = 'youyang-lens'

export interface KeptMarks {
  /**
   * The page may have cleared them, or was not looked at for a while.
   * @returns whether it changes too fast to be marked
   */
  keep(): boolean
  /** An open shadow root has been met: it is watched like the document. */
  met(root: ShadowRoot): void
  stop(): void
}

/** Only where the browser has highlights. */
export function keepMarks(reader: PageReader): KeptMarks {
  const { parent } = reader.tree
  const marks = makeMarks()
  const idle = makeIdleWork()
  /** Since the last look. */
  const changes: MutationRecord[] = []
  /** Blocks near the screen that are not marked yet. */
  const near = new Set<Element>()
  let roots = new WeakSet<ShadowRoot>()
  let everything = true
  let timer: ReturnType<typeof setTimeout> | 0 = 0
  /** Milliseconds before the look at all of the page. */
  let wait = CALM
  /** When all of it was looked at last, in milliseconds since 1970. */
  let looked = 0

  const isBlock = (node: Node): boolean => node instanceof Element && reader.isBlock(node)

  /** What is read again when a text in it changes, and tells by its place whether that is seen. */
  const blockOf = (node: Node): Node => {
    let block = node
    let outer = parent(node)
    for (; outer !== null && !isBlock(block); outer = parent(outer)) block = outer
    return block
  }

  /** Whether it is part of a line of text, which its coming or going joins or parts. */
  const isInLine = (node: Node | null): boolean =>
    node instanceof Element ? !isBlock(node) : /\S/.test((node && reader.tree.text(node)) ?? '')

  /** Element whose place on the page tells where the block is seen; it may hold other blocks, too. */
  const boxOf = (block: TextBlock<Node>): Element => {
    const box = blockOf(block.pieces[0]?.node ?? document)
    return box instanceof Element ? box : document.documentElement
  }

  /** Looks where the blocks are; they are read again, and marked, when they are near the screen. */
  function* place(blocks: Iterable<TextBlock<Node> | null>): Generator<unknown> {
    let box: Element | undefined
    let taken = 0
    let count = 0
    for (const block of blocks) {
      taken += block?.text.length ?? PAUSE
      if (taken > MOST_READ) return
      const last = box
      if (block !== null) box = boxOf(block)
      // One that is looked at already would not be told of.
      if (box !== undefined && box !== last) {
        sight.unobserve(box)
        sight.observe(box)
      }
      yield ++count % AT_ONCE === SCREENFUL
    }
    // Whoever reads on from a node that has been taken away comes to an early end.
    if (box?.isConnected === false) lookAtAll()
  }

  /** Steps end between blocks; boxes that come near meanwhile are read in the same go. */
  function* readNear(): Generator<unknown> {
    yield reader.prepare()
    for (const box of near) {
      near.delete(box)
      for (const block of reader.read(box)) {
        if (block !== null && boxOf(block) === box) {
          marks.add(box, reader.termsOf(block, false).map(({ range }) => range))
        }
        yield
      }
    }
    // Not one by one: the style sheet that comes with the first has all that is asked of styles worked out anew.
    marks.show()
  }

  const sight = new IntersectionObserver((entries) => {
    marks.drop((_, box) => entries.some(({ target }) => target === box))
    for (const { target, isIntersecting, boundingClientRect: { width } } of entries) {
      near.delete(target)
      // What has no box of its own (`display: contents`) may be anywhere.
      if (!isIntersecting && width > 0) continue
      if (near.size === 0) idle.begin(readNear())
      near.add(target)
    }
  }, { rootMargin: AROUND })

  /** Of all that has come until its turn: what waits for it is never more than one flood. */
  function* readChanges(): Generator<unknown> {
    const blocks = new Set<Node>()
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of changes.splice(0)) {
      yield
      for (const node of addedNodes) if (isBlock(node)) blocks.add(node)
      const touched = [...addedNodes, ...removedNodes, previousSibling, nextSibling]
      if (type === 'characterData' || touched.some(isInLine)) blocks.add(blockOf(target))
    }
    const isRead = (node: Node | null): boolean => {
      let at = node
      while (at !== null && !blocks.has(at)) at = parent(at)
      return at !== null
    }
    marks.drop(isRead)
    for (const block of blocks) if (block.isConnected && !isRead(parent(block))) yield* place(reader.read(block))
  }

  const look = (): void => {
    timer = 0
    observer.observe(document, WATCHED)
    if (everything) looked = Date.now()
    idle.begin(everything ? place(reader.read(document)) : readChanges())
    everything = false
  }

  /** Nothing is heard until then; marks that may be wrong by now, and what would mark twice, go at once. */
  function lookAtAll(): void {
    stop()
    roots = new WeakSet()
    changes.length = 0
    everything = true
    const again = Date.now() - looked < APART * wait && !document.hidden
    wait = again ? Math.min(2 * wait, LONGEST_WAIT) : CALM
    timer = setTimeout(look, wait)
  }

  const stop = (): void => {
    observer.disconnect()
    sight.disconnect()
    near.clear()
    clearTimeout(timer)
    idle.stop()
    marks.clear()
  }

  const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean =>
    (addedNodes[0] ?? removedNodes[0])?.nodeName.toLowerCase() === OURS

  const observer = new MutationObserver((records) => {
    // Nothing is noted in a tab that nobody sees.
    if (records.length + changes.length > MOST_CHANGES || document.hidden) return lookAtAll()
    changes.push(...records.filter((record) => !isOurs(record)))
    // A static range does not move with its text: until it is found again, nothing is better than a wrong mark.
    marks.drop((node) => records.some(({ target }) => target === node))
    if (changes.length > 0) timer ||= setTimeout(look, CALM)
  })

  look()

  return {
    keep() {
      marks.keep()
      idle.wake()
      return everything && wait > RESTLESS
    },
    met(root) {
      if (roots.has(root)) return
      roots.add(root)
      observer.observe(root, WATCHED)
    },
    stop,
  }
}
