import { useEffect, useRef } from 'preact/hooks'
import type { CardView, PassageView } from '../core/card.ts'
import { bestFigure } from './best-figure.ts'
import { viaShown } from './card-content.ts'
import { foundText } from './card-text.ts'
import { NumberText } from './Figure.tsx'
import { snippetOf } from './snippet.ts'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

interface HitListProps {
  readonly id: string
  readonly view: CardView
  /** Index of the row that Enter opens. */
  readonly active: number
  readonly words: Words
  readonly onActive: (row: number) => void
  readonly onOpen: (row: number) => void
}

/** Passages found, best first: the words that match, the best figure with its object, place, and how it was found. */
export function HitList({ id, view, active, words, onActive, onOpen }: HitListProps) {
  return (
    <div class="hits" role="listbox" id={id} aria-label={words.results}>
      {view.passages.map((passage, row) => (
        <HitRow
          key={`${passage.pack} ${passage.span.start}`}
          id={rowId(id, row)}
          passage={passage}
          found={foundText(viaShown(view, passage), passage.wording, words)}
          active={row === active}
          words={words}
          onPoint={() => onActive(row)}
          onOpen={() => onOpen(row)}
        />
      ))}
    </div>
  )
}

/** Id of a row's element, for `aria-activedescendant`. */
export function rowId(list: string, row: number): string {
  return `${list}-${row}`
}

interface HitRowProps {
  readonly id: string
  readonly passage: PassageView
  /** How it was found, in words. */
  readonly found: string
  readonly active: boolean
  readonly words: Words
  readonly onPoint: () => void
  readonly onOpen: () => void
}

function HitRow({ id, passage, found, active, words, onPoint, onOpen }: HitRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const snippet = snippetOf(passage.pieces)
  const figure = bestFigure(passage)
  return (
    <div ref={row} id={id} class="hit" role="option" aria-selected={active} onPointerMove={onPoint} onClick={onOpen}>
      <p class="match" lang="zh-CN">
        {snippet.cutBefore && '…'}
        {snippet.pieces.map((piece) => (piece.mark ? <em>{piece.text}</em> : piece.text))}
        {snippet.cutAfter && '…'}
      </p>
      {figure !== undefined && (
        <p class="best" lang="zh-CN">
          <NumberText figure={figure} />
          <span class="label">{figure.label}</span>
        </p>
      )}
      <p class="where">
        <span lang="zh-CN">{passage.place}</span>
        <span>{found}</span>
        <StatusTag status={passage.status} asked={passage.source} words={words} />
      </p>
    </div>
  )
}
