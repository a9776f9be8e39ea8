import { describe, expect, it } from 'vitest'
import { over } from '../../browser/safe-path.ts'

const term = { left: 100, top: 100, right: 180, bottom: 120 }
const below = { left: 100, top: 128, right: 488, bottom: 400 }
const above = { left: 100, top: 10, right: 488, bottom: 92 }
const beside = { left: 300, top: 90, right: 688, bottom: 300 }
const start = { x: 140, y: 118 }

describe('where the pointer is, seen from the card', () => {
  it.each([
    ['on the term', { x: 110, y: 110 }, below, 'term'],
    ['a trembling hand beside the term', { x: 110, y: 98 }, below, 'term'],
    ['in the card', { x: 300, y: 200 }, below, 'card'],
    ['straight down, between term and card', { x: 140, y: 124 }, below, 'path'],
    ['down to the far corner', { x: 260, y: 124 }, below, 'path'],
    ['up, away from a card below', { x: 140, y: 80 }, below, 'page'],
    ['along the line, past the way', { x: 400, y: 110 }, below, 'page'],
    ['up to a card above', { x: 150, y: 96 }, above, 'path'],
    ['down, away from a card above', { x: 150, y: 140 }, above, 'page'],
    ['across to a card beside', { x: 220, y: 122 }, beside, 'path'],
    ['back from a card beside', { x: 60, y: 118 }, beside, 'page'],
  ] as const)('%s', (_, point, card, expected) => {
    expect(over(point, [term], card, start)).toBe(expected)
  })

  it('knows a term that is broken over two lines, and not the space between', () => {
    const lines = [
      { left: 500, top: 100, right: 540, bottom: 120 },
      { left: 20, top: 126, right: 60, bottom: 146 },
    ]
    expect(over({ x: 520, y: 110 }, lines, null, null)).toBe('term')
    expect(over({ x: 40, y: 136 }, lines, null, null)).toBe('term')
    expect(over({ x: 300, y: 123 }, lines, null, null)).toBe('page')
  })

  it('has no path where no card is shown or the pointer was never on the term', () => {
    expect(over({ x: 140, y: 124 }, [term], null, start)).toBe('page')
    expect(over({ x: 140, y: 124 }, [term], below, null)).toBe('page')
  })
})
