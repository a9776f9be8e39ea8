import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import type { PassageView } from '../../core/card.ts'
import { cite } from '../../core/quote/cite.ts'
import { STYLES } from '../../core/quote/styles.ts'
import type { Style } from '../../core/quote/styles.ts'
import type { CiteSource, SourceType } from '../../core/quote/cite-source.ts'
import { copy } from '../../core/quote/copy.ts'
import { TEMPLATES } from '../../core/quote/templates.ts'
import type { Template } from '../../core/quote/templates.ts'
import { createLibrary } from '../../core/library.ts'
import type { Figure, FigureKind, Pack, Status } from '../../core/pack.ts'

/** Characters that mean something to HTML, LaTeX, RIS, JSON, spreadsheets and our own rules, between plain ones. */
const ODD = [...'行政复议办理件，。、；：“”‘’（）《》〔〕&<>"\'{}\\%$#_~^=+-@*[]/ \t\n9050２ａxX—…']
const words = fc.string({ unit: fc.constantFrom(...ODD), maxLength: 24 })
const someWords = words.map((text) => `法${text}`)
const token = fc.oneof(
  fc.nat(99999).map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.nat(999).map((n) => `${n}余`),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${part}万`),
  fc.nat(100).map((n) => `${n}%`),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([from, to]) => `${from}-${to}`),
  fc.constantFrom('第一', '三', '1+22'),
)
const kinds: readonly FigureKind[] = ['count', 'money', 'percent', 'rank', 'duration', 'ordinal', 'phone', 'name']
const statuses: readonly Status[] = ['result', 'plan', 'shortcoming', 'frame']
const types: readonly SourceType[] = ['report', 'page', 'standard', 'official']
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

const item = fc.record({
  before: words,
  after: words,
  token,
  unit: fc.constantFrom('件', '元', '%', null),
  label: fc.option(someWords, { nil: null }),
  qualifier: fc.constantFrom(null, '余', '均达', '力争', '连续三年'),
  kind: fc.constantFrom(...kinds),
  citable: fc.boolean(),
  status: fc.constantFrom(...statuses),
  issuer: someWords,
  title: someWords,
  docNo: fc.option(someWords, { nil: null }),
  url: fc.constantFrom(null, 'https://a.gov.cn/x_1?a=2&b=3', 'http://a.gov.cn/公开/7.html', 'javascript:alert(1)'),
  type: fc.constantFrom(...types),
  site: fc.option(someWords, { nil: null }),
  date,
  accessed: fc.option(date, { nil: null }),
  number: fc.integer({ min: 1, max: 999 }),
  year: fc.integer({ min: 1990, max: 2090 }),
  place: fc.constantFrom('一、（三）四是', '二、（一）', '前言', '第三部分1.'),
})

type Item = typeof item extends fc.Arbitrary<infer T> ? T : never

function worldOf(it: Item): { readonly pack: Pack; readonly passage: PassageView; readonly figure: Figure } {
  const lead = `一是办理${it.before}`
  const text = `${lead}${it.token}${it.unit ?? ''}${it.after}。此外另有一句。`
  const start = lead.length
  const span = { start: 0, end: text.length }
  const figure: Figure = {
    id: 'f', measure: '1', start, end: start + it.token.length, text: it.token, value: null, unit: it.unit,
    qualifier: it.qualifier, label: it.label, kind: it.kind, citable: it.citable, group: null, clause: span,
  }
  const report = {
    issuer: it.issuer, title: it.title, year: it.year, date: it.date, dateKind: 'signed' as const, url: it.url,
    docNo: it.docNo, region: '某', issuerShort: '某', column: null,
  }
  const node = { id: '1', kind: 'measure' as const, place: it.place, level: 3, title: '', status: it.status, ...span }
  const pack: Pack = {
    schema: 1, id: '990101-2022-fzzf', text, textSha256: '', report, outline: [node], figures: [figure], groups: [],
    concepts: [],
  }
  const { label, kind } = it
  const view = { id: 'f', text: it.token, unit: it.unit, label, qualifier: null, kind, note: null, span }
  const passage: PassageView = {
    pack: pack.id, measure: '1', place: it.place, status: it.status, span, cutBefore: false, cutAfter: true,
    pieces: [{ text: '一是', mark: false }, { text: '办理', mark: true }, { text: text.slice(4), mark: false }],
    figures: [view], groups: [], via: 'exact', wording: null, source: report,
  }
  return { pack, passage, figure }
}

/** Every run of digits an output may hold: those of the input, and of what is counted or dated with it. */
function digitsOf(it: Item): ReadonlySet<string> {
  const parts = [it.date, it.accessed ?? ''].flatMap((iso) => iso.split('-'))
  const dates = parts.flatMap((part) => [part, String(Number(part))])
  const said = [
    it.before, it.after, it.token, it.label, it.site, it.issuer, it.title, it.docNo, it.url, it.place, '990101-2022',
  ]
  const runs = said.flatMap((text) => (text ?? '').match(/\d+/g) ?? [])
  const text = `${it.before}${it.token}${it.unit ?? ''}${it.after}`.match(/\d+/g) ?? []
  return new Set([...runs, ...text, ...dates, ...[it.number, it.year, it.year + 1].map(String)])
}

/** A table's cells without the one column whose numbers are reckoned. */
function withoutConverted(tsv: string): string {
  const cell = /^\|/.test(tsv) ? ' | ' : /^\\begin/.test(tsv) ? ' & ' : '\t'
  const rows = tsv.split('\n').map((line) => line.split(cell))
  const at = rows.find((row) => row.length > 1)?.indexOf('数值（换算）') ?? -1
  return rows.map((row) => row.filter((_, i) => i !== at).join(cell)).join('\n')
}

interface Parsed {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Parsed[]
}

const nodes = (node: Parsed): readonly Parsed[] => (node.childNodes ?? []).flatMap((child) => [child, ...nodes(child)])
const textOf = (html: string): string => nodes(parseFragment(html)).map((node) => node.value ?? '').join('')
const OURS = new Set(['#text', 'p', 'sup', 'a', 'br', 'table', 'tbody', 'tr', 'td', 'th'])

/** What of an output the reader reads as words: without the names of a record's fields. */
function readable(text: string, template: Template, style: Style): string {
  if (template === 'table') return withoutConverted(text)
  if (style === 'csl-json' && template !== 'blank') return strings(JSON.parse(text))
  return style === 'ris' ? text.replace(/^[A-Z][A-Z0-9] {2}- /gm, '') : text
}

test('1,000 items, every template and style: no exception, no digit of our own, flavours that agree', () => {
  fc.assert(fc.property(item, (it) => {
    const { pack, passage } = worldOf(it)
    const library = createLibrary([pack], { schema: 1, concepts: [] })
    const allowed = digitsOf(it)
    for (const { id: style } of STYLES) {
      for (const template of TEMPLATES) {
        const { number, accessed } = it
        const copied = copy({ library, passage, figure: 'f', template, style, html: true, number, accessed })
        if (copied.kind === 'missing') continue
        const runs = readable(copied.text, template, style).match(/\d+/g) ?? []
        expect(runs.filter((run) => !allowed.has(run)), `${template} ${style}: ${copied.text}`).toEqual([])
        if (copied.html === null) continue
        const parsed = nodes(parseFragment(copied.html))
        expect(parsed.every(({ nodeName }) => OURS.has(nodeName))).toBe(true)
        if (template !== 'table') expect(parsed.map(({ value }) => value ?? '').join('')).toBe(copied.text)
        if (template === 'measure') expect(copied.text).toContain(pack.text.slice(2))
      }
    }
  }), { numRuns: 1000 })
})

test('1,000 random sources through every style: one line or one record, nothing invented', () => {
  fc.assert(fc.property(item, (it) => {
    const { type, site, title, docNo, url } = it
    const source: CiteSource = { type, site, key: 'k', authors: [it.issuer], title, date: it.date, dateKind: 'signed',
      docNo, url }
    for (const { id, joining } of STYLES) {
      const cited = cite(source, id, { place: it.place, accessed: it.accessed, number: it.number })
      if (cited.kind === 'missing') continue
      if (joining !== 'record') expect(cited.text).not.toMatch(/[\r\n\t]/)
      const named = it.title + it.issuer + (it.site ?? '')
      if (it.url === null && !/http|\/OL/.test(named)) expect(cited.text).not.toMatch(/http|\/OL\]/)
      if (cited.html !== null) expect(textOf(cited.html)).toBe(cited.text)
      if (id === 'ris') expect(cited.text.split('\r\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true)
      if (id === 'csl-json') expect(JSON.parse(cited.text)).toHaveLength(1)
      if (id === 'bibtex') expect(balanced(cited.text)).toBe(true)
    }
  }), { numRuns: 1000 })
})

function strings(json: unknown): string {
  if (typeof json !== 'object' || json === null) return String(json)
  return Object.values(json).map(strings).join('\n')
}

/** Braces that LaTeX counts: those not escaped. */
function balanced(tex: string): boolean {
  let depth = 0
  for (const [piece] of tex.matchAll(/\\.|[{}]/gs)) {
    if (piece === '{') depth++
    if (piece === '}') depth--
    if (depth < 0) return false
  }
  return depth === 0
}
