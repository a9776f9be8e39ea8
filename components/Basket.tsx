import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import type { Style } from '../core/quote/styles.ts'
import { Announcement } from './Announcement.tsx'
import type { BasketActions, BasketNotice, BasketState } from './basket-actions.ts'
import { BasketBar, ImportButton } from './BasketBar.tsx'
import { BasketItem } from './BasketItem.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import type { Words } from './words.ts'

interface BasketProps extends BasketActions {
  readonly state: BasketState
  readonly notice: BasketNotice | null
  /** The style of what is copied and saved. */
  readonly style: Style
  readonly words: Words
}

/** 摘录夹: what the reader collected, in an order of their own, and the ways to take it along. */
export function Basket(props: BasketProps) {
  const { notice, words, onUndo } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement
    const undo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey
    if (!undo || typing || notice?.kind !== 'said' || !notice.undo) return
    event.preventDefault()
    onUndo()
  }
  return (
    <div class="basket" onKeyDown={onKeyDown}>
      <Content {...props} />
      {notice?.kind === 'refused' && <NoticeBar notice={notice} words={words} />}
      {notice?.kind === 'said' && (
        <div class="notice" data-part="notice">
          <p class="what">
            {notice.text}
            {notice.undo && (
              <button type="button" data-part="undo" onClick={onUndo}>
                {words.basket.undo}
              </button>
            )}
          </p>
        </div>
      )}
      <Announcement text={notice === null ? '' : notice.kind === 'said' ? notice.text : words.copyRefused} />
    </div>
  )
}

function Content(props: BasketProps) {
  const { state, words, onAgain } = props
  if (state.kind === 'loading') return <p class="loading soft">{words.loading}</p>
  if (state.kind === 'failed') {
    return (
      <div class="failed" role="alert">
        <p>{words.basket.failed}</p>
        <button type="button" class="main" onClick={onAgain}>
          {words.basket.again}
        </button>
      </div>
    )
  }
  const { rows, unreadable } = state
  return (
    <>
      {rows.length > 0 ? <BasketBar {...props} count={rows.length} /> : <Empty {...props} />}
      {unreadable.length > 0 && <Unread {...props} state={state} />}
      {rows.length > 0 && <Items {...props} rows={rows} />}
    </>
  )
}

/** What it is for, and the three ways into it. */
function Empty(props: BasketProps) {
  const { empty, howTo } = props.words.basket
  return (
    <div class="empty">
      <p class="intro">{empty}</p>
      <ul>
        <li>{howTo.card}</li>
        <li>{howTo.popup}</li>
        <li>{howTo.reader}</li>
      </ul>
      <ImportButton {...props} />
    </div>
  )
}

type Open = BasketState & { readonly kind: 'open' }

/** What lies in storage and cannot be read: said, kept, and given out as it is. */
function Unread({ state, words, onSaveUnreadable, onRemove }: BasketProps & { readonly state: Open }) {
  const { unreadable } = state
  const newer = unreadable.filter(({ reason }) => reason === 'newer').length
  return (
    <div class="unread" data-part="unreadable">
      <p>
        <b>{words.basket.unreadable(newer, unreadable.length - newer)}</b>
      </p>
      <p>{words.basket.unreadableNote}</p>
      <button type="button" data-part="save-unreadable" onClick={onSaveUnreadable}>
        {words.basket.saveUnreadable}
      </button>
      <button type="button" onClick={() => onRemove(unreadable.map(({ key }) => key))}>
        {words.basket.dropUnreadable}
      </button>
    </div>
  )
}

/** Where the focus is to be once what was asked for is done. */
interface Wanted {
  readonly key: string
  readonly part: string
}

function Items({ rows, words, onMove, onNote, onRemove, onOpen }: BasketProps & { readonly rows: Open['rows'] }) {
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<Wanted | null>(null)
  const now = useRef({ rows, onMove, onRemove, onNote, onOpen })
  now.current = { rows, onMove, onRemove, onNote, onOpen }

  // A row that changes its place loses the focus, one that goes takes it along.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const { key, part } = wanted.current
    wanted.current = null
    const drawn = [...(list.current?.children ?? [])]
    const row = drawn.find((one) => one instanceof HTMLElement && one.dataset['key'] === key)
    row?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus()
  }, [rows])

  // The same functions always, so that rows which stay the same are not drawn again.
  const onStep = useCallback((key: string, by: number) => {
    const { rows: all } = now.current
    const to = all.findIndex(({ kept }) => kept.key === key) + by
    if (to < 0 || to >= all.length) return
    wanted.current = { key, part: by < 0 ? 'up' : 'down' }
    now.current.onMove(key, to)
  }, [])
  const onTake = useCallback((key: string) => {
    const { rows: all } = now.current
    const at = all.findIndex(({ kept }) => kept.key === key)
    const next = all[at + 1] ?? all[at - 1]
    if (next !== undefined) wanted.current = { key: next.kept.key, part: 'remove' }
    now.current.onRemove([key])
  }, [])
  const note = useCallback<BasketActions['onNote']>((key, text) => {
    wanted.current = { key, part: 'note' }
    now.current.onNote(key, text)
  }, [])
  const open = useCallback<BasketActions['onOpen']>((row) => now.current.onOpen(row), [])

  return (
    <ol ref={list} class="items">
      {rows.map((row, at) => (
        <BasketItem
          key={row.kept.key}
          row={row}
          at={at}
          of={rows.length}
          words={words}
          onStep={onStep}
          onTake={onTake}
          onNote={note}
          onOpen={open}
        />
      ))}
    </ol>
  )
}
