import { useId } from 'preact/hooks'
import type { CardView, PassageView } from '../core/card.ts'
import { sayingOf } from './card-content.ts'
import { isLabelled } from './best-figure.ts'
import { NumberText } from './Figure.tsx'
import { snippetOf } from './snippet.ts'
import { StatusTag } from './StatusTag.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

/** As many as show what searching is like. */
const MOST = 3

/** `view` is null where nothing fits. */
export interface WelcomeAnswer {
  readonly query: string
  readonly view: CardView | null
}

interface WelcomeSearchProps {
  readonly words: Words
  readonly asked: Asked
  readonly answer: WelcomeAnswer | null
  readonly onQuery: (text: string) => void
}

/** A box and the first few answers; the search itself is behind the toolbar's icon. */
export function WelcomeSearch({ words, asked, answer, onQuery }: WelcomeSearchProps) {
  const id = useId()
  const passages = answer?.view?.passages.slice(0, MOST) ?? []
  const saying = answer === null ? null : sayingFor(answer, asked, words)
  return (
    <div class="try-search">
      <label class="unseen" for={id}>
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        placeholder={words.searchHint}
        autocomplete="off"
        spellcheck={false}
        defaultValue={answer?.query ?? ''}
        onInput={(event) => {
          if (!event.isComposing) onQuery(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
      />
      <div aria-live="polite">
        {saying !== null && <p class="soft">{saying}</p>}
        {passages.length > 0 && (
          <ul>
            {passages.map((passage) => (
              <FoundItem key={`${passage.pack} ${passage.span.start}`} passage={passage} words={words} />
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

function FoundItem({ passage, words }: { readonly passage: PassageView; readonly words: Words }) {
  const { pieces, cutBefore, cutAfter } = snippetOf(passage.pieces)
  const figure = passage.figures.find(isLabelled)
  return (
    <li lang="zh-CN">
      <span class="match">
        {cutBefore && '…'}
        {pieces.map(({ text, mark }) => (mark ? <em>{text}</em> : text))}
        {cutAfter && '…'}
      </span>
      {figure !== undefined && (
        <span class="best">
          <NumberText figure={figure} />
          <span class="label">{figure.label}</span>
        </span>
      )}
      <span class="place">
        <span class="soft small">{passage.place}</span>{' '}
        <StatusTag status={passage.status} asked={passage.source} words={words} />
      </span>
    </li>
  )
}

/** The honest sentence above what is merely near, or in place of what is not there. */
function sayingFor({ query, view }: WelcomeAnswer, asked: Asked, words: Words): string | null {
  return view === null ? words.absent(asked, query) : sayingOf(view, words)
}
