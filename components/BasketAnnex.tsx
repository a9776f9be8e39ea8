import { wholeOf } from '../core/basket/export-list.ts'
import { distinct, entryOf, proseStyle, referencesOf } from '../core/basket/references.ts'
import type { Reference } from '../core/basket/references.ts'
import type { Excerpt } from '../core/basket/resolve.ts'
import { plainOf } from '../core/quote/rich.ts'
import { rowsOf, type TableRow } from '../core/basket/table-rows.ts'
import type { Style } from '../core/quote/styles.ts'

interface BasketAnnexProps {
  readonly rows: readonly Excerpt[]
  readonly style: Style
}

/**
 * The printed 摘录, laid out as an annex to an official document (GB/T 9704—2012, 7.3.8: 附件 top left, title centred):
 * figures as a table, quoted words as numbered paragraphs, sources beneath. It is a document in Chinese whatever the
 * interface speaks, and is seen on paper only.
 */
export function BasketAnnex({ rows, style: asked }: BasketAnnexProps) {
  const style = proseStyle(asked)
  const references = referencesOf(rows)
  const sources = distinct(references)
  const figures = rowsOf(rows, style).filter((_, at) => rows[at]?.figure !== null)
  const quoted = rows.filter(({ figure }) => figure === null)
  const both = figures.length > 0 && quoted.length > 0
  const markOf = (number: number): string => (sources.length > 1 ? `［${number}］` : '')
  return (
    <article class="annex" lang="zh-CN">
      <p class="word">附件</p>
      <h1>{titleOf(sources)}</h1>
      {both && <h2>一、数据</h2>}
      {figures.length > 0 && <FigureTable figures={figures} markOf={markOf} />}
      {both && <h2>二、原文</h2>}
      {quoted.map((one, at) => (
        <p key={one.kept.key} class="quoted">
          {at + 1}．{wholeOf(one)}
          {one.place !== null && `（${one.place}）`}
          {markOf(references.get(one)?.number ?? 0)}
          {one.kept.note !== '' && <span class="own">备注：{one.kept.note}</span>}
        </p>
      ))}
      <footer>
        {sources.map((reference, at) => (
          <p key={reference.number}>
            {at === 0 ? '资料来源：' : ''}
            {markOf(reference.number)}
            {plainOf([entryOf(reference, style, null)])}
          </p>
        ))}
      </footer>
    </article>
  )
}

function titleOf(sources: readonly Reference[]): string {
  const only = sources.length === 1 ? sources[0]?.source.title ?? '' : ''
  return only === '' ? '资料摘录' : `《${only}》摘录`
}

interface FigureTableProps {
  readonly figures: readonly TableRow[]
  readonly markOf: (number: number) => string
}

function FigureTable({ figures, markOf }: FigureTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {['序号', '指标', '数据', '年度', '出处'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((row, at) => (
          <tr key={row.order}>
            <td class="order">{at + 1}</td>
            <td>
              {row.label}
              {row.note !== '' && <span class="own">备注：{row.note}</span>}
            </td>
            <td class="token">{row.token}</td>
            <td class="order">{row.status === '' ? row.year : row.status}</td>
            <td>
              {row.place}
              {markOf(Number(row.reference))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
