import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type PageParagraph, tellBeside } from '../browser/beside-frame.ts'
import { BESIDE } from '../browser/beside-port.ts'
import { makeDomTree } from '../browser/dom-tree.ts'
import { covers } from '../browser/granted-sites.ts'
import { answerPopup } from '../browser/mention-frame.ts'
import { LEAVE, openIn } from '../browser/mention-port.ts'
import { leaveWorld, world } from '../browser/world.ts'
import type { TextBlock } from '../core/match/block-text.ts'
import { readBlocks, type TreeAdapter } from '../core/match/tree.ts'

/** A frame of no origin of its own goes with what is around it. */
function ownAddress(): string {
  const own = self.origin === 'null' ? (location.ancestorOrigins?.[0] ?? 'null') : self.origin
  return `${own}/`
}

function isOpen(sites: readonly string[]): boolean {
  return sites.some((site) => covers(site, ownAddress()))
}

function paragraphOf({ text, pieces, running }: TextBlock<Node>): PageParagraph | null {
  const first = pieces[0]
  const last = pieces[pieces.length - 1]
  if (!running || first === undefined || last === undefined) return null
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + last.end - last.start,
  })
  return { text, range }
}

/** The running text of the page, as the terminal reads it. */
function* paragraphs(): Generator<PageParagraph | null> {
  const tree: TreeAdapter<Node> = makeDomTree(() => {})
  for (const block of readBlocks<Node>(document, tree)) yield block === null ? null : paragraphOf(block)
}

/**
 * Fetched into a frame when a popup first asks what the page mentions, when a panel reads beside it, or when a site is
 * taken back.
 */
export default defineUnlistedScript(() => {
  const ours = world()
  const page = ours?.page ?? null
  if (ours === null || page === null || ours.asked !== null) return
  ours.asked = (port) => {
    if (port.name === BESIDE) return tellBeside(port, paragraphs)
    if (!port.name.startsWith(LEAVE)) return answerPopup(page, port)
    if (isOpen(openIn(port.name.slice(LEAVE.length)))) return
    page.leave()
    leaveWorld()
  }
})
