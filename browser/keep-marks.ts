/** Marks the terms of a page, and keeps up with a page that changes: only what has changed is read again. */
import { makeIdleWork } from './idle-work.ts'
import { makeMarks } from './marks.ts'
import type { PageBlock, PageReader } from './page-reader.ts'
import { textsAt } from './text-at.ts'

/** More changes than this between two looks: the whole page is read anew. */
const MOST_CHANGES = 2000
/** Milliseconds between a change and the look at it, so that a page that changes all the time costs little. */
const CALM = 120

/** CSS pixels between two looks at what stands on the screen: a line or two. */
const SAMPLE = 40

const WATCHED = { childList: true, characterData: true, subtree: true }
const OURS = 'youyang-lens'

export interface KeptMarks {
  /** The page may have cleared them, or was not looked at for a while. */
  keep(): void
  /** An open shadow root has been met: it is watched like the document. */
  met(root: ShadowRoot): void
  stop(): void
}

/** Any text of what has changed: around it the whole block is read again. */
function textIn(node: Node): Node | null {
  return node instanceof Text ? node : document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode()
}

/** Only where the browser has highlights. */
export function keepMarks(reader: PageReader): KeptMarks {
  const marks = makeMarks()
  const idle = makeIdleWork()
  /** Added to the page or rewritten since the last look, and what stands beside something that came or went. */
  const changed = new Set<Node>()
  const beside = new Set<Node>()
  const roots = new WeakSet<ShadowRoot>()
  let everything = false
  let timer = 0

  const add = (block: PageBlock | null): void => {
    if (block !== null) marks.add(block.terms.map(({ range }) => range))
  }

  function* read(root: Node): Generator<void> {
    let last: Text | undefined
    for (const block of reader.read(root)) {
      yield add(block)
      last = block?.texts[0] ?? last
    }
    // Whoever reads on from a node that has been taken away comes to an early end.
    if (root.isConnected && last?.isConnected === false) lookAtAll()
  }

  function* readChanges(nodes: readonly Node[], neighbours: readonly Node[]): Generator<void> {
    const isBlock = (node: Node): boolean => node instanceof Element && reader.isBlock(node)
    const seen = new Set(nodes.filter(isBlock))
    const isSeen = (node: Node | null): boolean => node !== null && (seen.has(node) || isSeen(node.parentNode))
    marks.drop(isSeen)
    for (const block of [...seen]) if (block.isConnected && !isSeen(block.parentNode)) yield* read(block)
    for (const node of [...nodes, ...neighbours]) {
      const text = isBlock(node) ? null : textIn(node)
      if (!(text instanceof Text) || !text.isConnected || isSeen(text)) continue
      const block = reader.marksAround(text)
      const own = new Set<Node>(block?.texts)
      marks.drop((one) => own.has(one))
      for (const one of own) seen.add(one)
      yield add(block)
    }
  }

  /** In a page that opens scrolled down, the middle of what is seen comes first. */
  function* readScreen(): Generator<void> {
    for (let y = 0; scrollY > 0 && y < innerHeight; y += SAMPLE) {
      const [text] = textsAt({ x: innerWidth / 2, y })
      yield add(text === undefined ? null : reader.marksAround(text))
    }
  }

  const look = (): void => {
    timer = 0
    if (everything) {
      // What is still being read would be marked twice.
      idle.stop()
      marks.drop(() => true)
    }
    idle.begin(everything ? read(document) : readChanges([...changed], [...beside]))
    changed.clear()
    beside.clear()
    everything = false
  }

  function lookAtAll(): void {
    everything = true
    changed.clear()
    beside.clear()
    timer ||= window.setTimeout(look, CALM)
  }

  const note = (record: MutationRecord): void => {
    const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } = record
    if ((addedNodes[0] ?? removedNodes[0])?.nodeName.toLowerCase() === OURS) return
    if (type === 'characterData') changed.add(target)
    for (const node of addedNodes) changed.add(node)
    // What stands beside may have been joined, or parted.
    if (previousSibling !== null) beside.add(previousSibling)
    if (nextSibling !== null) beside.add(nextSibling)
  }

  const observer = new MutationObserver((records) => {
    if (everything) return
    // A flood is not even read; nothing is noted in a tab that nobody sees.
    if (records.length + changed.size > MOST_CHANGES || document.hidden) return lookAtAll()
    records.forEach(note)
    // A static range does not move with its text: until it is found again, nothing is better than a wrong mark.
    if (records.some(({ type }) => type === 'characterData')) marks.drop((node) => changed.has(node))
    if (changed.size + beside.size > 0) timer ||= window.setTimeout(look, CALM)
  })

  observer.observe(document, WATCHED)
  idle.begin(readScreen())
  idle.begin(read(document))

  return {
    keep() {
      marks.keep()
      idle.wake()
    },
    met(root) {
      if (roots.has(root)) return
      roots.add(root)
      observer.observe(root, WATCHED)
    },
    stop() {
      observer.disconnect()
      clearTimeout(timer)
      idle.stop()
      marks.clear()
    },
  }
}
