import type { CardView } from '../core/card.ts'
import type { ComponentChildren } from 'preact'
import { Announcement } from './Announcement.tsx'
import { sayingOf } from './card-content.ts'
import { HitList } from './HitList.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

/** `query` is what was asked, as typed; `view` is null where nothing fits. */
export type SearchState =
  | { readonly kind: 'idle'; readonly query: '' }
  | { readonly kind: 'loading'; readonly query: string }
  | { readonly kind: 'answered'; readonly query: string; readonly view: CardView | null }

interface SearchResultsProps {
  readonly state: SearchState
  readonly asked: Asked
  /** What stands here before anything is asked. */
  readonly home: ComponentChildren
  readonly listId: string
  readonly active: number
  readonly words: Words
  readonly onActive: (row: number) => void
  readonly onOpen: (row: number) => void
}

/** Between box and foot: what is at hand before anything is asked, else the rows, else an honest sentence. */
export function SearchResults(props: SearchResultsProps) {
  const { state, asked, words } = props
  if (state.kind === 'loading') {
    return (
      <div class="pane-body">
        <p class="empty soft">{words.loading}</p>
      </div>
    )
  }
  if (state.kind === 'idle') return <div class="pane-body">{props.home}</div>
  const { view, query } = state
  const passages = view?.passages ?? []
  const saying = view === null ? words.absent(asked, query.trim()) : sayingOf(view, words)
  const absent = view === null || view.state === 'absent'
  return (
    <div class="pane-body">
      {saying !== null && (
        <div class="empty">
          <p class={view?.state ?? 'absent'}>{saying}</p>
          {absent && <p class="soft">{passages.length > 0 ? words.nearest : words.nothingNear}</p>}
        </div>
      )}
      {view !== null && passages.length > 0 && (
        <HitList
          id={props.listId}
          view={view}
          active={props.active}
          words={words}
          onActive={props.onActive}
          onOpen={props.onOpen}
        />
      )}
      <Announcement text={absent && saying !== null ? saying : words.resultCount(passages.length)} />
    </div>
  )
}
