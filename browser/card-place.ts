/** Where a card stands: beside the words it is about, never on their line, inside the viewport. All in CSS pixels. */
import {
  autoUpdate, computePosition, flip, hide, inline, offset, platform, shift, size, type Placement, type Platform,
} from '@floating-ui/dom'
import type { Subject } from './world.ts'

/** Between words and card; the way across is free (see safe-path.ts). */
const GAP = 8
const MARGIN = 8
/** A card lower than this cannot be read; it would rather stand beside the words. */
const LEAST_HEIGHT = 120

function elementOf(node: Node): Element | undefined {
  if (node instanceof Element) return node
  const root = node.getRootNode()
  return node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined)
}

/**
 * All is reckoned in the viewport's pixels, as rectangles tell them: a page may be zoomed or moved as a whole, and
 * the top layer takes no part in the second.
 */
const IN_VIEWPORT: Platform = {
  ...platform,
  getOffsetParent: () => window,
  getDimensions: (element) => element.getBoundingClientRect(),
}

/** Moves the element to where its corner shall be in the viewport, whatever zoom and transforms it stands in. */
function moveTo(floating: HTMLElement, x: number, y: number): void {
  const { left, top, width } = floating.getBoundingClientRect()
  const scale = width / floating.offsetWidth || 1
  // As it was written: what Firefox computes in a zoomed page is in other pixels.
  const { e, f } = new DOMMatrixReadOnly(floating.style.transform)
  const across = Math.round(e + (x - left) / scale)
  const down = Math.round(f + (y - top) / scale)
  floating.style.transform = `translate(${across}px, ${down}px)`
}

/** Below the line, or beside the column where the text runs down. */
function placements(context: Element | undefined): readonly [Placement, ...Placement[]] {
  const upright = context !== undefined && getComputedStyle(context).writingMode.startsWith('vertical')
  return upright ? ['left-start', 'right-start'] : ['bottom-start', 'top-start', 'right-start', 'left-start']
}

/**
 * Keeps `floating` beside the subject's words while page, words and viewport move.
 * @param onLost the words are gone, or have been scrolled out of sight
 * @returns ends it; the card then stays where it is
 */
export function follow(subject: Subject, floating: HTMLElement, onLost: () => void): () => void {
  const { range, point } = subject
  const contextElement = elementOf(range.startContainer)
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(contextElement === undefined ? {} : { contextElement }),
  }
  const [placement, ...others] = placements(contextElement)
  let ended = false

  const update = async (): Promise<void> => {
    if (!range.startContainer.isConnected || range.collapsed) return onLost()
    const { x, y, middlewareData } = await computePosition(reference, floating, {
      platform: IN_VIEWPORT,
      strategy: 'fixed',
      placement,
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: others }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const scale = floating.getBoundingClientRect().width / floating.offsetWidth || 1
            const least = Math.max(LEAST_HEIGHT, Math.floor(availableHeight / scale))
            floating.style.maxHeight = `${Math.min(least, Math.floor((innerHeight - 2 * MARGIN) / scale))}px`
          },
        }),
        hide(),
      ],
    })
    if (ended) return
    if (middlewareData.hide?.referenceHidden === true) return onLost()
    // Where there is no room beside the words, over them: in a frame no higher than a card nothing else can be read.
    const lowest = innerHeight - MARGIN - floating.getBoundingClientRect().height
    moveTo(floating, x, Math.max(MARGIN, Math.min(y, lowest)))
  }

  const stop = autoUpdate(reference, floating, () => void update())
  return () => {
    ended = true
    stop()
  }
}
