// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeDwell, type Stop } from '../../browser/dwell.ts'

const WAIT = 208
/** The wait less half a frame, in which the card is painted. */
const OVER = 200
/** When what will be shown is got ready. */
const EARLY = 60

let early: Stop[]
let rests: Stop[]
let wait: number

beforeEach(() => {
  vi.useFakeTimers()
  early = []
  rests = []
  wait = WAIT
})
afterEach(() => {
  vi.useRealTimers()
})

const begin = () =>
  makeDwell(
    () => wait,
    (stop, over) => (over ? rests : early).push(stop),
  )

/** A move as the browser tells it, with the fields that count. */
const move = (x: number, y: number, fields: Partial<PointerEventInit> = {}): PointerEvent => {
  const event = new PointerEvent('pointermove', { clientX: x, clientY: y, pointerType: 'mouse', ...fields })
  Object.defineProperty(event, 'timeStamp', { value: performance.now() })
  return event
}

describe('a pointer', () => {
  it('that stops is told of early and when the wait is over, once each', () => {
    const dwell = begin()
    dwell.moved(move(50, 60))
    vi.advanceTimersByTime(EARLY - 1)
    expect([early, rests]).toEqual([[], []])
    vi.advanceTimersByTime(1)
    expect([early.length, rests.length]).toEqual([1, 0])
    vi.advanceTimersByTime(OVER - EARLY - 1)
    expect(rests).toEqual([])
    vi.advanceTimersByTime(5)
    expect(rests).toEqual(early)
    vi.advanceTimersByTime(5 * WAIT)
    expect([early.length, rests.length]).toEqual([1, 1])
  })

  it('that keeps moving is not told of', () => {
    const dwell = begin()
    for (let i = 0; i < 40; i++) {
      dwell.moved(move(10 * i, 60))
      vi.advanceTimersByTime(EARLY - 10)
    }
    expect([early, rests]).toEqual([[], []])
  })

  it('that only trembles is at rest', () => {
    const dwell = begin()
    for (let i = 0; i < 20; i++) {
      dwell.moved(move(50 + (i % 2), 60))
      vi.advanceTimersByTime(WAIT / 10)
    }
    expect(rests).toHaveLength(1)
  })

  it('that goes on and stops again is told of again, at the new place', () => {
    const dwell = begin()
    dwell.moved(move(50, 60))
    vi.advanceTimersByTime(WAIT)
    dwell.moved(move(90, 60, { altKey: true }))
    vi.advanceTimersByTime(WAIT)
    expect(rests.map(({ x, held }) => [x, held])).toEqual([[50, false], [90, true]])
  })

  it.each([
    ['has a button down', { buttons: 1 }],
    ['is a finger', { pointerType: 'touch' }],
  ])('that %s is not at rest, nor when it is let go at the same place', (_, fields) => {
    const dwell = begin()
    dwell.moved(move(50, 60))
    dwell.moved(move(80, 60, fields))
    vi.advanceTimersByTime(2 * WAIT)
    dwell.moved(move(80, 60))
    vi.advanceTimersByTime(2 * WAIT)
    expect(rests).toEqual([])
  })

  it('is waited for as long as the reader has set meanwhile', () => {
    const dwell = begin()
    dwell.moved(move(50, 60))
    vi.advanceTimersByTime(WAIT - 10)
    wait = 3 * WAIT
    vi.advanceTimersByTime(2 * WAIT)
    expect(rests).toEqual([])
    vi.advanceTimersByTime(WAIT)
    expect(rests).toHaveLength(1)
  })

  it('is forgotten when a key is typed', () => {
    const dwell = begin()
    dwell.moved(move(50, 60))
    vi.advanceTimersByTime(WAIT / 2)
    dwell.cancel()
    vi.advanceTimersByTime(WAIT)
    expect(rests).toEqual([])
  })

  it('is known to rest, or to move', () => {
    const dwell = begin()
    expect(dwell.rested()).toBeNull()
    dwell.moved(move(50, 60))
    expect(dwell.rested()).toBeNull()
    vi.advanceTimersByTime(WAIT)
    expect(dwell.rested()).toBe(rests[0])
  })
})
