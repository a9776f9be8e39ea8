import type { Report } from '../core/pack.ts'
import type { Sorting, SortKey, UnitRows } from './figure-rows.ts'
import { StatusTag } from './StatusTag.tsx'
import type { Words } from './words.ts'

interface TableProps {
  readonly parts: readonly UnitRows[]
  readonly sorting: Sorting
  readonly report: Report
  readonly words: Words
  readonly onSort: (key: SortKey) => void
  readonly onOpen: (figure: string) => void
}

const COLUMNS = ['label', 'value', 'unit', 'title', 'text', 'status'] as const

/** The table of figures; sorted by value it is cut by units, since values of unlike units are not compared. */
export function FiguresTable({ parts, sorting, report, words, onSort, onOpen }: TableProps) {
  const { figuresPane: said } = words
  return (
    <div class="cut">
      <table>
        <caption>
          {said.caption(report.title)}
          {sorting.key === 'value' && <span class="soft"> {said.unitsApart}</span>}
        </caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} sorting={sorting} words={words} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {parts.map(({ unit, rows }, i) => (
          <tbody key={i}>
            {unit !== null && (
              <tr class="unit">
                <th scope="rowgroup" colSpan={COLUMNS.length}>
                  {said.unitRows(unit === '' ? said.noUnit : unit, rows.length)}
                </th>
              </tr>
            )}
            {rows.map(({ figure, label, written, unit: own, place, title, status }) => (
              <tr key={figure.id} data-figure={figure.id}>
                <th scope="row" lang="zh-CN">
                  <button type="button" title={said.openPlace(place)} onClick={() => onOpen(figure.id)}>
                    {label}
                  </button>
                </th>
                <td class="value" lang="zh-CN">
                  {written}
                </td>
                <td class="own" lang="zh-CN">
                  {own}
                </td>
                <td class="title" lang="zh-CN">
                  {title}
                </td>
                <td class="place" lang="zh-CN">
                  {place}
                </td>
                <td class="status">
                  {status === 'result' ? said.done : <StatusTag status={status} asked={report} words={words} />}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

interface HeadProps extends Pick<TableProps, 'sorting' | 'words' | 'onSort'> {
  readonly column: (typeof COLUMNS)[number]
}

/** A heading that sorts; the measure's heading goes with the order of the text. */
function Head({ column, sorting, words, onSort }: HeadProps) {
  const { column: names, sortBy } = words.figuresPane
  if (column === 'title') {
    return (
      <th scope="col" class="title">
        {names.title}
      </th>
    )
  }
  const order = sorting.key !== column ? 'none' : sorting.down ? 'descending' : 'ascending'
  return (
    <th scope="col" class={column} aria-sort={order}>
      <button type="button" title={sortBy(names[column])} onClick={() => onSort(column)}>
        {names[column]}
        <span aria-hidden="true">{order === 'none' ? '' : order === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  )
}
