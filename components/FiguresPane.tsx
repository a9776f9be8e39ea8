import type { GroupView } from '../core/card.ts'
import type { FigureKind, Pack } from '../core/pack.ts'
import type { Notice } from './card-actions.ts'
import {
  filterRows, figureRows, kindsOf, type RowFilter, type Sorting, type SortKey, sortRows,
} from './figure-rows.ts'
import { FigureGroup } from './FigureGroup.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { NoticeBar } from './NoticeBar.tsx'
import type { Words } from './words.ts'

/** Figures that the report gives side by side, with where it does. */
export interface PlacedGroup extends GroupView {
  readonly place: string
}

export interface FiguresProps {
  /** Null while it is being opened. */
  readonly pack: Pack | null
  readonly groups: readonly PlacedGroup[]
  readonly filter: RowFilter
  readonly sorting: Sorting
  readonly notice: Notice | null
  readonly words: Words
  readonly onFilter: (filter: { readonly query: string; readonly kind: FigureKind | null }) => void
  readonly onSort: (key: SortKey) => void
  readonly onCopyFigure: (figure: string) => void
  /** Copies these figures as a table. */
  readonly onCopyTable: (figures: readonly string[]) => void
  readonly onPrint: () => void
  readonly onOpen: (figure: string) => void
}

/** 数据: every figure of the report as a table, and those it gives in groups with their bars. */
export function FiguresPane(props: FiguresProps) {
  const { pack, words } = props
  if (pack === null) return <p class="loading soft">{words.loading}</p>
  return <Filled {...props} pack={pack} />
}

function Filled(props: FiguresProps & { readonly pack: Pack }) {
  const { pack, groups, filter, sorting, notice, words, onFilter, onCopyTable } = props
  const { figuresPane: said } = words
  const all = figureRows(pack)
  const rows = filterRows(all, filter)
  const parts = sortRows(rows, sorting)
  const ids = new Set(rows.map(({ figure }) => figure.id))
  const shownGroups = groups.filter((group) => group.rows.some(({ id }) => ids.has(id)))
  const inOrder = parts.flatMap((part) => part.rows.map(({ figure }) => figure.id))
  return (
    <div class="figures-pane">
      <h1 class="unseen">{words.panel.tab.figures}</h1>
      <div class="tools">
        <input
          type="text"
          value={filter.query}
          placeholder={said.filter}
          aria-label={said.filter}
          title={said.filterHint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
        />
        <select
          aria-label={said.kind}
          value={filter.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onFilter({ ...filter, kind: kindsOf(all).find(([kind]) => kind === value)?.[0] ?? null })
          }
        >
          <option value="">{said.allKinds(all.length)}</option>
          {kindsOf(all).map(([kind, count]) => (
            <option key={kind} value={kind}>
              {said.kindCount(words.reader.figureKind[kind], count)}
            </option>
          ))}
        </select>
        <span class="said" role="status">
          {said.shown(rows.length, all.length)}
        </span>
        <span class="acts">
          <button type="button" class="main" aria-disabled={rows.length === 0} onClick={() => onCopyTable(inOrder)}>
            {said.copyTable}
          </button>
          <button type="button" onClick={props.onPrint}>
            {said.print}
          </button>
        </span>
      </div>
      {notice !== null && <NoticeBar notice={notice} words={words} />}
      {rows.length === 0 ? (
        <p class="nothing">
          {said.none}{' '}
          <button type="button" onClick={() => onFilter({ query: '', kind: null })}>
            {said.clear}
          </button>
        </p>
      ) : (
        <FiguresTable parts={parts} sorting={sorting} report={pack.report} words={words} {...pick(props)} />
      )}
      {shownGroups.length > 0 && (
        <section class="groups" aria-label={said.groups}>
          <h2>{said.groups}</h2>
          {shownGroups.map((group) => (
            <div key={group.id}>
              <FigureGroup group={group} words={words} onCopy={props.onCopyFigure} />
              <p class="soft small">{group.place}</p>
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

function pick({ onSort, onOpen }: FiguresProps): Pick<FiguresProps, 'onSort' | 'onOpen'> {
  return { onSort, onOpen }
}
