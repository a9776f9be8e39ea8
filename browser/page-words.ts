/** Words that a page shows, told from those somebody typed into it. */

const OTHERS = /^(input|textarea|iframe|frame|object|embed)$/

/**
 * Whether what was selected stands in a text box, whose words are the reader's, or in a frame, whose words are another
 * page's.
 */
export function isTyped({ startContainer, startOffset, endOffset, endContainer }: Range): boolean {
  // Those are told as the box or frame itself.
  if (startContainer !== endContainer || endOffset - startOffset !== 1) return false
  const only = startContainer.childNodes[startOffset]
  return only instanceof Element && OTHERS.test(only.localName)
}
