import type { RefObject } from 'preact'
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks'
import type { Pack, Span } from '../core/pack.ts'
import { Announcement } from './Announcement.tsx'
import type { Notice } from './card-actions.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { readerNodes } from './reader-text.ts'
import { ReaderOutline } from './ReaderOutline.tsx'
import { ReaderSearch, type SearchedFor } from './ReaderSearch.tsx'
import { ReaderSheet } from './ReaderSheet.tsx'
import { useCurrentNode } from './reader-hooks.ts'
import { SelectionBar, type SelectedWords } from './SelectionBar.tsx'
import type { Words } from './words.ts'

export interface ReaderProps {
  /** Null while it is being opened. */
  readonly pack: Pack | null
  /** The passage to show; null: from the beginning. Another object, even an equal one, shows it again. */
  readonly shown: Span | null
  readonly search: SearchedFor
  readonly selected: SelectedWords | null
  readonly notice: Notice | null
  /** In front: `/` leads into its search. */
  readonly active: boolean
  readonly words: Words
  /** Filled with the element that holds the report, for whoever reads selections. */
  readonly article: RefObject<HTMLElement | null>
  readonly onSearch: (query: string) => void
  readonly onStep: (by: 1 | -1) => void
  readonly onCollectSelected: () => void
  readonly onCopySelected: (withSource: boolean) => void
  readonly onCopyFigure: (figure: string) => void
}

/** 报告全文: the report by its outline, plans and shortcomings named as such, the passage asked for in sight. */
export function Reader(props: ReaderProps) {
  const { pack, words } = props
  return (
    <div class="reader">
      {pack === null ? <p class="loading soft">{words.loading}</p> : <Whole {...props} pack={pack} />}
    </div>
  )
}

function Whole(props: ReaderProps & { readonly pack: Pack }) {
  const { pack, shown, search, selected, notice, active, words, article, onSearch, onStep } = props
  const nodes = useMemo(() => readerNodes(pack), [pack])
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const outlineId = useId()
  const current = useCurrentNode(article)
  const place = search.places?.[search.at] ?? null
  const holder = shown === null ? undefined : pack.outline.find((node) => holds(node, shown))
  const bringUp = (query: string) => article.current?.querySelector(query)?.scrollIntoView({ block: 'center' })
  useEffect(() => {
    if (shown !== null) bringUp('mark.shown')
  }, [shown])
  useEffect(() => {
    if (place !== null) bringUp('mark.current')
  }, [place])

  // Where one is changes with every section scrolled past, and nothing of the text with it.
  const sheet = useMemo(
    () => (
      <ReaderSheet
        pack={pack}
        nodes={nodes}
        shown={shown}
        found={search.places ?? NONE}
        current={place}
        article={article}
        words={words}
        onCopyFigure={props.onCopyFigure}
      />
    ),
    [pack, nodes, shown, search.places, place, words, props.onCopyFigure],
  )
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  const go = (node: string) => {
    setOpen(false)
    const section = article.current?.querySelector<HTMLElement>(`[data-node='${node}']`)
    section?.scrollIntoView()
    section?.focus({ preventScroll: true })
  }
  return (
    <>
      <div class="tools">
        <button
          ref={opener}
          type="button"
          class="opener"
          aria-expanded={open}
          aria-controls={outlineId}
          onClick={() => setOpen(!open)}
        >
          {words.outline}
        </button>
        <ReaderSearch search={search} active={active} words={words} onSearch={onSearch} onStep={onStep} />
      </div>
      <div class="leaf">
        <ReaderOutline
          id={outlineId}
          nodes={nodes}
          current={current}
          open={open}
          words={words}
          onGo={go}
          onClose={close}
        />
        {sheet}
      </div>
      <div class="lower">
        {notice !== null && <NoticeBar notice={notice} words={words} />}
        {selected !== null && (
          <SelectionBar
            selected={selected}
            words={words}
            onCopy={props.onCopySelected}
            onCollect={props.onCollectSelected}
          />
        )}
      </div>
      <Announcement text={holder === undefined ? '' : words.passageShown(holder.place)} />
    </>
  )
}

const NONE: readonly never[] = []

function holds(node: Span, shown: Span): boolean {
  return node.start <= shown.start && shown.start < node.end
}
