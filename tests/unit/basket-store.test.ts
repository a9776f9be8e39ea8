import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createBasketStore } from '../../browser/basket-store.ts'
import { edited, noted } from '../../core/basket/basket.ts'
import { readBasket } from '../../core/basket/read-basket.ts'

const { local } = fakeBrowser.storage
const store = createBasketStore('basket/')
const item = (words: string) => ({ schema: 1, kind: 'passage', pack: 'p', start: 0, end: 2, words, note: '', later: 1 })
const A = { key: 'basket/a', value: item('甲') }
const B = { key: 'basket/b', value: item('乙') }

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('the basket in storage', () => {
  it('takes what is new and leaves what lies there, a newer version’s item too', async () => {
    const newer = { schema: 9, unknown: true }
    await local.set({ [A.key]: newer })
    expect(await store.add([A, B, B])).toEqual({ kind: 'stored', added: [B.key], there: [A.key] })
    expect(await local.get(null)).toEqual({ [A.key]: newer, [B.key]: B.value })
  })

  it('gives back what was removed, byte for byte', async () => {
    await store.add([A, B])
    const removed = await store.remove([A.key, 'basket/none'])
    expect(removed).toEqual({ kind: 'stored', removed: [A] })
    expect(await local.get(null)).toEqual({ [B.key]: B.value })
    if (removed.kind === 'stored') await store.add(removed.removed)
    expect(await local.get(null)).toEqual({ [A.key]: A.value, [B.key]: B.value })
  })

  it('edits one field, keeps unknown ones, and brings nothing back that was removed', async () => {
    await store.add([A])
    const edits = [noted(A.key, ' 待核 '), noted(B.key, '没有')]
    expect(await store.edit(edits, edited)).toEqual({ kind: 'stored', written: [A.key] })
    expect(await local.get(null)).toEqual({ [A.key]: { ...A.value, note: '待核' } })
  })

  it('loses no edit of many begun at once', async () => {
    const entries = Array.from({ length: 20 }, (_, i) => ({ key: `basket/${i}`, value: item(String(i)) }))
    await store.add(entries)
    const other = createBasketStore('basket/')
    await Promise.all(entries.flatMap(({ key }, i) => [
      store.edit([noted(key, `注${i}`)], edited),
      other.edit([{ key, fields: { rank: String(i + 1) } }], edited),
    ]))
    const { items } = readBasket(await store.read())
    expect(items.map(({ key, note }) => `basket/${note.slice(1)}` === key)).toEqual(entries.map(() => true))
    // 10 and 20 end in a 0, which says nothing.
    expect(new Set(items.map(({ rank }) => rank)).size).toBe(18)
  })

  it.each(['add', 'edit', 'remove'] as const)('says so where it may not %s, and changes nothing', async (what) => {
    await store.add([A])
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    vi.spyOn(local, 'remove').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'))
    const acts = {
      add: () => store.add([B]),
      edit: () => store.edit([noted(A.key, 'x')], edited),
      remove: () => store.remove([A.key]),
    }
    expect(await acts[what]()).toEqual({ kind: 'refused', reason: 'Error: QUOTA_BYTES quota exceeded' })
    expect(await local.get(null)).toEqual({ [A.key]: A.value })
  })

  it('tells of its own keys only, until told to stop', async () => {
    const told = vi.fn()
    const stop = store.watch(told)
    await local.set({ settings: {} })
    expect(told).not.toHaveBeenCalled()
    await store.add([A])
    expect(told).toHaveBeenCalledTimes(1)
    stop()
    await store.add([B])
    expect(told).toHaveBeenCalledTimes(1)
  })
})
