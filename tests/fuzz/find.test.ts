import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuery } from '../../core/find/query.ts'
import { createNgrams, sharedRuns } from '../../core/find/ngrams.ts'
import { letters } from '../../core/find/letters.ts'
import { finder, lexicon, pack, script } from '../unit/bundled.ts'

/** Any string, and strings near what readers type: pieces of the report, names, letters, numbers, marks. */
const piece = fc.oneof(
  fc.tuple(fc.nat(pack.text.length - 1), fc.integer({ min: 1, max: 30 })).map(([at, n]) => pack.text.slice(at, at + n)),
  fc.constantFrom(...lexicon.concepts.flatMap(({ term, wordings }) => [term, ...wordings.map(({ text }) => text)])),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz '), maxLength: 12 }),
  fc.constantFrom('159', '百分之九十', '第一', '多少件', '的', '，', '\n', '“', '\ud800', '\u200b', '__proto__', '７０', '％'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const query = fc.oneof(
  { weight: 4, arbitrary: fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

describe('any string', () => {
  test('is answered, with what the report says and nothing else', async () => {
    await fc.assert(fc.asyncProperty(query, async (words) => {
      const { query: echoed, groups } = await finder.find(words)
      expect(echoed).toBe(words)
      for (const { pack: id, hits } of groups) {
        expect(id).toBe(pack.id)
        expect(hits.length).toBeGreaterThan(0)
        expect(hits.length).toBeLessThanOrEqual(10)
        for (const { passage, marks, figures, measure, score, status } of hits) {
          expect(0 <= passage.start && passage.start < passage.end && passage.end <= pack.text.length).toBe(true)
          const node = pack.outline.find((other) => other.id === measure)
          expect(node?.status).toBe(status)
          expect(node !== undefined && node.start <= passage.start && passage.end <= node.end).toBe(true)
          let last = passage.start
          for (const mark of marks) {
            expect(last <= mark.start && mark.start < mark.end && mark.end <= passage.end).toBe(true)
            last = mark.end
          }
          expect(new Set(figures).size).toBe(figures.length)
          for (const id of figures) {
            const figure = pack.figures.find((other) => other.id === id)
            expect(figure !== undefined && passage.start <= figure.start && figure.end <= passage.end).toBe(true)
          }
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }
    }), { numRuns: 400 })
  })

  test('of any length is answered at once', async () => {
    const long = 10_000_000
    const strings = ['复', ' ', '1', 'a', '\ud800', '行政复议，', 'xing ', '几', '第', '9,', '百分之', '“', '__proto__']
    for (const unit of ['复', ...strings]) {
      const words = unit.repeat(Math.ceil(long / unit.length))
      const started = performance.now()
      await finder.find(words)
      // once to warm up; the bench holds the 50 ms, here only what would never end is caught
      if (unit !== '复') expect([unit, performance.now() - started < 5000]).toEqual([unit, true])
    }
  })

  test('given up is answered with nothing', async () => {
    await fc.assert(fc.asyncProperty(query, async (words) => {
      expect((await finder.find(words, { aborted: true })).groups).toEqual([])
    }), { numRuns: 50 })
  })

  test('asked twice is answered alike', async () => {
    await fc.assert(fc.asyncProperty(query, async (words) => {
      expect(await finder.find(words)).toEqual(await finder.find(words))
    }), { numRuns: 50 })
  })
})

describe('the same words in another form', () => {
  const sentence = fc.nat(pack.text.length - 20).chain((start) =>
    fc.integer({ min: 4, max: 16 }).map((n) => pack.text.slice(start, start + n).replace(/[^\u4e00-\u9fff]/g, '')),
  ).filter((words) => words.length >= 4)

  test.each<readonly [string, (words: string) => string]>([
    ['spaced', (words) => words.split('').join(' ')],
    ['quoted', (words) => `“${words}”`],
    ['broken over lines', (words) => `${words.slice(0, 2)}\n${words.slice(2)}`],
    ['with something invisible', (words) => `${words.slice(0, 1)}\u200b${words.slice(1)}`],
  ])('%s, are answered alike', async (_, change) => {
    await fc.assert(fc.asyncProperty(sentence, async (words) => {
      const [plain, changed] = [await finder.find(words), await finder.find(change(words))]
      expect(changed.groups).toEqual(plain.groups)
    }), { numRuns: 60 })
  })
})

describe('sharedRuns', () => {
  /** Every run by trying every pair of positions, letter by letter. */
  function naive(query: string, text: string): ReadonlySet<string> {
    const found = new Set<string>()
    for (let i = 0; i < query.length; i++) {
      for (let j = 0; j < text.length; j++) {
        const grows = i > 0 && j > 0 && query[i - 1] === text[j - 1]
        let n = 0
        while (i + n < query.length && j + n < text.length && query[i + n] === text[j + n]) n++
        if (!grows && n >= 2) found.add(`${i} ${j} ${n}`)
      }
    }
    return found
  }

  test('finds the longest runs and only them', () => {
    const pairs = (text: string) => Array.from(text.slice(1), (_, i) => text.slice(i, i + 2))
    // what a query repeats more than four times is passed over from then on
    const repeats = (text: string): boolean =>
      pairs(text).some((pair) => pairs(text).filter((other) => other === pair).length > 4)
    const words = fc.string({ unit: fc.constantFrom(...'甲乙丙'), maxLength: 14 }).filter((text) => !repeats(text))
    fc.assert(fc.property(words, words, (one, other) => {
      const [q, t] = [readQuery(one, script).letters, letters(other, script.alphabet)]
      const runs = sharedRuns(q, t, createNgrams(t)).map(({ from, to, at }) => `${from} ${at} ${to - from}`)
      expect(new Set(runs)).toEqual(naive(one, other))
      expect(new Set(runs).size).toBe(runs.length)
    }))
  })
})
