import type { RefObject } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { Pack, Span } from '../core/pack.ts'
import { FigureTip, type Tipped } from './FigureTip.tsx'
import type { ReaderNode } from './reader-text.ts'
import { usePainted } from './reader-hooks.ts'
import { ReaderSection, touches } from './ReaderText.tsx'
import type { Words } from './words.ts'

interface SheetProps {
  readonly pack: Pack
  readonly nodes: readonly ReaderNode[]
  readonly shown: Span | null
  readonly found: readonly Span[]
  readonly current: Span | null
  readonly article: RefObject<HTMLElement | null>
  readonly words: Words
  readonly onCopyFigure: (figure: string) => void
}

/** Widest a tip gets, in CSS pixels; further right it would leave the sheet. */
const TIP_WIDTH = 260

/** The report's text, and the tip of the figure under pointer or focus. */
export function ReaderSheet({ pack, nodes, shown, found, current, article, words, onCopyFigure }: SheetProps) {
  const [tip, setTip] = useState<Tipped | null>(null)
  const [stop, setStop] = useState(() => nodes.flatMap(({ figures }) => figures)[0]?.id ?? null)
  // Laying out all of a long report holds up the first picture, which shows its beginning.
  const painted = usePainted(shown !== null)
  const sheet = useRef<HTMLDivElement>(null)
  const tipId = useId()

  const tipFor = (target: EventTarget | null): Tipped | null => {
    const figure = figureAt(pack, target)
    const origin = sheet.current?.getBoundingClientRect()
    if (figure === null || origin === undefined || !(target instanceof Element)) return null
    const rects = target.getClientRects()
    const rect = rects[rects.length - 1]
    if (rect === undefined) return null
    const left = Math.max(0, Math.min(rect.left - origin.left, origin.width - TIP_WIDTH))
    return { figure, left, top: rect.bottom - origin.top }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const figure = figureAt(pack, event.target)
    if (figure === null || event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step !== undefined) neighbour(article.current, figure.id, step)?.focus()
    else if (event.key === 'Enter') onCopyFigure(figure.id)
    else if (event.key === 'Escape') setTip(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={sheet}
      class="sheet"
      onPointerOver={({ target }) => {
        if (!(target instanceof Element) || target.closest('.tip') === null) setTip(tipFor(target))
      }}
      onPointerLeave={() => setTip(null)}
      onFocusIn={({ target }) => {
        const next = tipFor(target)
        if (next !== null) setStop(next.figure.id)
        setTip(next)
      }}
      onFocusOut={() => setTip(null)}
      onKeyDown={onKeyDown}
    >
      <article ref={article} class={painted ? 'report' : 'report first'} lang="zh-CN" aria-label={pack.report.title}>
        {nodes.map((node) => (
          <ReaderSection
            key={node.id}
            node={node}
            pack={pack}
            over={{
              shown: shown !== null && touches(node, shown) ? shown : null,
              found: among(found, node),
              current: current !== null && touches(node, current) ? current : null,
            }}
            stop={node.figures.some(({ id }) => id === stop) ? stop : null}
            tipped={tip === null || tip.figure.measure !== node.id ? null : { figure: tip.figure.id, by: tipId }}
            words={words}
          />
        ))}
      </article>
      {tip !== null && <FigureTip id={tipId} tip={tip} pack={pack} words={words} onCopy={onCopyFigure} />}
    </div>
  )
}

const NONE: readonly never[] = []

/** The same empty list for every node that has none, so that it is not drawn anew. */
function among(found: readonly Span[], node: ReaderNode): readonly Span[] {
  const inside = found.filter((span) => touches(node, span))
  return inside.length === 0 ? NONE : inside
}

function figureAt(pack: Pack, target: EventTarget | null) {
  const id = target instanceof HTMLElement ? target.dataset['figure'] : undefined
  return id === undefined ? null : pack.figures.find((figure) => figure.id === id) ?? null
}

/** The figure before or after, in the order of the text. */
function neighbour(article: HTMLElement | null, figure: string, step: number): HTMLElement | undefined {
  const all = [...(article?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])]
  return all[all.findIndex(({ dataset }) => dataset['figure'] === figure) + step]
}
