import { describe, expect, test } from 'vitest'
import { styleOf, chosenStyle, flavourOf, htmlWanted } from '../../core/quote/flavours.ts'
import { styleChoices } from '../../core/quote/style-choices.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import { STYLES, type Style } from '../../core/quote/styles.ts'
import { TEMPLATES, type Template } from '../../core/quote/templates.ts'
import { parseSettings, ROLES } from '../../core/settings.ts'
import { type Asked, copyOf, ENTRY, ORG, SOURCE, textOf } from './copy-of.ts'
import { toyPack } from './toy-pack.ts'

const KEY = 'gov990101-2022-fzzf'
const MD_ENTRY = ENTRY.replace('[R]', '\\[R\\]')

describe('typed as plain text', () => {
  test.each<readonly [string, Asked, string]>([
    ['Markdown: a footnote', { style: 'markdown' },
      `据${ORG}报告，2022年办理行政复议申请12件[^${KEY}]。\n\n[^${KEY}]: ${MD_ENTRY}〔一、（一）一是〕`],
    ['Markdown: what would be a mark is escaped', { style: 'markdown', of: 'file-review' },
      `据${ORG}报告，2022年全年评查案卷A\\&B\\<类\\>46卷[^${KEY}]。\n\n[^${KEY}]: ${MD_ENTRY}〔一、（一）三是〕`],
    ['Markdown: the address is a link', { style: 'markdown', template: 'cite', url: 'https://example.org/a_1?x=*1' },
      `${MD_ENTRY.replace('[R', '[R/OL')} <https://example.org/a_1?x=*1>.〔一、（一）一是〕`],
    ['Markdown: a pattern is not bold', { style: 'markdown', template: 'blank' },
      '办理行政复议申请\\_\\_件、行政应诉案件\\_\\_件'],
    ['LaTeX: a footnote that compiles as it is pasted', { style: 'latex' },
      `据${ORG}报告，2022年办理行政复议申请12件\\footnote{${ENTRY}〔一、（一）一是〕}。`],
    ['LaTeX: an address with its signs', { style: 'latex', template: 'cite', url: 'https://e.org/a%2b#c' },
      `${ENTRY.replace('[R]', '[R/OL]')} \\url{https://e.org/a\\%2b\\#c}.〔一、（一）一是〕`],
  ])('%s', (_, asked, expected) => {
    expect(textOf(copyOf(asked))).toBe(expected)
  })

  test('a Markdown table has as many cells in every row, and its source beneath', () => {
    const lines = textOf(copyOf({ style: 'markdown', template: 'table' })).split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '| 指标 | 原文 | 数值 | 单位 | 年度 | 机关 | 出处 |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      `| 办理行政复议申请 | 12件 | 12 | 件 | 2022 | ${ORG} | 一、（一）一是 |`,
    ])
    expect(lines[lines.length - 1]).toBe(`来源：${MD_ENTRY}`)
  })

  test('a LaTeX table is a tabular', () => {
    const words = textOf(copyOf({ style: 'latex', template: 'table' }))
    expect(words).toMatch(/^\\begin\{tabular\}\{l{7}\}\n\\hline\n指标 & 原文 & .*\\\\\n\\hline\n/)
    expect(words).toMatch(/\\hline\n\\end\{tabular\}\n\n来源：/)
  })
})

describe('the whole card', () => {
  test.each<readonly [string, Asked, string]>([
    ['heading, each figure with its object, the words, the source', { template: 'card', term: '行政复议' },
      '行政复议\n办理行政复议申请：12件（2022年）\n办理行政应诉案件：30件（2022年）\n化解行政争议：8起（2022年）\n' +
      `推动调解中心运行，办理行政复议申请12件、行政应诉案件30件，化解行政争议8起。——${SOURCE}，一、（一）一是`],
    ['a plan is one in every line', { template: 'card', of: 'mediation-first', term: '先行调解' },
      '先行调解（2023年计划）\n建成调解室：1-2个（力争，2023年计划）\n' +
      `2023年计划：加大行政复议力度，推行“先行调解”模式，力争建成调解室1-2个。——${SOURCE}，二、（一）`],
  ])('%s', (_, asked, expected) => {
    expect(textOf(copyOf(asked))).toBe(expected)
  })
})

