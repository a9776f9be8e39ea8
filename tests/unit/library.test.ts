import { expect, test } from 'vitest'
import { createLibrary } from '../../core/library.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

const library = createLibrary([toyPack], toyLexicon)
const entry = library.packs[0]

test('everything is found by its id, and nothing by an id it does not have', () => {
  expect(library.pack(toyPack.id)?.pack).toBe(toyPack)
  expect(library.pack('000000-2022-fzzf')).toBeNull()
  expect(library.concept('reconsideration')?.term).toBe('行政复议')
  expect(library.concept('none')).toBeNull()
  for (const node of toyPack.outline) expect(entry?.node(node.id)).toBe(node)
  for (const figure of toyPack.figures) expect(entry?.figure(figure.id)).toBe(figure)
  expect(entry?.group('g1')?.name).toBe('梳理清单')
  expect(entry?.concept('reconsideration')?.passages).toHaveLength(2)
})

test("a group's members come in the order of the text", () => {
  expect(entry?.members('g1').map((figure) => figure.text)).toEqual(['51', '125'])
  expect(entry?.members('none')).toEqual([])
})

test('figures are found inside a span only when they lie wholly in it', () => {
  const { start, end } = toyFigure('汇聚电子证照')
  expect(entry?.figuresIn({ start, end }).map((figure) => figure.text)).toEqual(['7.05万'])
  expect(entry?.figuresIn({ start: start + 1, end })).toEqual([])
})

test('every offset of the text has its outline node', () => {
  for (const node of toyPack.outline) {
    expect(entry?.nodeAt(node.start)?.id).toBe(node.id)
    expect(entry?.nodeAt(node.end - 1)?.id).toBe(node.id)
  }
  expect(entry?.nodeAt(toyPack.text.length)).toBeNull()
})

test("a pack's own concept, unknown to the lexicon, has its term from the pack", () => {
  const own = createLibrary([toyPack], { schema: 1, concepts: [] })
  expect(own.concept('reconsideration')).toBeNull()
  expect(own.term('reconsideration')).toBe('行政复议')
  expect(own.term('none')).toBeNull()
})

test('of two packs with one id the first is found', () => {
  const other = { ...toyPack, text: '' }
  expect(createLibrary([toyPack, other], toyLexicon).pack(toyPack.id)?.pack).toBe(toyPack)
})
