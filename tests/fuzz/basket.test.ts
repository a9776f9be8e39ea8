import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { csvOf } from '../../core/basket/export-csv.ts'
import { jsonOf, readJson } from '../../core/basket/export-json.ts'
import { listOf } from '../../core/basket/export-list.ts'
import { markdownOf } from '../../core/basket/export-markdown.ts'
import { recordsOf } from '../../core/basket/export-records.ts'
import { rtfOf } from '../../core/basket/export-rtf.ts'
import { tableOf } from '../../core/basket/export-table.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { rowsOf } from '../../core/basket/table-rows.ts'
import { STYLES } from '../../core/quote/styles.ts'
import { make, world } from './basket-world.ts'

interface Parsed {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Parsed[]
}

const nodes = (node: Parsed): readonly Parsed[] => (node.childNodes ?? []).flatMap((child) => [child, ...nodes(child)])
const OURS = new Set(['#text', 'p', 'sup', 'a', 'br', 'table', 'tbody', 'tr', 'td', 'th'])

/** RFC 4180, strictly. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replace(/""/g, '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** The words of an RTF document, as a reader of RTF decodes them. */
function wordsOfRtf(rtf: string): string {
  const said = rtf.replace(/\\u(-?\d+)\?/g, (_, n: string) => String.fromCharCode((Number(n) + 65536) % 65536))
  return said.replace(/\\(?:par|line|tab) ?/g, '\n').replace(/\\[a-z]+-?\d* ?/g, ' ').replace(/\\([\\{}])/g, '$1')
}

const digits = (text: string): readonly string[] => text.match(/\d+/g) ?? []

/** Exactly `number` times ten to the power of its scale, in whole numbers. */
function scaled(number: string, scale: string): string {
  const [whole = '', part = ''] = number.split('.')
  const power = { 万: 4, 亿: 8, 千: 3, 百: 2 }[scale] ?? 0
  const all = (BigInt(whole + part) * 10n ** BigInt(power)).toString().padStart(part.length + 1, '0')
  const cut = all.length - part.length
  return part === '' ? all : `${all.slice(0, cut)}.${all.slice(cut)}`.replace(/\.?0+$/, '')
}

test('1,000 random items through every exporter: no exception, no digit of our own', () => {
  let count = 0
  fc.assert(fc.property(world, fc.constantFrom(...STYLES.map(({ id }) => id)), (it, style) => {
    const { excerpts, allowed } = make(it)
    count += excerpts.length
    const ours = (what: string, text: string) =>
      expect(digits(text).filter((run) => !allowed.has(run)), `${what} ${style}: ${text}`).toEqual([])

    const list = listOf(excerpts, style)
    ours('list', list.text)
    const parsed = nodes(parseFragment(list.html))
    expect(parsed.every(({ nodeName }) => OURS.has(nodeName))).toBe(true)
    ours('markdown', markdownOf(excerpts, style))

    const rows = rowsOf(excerpts, style)
    for (const { number, scale, converted } of rows) {
      expect(converted).toBe(scale === '' ? '' : scaled(number.replace(/,/g, ''), scale))
    }
    const plain = tableOf(excerpts, style).text.split('\n').map((line) => line.split('\t'))
    const reckoned = plain[0]?.indexOf('数值（换算）') ?? -1
    ours('table', plain.map((row) => row.filter((_, i) => i !== reckoned).join('\t')).join('\n'))
    expect(new Set(plain.slice(0, -1).map((row) => row.length)).size).toBe(1)

    const csv = csvOf(excerpts, style)
    expect(csv.startsWith('\uFEFF')).toBe(true)
    const [heads = [], ...cells] = parseCsv(csv.slice(1))
    expect(cells.map((row) => row.length)).toEqual(excerpts.map(() => heads.length))
    ours('csv', cells.map((row) => row.filter((_, i) => heads[i] !== '数值（换算）').join('\n')).join('\n')
      .replace(/1234/g, '1,234'))
    // Nothing is run as a formula, and what a guard leads is what stands there.
    for (const row of cells) for (const one of row) expect(one).not.toMatch(/^[=+\-@\t\r]/)
    expect(cells.map((row) => row[2]?.replace(/^'/, ''))).toEqual(rows.map((row) => row.token.replace(/^'/, '')))

    const rtf = rtfOf(excerpts, style)
    expect(/^[\x20-\x7e\n]*$/.test(rtf)).toBe(true)
    expect(rtf.match(/\{\\footnote/g)?.length ?? 0).toBe(excerpts.length)
    expect(braces(rtf)).toBe(0)
    ours('rtf', wordsOfRtf(rtf.slice(rtf.indexOf('\n'))))

    ours('bibtex', recordsOf(excerpts, 'bibtex').replace(/%7[BD]/g, ' '))
    const ris = recordsOf(excerpts, 'ris')
    expect(ris.split('\r\n').every((line) => line === '' || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
    ours('ris', ris.replace(/^[A-Z][A-Z0-9] {2}- /gm, ''))
  }), { numRuns: 80 })
  expect(count).toBeGreaterThanOrEqual(1000)
})

function braces(rtf: string): number {
  let depth = 0
  for (const [piece] of rtf.matchAll(/\\.|[{}]/gs)) {
    depth += piece === '{' ? 1 : piece === '}' ? -1 : 0
    if (depth < 0) return depth
  }
  return depth
}

test('JSON gives the same basket back, unreadable entries too', () => {
  fc.assert(fc.property(world, fc.dictionary(fc.string().map((key) => `basket/${key}`), fc.json()), (it, odd) => {
    const { entries } = make(it)
    const storage = { ...Object.fromEntries(entries.map(({ key, value }) => [key, value])), ...odd }
    const before = readBasket(JSON.parse(JSON.stringify(storage)))
    const read = readJson(jsonOf(before), 1_800_000_000_000)
    const after = readBasket(Object.fromEntries(read.entries.map(({ key, value }) => [key, value])))
    expect(read.skipped).toBe(0)
    expect(after.items.map(({ item, note, added }) => ({ item, note, added })))
      .toEqual(before.items.map(({ item, note, added }) => ({ item, note, added })))
    expect([...after.unreadable].sort((a, b) => (a.key < b.key ? -1 : 1)))
      .toEqual([...before.unreadable].sort((a, b) => (a.key < b.key ? -1 : 1)))
  }), { numRuns: 100 })
})

test('an imported file, whatever it holds: entries of ours or one sentence', () => {
  const good = world.map((it) => {
    const storage = make(it).entries.map(({ key, value }) => [key, value] as const)
    return jsonOf(readBasket(Object.fromEntries(storage)))
  })
  const cut = fc.tuple(good, fc.nat(5000)).map(([text, at]) => text.slice(0, at))
  const changed = fc.tuple(good, fc.dictionary(fc.constantFrom('schema', 'kind', 'items', 'unreadable'), fc.anything()))
    .map(([text, fields]) => JSON.stringify({ ...JSON.parse(text), ...fields }) ?? '')
  const spoilt = fc.tuple(good, fc.nat(9), fc.json()).map(([text, at, value]) => {
    const file = JSON.parse(text)
    file.items[at] = JSON.parse(value)
    return JSON.stringify(file)
  })
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), cut, spoilt, changed), (text) => {
    try {
      const { entries, skipped } = readJson(text, 1_800_000_000_000)
      expect(entries.every(({ key, value }) => key.startsWith('basket/') && value !== undefined)).toBe(true)
      expect(skipped).toBeGreaterThanOrEqual(0)
    } catch (error) {
      expect(String(error)).toMatch(/^Error: [^\n]+\.$/)
    }
  }), { numRuns: 500 })
})
