/**
 * The 2015 edition against the style files that reference managers use, by the engine they use: an oracle of others'
 * making. The 2025 files are in no package, and those for the law manual drop what it asks of a report; for these the
 * standard's and the manual's own examples stand in cite.test.ts.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import CSL from 'citeproc'
import { describe, expect, it } from 'vitest'
import { cite } from '../../core/quote/cite.ts'
import type { CiteOptions, CiteSource, SourceType } from '../../core/quote/cite-source.ts'
import { plainOf } from '../../core/quote/rich.ts'

const HOME = '/usr/share/citation-style-language'
const NAMES = { numeric: 'gb-t-7714-2015-numeric', 'author-date': 'gb-t-7714-2015-author-date' } as const
const styleFile = (system: keyof typeof NAMES) => join(HOME, 'styles', `china-national-standard-${NAMES[system]}.csl`)
const there = existsSync(styleFile('numeric')) && existsSync(join(HOME, 'locales/locales-zh-CN.xml'))
const reason = there ? '' : ' (needs the packages citation-style-language-styles and citation-style-language-locales)'

const TYPES: readonly SourceType[] = ['report', 'page', 'standard', 'official']
const TITLE = '关于2023年法治政府建设情况的报告'
const ACCESSED = '2026-11-23'

/** Every combination that the style and we can both cite. */
const SOURCES: readonly CiteSource[] = TYPES.flatMap((type) =>
  [null, 'https://example.org/2024/02/report.html?a=1&b=2'].flatMap((url) =>
    [null, '某府发〔2024〕1号'].flatMap((docNo) =>
      ['2024-02-28', '2024', null].flatMap((date) =>
        [['某县人民政府'], ['甲局', '乙局'], ['甲局', '乙局', '丙局', '丁局'], []].map((authors): CiteSource => ({
          type, key: 'item', authors, title: TITLE, date, dateKind: 'unknown', url, site: null,
          // The style prints the number of reports and standards alone.
          docNo: type === 'report' || type === 'standard' ? docNo : null,
        }))))))

function engineFor(system: keyof typeof NAMES, items: ReadonlyMap<string, object>): InstanceType<typeof CSL.Engine> {
  const retrieveLocale = (language: string): string => {
    const own = join(HOME, 'locales', `locales-${language}.xml`)
    return readFileSync(existsSync(own) ? own : join(HOME, 'locales/locales-zh-CN.xml'), 'utf8')
  }
  const retrieveItem = (id: string): object => items.get(id) ?? {}
  const engine = new CSL.Engine({ retrieveLocale, retrieveItem }, readFileSync(styleFile(system), 'utf8'), 'zh-CN')
  engine.setOutputFormat('text')
  return engine
}

const SYSTEMS = ['numeric', 'author-date'] as const
describe.skipIf(!there).each(SYSTEMS)(`citeproc, the %s style of 2015${reason}`, (system) => {
  const id = system === 'numeric' ? 'gbt7714-2015' : 'gbt7714-2015-author-date'

  it.each(TYPES)('prints each %s as we do, entry and mark, whatever is known of it', (type) => {
    const items = new Map<string, object>()
    const engine = engineFor(system, items)
    let compared = 0
    for (const source of SOURCES.filter((one) => one.type === type)) {
      const options: CiteOptions = { place: null, accessed: source.url === null ? null : ACCESSED, number: 1 }
      const cited = cite(source, id, options)
      if (cited.kind === 'missing') continue
      const record = cite(source, 'csl-json', options)
      const [item = {}]: readonly object[] = record.kind === 'cited' ? JSON.parse(record.text) : []
      // One at a time: beside another of its year an author would get a letter.
      const key = `item${++compared}`
      items.set(key, { ...item, id: key })
      engine.updateItems([key])
      const [, entries] = engine.makeBibliography()
      expect(cited.text).toBe((entries[0] ?? '').trim().replace(/^\[1\]\s*/, ''))
      const citation = { citationItems: [{ id: key }], properties: { noteIndex: 0 } }
      // The gap before 等 is fixed there and a plain one with us.
      const mark = engine.previewCitationCluster(citation, [], [], 'text').replace(/\u00a0/g, ' ')
      expect(plainOf([cited.mark])).toBe(mark)
    }
    expect(compared).toBeGreaterThan(10)
  })
})
