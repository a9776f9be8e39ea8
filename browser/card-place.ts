/** Where a card stands: beside the words it is about, never on their line, inside the viewport. CSS pixels throughout. */
import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size, type Placement } from '@floating-ui/dom'
import type { Subject } from './world.ts'

/** Between words and card; the way across is free (see safe-path.ts). */
const GAP = 8
const MARGIN = 8
/** A card lower than this cannot be read; it would rather stand beside the words. */
const LEAST_HEIGHT = 120

function elementOf(node: Node): Element | undefined {
  if (node instanceof Element) return node
  return node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? (node.getRootNode() as ShadowRoot).host : undefined)
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
            floating.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`
          },
        }),
        hide(),
      ],
    })
    if (ended) return
    if (middlewareData.hide?.referenceHidden === true) return onLost()
    floating.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }

  const stop = autoUpdate(reference, floating, () => void update())
  return () => {
    ended = true
    stop()
  }
}
