/** The text that lies under a point of the viewport, also beneath transparent covers and in open shadow roots. */
import type { Point } from './world.ts'

/** A container with more direct text children than this is searched no further: it holds no overlay's text. */
const MOST_CHILDREN = 64

const REPLACED = /^(img|video|canvas|iframe|object|embed|input|select|textarea)$/

/** Elements at the point from the top down, those of open shadow roots in the place of their host. */
function stackAt({ x, y }: Point): readonly Element[] {
  const into = (root: Document | ShadowRoot): readonly Element[] =>
    root.elementsFromPoint(x, y).flatMap((element) => {
      // A root also names what lies around its host; that has been seen from outside.
      if (!root.contains(element)) return []
      return element.shadowRoot === null ? [element] : [...into(element.shadowRoot), element]
    })
  return into(document)
}

/** The text nearest to the point in the top element, even in blank space: the caller checks rectangles. */
function caretText({ x, y }: Point, roots: readonly ShadowRoot[]): Text | null {
  // Chromium before 128 has the older of the two only, which does not look into shadow roots.
  const node =
    typeof document.caretPositionFromPoint === 'function'
      ? document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] })?.offsetNode
      : document.caretRangeFromPoint(x, y)?.startContainer
  return node instanceof Text ? node : null
}

/** Whether it hides what lies beneath. */
function covers(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
  const seen = REPLACED.test(element.localName) || backgroundImage !== 'none' || backgroundColor !== 'rgba(0, 0, 0, 0)'
  return seen && Number(opacity) > 0.1
}

function contains(text: Text, { x, y }: Point): boolean {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [...range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
}

/** Texts that may lie under the point, the likeliest first; found one by one, since the first is nearly always it. */
export function* textsAt(point: Point): Generator<Text> {
  const stack = stackAt(point)
  const top = stack[0]
  if (top === undefined) return
  const roots = new Set(stack.map((element) => element.getRootNode()))
  const caret = caretText(point, [...roots].filter((root): root is ShadowRoot => root instanceof ShadowRoot))
  if (caret !== null) yield caret
  for (const element of stack) {
    let seen = 0
    for (let node = element.firstChild; node !== null && seen < MOST_CHILDREN; node = node.nextSibling) {
      seen += 1
      if (node instanceof Text && node !== caret && contains(node, point)) yield node
    }
    if (covers(element)) return
  }
}
