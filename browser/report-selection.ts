import type { Span } from '../core/pack.ts'

/** How long a selection rests, in milliseconds, before anything is said of it: not at each letter it grows by. */
const REST = 120

/**
 * What is selected in a report as it is drawn, as offsets in its text; null where nothing is. Paragraphs say where they
 * begin in `data-start`; whatever else stands between them is no part of it.
 */
export function selectedSpan(article: Element): Span | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const inside = [...article.querySelectorAll<HTMLElement>('[data-start]')].flatMap((paragraph) => {
    if (!range.intersectsNode(paragraph)) return []
    const start = Number(paragraph.dataset['start'])
    const whole = document.createRange()
    whole.selectNodeContents(paragraph)
    const from = range.comparePoint(paragraph, 0) < 0 ? lengthTo(whole, range.startContainer, range.startOffset) : 0
    const after = range.comparePoint(paragraph, paragraph.childNodes.length) > 0
    const to = after ? lengthTo(whole, range.endContainer, range.endOffset) : whole.toString().length
    return from < to ? [{ start: start + from, end: start + to }] : []
  })
  const first = inside[0]
  const last = inside[inside.length - 1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

function lengthTo(whole: Range, node: Node, offset: number): number {
  const part = whole.cloneRange()
  part.setEnd(node, offset)
  return part.toString().length
}

/** Tells of each selection in the report once it rests, and of its end. Returns how to stop. */
export function watchReportSelection(article: () => Element | null, told: (span: Span | null) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const onChange = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      const element = article()
      told(element === null ? null : selectedSpan(element))
    }, REST)
  }
  document.addEventListener('selectionchange', onChange)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('selectionchange', onChange)
  }
}
