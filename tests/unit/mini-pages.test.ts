import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Options } from '../../miniprogram/options.ts'
import { cardPath, readerPath, type CardAsk } from '../../miniprogram/paths.ts'
import { linesOf } from '../../miniprogram/picture/lines.ts'
import { readCardLink, readPlace } from '../../miniprogram/read-paths.ts'
import { moreEn, moreZh } from '../../miniprogram/words-more.ts'
import { miniEn, miniZh, wordsFor } from '../../miniprogram/words.ts'

/** The fields of an address as WeChat hands them to a page. */
function optionsOf(path: string): Options {
  const [, query = ''] = path.split('?')
  return Object.fromEntries(query.split('&').map((field) => field.split('=') as [string, string]))
}

const id = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() === text && text.isWellFormed())
const pack = fc.option(id)
const asks: fc.Arbitrary<CardAsk> = fc.oneof(
  fc.record({ kind: fc.constant('query' as const), query: id }),
  fc.record({ kind: fc.constant('concept' as const), id }),
  fc.record({ kind: fc.constant('figure' as const), pack, id }),
  fc.record({ kind: fc.constant('measure' as const), pack, id }),
  fc.record({ kind: fc.constant('passage' as const), pack, start: fc.nat(99), end: fc.nat(9999).map((n) => n + 100) }),
)

describe('an address of a card', () => {
  it('is read as it was written, whatever it asks for', () => {
    fc.assert(fc.property(asks, fc.nat(40), (ask, at) => {
      const many = ask.kind === 'query' || ask.kind === 'concept'
      expect(readCardLink(optionsOf(cardPath({ ask, at })))).toEqual({ ask, at: many ? at : 0 })
    }))
  })

  it('of anybody’s making never throws', () => {
    const anything = fc.dictionary(fc.constantFrom('q', 'c', 'p', 'f', 'm', 's', 'n', 'at'), fc.string())
    fc.assert(fc.property(anything, (options) => {
      readCardLink(options)
      readPlace(options)
    }))
    expect(readPlace(optionsOf(readerPath({ pack: 'a', node: '1.3.4', span: { start: 2, end: 9 } })))).toEqual({
      pack: 'a', node: '1.3.4', span: { start: 2, end: 9 },
    })
  })
})

describe('lines of a picture', () => {
  const run = fc.record({ text: fc.string({ unit: fc.constantFrom(...'行政复议，。（）“”7.a件') }), mark: fc.boolean() })
  it('hold every character in order, none too wide but for what hangs, none begun by a closing sign', () => {
    fc.assert(fc.property(fc.array(run, { maxLength: 8 }), fc.integer({ min: 12, max: 40 }), (runs, width) => {
      const lines = linesOf(runs, width, (text) => text.length)
      const text = lines.map((line) => line.runs.map((one) => one.text).join(''))
      expect(text.join('')).toBe(runs.map((one) => one.text).join(''))
      expect(text.slice(1).filter((line) => /^[，。）”]/.test(line))).toEqual([])
      expect(text.filter((line) => line.replace(/[，。（）“”7.a件]/g, '').length > width)).toEqual([])
    }))
  })
})

/** Every text of a value with the road to it; of those put together from values, all that their code says. */
function said(value: unknown, road = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[road, String(value)]]
  return Object.entries(value).flatMap(([name, inner]) => said(inner, `${road}.${name}`))
}

describe('the words of the mini-program', () => {
  it('are all there in both languages, and no Chinese is left in English', () => {
    const zh = said({ ...miniZh, ...moreZh })
    const en = said({ ...miniEn, ...moreEn })
    expect(en.map(([road]) => road)).toEqual(zh.map(([road]) => road))
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([])
    expect(en.filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([])
  })

  it.each([['zh_CN', miniZh], ['zh_TW', miniZh], ['', miniZh], ['en', miniEn], ['fr', miniEn]])(
    'are those of WeChat set to %s', (language, words) => {
      expect(wordsFor(language)).toBe(words)
    },
  )
})
