import type { OutlineNode, Pack, Span, Status } from '../core/pack.ts'

/** One piece of the outline as it is read: its text in paragraphs, by offsets in the pack's text. */
export interface ReaderNode {
  readonly id: string
  readonly kind: OutlineNode['kind']
  readonly place: string
  readonly title: string
  readonly status: Status
  readonly paragraphs: readonly Span[]
}

/** A run of a paragraph, inside the passage shown or not. */
export interface ReaderRun {
  readonly text: string
  readonly shown: boolean
}

/** The pack by its outline, in order; joined again with its line breaks it is the report. */
export function readerNodes(pack: Pack): readonly ReaderNode[] {
  return pack.outline.map(({ id, kind, place, title, status, start, end }) => ({
    id,
    kind,
    place,
    title,
    status,
    paragraphs: paragraphsOf(pack.text, { start, end }),
  }))
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

/** A paragraph cut where the passage shown begins and ends. */
export function runsOf(text: string, paragraph: Span, shown: Span | null): readonly ReaderRun[] {
  const clamp = (offset: number) => Math.min(paragraph.end, Math.max(paragraph.start, offset))
  const start = clamp(shown?.start ?? paragraph.end)
  const end = clamp(shown?.end ?? paragraph.end)
  const runs = [
    { text: text.slice(paragraph.start, start), shown: false },
    { text: text.slice(start, end), shown: true },
    { text: text.slice(end, paragraph.end), shown: false },
  ]
  return runs.filter((run) => run.text !== '')
}
