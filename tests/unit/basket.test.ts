import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edited, moved, newest, noted } from '../../core/basket/basket.ts'
import type { Basket, Kept, StoredEntry } from '../../core/basket/item.ts'
import { entriesOf, figureItem, keyOf, measureItem, pageItem, passageItem } from '../../core/basket/make-item.ts'
import { rankBetween, rankOfTime, readRank } from '../../core/basket/rank.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { createLibrary } from '../../core/library.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

const entry = createLibrary([toyPack], toyLexicon).packs[0]
if (entry === undefined) throw new Error('no pack')
const NOW = 1_764_000_000_000

const PAGE = {
  type: 'page' as const, site: '某省人民政府网', key: 'page1', authors: ['某省人民政府'], title: '关于推进行政复议的意见',
  date: '2024-05-06', dateKind: 'published' as const, docNo: null, url: 'https://www.example.gov.cn/a.html',
}
const present = <T>(value: T | null): T => {
  if (value === null) throw new Error('nothing was made')
  return value
}
const figure = present(figureItem(entry, toyFigure('办理行政复议申请').id))
const passage = present(passageItem(entry, { start: 0, end: 12 }))
const measure = present(measureItem(entry, '1.1.1'))
const page = present(pageItem(' 行政复议是…… ', PAGE, '2026-11-29'))
const ALL = [figure, passage, measure, page]

/** As storage gives it back. */
function stored(entries: readonly StoredEntry[], others: Readonly<Record<string, unknown>> = {}): unknown {
  return JSON.parse(JSON.stringify({ ...others, ...Object.fromEntries(entries.map(({ key, value }) => [key, value])) }))
}

function apply(basket: Basket, edits: ReturnType<typeof moved>): Basket {
  const values = new Map(basket.items.map(({ key, item, ...rest }) => [key, { schema: 1, ...item, ...rest }] as const))
  for (const edit of edits) values.set(edit.key, edited(values.get(edit.key), edit) as never)
  return readBasket(Object.fromEntries(values))
}

describe('items', () => {
  it('come back from storage as they were put there, in the order they were added', () => {
    const basket = readBasket(stored(entriesOf(ALL, NOW), { settings: { theme: 'dark' } }))
    expect(basket.items.map(({ item }) => item)).toEqual(ALL)
    expect(basket.items.every(({ note, added }) => note === '' && added === NOW)).toBe(true)
    expect(basket.unreadable).toEqual([])
  })

  it('are one under one key when collected twice, and two where the words differ', () => {
    expect(keyOf(present(figureItem(entry, figure.id)))).toBe(keyOf(figure))
    expect(new Set(ALL.map(keyOf)).size).toBe(ALL.length)
    // The id of a figure in another edition of the report, where it counts something else.
    expect(keyOf({ ...figure, words: '办理行政复议申请13件' })).not.toBe(keyOf(figure))
  })

  it('carry the words of the report, the enumerator left out', () => {
    expect(figure).toMatchObject({ token: '12', words: '办理行政复议申请12件、行政应诉案件30件' })
    expect(measure.words.startsWith('化解行政争议。')).toBe(true)
    expect(page.words).toBe('行政复议是……')
  })

  it('are not made of a number inside a name, of what the report does not have, or of nothing', () => {
    const name = toyPack.figures.find(({ citable }) => !citable)
    expect(figureItem(entry, name?.id ?? '')).toBeNull()
    expect(figureItem(entry, 'f999')).toBeNull()
    expect(measureItem(entry, '9.9')).toBeNull()
    expect(passageItem(entry, { start: 5, end: 5 })).toBeNull()
    expect(pageItem(' \n ', PAGE, '2026-11-29')).toBeNull()
  })
})

