/** Marks the terms of a page, and keeps up with a page that changes: only what has changed is read again. */
import type { TextBlock } from '../core/match/block-text.ts'
import { makeIdleWork, SHOW } from './idle-work.ts'
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
/** What a pause among nodes counts, in units of text. */
const PAUSE = 500

/** `Node.DOCUMENT_POSITION_FOLLOWING` alone: after a node and not in it. */
const BEHIND = 4

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
  const marks = makeMarks()
  const idle = makeIdleWork()
  /** Since the last look. */
  const changes: MutationRecord[] = []
  let roots = new WeakSet<ShadowRoot>()
  let everything = true
  let timer: ReturnType<typeof setTimeout> | 0 = 0
  /** Milliseconds before the look at all of the page. */
  let wait = CALM
  /** When all of it was looked at last, in milliseconds since 1970. */
  let looked = 0

  /** @param done first texts of blocks that have been read before their turn */
  function* read(blocks: Iterable<TextBlock<Node> | null>, done?: ReadonlySet<unknown>): Generator<Node | undefined> {
    let last: Node | undefined
    let taken = 0
    for (const block of blocks) {
      taken += block?.text.length ?? PAUSE
      if (taken > MOST_READ || marks.full()) return marks.show()
      const first = block?.pieces[0]?.node
      if (block !== null && done?.has(first) !== true) marks.add(reader.termsOf(block, false).map(({ range }) => range))
      yield (last = first ?? last)
    }
    marks.show()
    // Whoever reads on from a node that has been taken away comes to an early end.
    if (last?.isConnected === false) lookAtAll()
  }

  const isBlock = (node: Node): boolean => node instanceof Element && reader.isBlock(node)

  /** What is read again when a text in it changes. */
  const blockOf = (node: Node): Node => {
    let block = node
    while (block.parentNode !== null && !isBlock(block)) block = block.parentNode
    return block
  }

  /** Whether it is part of a line of text, which its coming or going joins or parts. */
  const isInLine = (node: Node | null): boolean =>
    node instanceof Element ? !isBlock(node) : /\S/.test((node && reader.tree.text(node)) ?? '')

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
      while (at !== null && !blocks.has(at)) at = at.parentNode
      return at !== null
    }
    marks.drop(isRead)
    for (const block of blocks) if (block.isConnected && !isRead(block.parentNode)) yield* read(reader.read(block))
  }

  /** All of it, what is seen first: it is shown before the rest is read. */
  function* readAll(): Generator<unknown> {
    yield reader.prepare()
    // Asked before anything is marked: afterwards the browser would have to lay out the page anew to tell.
    const [top, bottom] = [0.25, 1].map((part) => document.elementFromPoint(innerWidth / 2, innerHeight * part - 1))
    // It may have had to lay out the page.
    yield
    const early = new Set<unknown>()
    for (const first of read(scrollY > 0 && top ? reader.readFrom(blockOf(top)) : reader.read(document))) {
      early.add(first)
      if (early.size > SCREENFUL || (first && bottom?.compareDocumentPosition(first) === BEHIND)) break
      yield
    }
    marks.show()
    yield SHOW
    yield* read(reader.read(document), early)
  }

  const look = (): void => {
    timer = 0
    observer.observe(document, WATCHED)
    if (everything) looked = Date.now()
    idle.begin(everything ? readAll() : readChanges())
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
    const rewritten = new Set(records.flatMap(({ type, target }) => (type === 'characterData' ? [target] : [])))
    if (rewritten.size > 0) marks.drop((node) => rewritten.has(node))
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
