import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile } from '../../core/compile/compile.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { toySources } from './toy-report.ts'

const { pack } = compile(toySources())
const { lexicon } = toySources()

/** The message of what `run` throws; '' where it throws nothing. */
function thrown(run: () => unknown): string {
  try {
    run()
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return error instanceof Error ? error.message : ''
  }
}

test('a pack and a lexicon come through their doors as they are', () => {
  expect(readPack(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  expect(readLexicon(JSON.parse(JSON.stringify(lexicon)))).toEqual(lexicon)
})

test('fields that this program does not know are kept, everywhere', () => {
  const figures = pack.figures.map((one) => ({ ...one, later: 3 }))
  const known = readPack({ ...pack, later: 1, report: { ...pack.report, later: 2 }, figures })
  expect(known).toMatchObject({ later: 1, report: { later: 2 } })
  expect(known.figures[0]).toMatchObject({ later: 3 })
  expect(readLexicon({ ...lexicon, later: 4 })).toMatchObject({ later: 4 })
})

describe('refused with one sentence that names the place', () => {
  const { text, ...textless } = pack
  const [first, ...others] = pack.outline
  test.each<[string, unknown, string]>([
    ['no object', 7, 'The pack must be an object, not a number.'],
    ['nothing', null, 'The pack must be an object, not null.'],
    ['no schema', {}, 'schema must be a number, not missing.'],
    ['a newer schema', { ...pack, schema: 2 },
      'The pack has schema 2 and this program reads up to 1: update it, or ask for an older file.'],
    ['half a schema', { ...pack, schema: 0.5 }, 'schema must be a whole number, not a number.'],
    ['no text', textless, 'text must be a string, not missing.'],
    ['a report that is a list', { ...pack, report: [] }, 'report must be an object, not a list.'],
    ['a node that leaves the text', { ...pack, outline: [{ ...first, end: 10_000 }, ...others] },
      `outline[0] must lie inside the text of ${text.length} units, not at 0 to 10000.`],
    ['a status that does not exist', { ...pack, outline: [{ ...first, status: 'done' }, ...others] },
      'outline[0].status must be one of result, plan, shortcoming, frame, not a string.'],
    ['figures that are no list', { ...pack, figures: {} }, 'figures must be a list, not an object.'],
  ])('%s', (_, json, sentence) => {
    expect(thrown(() => readPack(json))).toBe(sentence)
  })

  test('a lexicon too', () => {
    expect(thrown(() => readLexicon({ ...lexicon, schema: 9 }))).toMatch(/^The lexicon has schema 9 /)
    const message = thrown(() => readLexicon({ schema: 1, concepts: [{ id: 'x' }] }))
    expect(message).toBe('concepts[0].term must be a string, not missing.')
  })
})

test('whatever JSON comes, it is read or refused in one sentence', () => {
  const sentence = /^[^\n]{1,300}\.$/
  fc.assert(fc.property(fc.jsonValue(), (json) => {
    for (const read of [readPack, readLexicon]) {
      const message = thrown(() => read(json))
      if (message !== '') expect(message).toMatch(sentence)
    }
  }))
})

test('a pack with any one value replaced is read or refused in one sentence', () => {
  const keys = (value: unknown, prefix: string) => Object.keys(Object(value)).map((key) => prefix + key)
  const paths = [...keys(pack, ''), ...keys(pack.figures[0], 'figures.'), ...keys(pack.outline[0], 'outline.')]
  fc.assert(fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
    const [list, key] = path.split('.')
    const broken = key === undefined ? { ...pack, [path]: value }
      : { ...pack, [list ?? '']: [{ ...(list === 'figures' ? pack.figures[0] : pack.outline[0]), [key]: value }] }
    const message = thrown(() => readPack(broken))
    if (message !== '') expect(message).toMatch(/^[^\n]{1,300}\.$/)
  }))
})