const report = (role: string, style: string | null = null) => parseSettings({ role, style })

describe('what the reader writes sets style and flavours', () => {
  test.each<readonly [string, Style]>([['official', 'gongwen'], ['academic', 'gbt7714-2025'], ['press', 'press']])(
    '%s: %s, until a style is chosen', (role, style) => {
      expect(styleOf(report(role))).toBe(style)
      expect(styleOf(report(role, 'law'))).toBe('law')
    })

  test('an official draft never gets a formatted flavour, but for a table', () => {
    const formatted = STYLES.flatMap(({ id }) => TEMPLATES.filter((one) => htmlWanted('official', id, one)))
    expect([...new Set(formatted)]).toEqual(['table'])
  })

  test('a paper gets both flavours of everything but what is typed as plain text', () => {
    const plain = STYLES.filter(({ id }) => TEMPLATES.some((one) => !htmlWanted('academic', id, one)))
    expect(plain.map(({ joining }) => joining).every((one) => one === 'record' || one === 'markup')).toBe(true)
    expect(plain.map(({ id }) => id)).toEqual(['bibtex', 'ris', 'csl-json', 'markdown', 'latex'])
  })

  test('a newsroom gets formatting only where the style has some', () => {
    expect(htmlWanted('press', 'press', 'sentence')).toBe(false)
    expect(htmlWanted('press', 'gbt7714-2025', 'sentence')).toBe(true)
  })

  test('the copied flavours are the ones that were wanted, for every role, style and template', () => {
    for (const role of ROLES) {
      for (const { id } of STYLES) {
        for (const template of TEMPLATES) {
          const flavour = flavourOf(report(role, id), template, '2026-11-29')
          const copied = copyOf({ template, ...flavour })
          if (copied.kind === 'copied') expect(copied.html !== null, `${role} ${id} ${template}`).toBe(flavour.html)
        }
      }
    }
  })

  test('a style chosen that is the role’s own is none: it goes with the role', () => {
    expect([chosenStyle('press', 'press'), chosenStyle('press', 'law')]).toEqual([null, 'law'])
  })

  test('the date of access is printed with an address only', () => {
    const settings = parseSettings({ style: 'gbt7714-2015', sourceUrl: 'https://example.org/a' })
    const words = (template: Template, from: typeof settings) =>
      textOf(copyOf({ template, ...flavourOf(from, template, '2026-11-29') }))
    expect(words('cite', settings)).toContain('[2026-11-29]. https://example.org/a')
    expect(words('cite', { ...settings, sourceUrl: null })).not.toContain('2026')
  })
})

describe('the styles of a source, for a menu', () => {
  const source = sourceOfReport(toyPack.report, toyPack.id)
  const lacking = (more: Partial<typeof source>, accessed: string | null) =>
    styleChoices({ ...source, ...more }, { place: null, accessed, number: 1 })
      .flatMap(({ style, lacks }) => (lacks === null ? [] : [style.id]))

  test.each<readonly [string, Partial<typeof source>, string | null, readonly Style[]]>([
    ['the report as it is: all', {}, null, []],
    ['an address nobody has visited', { url: 'https://example.org' }, null,
      ['gbt7714-2015', 'gbt7714-2015-author-date']],
    ['no author', { authors: [] }, null, ['gongwen', 'gbt7714-2025-author-date', 'gbt7714-2015-author-date']],
    ['no title', { title: ' ' }, null, STYLES.map(({ id }) => id)],
  ])('%s', (_, more, accessed, styles) => {
    expect(lacking(more, accessed)).toEqual(styles)
  })
})
