/** Whether a range holds more than anyone selects to ask about or to quote; found out at the cost of that much. */

/** Nodes, and UTF-16 units of text: twenty pages of a book. */
const MOST = { nodes: 5000, units: 20_000 }

function nodeAt(container: Node, offset: number): Node | null {
  return container instanceof Text ? container : (container.childNodes[offset] ?? null)
}

export function isEndless({ startContainer, startOffset, endContainer, endOffset, commonAncestorContainer }: Range) {
  if (startContainer === endContainer && startContainer instanceof Text) return endOffset - startOffset > MOST.units
  const end = nodeAt(endContainer, endOffset)
  const walker = document.createTreeWalker(commonAncestorContainer)
  walker.currentNode = nodeAt(startContainer, startOffset) ?? startContainer
  let units = 0
  let node: Node | null = walker.currentNode
  for (let nodes = 0; node !== null && node !== end; node = walker.nextNode()) {
    if (node instanceof Text) units += node.length
    if (++nodes > MOST.nodes || units > MOST.units) return true
  }
  return end instanceof Text && endOffset + units > MOST.units
}
