/** The text that lies under a point of the viewport, also beneath transparent covers and in open shadow roots. */
import type { Point } from './world.ts'

/** A container with more direct children than this is searched no further: it holds no overlay's text. */
const MOST_CHILDREN = 64

const REPLACED = /^(img|video|canvas|iframe)$/

/** Whether the range's text is drawn at the point; on a broken line, or turned, a range has several boxes. */
export function isUnder({ x, y }: Point, range: Range): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  )
}

/** Elements at the point from the top down, those of open shadow roots in the place of their host. */
function stackAt({ x, y }: Point, root: Document | ShadowRoot = document): readonly Element[] {
  return root.elementsFromPoint(x, y).flatMap((element) => {
    // A root also names what lies around its host; that has been seen from outside.
    if (!root.contains(element)) return []
    return element.shadowRoot === null ? [element] : [...stackAt({ x, y }, element.shadowRoot), element]
  })
}

/** The text nearest to the point in the top element, even in blank space. */
function caretNode({ x, y }: Point, stack: readonly Element[]): Node | undefined {
  // Chromium before 128 has the older of the two only, which does not look into shadow roots.
  if (typeof document.caretPositionFromPoint !== 'function') return document.caretRangeFromPoint(x, y)?.startContainer
  const roots = stack.map((element) => element.getRootNode()).filter((root) => root instanceof ShadowRoot)
  return document.caretPositionFromPoint(x, y, { shadowRoots: roots })?.offsetNode
}

/** Whether it hides what lies beneath. */
function covers(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
  const seen = REPLACED.test(element.localName) || backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)'
  return seen && Number(opacity) > 0.1
}

/**
 * Texts that may lie under the point, the likeliest first; one by one, since the first is nearly always it. Whether it
 * does is for the caller to see, from the rectangles of the words.
 */
export function* textsAt(point: Point): Generator<Text> {
  const stack = stackAt(point)
  const caret = caretNode(point, stack)
  if (caret instanceof Text) {
    yield caret
    const range = document.createRange()
    range.selectNode(caret)
    if (isUnder(point, range)) return
  }
  for (const element of stack) {
    let node = element.firstChild
    for (let i = 0; node !== null && i < MOST_CHILDREN; i++, node = node.nextSibling) {
      if (node instanceof Text && node !== caret && /\S/.test(node.data)) yield node
    }
    if (covers(element)) return
  }
}
