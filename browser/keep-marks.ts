/** Marks the terms of a page, and keeps up with a page that changes: only what has changed is read again. */
import { makeIdleWork } from './idle-work.ts'
import { makeMarks } from './marks.ts'
import type { PageBlock, PageReader } from './page-reader.ts'
import type { Marks } from '../core/settings.ts'

/** More changes than this between two looks: the whole page is read anew. */
const MOST_CHANGES = 2000
/** Milliseconds between a change and the look at it, so that a page that changes all the time costs little. */
const CALM = 120

const WATCHED = { childList: true, characterData: true, subtree: true }
const OURS = 'youyang-lens'

export interface KeptMarks {
  /** The reader wants other marks, or the page may have cleared them. */
  refresh(): void
  /** An open shadow root has been met: it is watched like the document. */
  met(root: ShadowRoot): void
  stop(): void
}

/** The text nearest to a change: where it is read again, the whole block around it is. */
function textAt(node: Node | null): Text | null {
  if (node === null || node instanceof Text) return node
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  const found = walker.nextNode()
  return found instanceof Text ? found : null
}

export function keepMarks(reader: PageReader, mode: () => Marks): KeptMarks {
  const marks = makeMarks()
  const idle = makeIdleWork(() => marks.settle(mode()))
  const subtrees = new Set<Element>()
  const texts = new Set<Text>()
  const roots = new WeakSet<ShadowRoot>()
  let everything = false
  let timer = 0

  const add = ({ terms }: PageBlock): void => {
    for (const { concept, painted, start, end } of terms) {
      if (!painted) continue
      marks.add(
        concept,
        new StaticRange({
          startContainer: start.node,
          startOffset: start.offset,
          endContainer: end.node,
          endOffset: end.offset,
        }),
      )
    }
  }

  function* readAll(): Generator<void> {
    for (const block of reader.read(document)) yield add(block)
  }

  function* readChanges(changed: readonly Element[], nearby: readonly Text[]): Generator<void> {
    const inside = new Set<Node>(changed)
    // Every mark looks up its ancestors once, however many elements have changed.
    marks.drop((node) => {
      for (let at: Node | null = node; at !== null; at = at.parentNode) if (inside.has(at)) return true
      return false
    })
    for (const root of changed) {
      if (!root.isConnected) continue
      for (const block of reader.read(root)) yield add(block)
    }
    const seen = new Set<Text>()
    for (const text of nearby) {
      if (seen.has(text) || !text.isConnected) continue
      const block = reader.around(text)
      if (block === null) continue
      const own = new Set<Node>(block.texts)
      for (const one of block.texts) seen.add(one)
      if (block.texts.some(marks.marked)) marks.drop((node) => own.has(node))
      yield add(block)
    }
  }

  const look = (): void => {
    timer = 0
    if (everything) {
      marks.drop(() => true)
      idle.begin(readAll())
    } else {
      // Outermost only: what lies in another changed element is read with it.
      const changed = [...subtrees].filter((one) => one.isConnected && !subtrees.has(one.parentElement ?? one))
      idle.begin(readChanges(changed, [...texts]))
    }
    subtrees.clear()
    texts.clear()
    everything = false
  }

  const changedBeside = (node: Node | null): void => {
    if (node instanceof Element && reader.isBlock(node)) return
    const text = textAt(node)
    if (text !== null) texts.add(text)
  }

  const noteAdded = (node: Node): void => {
    if (node instanceof Element && reader.isBlock(node)) subtrees.add(node)
    else changedBeside(node)
  }

  const note = (record: MutationRecord): void => {
    if (record.target instanceof Text) {
      texts.add(record.target)
      return
    }
    for (const node of record.addedNodes) if (node.nodeName.toLowerCase() !== OURS) noteAdded(node)
    if (record.removedNodes.length === 0) return
    changedBeside(record.previousSibling)
    changedBeside(record.nextSibling)
  }

  const observer = new MutationObserver((records) => {
    if (everything) return
    let stale = false
    for (const record of records) {
      note(record)
      stale ||= record.type === 'characterData' && marks.marked(record.target)
    }
    // A static range does not move with its text: until it is found again, nothing is better than a wrong mark.
    if (stale) {
      marks.drop((node) => node instanceof Text && texts.has(node))
      marks.settle(mode())
    }
    if (subtrees.size + texts.size > MOST_CHANGES || document.hidden) {
      everything = true
      subtrees.clear()
      texts.clear()
    }
    if (timer === 0 && (everything || subtrees.size + texts.size > 0)) timer = window.setTimeout(look, CALM)
  })

  observer.observe(document, WATCHED)
  idle.begin(readAll())

  return {
    refresh: () => marks.settle(mode()),
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
