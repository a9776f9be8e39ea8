import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBounds } from '../../browser/search-window.ts'

describe('where the search window stood', () => {
  it('is kept whole', () => {
    const bounds = { left: -1200, top: 40, width: 440, height: 640 }
    expect(parseBounds({ ...bounds, more: 1 })).toEqual(bounds)
    expect(parseBounds({ ...bounds, left: 10.4 })).toEqual({ ...bounds, left: 10 })
  })

  it.each([null, 'x', {}, { left: 0, top: 0, width: 10, height: 640 }, { left: 0, top: 0, width: 440 }])(
    'is forgotten where it makes no sense: %j',
    (stored) => expect(parseBounds(stored)).toBeNull(),
  )

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (stored) => void parseBounds(stored)))
  })
})
