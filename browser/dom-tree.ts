import type { TreeAdapter } from '../core/match/tree.ts'

const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4

/** Not by its class: each class of the platform that is named costs a page some eight kilobytes. */
const isRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node

/**
 * UTF-16 units that are read of one text. Parsers cut texts at 65,536; a script can make one of a hundred megabytes,
 * and only to look at it would count as ours, and have the engine clean up at once.
 */
const MOST_OF_TEXT = 1e6

/** A link between nodes as the platform defines it: a form answers to `form.nextSibling` with a field of that name. */
function link(name: 'parentNode' | 'firstChild' | 'nextSibling' | 'previousSibling') {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get
  return (node: Node): Node | null => get?.call(node) ?? null
}

/**
 * The way through the DOM. Reads only: nothing here changes a page.
 *
 * Inline elements that have a class or an id are asked how style sheets show them, so that a term joins across what
 * these hide and not across what they make a block. That costs about a microsecond for each such element, and a style
 * pass of the page where one is due; without `display` a page is read as the terminal reads it.
 *
 * @param met told of each open shadow root on the way
 */
export function makeDomTree(met: (root: ShadowRoot) => void) {
  const parent = link('parentNode')
  const attribute = (node: Node, name: string): string | null =>
    isElement(node) ? Element.prototype.getAttribute.call(node, name) : null
  return {
    text: (node) => (isText(node) ? node.substringData(0, MOST_OF_TEXT) : null),
    name: (node) => (isElement(node) ? node.localName : ''),
    attribute,
    parent: (node) => (isRoot(node) ? node.host : parent(node)),
    first: link('firstChild'),
    next: link('nextSibling'),
    previous: link('previousSibling'),
    shadow(node) {
      const root = isElement(node) ? node.shadowRoot : null
      if (root !== null) met(root)
      return root
    },
    display: (node) =>
      isElement(node) && (attribute(node, 'class') ?? attribute(node, 'id')) !== null
        ? getComputedStyle(node).display
        : 'inline',
  } satisfies TreeAdapter<Node>
}