describe('what cannot be read', () => {
  const [first] = entriesOf([figure], NOW)
  const value = Object(first?.value)
  const key = keyOf(figure)

  it.each([
    ['of a newer version', { ...value, schema: 2 }, 'newer'],
    ['without a version', { ...value, schema: undefined }, 'broken'],
    ['without words', { ...value, words: ' ' }, 'broken'],
    ['of an unknown kind', { ...value, kind: 'picture' }, 'broken'],
    ['that is a text', 'figure', 'broken'],
    ['that is nothing', null, 'broken'],
    ['of a page seen on no day', { schema: 1, ...page, accessed: '2026-02-30' }, 'broken'],
    ['of a page without a source', { schema: 1, ...page, source: null }, 'broken'],
  ])('stays as it is: an item %s', (_, lying, reason) => {
    const basket = readBasket({ [key]: lying })
    expect(basket).toEqual({ items: [], unreadable: [{ key, reason, stored: lying }] })
    // Neither is it written over by an edit that comes late.
    if (reason === 'newer') expect(edited(lying, noted(key, 'x'))).toBeNull()
  })

  it.each([['note', 7, { note: '' }], ['added', 'today', { added: 0 }], ['rank', '1a', { rank: rankOfTime(NOW) }]])(
    'of one field, %s, loses nothing else', (field, bad, mended) => {
      const [kept] = readBasket({ [key]: { ...value, note: '注', [field]: bad } }).items
      expect(kept).toEqual({ key, item: figure, note: '注', added: NOW, rank: rankOfTime(NOW), ...mended })
    })

  it('whatever lies in storage: no exception, every key of ours is accounted for, with what lay there', () => {
    const good = fc.constantFrom(...entriesOf(ALL, NOW).map((one) => one.value as object))
    const spoilt = fc.tuple(good, fc.dictionary(fc.constantFrom('schema', 'kind', 'words', 'note', 'rank', 'source'),
      fc.anything())).map(([whole, bad]) => ({ ...whole, ...bad }))
    const lying = fc.dictionary(fc.oneof(fc.string(), fc.string().map((tail) => `basket/${tail}`)),
      fc.oneof(fc.anything(), good, spoilt, fc.json()))
    fc.assert(fc.property(fc.oneof(lying, fc.anything()), (storage) => {
      const { items, unreadable } = readBasket(storage)
      const ours = typeof storage === 'object' && storage !== null
        ? Object.keys(storage).filter((one) => one.startsWith('basket/'))
        : []
      expect([...items, ...unreadable].map((one) => one.key).sort()).toEqual([...ours].sort())
      for (const one of unreadable) expect(one.stored).toBe(Reflect.get(Object(storage), one.key))
      for (const { item } of items) expect(item.words.trim()).not.toBe('')
    }), { numRuns: 2000 })
  })
})

describe('the order', () => {
  const ranks = fc.array(fc.stringMatching(/^[0-9]{0,6}[1-9]$/), { minLength: 2, maxLength: 2 })

  it('has room between any two places, before the first and after the last', () => {
    fc.assert(fc.property(ranks, ([a = '', b = '']) => {
      const [low = a, high = b] = a < b ? [a, b] : [b, a]
      for (const [from, to] of [[null, low], [low, null], ...(low < high ? [[low, high] as const] : [])] as const) {
        const rank = rankBetween(from, to)
        expect(from === null || from < rank).toBe(true)
        expect(to === null || rank < to).toBe(true)
        expect(readRank(rank)).toBe(rank)
      }
    }))
  })

  it('follows the time of adding, several at once one after another', () => {
    const times = [rankOfTime(5), rankOfTime(5, 1), rankOfTime(5, 2), rankOfTime(NOW), rankOfTime(NOW + 1)]
    expect([...times].sort()).toEqual(times)
  })

  it('is what was asked for after any moves, and nothing is lost, equal places included', () => {
    const start = entriesOf(Array.from({ length: 6 }, (_, i) => ({ ...figure, id: `f${i}` })), NOW)
    const same = start.map(({ key, value }) => ({ key, value: { ...Object(value), rank: '5' } }))
    const steps = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -1, max: 7 })), { maxLength: 12 })
    fc.assert(fc.property(fc.constantFrom(start, same), steps, (entries, moves) => {
      let basket = readBasket(stored(entries))
      for (const [from, to] of moves) {
        const key = basket.items[from]?.key ?? ''
        const wanted = basket.items.map((item) => item.key).filter((one) => one !== key)
        wanted.splice(Math.min(5, Math.max(0, to)), 0, key)
        basket = apply(basket, moved(basket.items, key, to))
        expect(basket.items.map((item) => item.key)).toEqual(wanted)
      }
    }))
  })

  it('costs one write a move, however often the same two change places', () => {
    let basket = readBasket(stored(entriesOf(Array.from({ length: 3 }, (_, i) => ({ ...figure, id: `f${i}` })), NOW)))
    let most = 0
    for (let i = 0; i < 300; i++) {
      const edits = moved(basket.items, basket.items[2]?.key ?? '', 1)
      most = Math.max(most, edits.length)
      basket = apply(basket, edits)
      expect(basket.items.length).toBe(3)
    }
    expect(basket.items.every(({ rank }) => rank.length <= 200)).toBe(true)
    expect(most).toBe(1)
  })

  it('gives what was added last, newest first', () => {
    const one = (id: string, added: number): Kept =>
      ({ key: id, item: { ...figure, id }, note: '', added, rank: rankOfTime(9 - added) })
    const items = [one('b', 2), one('c', 3), one('a', 1)]
    expect(newest({ items, unreadable: [] }, 2).map(({ key }) => key)).toEqual(['c', 'b'])
  })
})
