import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blocksOfText } from '../../core/parse/blocks.ts'
import { figures } from '../../core/parse/figures.ts'
import type { Figure } from '../../core/pack.ts'
import { parse } from '../../core/parse/parse.ts'
import { readPack } from '../../core/read.ts'

const ROOT = new URL('../../', import.meta.url)
const REPORT = 'data/reports/500242-2023-fzzf'
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** The rows of a table that has its columns' names in the first line. */
function rows(path: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = read(path).trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  })
}

type Fields = readonly (keyof Figure)[]
function written(value: unknown): string {
  if (value === null || value === undefined) return ''
  return String(typeof value === 'boolean' ? Number(value) : value)
}
const line = (one: Readonly<Record<string, unknown>>, fields: Fields): string =>
  [one['start'], one['end'], ...fields.map((field) => written(one[field]))].join(' ')

const hand = rows('tests/figures/settled.tsv')
const ruled = parse(blocksOfText(read(`${REPORT}/source.txt`)))
const pack = readPack(JSON.parse(read(`${REPORT}/pack.json`)))

/** Of what the rules find the share that is right, and of what is there the share that they find. */
function agreement(found: readonly Figure[], fields: Fields): { readonly precision: number; readonly recall: number } {
  const wanted = new Set(hand.map((row) => line({ ...row, text: row['token'] }, fields)))
  const right = found.filter((one) => wanted.has(line({ ...one }, fields))).length
  return { precision: right / found.length, recall: right / wanted.size }
}

test.each<[Fields, number]>([
  [['text', 'value', 'valueMax', 'unit'], 0.98],
  [['kind'], 0.95],
])('by rule alone, without overlay or lexicon, %j agrees with what was settled by hand', (fields, bar) => {
  const { precision, recall } = agreement(ruled.figures, fields)
  expect(precision).toBeGreaterThanOrEqual(bar)
  expect(recall).toBeGreaterThanOrEqual(bar)
})

test('with the overlay the pack is what was settled: every figure, and no other', () => {
  const fields: Fields = ['text', 'value', 'valueMax', 'unit', 'qualifier', 'kind', 'citable']
  expect(pack.figures.map((one) => line({ ...one }, fields)))
    .toEqual(hand.map((row) => line({ ...row, text: row['token'] }, fields)))
})

test('and what was settled to be no figure is none', () => {
  const { others } = figures(pack.text, pack.outline)
  const settled = rows('tests/figures/settled-others.tsv')
  expect(others.map(({ start, end }) => `${start} ${end} ${pack.text.slice(start, end)}`))
    .toEqual(settled.map((row) => `${row['start']} ${row['end']} ${row['token']}`))
})

test('what both annotators found ambiguous is noted', () => {
  const noted = (token: string): boolean => pack.figures.some((one) => one.text === token && one.note !== undefined)
  expect(['55', '7', '1.4万', '100%', '57474', '第二'].filter((token) => !noted(token))).toEqual([])
})
