import { useEffect, useRef, useState } from 'preact/hooks'
import { watchReportSelection } from '../../browser/report-selection.ts'
import type { Notice } from '../../components/card-actions.ts'
import { Reader } from '../../components/Reader.tsx'
import '../../components/reader-tools.css'
import '../../components/reader.css'
import type { SearchedFor } from '../../components/ReaderSearch.tsx'
import type { SelectedWords } from '../../components/SelectionBar.tsx'
import { viewOfSpan } from '../../core/card/span-view.ts'
import type { Span } from '../../core/pack.ts'
import { loadEngine, loadPack, packAtHand } from './data.ts'
import { collectSpan } from './report-collect.ts'
import { type Copying, copyFigure, copySpan } from './report-copy.ts'
import { searchReport } from './report-search.ts'
import type { TabProps } from './tabs.ts'

const NOTHING: SearchedFor = { query: '', places: null, at: 0 }

/** 报告全文 */
export function ReaderTab({ at, active, settings, words }: TabProps) {
  const [pack, setPack] = useState(packAtHand)
  const [search, setSearch] = useState(NOTHING)
  const [selected, setSelected] = useState<SelectedWords | null>(null)
  const [notice, setNotice] = useState<Notice | null>(null)
  const article = useRef<HTMLElement>(null)
  const running = useRef(new AbortController())

  useEffect(() => {
    void loadPack().then(setPack)
  }, [])
  useEffect(() => {
    if (pack === null || !active) return
    const told = async (span: Span | null) => {
      const entry = span === null ? null : (await loadEngine()).library.pack(pack.id)
      const view = span === null || entry === null ? null : viewOfSpan(entry, span)
      setSelected(view === null ? null : { ...view.span, place: view.place })
      if (view !== null) setNotice(null)
    }
    return watchReportSelection(() => article.current, (span) => void told(span))
  }, [pack, active])

  const onSearch = (query: string) => {
    running.current.abort()
    running.current = new AbortController()
    const { signal } = running.current
    setSearch(query.trim() === '' ? { ...NOTHING, query } : (before) => ({ ...before, query }))
    if (pack === null || query.trim() === '') return
    void searchReport(pack, query, signal).then((places) => {
      if (!signal.aborted) setSearch({ query, places, at: 0 })
    })
  }
  const onStep = (by: 1 | -1) => {
    setSearch((before) => {
      const count = before.places?.length ?? 0
      return count === 0 ? before : { ...before, at: (before.at + by + count) % count }
    })
  }
  const copying = async (copy: (copying: Copying, pack: string) => Promise<Notice | null>) => {
    if (pack === null) return
    const { library } = await loadEngine()
    setNotice(await copy({ library, settings, words }, pack.id))
  }
  // A place in a report that is not here leads to the beginning of the one that is.
  const shown = at !== null && at.pack === pack?.id ? at : null
  return (
    <Reader
      pack={pack}
      shown={shown}
      search={search}
      selected={selected}
      notice={notice}
      active={active}
      words={words}
      article={article}
      onSearch={onSearch}
      onStep={onStep}
      onCollectSelected={() => {
        if (selected !== null) void copying((how, id) => collectSpan(how, id, selected))
      }}
      onCopySelected={(withSource) => {
        if (selected !== null) void copying((how, id) => copySpan(how, id, selected, withSource))
      }}
      onCopyFigure={(figure) => void copying((how, id) => copyFigure(how, id, figure))}
    />
  )
}
