import { useEffect, useRef } from 'preact/hooks'
import type { Via } from '../core/hit.ts'
import type { Span } from '../core/pack.ts'
import type { Words } from './words.ts'

/** A place that the reader's words lead to. */
export interface FoundPlace extends Span {
  readonly via: Via
}

export interface SearchedFor {
  readonly query: string
  /** Null while they are looked for. */
  readonly places: readonly FoundPlace[] | null
  /** Index of the one come to. */
  readonly at: number
}

interface ReaderSearchProps {
  readonly search: SearchedFor
  /** Whether `/` leads here. */
  readonly active: boolean
  readonly words: Words
  readonly onSearch: (query: string) => void
  readonly onStep: (by: 1 | -1) => void
}

/** The search inside the report: Enter goes on, Shift and Enter back, Esc empties it, `/` leads here. */
export function ReaderSearch({ search, active, words, onSearch, onStep }: ReaderSearchProps) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (event.key !== '/' || event.isComposing || typing) return
      event.preventDefault()
      box.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
  const places = search.places ?? []
  const current = places[search.at]
  const said = search.query.trim() === '' || search.places === null ? '' : saidOf(search, words)
  return (
    <div class="search" role="search">
      <input
        ref={box}
        type="search"
        value={search.query}
        placeholder={words.reader.search}
        aria-label={words.reader.search}
        title={words.reader.searchHint}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
          else if (event.key === 'Escape' && search.query !== '') onSearch('')
          else return
          event.preventDefault()
        }}
      />
      <span class="said" role="status">
        {said}
        {current !== undefined && current.via !== 'exact' && said !== '' && (
          <span class="via">{current.via === 'near' ? words.near(words.via.near) : words.via[current.via]}</span>
        )}
      </span>
      {places.length > 1 && (
        <span class="steps">
          <button type="button" aria-label={words.reader.previous} onClick={() => onStep(-1)}>
            ↑
          </button>
          <button type="button" aria-label={words.reader.next} onClick={() => onStep(1)}>
            ↓
          </button>
        </span>
      )}
    </div>
  )
}

function saidOf({ places, at }: SearchedFor, words: Words): string {
  const count = places?.length ?? 0
  return count === 0 ? words.reader.none : words.reader.count(at + 1, count)
}
