import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Notice } from '../../components/card-actions.ts'
import type { RowFilter, Sorting, SortKey } from '../../components/figure-rows.ts'
import '../../components/figures-pane.css'
import { FiguresPane, type PlacedGroup } from '../../components/FiguresPane.tsx'
import { figureView } from '../../core/card/figure-view.ts'
import { viewOfSpan } from '../../core/card/span-view.ts'
import type { PackEntry } from '../../core/library.ts'
import type { FigureKind } from '../../core/pack.ts'
import { loadEngine, loadPack, packAtHand } from './data.ts'
import { type Copying, copyFigure, copyPassage } from './report-copy.ts'
import type { TabProps } from './tabs.ts'

const ALL: RowFilter = { query: '', kind: null, found: null }

/** 数据 */
export function FiguresTab({ settings, words, onOpenPlace }: TabProps) {
  const [pack, setPack] = useState(packAtHand)
  const [entry, setEntry] = useState<PackEntry | null>(null)
  const [filter, setFilter] = useState(ALL)
  const [sorting, setSorting] = useState<Sorting>({ key: 'text', down: false })
  const [notice, setNotice] = useState<Notice | null>(null)
  const running = useRef(new AbortController())

  useEffect(() => {
    void loadPack().then(setPack)
    void loadEngine().then(({ library }) => setEntry(library.packs[0] ?? null))
  }, [])
  const groups = useMemo(() => (entry === null ? [] : groupsOf(entry)), [entry])

  const onFilter = ({ query, kind }: { readonly query: string; readonly kind: FigureKind | null }) => {
    running.current.abort()
    running.current = new AbortController()
    const { signal } = running.current
    setFilter({ query, kind, found: null })
    // Letters are asked of the finder as sounds; words are looked for as they stand.
    if (!/[a-z]/i.test(query)) return
    void loadEngine().then(({ finder }) => finder.find(query, signal)).then((answer) => {
      const found = answer.groups.flatMap(({ hits }) => hits).flatMap(({ figures }) => figures)
      if (!signal.aborted) setFilter({ query, kind, found: new Set(found) })
    })
  }
  const onSort = (key: SortKey) => {
    setSorting((before) => ({ key, down: before.key === key ? !before.down : key === 'value' }))
  }
  const copying = async (copy: (copying: Copying, id: string) => Promise<Notice | null>) => {
    if (pack === null) return
    const { library } = await loadEngine()
    setNotice(await copy({ library, settings, words }, pack.id))
  }
  const onCopyTable = (ids: readonly string[]) => {
    void copying(async (how, id) => {
      const report = how.library.pack(id)
      const whole = report === null ? null : viewOfSpan(report, { start: 0, end: report.pack.text.length })
      if (report === null || whole === null || ids.length === 0) return null
      const figures = ids.flatMap((figure) => report.figure(figure) ?? [])
      const shown = { ...whole, figures: figures.map((figure) => figureView(report, figure)), groups: [] }
      return copyPassage(how, shown, 'table', null)
    })
  }
  const onOpen = (id: string) => {
    const figure = pack?.figures.find((one) => one.id === id)
    if (pack !== null && figure !== undefined) onOpenPlace({ pack: pack.id, ...figure.clause })
  }
  return (
    <FiguresPane
      pack={pack}
      groups={groups}
      filter={filter}
      sorting={sorting}
      notice={notice}
      words={words}
      onFilter={onFilter}
      onSort={onSort}
      onCopyFigure={(figure) => void copying((how, id) => copyFigure(how, id, figure))}
      onCopyTable={onCopyTable}
      onPrint={() => print()}
      onOpen={onOpen}
    />
  )
}

function groupsOf(entry: PackEntry): readonly PlacedGroup[] {
  return entry.pack.groups.map(({ id, name, unit }) => {
    const members = entry.members(id)
    const node = members[0] === undefined ? null : entry.node(members[0].measure)
    return { id, name, unit, rows: members.map((figure) => figureView(entry, figure)), place: node?.place ?? '' }
  })
}
