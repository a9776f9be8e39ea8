/** The bars of finding, over queries whose answers were written down before any search had run (tests/rank). */
import { describe, expect, test } from 'vitest'
import { answered, readQueries } from '../rank/queries.ts'
import type { Judged } from '../rank/queries.ts'
import { finder, pack } from './bundled.ts'

const judged: readonly Judged[] = await answered(readQueries('queries'), finder, pack)

function share(of: readonly Judged[], is: (one: Judged) => boolean): number {
  return of.filter(is).length / of.length
}

function wrong(some: readonly Judged[]): readonly string[] {
  return some.filter(({ first }) => !first).map(({ query }) => query.words)
}

describe('the right passage comes first', () => {
  test('for 95 queries of a hundred', () => {
    expect(share(judged, ({ first }) => first), wrong(judged).join(' · ')).toBeGreaterThanOrEqual(0.95)
  })

  test.each([...new Set(judged.map(({ query }) => query.kind))])('in kind: %s', (kind) => {
    const some = judged.filter(({ query }) => query.kind === kind)
    const misses = wrong(some)
    if (some.length < 20) expect(misses.length, misses.join(' · ')).toBeLessThanOrEqual(2)
    else expect(share(some, ({ first }) => first), misses.join(' · ')).toBeGreaterThanOrEqual(0.85)
  })

  test('and nothing where nothing fits', () => {
    const none = judged.filter(({ query }) => query.expect.length === 0)
    expect(share(none, ({ first }) => first), wrong(none).join(' · ')).toBeGreaterThanOrEqual(0.95)
  })

  test('with the figure that was asked for among its first two', () => {
    const asked = judged.filter(({ query }) => query.figures.length > 0)
    expect(share(asked, ({ figure }) => figure)).toBeGreaterThanOrEqual(0.9)
  })

  test('and no longer than a few lines', () => {
    const lengths = judged.flatMap(({ length }) => (length === null ? [] : [length])).sort((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThanOrEqual(120)
  })
})
