import { parse } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { TreeAdapter } from '../core/match/tree.ts'
import type { Block } from '../core/parse/blocks.ts'

export type HtmlNode = DefaultTreeAdapterTypes.Node

/** A document as browsers parse it, and the way through it. */
export interface HtmlTree {
  readonly root: HtmlNode
  readonly tree: TreeAdapter<HtmlNode>
}

const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

const KINDS: ReadonlyMap<string, Block['kind']> = new Map([
  ...'123456'.split('').map((level) => [`h${level}`, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
])

/** Elements that may have a shadow tree (DOM, 4.9): these, and all with a hyphen in their name. */
const HOSTS = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|[a-z].*-.*)$/

/** Never throws: browsers make a document of any text, and so does this. */
export function htmlTree(html: string): HtmlTree {
  /** Place of a node among its siblings, since parse5 keeps no links between them. */
  const places = new Map<HtmlNode, number>()
  /** Hosts of shadow trees that are written in the page; parse5 keeps them as contents of templates. */
  const hosts = new Map<HtmlNode, HtmlNode>()

  const beside = (node: HtmlNode, step: 1 | -1): HtmlNode | null => {
    const parent = 'parentNode' in node ? node.parentNode : null
    if (parent === null) return null
    const siblings = childrenOf(parent)
    if (!places.has(node)) siblings.forEach((sibling, place) => places.set(sibling, place))
    return siblings[(places.get(node) ?? 0) + step] ?? null
  }

  const tree: TreeAdapter<HtmlNode> = {
    text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : null),
    name: (node) => ('tagName' in node ? node.tagName : ''),
    attribute(node, name) {
      const attributes = 'attrs' in node ? node.attrs : []
      return attributes.find((attribute) => attribute.name === name)?.value ?? null
    },
    parent: (node) => hosts.get(node) ?? ('parentNode' in node ? node.parentNode : null),
    first: (node) => childrenOf(node)[0] ?? null,
    next: (node) => beside(node, 1),
    previous: (node) => beside(node, -1),
    kind: (name) => KINDS.get(name) ?? 'paragraph',
    shadow(node) {
      if (!HOSTS.test(tree.name(node))) return null
      for (const child of childrenOf(node)) {
        if (child.nodeName !== 'template' || !('content' in child)) continue
        if (tree.attribute(child, 'shadowrootmode') !== 'open') continue
        hosts.set(child.content, node)
        return child.content
      }
      return null
    },
  }
  return { root: parse(html), tree }
}
