import type { Figure, OutlineNode, Pack, Span, Status } from '../core/pack.ts'

/** One piece of the outline as it is read: its text in paragraphs, by offsets in the pack's text. */
export interface ReaderNode {
  readonly id: string
  readonly kind: OutlineNode['kind']
  readonly place: string
  readonly title: string
  readonly status: Status
  readonly paragraphs: readonly Span[]
  /** What a measure begins with, its number and first clause; null for all else. */
  readonly lead: Span | null
  readonly figures: readonly Figure[]
}

/** What is drawn over the text of a paragraph. */
export interface Layers {
  readonly lead: Span | null
  readonly shown: Span | null
  /** Words found by the reader's search, in order, not overlapping. */
  readonly found: readonly Span[]
  /** The one of them that the reader has come to. */
  readonly current: Span | null
  readonly figures: readonly Figure[]
}

/** A run of a paragraph that has the same layers all along. */
export interface ReaderRun {
  /** Offset of its first character in the pack's text. */
  readonly start: number
  readonly text: string
  readonly lead: boolean
  readonly shown: boolean
  readonly found: boolean
  readonly current: boolean
  readonly figure: Figure | null
}

/** The pack by its outline, in order; joined again with its line breaks it is the report. */
export function readerNodes(pack: Pack): readonly ReaderNode[] {
  return pack.outline.map((node) => {
    const { id, kind, place, title, status } = node
    const paragraphs = paragraphsOf(pack.text, node)
    // Dates and numbers inside names are read as the words they are.
    const figures = pack.figures.filter(({ measure, kind: of, citable }) => measure === id && citable && of !== 'date')
    return { id, kind, place, title, status, paragraphs, lead: leadOf(pack.text, node), figures }
  })
}

function paragraphsOf(text: string, span: Span): readonly Span[] {
  const paragraphs: Span[] = []
  let start = span.start
  for (const line of text.slice(span.start, span.end).split('\n')) {
    if (line.trim() !== '') paragraphs.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return paragraphs
}

/** A number such as 一是 or （一） is no more than this from the head of the measure. */
const NUMBER = 6

function leadOf(text: string, { kind, title, start, end }: OutlineNode): Span | null {
  if (kind !== 'measure' || title === '') return null
  const at = text.slice(start, end).indexOf(title)
  if (at < 0 || at > NUMBER) return null
  const stop = start + at + title.length
  return { start, end: /[。，；：]/.test(text.charAt(stop)) ? stop + 1 : stop }
}

const covers = (layer: Span | null | undefined, start: number, end: number): boolean =>
  layer !== null && layer !== undefined && layer.start <= start && end <= layer.end

/** A paragraph cut wherever a layer begins or ends; joined, the runs are the paragraph. */
export function runsOf(text: string, paragraph: Span, layers: Layers): readonly ReaderRun[] {
  const { lead, shown, found, current, figures } = layers
  const spans = [lead, shown, current, ...found, ...figures].filter((span) => span !== null)
  const inside = spans.flatMap(({ start, end }) => [start, end])
    .filter((offset) => offset > paragraph.start && offset < paragraph.end)
  const cuts = [...new Set([paragraph.start, ...inside, paragraph.end])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? paragraph.end
    return {
      start,
      text: text.slice(start, end),
      lead: covers(lead, start, end),
      shown: covers(shown, start, end),
      found: found.some((span) => covers(span, start, end)),
      current: covers(current, start, end),
      figure: figures.find((figure) => covers(figure, start, end)) ?? null,
    }
  })
}
