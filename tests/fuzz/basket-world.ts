/** Random reports and pages, the items a reader could collect from them, and the runs of digits that stand there. */
import fc from 'fast-check'
import type { BasketItem, Kept, StoredEntry } from '../../core/basket/item.ts'
import { entriesOf, figureItem, measureItem, pageItem, passageItem } from '../../core/basket/make-item.ts'
import { readBasket } from '../../core/basket/read-basket.ts'
import { isLost, resolve, type Excerpt } from '../../core/basket/resolve.ts'
import { createLibrary } from '../../core/library.ts'
import type { Figure, FigureKind, Pack, Status } from '../../core/pack.ts'
import type { CiteSource } from '../../core/quote/cite-source.ts'

/** Characters that mean something to HTML, Markdown, RTF, RIS, JSON, CSV and our own rules, between plain ones. */
const ODD = [...'行政复议办理件，。、；：“”‘’（）《》〔〕&<>"\'{}\\%$#_~^=+-@*[]/| \t\n9050２ａxX—…𠮷', '\r\n', '\u0000']
const words = fc.string({ unit: fc.constantFrom(...ODD), maxLength: 24 })
const someWords = words.map((text) => `法${text}`)
const token = fc.oneof(
  fc.nat(99999).map(String),
  fc.tuple(fc.nat(9999), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
  fc.nat(999).map((n) => `${n}余`),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${part}万`),
  fc.tuple(fc.nat(99), fc.nat(999)).map(([whole, part]) => `${whole}.${part}亿`),
  fc.nat(100).map((n) => `${n}%`),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([from, to]) => `${from}-${to}`),
  fc.constantFrom('第一', '三', '1,234'),
)
const kinds: readonly FigureKind[] = ['count', 'money', 'percent', 'rank', 'duration', 'ordinal', 'phone']
const statuses: readonly Status[] = ['result', 'plan', 'shortcoming', 'frame']
const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))
const ADDRESSES = ['https://www.example.gov.cn/a_b/5?x=9&y=#z', 'http://a.cn/{0}', 'x'] as const
const url = fc.option(fc.constantFrom(...ADDRESSES), { nil: null })

const measure = fc.record({
  before: words, after: words, token, unit: fc.constantFrom('件', '元', '%', null),
  label: fc.option(someWords, { nil: null }), qualifier: fc.constantFrom(null, '余', '均达', '力争'),
  kind: fc.constantFrom(...kinds), status: fc.constantFrom(...statuses),
  place: fc.constantFrom('一、（三）四是', '二、（一）', '前言', '第三部分1.'),
})
const report = fc.record({
  issuer: someWords, title: someWords, year: fc.integer({ min: 1990, max: 2090 }), date,
  docNo: fc.option(someWords, { nil: null }), url,
})
const source: fc.Arbitrary<CiteSource> = fc.record({
  type: fc.constantFrom('page' as const, 'report' as const, 'official' as const, 'standard' as const),
  key: fc.constantFrom('page1', 'page2'), authors: fc.array(words, { maxLength: 5 }), title: words,
  date: fc.option(date, { nil: null }), dateKind: fc.constantFrom('published' as const, 'unknown' as const),
  docNo: fc.option(words, { nil: null }), url, // The law manual sets the date right after it.
  site: fc.option(words.map((name) => `${name}网`), { nil: null }),
})
export const world = fc.record({
  reports: fc.array(
    fc.tuple(report, fc.array(measure, { minLength: 1, maxLength: 5 })),
    { minLength: 1, maxLength: 3 },
  ),
  pages: fc.array(fc.tuple(someWords, source, date), { maxLength: 5 }),
  notes: fc.array(words, { minLength: 3, maxLength: 3 }),
  today: date,
})

type World = typeof world extends fc.Arbitrary<infer T> ? T : never
type Toy = World['reports'][number]

function packOf([head, measures]: Toy, at: number): Pack {
  const outline: Pack['outline'][number][] = []
  const figures: Figure[] = []
  let text = ''
  for (const [i, { before, after, token: own, unit, label, qualifier, kind, status, place }] of measures.entries()) {
    const start = text.length
    const lead = `一是办理${before}`
    text += `${lead}${own}${unit ?? ''}${after}。此外另有一句。`
    const span = { start, end: text.length }
    const from = start + lead.length
    outline.push({ id: `1.${i}`, kind: 'measure', place, level: 3, title: '', status, ...span })
    figures.push({ id: `f-${i}`, measure: `1.${i}`, start: from, end: from + own.length, text: own, value: null, unit,
      qualifier, label, kind, citable: true, group: null, clause: span })
  }
  return {
    schema: 1, id: `99010${at}-2022-fzzf`, text, textSha256: '', outline, figures, groups: [], concepts: [],
    report: { ...head, dateKind: 'signed', region: '某', issuerShort: '某', column: null },
  }
}

export interface Made {
  readonly kept: readonly Kept[]
  readonly excerpts: readonly Excerpt[]
  readonly entries: readonly StoredEntry[]
  /** Runs of digits that an output may hold beside what it converts. */
  readonly allowed: ReadonlySet<string>
}

export function make({ reports, pages, notes, today }: World): Made {
  const packs = reports.map(packOf)
  const library = createLibrary(packs, { schema: 1, concepts: [] })
  const items = library.packs.flatMap((entry) => entry.pack.outline.flatMap((node, i) => [
    figureItem(entry, `f-${i}`),
    measureItem(entry, node.id),
    passageItem(entry, { start: node.start + 4, end: node.end - 3 }),
  ]))
  const all = [...items, ...pages.map(([said, from, seen]) => pageItem(said, from, seen))]
    .filter((item): item is BasketItem => item !== null)
  const entries = entriesOf(all, 1_700_000_000_000).map(({ key, value }, i) =>
    ({ key, value: { ...Object(value), note: notes[i % notes.length] } }))
  const kept = readBasket(Object.fromEntries(entries.map(({ key, value }) => [key, value]))).items
  const found = kept.map((one) => resolve(one, { library, url: null, today }))
  const excerpts = found.filter((one): one is Excerpt => !isLost(one))
  return { kept, excerpts, entries, allowed: digitsOf(packs, pages, notes, today, excerpts) }
}

function digitsOf(
  packs: readonly Pack[], pages: World['pages'], notes: readonly string[], today: string, excerpts: readonly Excerpt[],
): ReadonlySet<string> {
  const said = [
    ...packs.flatMap(({ id, text, report: head, figures, outline }) => [
      id, text, head.issuer, head.title, head.docNo, head.url, ...outline.map(({ place }) => place),
      ...figures.flatMap(({ id: own, label, text: written }) => [own, label, written]),
      ...outline.map(({ id: own }) => own),
    ]),
    ...pages.flatMap(([own, { key, authors, title, docNo, url: at }]) => [own, key, ...authors, title, docNo, at]),
    ...pages.map(([, from]) => from.site),
    ...notes, 'GB/T 7714—2015', 'GB/T 7714—2025',
    ...excerpts.map(({ words: own }) => own),
  ]
  const signed = packs.map(({ report: head }) => head.date)
  const dates = [today, ...signed, ...pages.flatMap(([, from, seen]) => [from.date, seen])]
  const parts = dates.flatMap((iso) => (iso ?? '').split('-'))
  const offsets = excerpts.flatMap(({ kept: { item } }) => (item.kind === 'passage' ? [item.start, item.end] : []))
  const numbers = [
    ...packs.flatMap(({ report: head }) => [head.year, head.year + 1]), ...excerpts.map((_, i) => i + 1), ...offsets,
  ]
  // A second source of one key, as reference managers need.
  const keys = pages.map((_, i) => String(i + 1))
  return new Set([
    ...said.flatMap((text) => (text ?? '').match(/\d+/g) ?? []),
    ...parts.flatMap((part) => [part, String(Number(part))]), ...numbers.map(String), ...keys,
  ])
}
