import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { isLost, type Excerpt, type Lost } from '../core/basket/resolve.ts'
import type { BasketActions } from './basket-actions.ts'
import { NumberText } from './Figure.tsx'
import type { Words } from './words.ts'

interface BasketItemProps extends Pick<BasketActions, 'onNote' | 'onOpen'> {
  readonly row: Excerpt | Lost
  /** Index, and how many there are. */
  readonly at: number
  readonly of: number
  readonly words: Words
  readonly onStep: (key: string, by: number) => void
  readonly onTake: (key: string) => void
}

/** One item: what it says, where it is from, the reader's note, and what can be done with it. */
export function BasketItem({ row, at, of, words, onStep, onTake, onNote, onOpen }: BasketItemProps) {
  const [writing, setWriting] = useState(false)
  const { key, note } = row.kept
  // A thousand items stay fluid: one whose own values are the same is not drawn again.
  return useMemo(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      if (by === 0 || !event.altKey || event.ctrlKey || event.metaKey || writing) return
      event.preventDefault()
      onStep(key, by)
    }
    const button = (part: string, label: string, off: boolean, onClick: () => void) => (
      <button type="button" data-part={part} aria-disabled={off ? true : undefined} onClick={onClick}>
        {label}
      </button>
    )
    return (
      <li class="kept" data-key={key} onKeyDown={onKeyDown}>
        {isLost(row) ? <LostBody row={row} words={words} /> : <Body row={row} words={words} onOpen={onOpen} />}
        {writing ? (
          <NoteField
            note={note}
            words={words}
            onDone={(text) => {
              setWriting(false)
              if (text !== null && text.trim() !== note) onNote(key, text)
            }}
          />
        ) : (
          note !== '' && <p class="own">{note}</p>
        )}
        <div class="acts">
          {button('up', words.basket.up, at === 0, () => onStep(key, -1))}
          {button('down', words.basket.down, at === of - 1, () => onStep(key, 1))}
          {button('note', words.basket.note, writing, () => setWriting(true))}
          {button('remove', words.basket.remove, false, () => onTake(key))}
        </div>
      </li>
    )
  }, [row, at === 0, at === of - 1, words, writing, onStep, onTake, onNote, onOpen])
}

interface BodyProps {
  readonly row: Excerpt
  readonly words: Words
  readonly onOpen: (row: Excerpt) => void
}

function Body({ row, words, onOpen }: BodyProps) {
  const { figure, status, statusKind, kept, words: quoted } = row
  return (
    <>
      {figure !== null && kept.item.kind === 'figure' && (
        <p class="best" lang="zh-CN">
          <NumberText figure={{ text: kept.item.token, unit: figure.token.slice(kept.item.token.length) || null }} />
          <span class="label">{figure.label}</span>
        </p>
      )}
      <blockquote class={classOf(row)} lang="zh-CN" aria-label={words.quotation}>
        {quoted}
      </blockquote>
      <p class="where">
        {figure === null && <span class="tag">{words.basket.kind[kept.item.kind]}</span>}
        {status !== null && <span class={statusKind === 'plan' ? 'tag plan' : 'tag shortcoming'}>{status}</span>}
        <From row={row} words={words} onOpen={onOpen} />
      </p>
    </>
  )
}

/** What a passage was cut from is drawn around it by style, since the quotation holds the report's words alone. */
function classOf({ figure, before, after }: Excerpt): string {
  if (figure !== null) return 'report clause'
  return `report${before.endsWith('……') ? ' cut-before' : ''}${after === '……' ? ' cut-after' : ''}`
}

function From({ row, words, onOpen }: BodyProps) {
  const { place, source, at, kept } = row
  if (kept.item.kind === 'page') {
    return (
      <>
        <b lang="zh-CN">{source.title === '' ? source.site ?? source.url : source.title}</b>
        <span lang="zh-CN">{source.authors.join('、')}</span>
        <span>{words.basket.seen(kept.item.accessed)}</span>
      </>
    )
  }
  return (
    <>
      {at !== null && (
        <button
          type="button"
          class="place"
          data-part="place"
          lang="zh-CN"
          title={words.basket.open(place ?? '')}
          onClick={() => onOpen(row)}
        >
          {place}
        </button>
      )}
      <span lang="zh-CN">{source.authors.join('、')}</span>
    </>
  )
}

function LostBody({ row, words }: { readonly row: Lost; readonly words: Words }) {
  return (
    <>
      <blockquote class="report" lang="zh-CN">
        {row.kept.item.words}
      </blockquote>
      <p class="where">
        <span class="tag shortcoming">{words.basket.lost[row.reason]}</span>
      </p>
    </>
  )
}

interface NoteFieldProps {
  readonly note: string
  readonly words: Words
  /** Null: left as it was. */
  readonly onDone: (note: string | null) => void
}

function NoteField({ note, words, onDone }: NoteFieldProps) {
  const [text, setText] = useState(note)
  const field = useRef<HTMLTextAreaElement>(null)
  // In the same turn: whoever types at once must find the field there.
  useLayoutEffect(() => field.current?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'Escape') onDone(null)
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone(text)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div class="writing">
      <textarea
        ref={field}
        rows={2}
        value={text}
        aria-label={words.basket.note}
        placeholder={words.basket.noteHint}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="main" data-part="keep-note" onClick={() => onDone(text)}>
        {words.basket.keepNote}
      </button>
      <button type="button" data-part="drop-note" onClick={() => onDone(null)}>
        {words.basket.dropNote}
      </button>
    </div>
  )
}
