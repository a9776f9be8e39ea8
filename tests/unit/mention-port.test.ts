import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FrameMentions, parseFrame, parseJump } from '../../browser/mention-port.ts'
import { placeOf } from '../../browser/page-mentions.ts'

const term = fc.constantFrom('行政复议', '枫桥经验', '营商环境')
const terms = fc.uniqueArray(fc.tuple(term, fc.integer({ min: 1, max: 9 })), { selector: ([name]) => name })
const frames = fc
  .array(terms, { maxLength: 5 })
  .map((all): readonly FrameMentions[] =>
    all.map((terms, i) => ({ frame: String(i), top: i === 0, media: 'text/html', terms, done: true, lack: null })))

describe('what a frame says', () => {
  it('comes through as it was said, and nothing else does', () => {
    const said = { frame: '0.5', top: true, media: 'text/html', terms: [['行政复议', 3]], done: false, lack: 'large' }
    expect(parseFrame({ ...said, more: 1 })).toEqual(said)
    expect(parseFrame({ ...said, terms: [['行政复议', 0], ['a'], null, ['枫桥经验', 1]] })?.terms).toEqual([['枫桥经验', 1]])
    fc.assert(fc.property(fc.anything(), (value) => void [parseFrame(value), parseJump(value)]))
  })

  it('is led to place by place, each once, in the order of frames', () => {
    fc.assert(
      fc.property(frames, term, (all, name) => {
        const counts = all.map(({ terms }) => terms.find(([one]) => one === name)?.[1] ?? 0)
        const total = counts.reduce((sum, count) => sum + count, 0)
        const places = Array.from({ length: total }, (_, i) => placeOf(all, name, i))
        const wanted = counts.flatMap((count, i) =>
          Array.from({ length: count }, (_, at) => ({ frame: String(i), term: name, at })))
        expect(places).toEqual(wanted)
        expect(placeOf(all, name, total)).toBeNull()
      }),
    )
  })
})
