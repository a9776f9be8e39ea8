import { describe, expect, it } from 'vitest'
import { figureRows, filterRows, kindsOf, sortRows } from '../../components/figure-rows.ts'
import { pack } from './bundled.ts'

const rows = figureRows(pack)
const ALL = { query: '', kind: null, found: null }
const shown = (query: string, more: object = {}) =>
  filterRows(rows, { ...ALL, query, ...more }).map(({ written }) => written)

describe('the table of figures', () => {
  it('holds every figure that can be quoted, as the report writes it, in the order of the text', () => {
    const wanted = pack.figures.filter(({ citable, kind }) => citable && kind !== 'date')
    expect(rows.map(({ figure }) => figure.id)).toEqual(wanted.map(({ id }) => id))
    expect(rows.filter(({ figure, written }) => !pack.text.startsWith(written, figure.start))).toEqual([])
    expect(rows.filter(({ label, place }) => label === '' || place === '')).toEqual([])
  })

  it.each([
    ['行政复议', ['159件']],
    ['１５９', ['159件']],
    ['70.27', ['70.27万张']],
    ['渝东南 ', ['第一', '第二位']],
    ['碳排放', []],
  ])('shows for %s those that hold the words', (query, expected) => {
    expect(shown(query)).toEqual(expect.arrayContaining(expected))
    if (expected.length === 0) expect(shown(query)).toEqual([])
  })

  it('shows what the finder has for letters', () => {
    const [first] = rows
    expect(shown('xzfy', { found: new Set([first?.figure.id]) })).toEqual([first?.written])
  })

  it('counts each kind, and shows it alone', () => {
    for (const [kind, count] of kindsOf(rows)) expect(shown('', { kind })).toHaveLength(count)
  })

  it('puts values in order within one unit, and never a rank among counts', () => {
    const parts = sortRows(rows, { key: 'value', down: true })
    expect(parts.flatMap((part) => part.rows)).toHaveLength(rows.length)
    for (const part of parts) {
      const values = part.rows.map(({ figure }) => figure.value)
      expect(new Set(part.rows.map(({ figure }) => figure.value === null)).size).toBe(1)
      if (values[0] === null) continue
      expect(new Set(part.rows.map(({ unit }) => unit)).size).toBe(1)
      expect(new Set(part.rows.map(({ figure }) => figure.kind === 'rank')).size).toBe(1)
      expect(values).toEqual([...values].sort((a, b) => (b ?? 0) - (a ?? 0)))
    }
  })

  it('leaves all rows together for every other order', () => {
    for (const key of ['text', 'label', 'unit', 'status'] as const) {
      expect(sortRows(rows, { key, down: false }).map((part) => part.unit)).toEqual([null])
    }
    expect(sortRows([], { key: 'text', down: false })).toEqual([])
  })
})
