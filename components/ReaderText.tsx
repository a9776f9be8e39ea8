import { useMemo } from 'preact/hooks'
import type { Figure, Pack, Span } from '../core/pack.ts'
import { type Layers, type ReaderNode, type ReaderRun, runsOf } from './reader-text.ts'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

/** What is drawn over all of the text. */
export type Over = Pick<Layers, 'shown' | 'found' | 'current'>

interface SectionProps {
  readonly node: ReaderNode
  readonly pack: Pack
  readonly over: Over
  /** The figure that Tab leads to; the arrow keys lead from it to the others. */
  readonly stop: string | null
  /** The figure that has a tip, and the element that describes it. */
  readonly tipped: Tip | null
  readonly words: Words
}

interface Tip {
  readonly figure: string
  readonly by: string
}

/** A piece of the report with its heading or number; its id and offsets stand in `data-`, for what is read back. */
export function ReaderSection({ node, pack, over, stop, tipped, words }: SectionProps) {
  const { paragraphs, figures, lead } = node
  const { shown, found, current } = over
  const tip = tipped?.figure ?? null
  // Scrolling and pointing draw the whole anew: what has not changed here stays as it was drawn.
  const content = useMemo(() => {
    const layers = { shown, found, current, figures, lead }
    return paragraphs.map((paragraph) =>
      runsOf(pack.text, paragraph, layers).map((run) => draw(run, stop, tipped)))
  }, [pack, node, shown, found, current, stop, tip])
  return (
    <section class={node.kind} data-status={node.status} data-node={node.id} tabIndex={-1}>
      {content.map((line, at) => {
        const start = paragraphs[at]?.start
        if (node.kind === 'title') {
          return at === content.length - 1 ? <h1 data-start={start}>{line}</h1> : <p data-start={start}>{line}</p>
        }
        if (node.kind === 'part' && at === 0) return <h2 data-start={start}>{line}</h2>
        if (node.kind === 'section' && at === 0) return <h3 data-start={start}>{line}</h3>
        return (
          <>
            {at === 0 && <StatusTag status={node.status} asked={pack.report} words={words} />}
            <p data-start={start}>{line}</p>
          </>
        )
      })}
    </section>
  )
}

function draw(run: ReaderRun, stop: string | null, tipped: Tip | null) {
  const { figure } = run
  const inner = figure === null ? run.text : <FigureMark figure={figure} text={run.text} stop={stop} tipped={tipped} />
  const marked = run.shown || run.found
  if (!marked) return run.lead ? <strong key={run.start}>{inner}</strong> : inner
  const names = [run.shown ? 'shown' : '', run.found ? 'found' : '', run.current ? 'current' : '']
  const mark = (
    <mark key={run.start} class={names.filter((name) => name !== '').join(' ')}>
      {inner}
    </mark>
  )
  return run.lead ? <strong key={run.start}>{mark}</strong> : mark
}

interface FigureMarkProps {
  readonly figure: Figure
  readonly text: string
  readonly stop: string | null
  readonly tipped: Tip | null
}

function FigureMark({ figure: { id }, text, stop, tipped }: FigureMarkProps) {
  const described = tipped?.figure === id ? { 'aria-describedby': tipped.by } : {}
  return (
    <span class="datum" data-figure={id} tabIndex={id === stop ? 0 : -1} {...described}>
      {text}
    </span>
  )
}

/** Whether a layer touches a node: only then is it drawn anew. */
export function touches({ paragraphs }: ReaderNode, span: Span): boolean {
  const first = paragraphs[0]
  const last = paragraphs[paragraphs.length - 1]
  return first !== undefined && last !== undefined && span.start < last.end && first.start < span.end
}
