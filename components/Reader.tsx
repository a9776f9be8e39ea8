import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Pack, Span } from '../core/pack.ts'
import { Announcement } from './Announcement.tsx'
import { type ReaderNode, readerNodes, runsOf } from './reader-text.ts'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

interface ReaderProps {
  /** Null while it is being opened. */
  readonly pack: Pack | null
  /** The passage to show; null: from the beginning. Another object, even an equal one, shows it again. */
  readonly shown: Span | null
  readonly words: Words
}

/** 报告全文: the report by its outline, plans and shortcomings named as such, the passage asked for in sight. */
export function Reader({ pack, shown, words }: ReaderProps) {
  return (
    <div class="reader">
      {pack === null ? (
        <p class="loading soft">{words.loading}</p>
      ) : (
        <Whole pack={pack} shown={shown} words={words} />
      )}
    </div>
  )
}

interface WholeProps {
  readonly pack: Pack
  readonly shown: Span | null
  readonly words: Words
}

function Whole({ pack, shown, words }: WholeProps) {
  const article = useRef<HTMLElement>(null)
  const nodes = useMemo(() => readerNodes(pack), [pack])
  const holder = shown === null ? undefined : pack.outline.find((node) => holds(node, shown))
  useEffect(() => {
    if (shown !== null) article.current?.querySelector('mark')?.scrollIntoView({ block: 'center' })
  }, [shown])
  return (
    <>
      <Outline nodes={nodes} words={words} />
      <article ref={article} class="report" lang="zh-CN" aria-label={pack.report.title}>
        {nodes.map((node) => (
          <Section key={node.id} node={node} pack={pack} shown={shown} words={words} />
        ))}
      </article>
      <Announcement text={holder === undefined ? '' : words.passageShown(holder.place)} />
    </>
  )
}

function holds(node: Span, shown: Span): boolean {
  return node.start <= shown.start && shown.start < node.end
}

interface OutlineProps {
  readonly nodes: readonly ReaderNode[]
  readonly words: Words
}

function Outline({ nodes, words }: OutlineProps) {
  return (
    <details class="outline">
      <summary>{words.outline}</summary>
      <nav aria-label={words.outline}>
        <ol>
          {nodes
            .filter((node) => node.kind === 'part' || node.kind === 'section' || node.kind === 'measure')
            .map((node) => (
              <li key={node.id} class={node.kind}>
                <button type="button" onClick={() => document.getElementById(anchor(node))?.scrollIntoView()}>
                  {node.place} {node.title}
                </button>
              </li>
            ))}
        </ol>
      </nav>
    </details>
  )
}

function anchor(node: ReaderNode): string {
  return `node-${node.id}`
}

interface SectionProps {
  readonly node: ReaderNode
  readonly pack: Pack
  readonly shown: Span | null
  readonly words: Words
}

function Section({ node, pack, shown, words }: SectionProps) {
  const { text, report } = pack
  const content = node.paragraphs.map((paragraph) =>
    runsOf(text, paragraph, shown).map((run) => (run.shown ? <mark>{run.text}</mark> : run.text)),
  )
  const status = <StatusTag status={node.status} asked={report} words={words} />
  return (
    <section id={anchor(node)} class={node.kind} data-status={node.status} data-node={node.id}>
      {content.map((line, at) => {
        if (node.kind === 'title') return at === content.length - 1 ? <h1>{line}</h1> : <p>{line}</p>
        if (node.kind === 'part' && at === 0) return <h2>{line}</h2>
        if (node.kind === 'section' && at === 0) return <h3>{line}</h3>
        return (
          <p>
            {at === 0 && status}
            {line}
          </p>
        )
      })}
    </section>
  )
}
