/** What a reader's hands do: rest on a word, drag over words, extend by the keyboard. Real input events only. */
import type { Box } from './closed-root.ts'
import { until } from './until.ts'
import { originOf, pageOf, type Where } from './where.ts'

export interface Place {
  /** The words' boxes line by line, in CSS pixels of the page's viewport, after scrolling them to its middle. */
  readonly lines: readonly Box[]
}

/**
 * Finds words in the page's text, across elements, and scrolls them into view.
 * @param nth 0 for the first occurrence
 * @param take only so many of their characters, in UTF-16 units
 * @throws where they do not stand in the page
 */
export async function place(where: Where, words: string, nth = 0, take = words.length): Promise<Place> {
  const lines = await where.evaluate(
    ({ words, nth, take }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const nodes: Text[] = []
      const starts: number[] = []
      let text = ''
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node instanceof Text) || /^(SCRIPT|STYLE)$/.test(node.parentElement?.tagName ?? '')) continue
        nodes.push(node)
        starts.push(text.length)
        text += node.data
      }
      let at = -1
      for (let i = 0; i <= nth; i++) at = text.indexOf(words, at + 1)
      if (at < 0) return null
      const locate = (offset: number, end: boolean) => {
        let i = starts.length - 1
        while (i > 0 && ((starts[i] ?? 0) > offset || (end && (starts[i] ?? 0) === offset))) i--
        return { node: nodes[i], offset: offset - (starts[i] ?? 0) }
      }
      const from = locate(at, false)
      const to = locate(at + take, true)
      if (from.node === undefined || to.node === undefined) return null
      const range = document.createRange()
      range.setStart(from.node, from.offset)
      range.setEnd(to.node, to.offset)
      from.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      return [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ x, y, width, height }) => ({ x, y, width, height }))
    },
    { words, nth, take },
  )
  if (lines === null || lines.length === 0) throw new Error(`「${words}」 (${nth}) does not stand in ${where.url()}`)
  const { x, y } = await originOf(where)
  return { lines: lines.map((box) => ({ ...box, x: box.x + x, y: box.y + y })) }
}

function first({ lines }: Place): Box {
  const box = lines[0]
  if (box === undefined) throw new Error('the words have no box')
  return box
}

/** Brings the pointer from the page's corner to the middle of the words, as a hand does: by several moves. */
export async function hover(where: Where, words: string, nth = 0): Promise<Place> {
  const found = await place(where, words, nth)
  const box = first(found)
  await pageOf(where).mouse.move(3, 3)
  await pageOf(where).mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 })
  return found
}

/** To the page's corner, where no text stands. */
export async function leave(where: Where): Promise<void> {
  await pageOf(where).mouse.move(3, 3, { steps: 5 })
}

async function dragOver(where: Where, found: Place, steps = 6): Promise<void> {
  const from = first(found)
  const to = found.lines[found.lines.length - 1] ?? from
  await pageOf(where).mouse.move(from.x + 1, from.y + from.height / 2)
  await pageOf(where).mouse.down()
  await pageOf(where).mouse.move(to.x + to.width - 1, to.y + to.height / 2, { steps })
  await pageOf(where).mouse.up()
}

/**
 * Drags over exactly these words.
 * @param steps moves from the first to the last
 */
export async function drag(where: Where, words: string, nth = 0, steps?: number): Promise<Place> {
  const found = await place(where, words, nth)
  await dragOver(where, found, steps)
  return found
}

/** Drags over the first character and extends by Shift and arrow: without caret browsing keys alone select nothing. */
export async function extend(where: Where, words: string, nth = 0): Promise<Place> {
  const found = await place(where, words, nth)
  await dragOver(where, await place(where, words, nth, 1))
  for (let i = 1; i < words.length; i++) await pageOf(where).keyboard.press('Shift+ArrowRight')
  return found
}

export function selectedText(where: Where): Promise<string> {
  return where.evaluate(() => String(getSelection()))
}

export interface Mark {
  readonly name: string
  readonly text: string
}

/** The extension's custom highlights that are seen, in document order; what is hidden or folded is left out. */
export function marks(where: Where): Promise<readonly Mark[]> {
  return where.evaluate(() => {
    const live: { name: string; copy: Range }[] = []
    // No callbacks: where a frame forbids scripts they are not run.
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('youyang')) continue
      for (const range of highlight) {
        const copy = document.createRange()
        copy.setStart(range.startContainer, range.startOffset)
        copy.setEnd(range.endContainer, range.endOffset)
        if (copy.getClientRects().length > 0) live.push({ name, copy })
      }
    }
    live.sort((a, b) => a.copy.compareBoundaryPoints(Range.START_TO_START, b.copy))
    return live.map(({ name, copy }) => ({ name, text: copy.toString() }))
  })
}

/** Waits until the page script has marked something: from then on it answers to pointer and selection. */
export async function marked(where: Where, timeout?: number): Promise<readonly Mark[]> {
  return until('marks', () => marks(where), (found) => found.length > 0, timeout)
}
