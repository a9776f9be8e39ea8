import type { PassageView } from '../core/card.ts'
import type { Words } from './words.ts'

interface PassageProps {
  readonly passage: PassageView
  readonly words: Words
}

/** The report's own words, verbatim and nothing else: what was cut off is drawn around them by style. */
export function Passage({ passage, words }: PassageProps) {
  const cut = `${passage.cutBefore ? ' cut-before' : ''}${passage.cutAfter ? ' cut-after' : ''}`
  return (
    <blockquote class={`quote report${cut}`} data-part="passage" lang="zh-CN" aria-label={words.quotation}>
      {passage.pieces.map((piece) => (piece.mark ? <mark>{piece.text}</mark> : piece.text))}
    </blockquote>
  )
}

/** Where it is from, place first, in one line. */
export function Source({ passage, words }: PassageProps) {
  const { source } = passage
  return (
    <p class="source">
      <b data-part="place" lang="zh-CN">
        {passage.place}
      </b>
      <span>{source.issuerShort}</span>
      <span>{source.date}</span>
      <span>{yearOf(passage, words)}</span>
    </p>
  )
}

/** 「2023年数据」 only where the year's figures are shown: a plan and a shortcoming report none. */
function yearOf(passage: PassageView, words: Words): string {
  const hasFigures = passage.figures.length + passage.groups.length > 0
  const { year } = passage.source
  if (passage.status === 'plan') return words.plan(passage.source)
  return passage.status === 'result' && hasFigures ? words.yearFigures(year) : words.yearReport(year)
}
