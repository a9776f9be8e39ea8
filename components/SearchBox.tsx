import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Words } from './words.ts'

export type SearchKey = 'next' | 'previous' | 'first' | 'last' | 'open' | 'copy' | 'collect' | 'back'

interface SearchBoxProps {
  /** Where the box starts; from then on it keeps its own text, so that nothing is put into it while composing. */
  readonly initial: string
  readonly listId: string
  /** The row that Enter opens; null where no list is shown. */
  readonly activeId: string | null
  readonly words: Words
  readonly onQuery: (text: string) => void
  /** Returns whether the key was used; what was not does what it always does. */
  readonly onKey: (key: SearchKey) => boolean
}

/**
 * The one search field. Input methods are respected: nothing is searched and no key is taken while letters are still
 * being composed; what was composed is searched the moment it is chosen.
 */
export function SearchBox({ initial, listId, activeId, words, onQuery, onKey }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null)
  // In the same turn as it is drawn: keys pressed before the first picture count, and those before our script, too.
  useLayoutEffect(() => {
    const { current: box } = field
    if (box === null) return
    box.focus()
    if (box.value !== initial) onQuery(box.value)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the key belongs to the input method, also where `isComposing` comes late.
    if (event.isComposing || event.keyCode === 229 || !(event.target instanceof HTMLInputElement)) return
    const key = keyOf(event, event.target)
    if (key !== null && onKey(key)) event.preventDefault()
  }

  return (
    <div class="search" role="search">
      <input
        ref={field}
        type="search"
        autofocus
        aria-label={words.search}
        aria-autocomplete="list"
        aria-controls={activeId === null ? undefined : listId}
        aria-activedescendant={activeId ?? undefined}
        placeholder={words.searchHint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        defaultValue={initial}
        onInput={(event) => {
          if (!event.isComposing) onQuery(event.currentTarget.value)
        }}
        onCompositionEnd={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}

function keyOf(event: KeyboardEvent, field: HTMLInputElement): SearchKey | null {
  const held = event.ctrlKey || event.metaKey
  if (held && event.key.toLowerCase() === 'c') return field.selectionStart === field.selectionEnd ? 'copy' : null
  if (held && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'd') return 'collect'
  if (held || event.altKey || event.shiftKey) return null
  switch (event.key) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'PageDown':
      return 'last'
    case 'PageUp':
      return 'first'
    case 'Enter':
      return 'open'
    case 'Escape':
      return 'back'
    default:
      return null
  }
}
