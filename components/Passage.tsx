import type { PassageView } from '../core/card.ts'
import { yearText } from './card-text.ts'
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
      <span>{yearText(passage, words)}</span>
    </p>
  )
}
