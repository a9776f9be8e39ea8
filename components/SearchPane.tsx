import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { type Collecting, collectingOf } from '../core/basket/make-item.ts'
import type { CardView, PassageView } from '../core/card.ts'
import type { Settings } from '../core/settings.ts'
import type { CopyChoice, Notice, StyleMenu } from './card-actions.ts'
import { templatesFor } from './card-templates.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { OpenedCard } from './OpenedCard.tsx'
import { rowId } from './HitList.tsx'
import { focusRow, stepRow } from './row-focus.ts'
import { SearchBox, type SearchKey } from './SearchBox.tsx'
import { SearchResults, type SearchState } from './SearchResults.tsx'
import type { Asked } from './words-card.ts'
import type { Words } from './words.ts'

export interface SearchPaneProps {
  readonly state: SearchState
  /** What the box holds when it first shows. */
  readonly initial: string
  /** Enter was pressed on what the box holds before the pane was there. */
  readonly entered: boolean
  /** In a window of its own, which it fills. */
  readonly alone: boolean
  /** The report asked where nothing at all was found. */
  readonly asked: Asked
  /** What stands below the box before anything is asked; `ask` puts words into the box and asks for them. */
  readonly home: (ask: (text: string) => void) => ComponentChildren
  readonly notice: Notice | null
  readonly settings: Settings
  readonly words: Words
  readonly onQuery: (text: string) => void
  /** What was found is opened: the query was worth asking. */
  readonly onUsed: (query: string) => void
  readonly onCopy: (view: CardView, choice: CopyChoice) => void
  readonly onCollect: (view: CardView, what: Collecting, passage: number) => void
  readonly stylesOf: (passage: PassageView) => StyleMenu
  readonly onOpenReport: (view: CardView, passage: number) => void
  readonly onOpenWhole: () => void
  readonly onOwnWindow: (() => void) | undefined
  readonly onOptions: () => void
}

/** Search as one types: box, list, card. Arrows choose, Enter opens, Esc goes back one step, the copy key copies. */
export function SearchPane(props: SearchPaneProps) {
  const { state, words, settings, notice, onQuery } = props
  const listId = useId()
  const pane = useRef<HTMLElement>(null)
  const [active, setActive] = useState(0)
  const [opened, setOpened] = useState<number | null>(null)
  // Words put into the box from outside start it anew.
  const [box, setBox] = useState({ round: 0, text: props.initial })

  const view = state.kind === 'answered' ? state.view : null
  const rows = view?.passages.length ?? 0
  const typed = useRef(props.initial)
  // Enter pressed before the answer is there: the card opens when it comes.
  const hasty = useRef(false)
  // After the box has told what it holds, which would be asked for as a new query.
  useLayoutEffect(() => {
    hasty.current = props.entered
  }, [])
  // Another answer under the reader's eyes starts from its best row, before another key can mean a row of it.
  useLayoutEffect(() => {
    const open = hasty.current && state.query === typed.current && rows > 0
    if (open) hasty.current = false
    setActive(0)
    if (open) openRow(0)
    else setOpened(null)
  }, [view])

  const openRow = (row: number) => {
    setOpened(row)
    props.onUsed(state.query)
  }

  const ask = (text: string) => {
    typed.current = text
    hasty.current = false
    onQuery(text)
  }
  const restart = (text: string) => {
    setBox({ round: box.round + 1, text })
    ask(text)
  }
  const back = () => {
    setOpened(null)
    setBox({ round: box.round + 1, text: state.query })
  }
  const copyRow = (shown: CardView, at: number) => {
    const passage = shown.passages[at]
    const [template = 'sentence'] = passage === undefined ? [] : templatesFor(passage, settings.template)
    props.onCopy(shown, { template, passage: at, figure: null })
  }
  const collectRow = (shown: CardView, at: number) => {
    const passage = shown.passages[at]
    if (passage !== undefined) props.onCollect(shown, collectingOf(passage)[0] ?? 'passage', at)
  }
  const onKey = (key: SearchKey): boolean => {
    if (key === 'back') {
      if (opened !== null) {
        back()
        return true
      }
      if (state.query === '') return false
      restart('')
      return true
    }
    const answered = state.kind === 'answered' && state.query === typed.current
    if (key === 'open' && !answered) {
      hasty.current = true
      return true
    }
    // Before anything is asked, arrows lead into what stands below the box.
    if (state.kind === 'idle') return key === 'next' && focusRow(pane.current, 0)
    if (view === null || rows === 0) return false
    if (key === 'open') openRow(active)
    else if (key === 'copy') copyRow(view, active)
    else if (key === 'collect') collectRow(view, active)
    else setActive(rowAfter(key, active, rows))
    return true
  }

  return (
    <main
      ref={pane}
      class={props.alone ? 'yl pane alone' : 'yl pane'}
      lang={words.lang}
      data-theme={settings.theme}
      data-size={settings.size}
      onKeyDown={(event) => {
        if (event.isComposing || event.target instanceof HTMLInputElement) return
        const inHome = state.kind === 'idle'
        if (event.key === '/' || (inHome && event.key === 'Escape')) back()
        else if (!inHome || !stepRow(pane.current, event)) return
        event.preventDefault()
      }}
    >
      <h1 class="unseen">{words.product(props.asked)}</h1>
      <SearchBox
        key={box.round}
        initial={box.text}
        listId={listId}
        activeId={opened === null && rows > 0 ? rowId(listId, active) : null}
        words={words}
        onQuery={ask}
        onKey={onKey}
      />
      {view !== null && opened !== null ? (
        <OpenedCard {...props} view={view} first={opened} onBack={back} />
      ) : (
        <>
          <SearchResults
            {...props}
            listId={listId}
            active={active}
            onActive={setActive}
            onOpen={openRow}
            home={props.home(restart)}
          />
          {notice !== null && <NoticeBar notice={notice} words={words} />}
          <PaneFoot {...props} choosing={rows > 0} />
        </>
      )}
    </main>
  )
}

function rowAfter(key: SearchKey, active: number, rows: number): number {
  if (key === 'first') return 0
  if (key === 'last') return rows - 1
  return (active + (key === 'next' ? 1 : -1) + rows) % rows
}

function PaneFoot(props: SearchPaneProps & { readonly choosing: boolean }) {
  const { words } = props
  return (
    <footer class="pane-foot">
      {props.choosing && (
        <p class="hints">
          <kbd>↑↓</kbd> {words.keys.choose} <kbd>Enter</kbd> {words.keys.view}{' '}
          <kbd>{words.copyKey}</kbd> {words.keys.copy}
        </p>
      )}
      <nav>
        <button type="button" onClick={props.onOpenWhole}>
          {words.openReport}
        </button>
        {props.onOwnWindow !== undefined && (
          <button type="button" onClick={props.onOwnWindow}>
            {words.ownWindow}
          </button>
        )}
        <button type="button" onClick={props.onOptions}>
          {words.options}
        </button>
      </nav>
    </footer>
  )
}
