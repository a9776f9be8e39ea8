import type { TreeAdapter } from '../core/match/tree.ts'

const isElement = (node: Node): node is Element => node.nodeType === 1
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4

/** A link between nodes as the platform defines it: a form answers to `form.nextSibling` with a field of that name. */
function link(name: 'parentNode' | 'firstChild' | 'lastChild' | 'nextSibling' | 'previousSibling') {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get
  return (node: Node): Node | null => get?.call(node) ?? null
}

export interface DomTreeOptions {
  /**
   * Asks the style sheets about inline elements that have a class or an id, so that a term joins across what they hide
   * and not across what they make a block. Costs about a microsecond for each such element, and a style pass of the
   * page where one is due; without it the page is read as the terminal reads it.
   */
  readonly styled: boolean
}

/** The way through the DOM. Reads only: nothing here changes a page. */
export function makeDomTree({ styled }: DomTreeOptions): TreeAdapter<Node> {
  const parent = link('parentNode')
  const attribute = (node: Node, name: string): string | null =>
    isElement(node) ? Element.prototype.getAttribute.call(node, name) : null
  const hasNames = (node: Node): boolean => attribute(node, 'class') !== null || attribute(node, 'id') !== null
  return {
    text: (node) => (isText(node) ? node.data : null),
    name: (node) => (isElement(node) ? node.localName : ''),
    attribute,
    parent: (node) => (node instanceof ShadowRoot ? node.host : parent(node)),
    first: link('firstChild'),
    last: link('lastChild'),
    next: link('nextSibling'),
    previous: link('previousSibling'),
    shadow: (node) => (isElement(node) ? node.shadowRoot : null),
    ...(styled && {
      display: (node: Node) => (isElement(node) && hasNames(node) ? getComputedStyle(node).display : 'inline'),
    }),
  }
}
