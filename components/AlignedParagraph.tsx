import type { ClauseView, PairView, ParagraphView } from '../core/align/beside-view.ts'
import type { Piece } from '../core/card.ts'
import type { AlignActions } from './Align.tsx'
import { FoundTag } from './FoundTag.tsx'
import { StatusTag } from './StatusTag.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

interface ParagraphProps extends Pick<AlignActions, 'onJump' | 'onOpen'> {
  readonly paragraph: ParagraphView
  readonly asked: Asked
  readonly words: Words
}

/** Characters of the page's paragraph shown before its first marked word. */
const LEAD = 24
/** … and in all. */
const SHOWN = 150

/** A paragraph of the page, and beside it what the report says of the same matter, or that it says nothing. */
export function AlignedParagraph({ paragraph, asked, words, onJump, onOpen }: ParagraphProps) {
  const { align } = words
  return (
    <>
      <figure class="page-words">
        <blockquote lang="zh-CN">
          <Marked pieces={excerpt(paragraph.pieces)} />
        </blockquote>
        <button type="button" onClick={() => onJump(paragraph.index)}>
          {align.jump}
        </button>
      </figure>
      {paragraph.pairs.map((pair) => (
        <Pair key={pair.passage.span.start} pair={pair} asked={asked} words={words} onOpen={onOpen} />
      ))}
      {paragraph.pairs.length === 0 && paragraph.lacking.length === 0 && <p class="silent">{align.silent(asked)}</p>}
      {paragraph.lacking.map((term) => (
        <p class="silent" key={term}>
          {align.lacks(asked, term)}
        </p>
      ))}
    </>
  )
}

interface PairProps extends Pick<AlignActions, 'onOpen'> {
  readonly pair: PairView
  readonly asked: Asked
  readonly words: Words
}

function Pair({ pair: { passage, page, report }, asked, words, onOpen }: PairProps) {
  const { align } = words
  return (
    <article class="pair">
      <p class="tags">
        <b>{align.beside(asked)}</b>
        <FoundTag via={passage.via} wording={passage.wording} words={words} />
        <StatusTag status={passage.status} asked={asked} words={words} />
      </p>
      <blockquote class="report" lang="zh-CN">
        {passage.cutBefore && '……'}
        <Marked pieces={passage.pieces} />
        {passage.cutAfter && '……'}
      </blockquote>
      {page.length > 0 && (
        <table class="numbers">
          <caption>
            {align.numbers} <span class="soft">{align.numbersNote}</span>
          </caption>
          <tbody>
            <Side name={align.ofPage} clauses={page} />
            <Side name={align.ofReport(asked)} clauses={report} />
          </tbody>
        </table>
      )}
      <p class="foot soft small">
        <span>{passage.place}</span>
        <button type="button" onClick={() => onOpen({ pack: passage.pack, ...passage.span })}>
          {align.open} <span aria-hidden="true">›</span>
        </button>
      </p>
    </article>
  )
}

function Side({ name, clauses }: { readonly name: string; readonly clauses: readonly ClauseView[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td lang="zh-CN">
        <ul>
          {clauses.map((clause, i) => (
            <li key={i}>
              {clause.map(({ text, mark }, at) => (mark ? <b key={at}>{text}</b> : text))}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, mark }, i) => (mark ? <mark key={i}>{text}</mark> : text))}</>
}

/** A long paragraph from shortly before its first marked word on. */
function excerpt(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0]
  const late = first !== undefined && !first.mark && pieces.length > 1 && first.text.length > LEAD
  const from = late ? [{ ...first, text: `……${first.text.slice(-LEAD)}` }, ...pieces.slice(1)] : pieces
  const shown: Piece[] = []
  let room = SHOWN
  for (const piece of from) {
    if (room <= 0) break
    const cut = piece.text.length > room
    shown.push(cut ? { ...piece, text: `${piece.text.slice(0, room)}……` } : piece)
    room -= piece.text.length
  }
  return shown
}
