/** Words that a page shows, told from those somebody typed into it. */

/** Whether what was selected stands in a text box, whose words are the reader's and not the page's. */
export function isTyped({ startContainer, startOffset, endOffset, endContainer }: Range): boolean {
  // The selection of a text box is told as the box itself.
  if (startContainer !== endContainer || endOffset - startOffset !== 1) return false
  const only = startContainer.childNodes[startOffset]
  return only instanceof HTMLInputElement || only instanceof HTMLTextAreaElement
}
