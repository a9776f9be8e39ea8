import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { PassageView } from '../../core/card.ts'
import { createLibrary } from '../../core/library.ts'
import type { Status } from '../../core/pack.ts'
import type { Copied } from '../../core/quote/copied.ts'
import { timeBefore } from '../../core/quote/copy-body.ts'
import { copy } from '../../core/quote/copy.ts'
import { STYLES } from '../../core/quote/styles.ts'
import { TEMPLATES, type Template } from '../../core/quote/templates.ts'
import { type Asked, copyOf, ENTRY, htmlOf, ORG, passageOf, SOURCE, textOf } from './copy-of.ts'
import { toyFigure, toyLexicon, toyPack } from './toy-pack.ts'

describe('a sentence', () => {
  test.each<readonly [string, Asked, string]>([
    ['plan', { of: 'mediation-first' }, `据${SOURCE}，2023年计划：推行“先行调解”模式。`],
    ['shortcoming', { of: 'appearing' }, `据${SOURCE}，报告列为不足：出庭应诉制度不够完善。`],
    ['what the reader chose', { figureOf: '化解行政争议' }, `据${SOURCE}，2022年化解行政争议8起。`],
    ['a figure without a label: its clause says it', { of: 'business', figureOf: '走访企业17家' },
      `据${SOURCE}，2022年走访企业17家。`],
    ['author-date', { style: 'gbt7714-2025-author-date' },
      `2022年办理行政复议申请12件（${ORG}，2023）〔一、（一）一是〕。\n` +
      `${ORG}，2023. 关于2022年法治政府建设情况的报告[R]. 2023-01-15.`],
    ['law', { style: 'law' },
      `据${ORG}报告，2022年办理行政复议申请12件。[1]\n[1] ${ORG}：《关于2022年法治政府建设情况的报告》，2023年1月15日，` +
      '第一节第一小节“一是”。'],
    ['the number of the reference in the document', { style: 'gbt7714-2025', number: 14 },
      `据${ORG}报告，2022年办理行政复议申请12件[14]〔一、（一）一是〕。\n[14] ${ENTRY}`],
    ['an address the reader has set', { style: 'law', url: 'https://example.org/a' },
      `据${ORG}报告，2022年办理行政复议申请12件。[1]\n[1] ${ORG}：《关于2022年法治政府建设情况的报告》，2023年1月15日，` +
      'https://example.org/a，第一节第一小节“一是”。'],
  ])('%s', (_, asked, expected) => {
    expect(textOf(copyOf(asked))).toBe(expected)
  })

  test.each<readonly [Status, string, string]>([
    ['result', '办理行政复议申请12件', '2022年'],
    ['result', '17家企业', '2022年，'],
    ['result', '“马上办”51个', '2022年，'],
    ['result', '2022年，南屏县推进依法行政', ''],
    ['frame', '全面推进依法行政', ''],
    ['plan', '建成调解室', ''],
    ['shortcoming', '有所不足', ''],
  ])('%s 「%s」 is led by the time 「%s」', (status, words, before) => {
    expect(timeBefore(status, 2022, words)).toBe(before)
  })
})

const review = passageOf('file-review')
const excellent = toyFigure('评查案卷“优秀”').clause
const cut: PassageView = { ...review, span: excellent, pieces: [], cutBefore: true, cutAfter: true }

describe('the other templates', () => {
  test.each<readonly [string, Asked, string]>([
    ['token', { template: 'token' }, `办理行政复议申请：12件（2022年）——${SOURCE}，一、（一）一是`],
    ['token, numeric', { template: 'token', style: 'gbt7714-2015' },
      `办理行政复议申请：12件（2022年）[1]〔一、（一）一是〕\n[1] ${ORG}. 关于2022年法治政府建设情况的报告[R]. 2023.`],
    ['token of a plan', { of: 'mediation-first', template: 'token' },
      `建成调解室：1-2个（力争，2023年计划）——${SOURCE}，二、（一）`],
    ['token of a shortcoming', { of: 'appearing', template: 'token' }, `“门难进”投诉：3起（报告列为不足）——${SOURCE}，二、引言`],
    ['token of a rank says its year once', { of: 'business', figureOf: '市场主体总量在南部山区的位次（2022年）', template: 'token' },
      `市场主体总量在南部山区的位次（2022年）：第二位——${SOURCE}，一、（一）二是`],
    ['token without a label', { of: 'business', figureOf: '走访企业17家', template: 'token' },
      `走访企业17家（2022年）——${SOURCE}，一、（一）二是`],
    ['clause', { template: 'clause' }, `办理行政复议申请12件、行政应诉案件30件——${SOURCE}，一、（一）一是`],
    ['clause of a plan', { of: 'mediation-first', template: 'clause', style: 'press' },
      `2023年计划：推行“先行调解”模式——${SOURCE}，第二部分（一）`],
    ['a token is not put in quotation marks', { template: 'token', style: 'press' },
      `办理行政复议申请：12件（2022年）——${SOURCE}，第一部分（一）一是`],
    ['words with quotation marks of their own get no others, and …… stays', { of: 'file-review', template: 'passage',
      style: 'press', passage: cut },
    `……其中“优秀”31卷……——${SOURCE}，第一部分（一）三是`],
    ['passage', { template: 'passage' },
      `推动调解中心运行，办理行政复议申请12件、行政应诉案件30件，化解行政争议8起。——${SOURCE}，一、（一）一是`],
    ['measure', { template: 'measure', style: 'gbt7714-2025' },
      '化解行政争议。推动调解中心运行，办理行政复议申请12件、行政应诉案件30件，化解行政争议8起。清理规范性文件58件，废止7件。' +
      `[1]〔一、（一）一是〕\n[1] ${ENTRY}`],
    ['cite', { template: 'cite', style: 'gbt7714-2025' }, ENTRY],
    ['blank', { template: 'blank' }, '办理行政复议申请__件、行政应诉案件__件'],
    ['blank keeps scale and percent sign', { of: 'one-trip', figureOf: '完成贷款', template: 'blank' }, '完成贷款__万元'],
    ['blank: percent', { of: 'one-trip', figureOf: '好评率', template: 'blank' }, '好评率__%'],
    ['blank: rank and the clause that has its object', { of: 'business', figureOf: '居南部山区第二', template: 'blank' },
      '市场主体总量达__户，居南部山区第__位'],
    ['blank: approximations go with the number', { of: 'business', figureOf: '培训干部', template: 'blank' }, '培训干部__次'],
    ['blank: range', { of: 'mediation-first', template: 'blank' }, '力争建成调解室__个'],
    ['LaTeX', { template: 'sentence', style: 'bibtex', of: 'file-review' },
      '2022年全年评查案卷A\\&B<类>46卷\\cite[一、（一）三是]{gov990101-2022-fzzf}。\n\n@techreport{gov990101-2022-fzzf,\n' +
      `  author = {{${ORG}}},\n  title  = {关于2022年法治政府建设情况的报告},\n  year   = {2023},\n  date   = {2023-01-15},\n` +
      '  langid = {chinese}\n}'],
  ])('%s', (_, asked, expected) => {
    expect(textOf(copyOf(asked))).toBe(expected)
  })

  test('a cut passage shows …… outside the words', () => {
    expect(textOf(copyOf({ of: 'file-review', template: 'passage' }))).toMatch(/^……组织.*31卷。——/)
  })

  test('records carry the quoted words and their place as a note', () => {
    expect(textOf(copyOf({ style: 'ris' }))).toContain('N1  - 2022年办理行政复议申请12件（一、（一）一是）\r\n')
    expect(JSON.parse(textOf(copyOf({ style: 'csl-json' })))).toMatchObject([{ note: '2022年办理行政复议申请12件（一、（一）一是）' }])
    expect(textOf(copyOf({ style: 'ris', template: 'cite' }))).not.toContain('N1')
  })
})

describe('a table', () => {
  const cells = (copied: Copied): readonly (readonly string[])[] =>
    textOf(copied).split('\n').map((line) => line.split('\t'))

  test('number and unit in cells of their own, the token beside them, one line of source beneath', () => {
    expect(cells(copyOf({ template: 'table', style: 'gbt7714-2025' }))).toEqual([
      ['指标', '原文', '数值', '单位', '年度', '机关', '出处'],
      ['办理行政复议申请', '12件', '12', '件', '2022', ORG, '一、（一）一是'],
      ['办理行政应诉案件', '30件', '30', '件', '2022', ORG, '一、（一）一是'],
      ['化解行政争议', '8起', '8', '起', '2022', ORG, '一、（一）一是'],
      [`来源：${ENTRY}`],
    ])
  })

  test('what is scaled is converted in a column that says so, never in place', () => {
    expect(cells(copyOf({ of: 'one-trip', template: 'table' })).slice(0, 4)).toEqual([
      ['指标', '原文', '数值', '量级', '单位', '数值（换算）', '年度', '机关', '出处'],
      ['汇聚电子证照', '7.05万张', '7.05', '万', '张', '70500', '2022', ORG, '一、（一）二是'],
      ['完成贷款', '820.4万元', '820.4', '万', '元', '8204000', '2022', ORG, '一、（一）二是'],
      ['好评率', '99.1%', '99.1', '', '%', '', '2022', ORG, '一、（一）二是'],
    ])
  })

  test('a figure of a group brings its group, in the order of the text', () => {
    const rows = cells(copyOf({ of: 'one-trip', figureOf: '“网上办”事项', template: 'table' }))
    expect(rows.slice(1, -1).map((row) => row[1])).toEqual(['51个', '125个'])
  })

  test('a range, a rank and a plan: text where there is no one number, and what it is', () => {
    const plan = cells(copyOf({ of: 'mediation-first', template: 'table' }))
    expect(plan.slice(0, 2)).toEqual([
      ['指标', '原文', '数值', '单位', '年度', '性质', '机关', '出处'],
      ['建成调解室', '1-2个', '', '个', '2023', '2023年计划', ORG, '二、（一）'],
    ])
    expect(cells(copyOf({ of: 'business', template: 'table' }))[2]?.slice(1, 4)).toEqual(['第二位', '', '位'])
  })

  test('in HTML the same cells, tokens kept as text by a spreadsheet', () => {
    const copied = copyOf({ of: 'mediation-first', template: 'table', html: true })
    expect(htmlOf(copied)).toContain('<td style=\'mso-number-format:"\\@"\'>1-2个</td>')
    const rows = htmlOf(copied).split('\n').filter((line) => line.startsWith('<tr>'))
    const texts = rows.map((row) => row.replace(/<\/t[dh]>(?=<t)/g, '\t').replace(/<[^>]*>/g, ''))
    expect(texts).toEqual(textOf(copied).split('\n').slice(0, -1))
  })

  test('no cell is a formula', () => {
    const label = '=HYPERLINK("x")\t@a'
    const odd = { ...toyPack, figures: toyPack.figures.map((figure) => ({ ...figure, label })) }
    const passage = passageOf('reconsideration')
    const copied = copy({ library: createLibrary([odd], toyLexicon), passage, figure: null, template: 'table',
      style: 'gongwen', html: true })
    expect(cells(copied)[1]?.slice(0, 2)).toEqual(['\'=HYPERLINK("x") @a', '12件'])
    expect(htmlOf(copied)).toContain('<td style=\'mso-number-format:"\\@"\'>=HYPERLINK(&quot;x&quot;) @a</td>')
  })
})

describe('what cannot be copied says why', () => {
  test.each<readonly [string, Asked, RegExp]>([
    ['a number inside a name, alone', { of: 'business', figureOf: '1+9', template: 'token' }, /「1\+9」.*名称/],
    ['no figure in the passage', { of: 'one-plus-nine', template: 'token' }, /没有可引用的数据/],
    ['no figure for a table', { of: 'one-plus-nine', template: 'table' }, /没有可引用的数据/],
    ['no figure for a pattern', { of: 'one-plus-nine', template: 'blank' }, /没有可引用的数据/],
    ['a table as a record', { template: 'table', style: 'ris' }, /RIS/],
    ['a style without its date of access', { style: 'gbt7714-2015', url: 'https://example.org' }, /引用日期/],
    ['a figure of another report', { figure: 'f999' }, /没有这个数据/],
    ['a report that is not there', { passage: { ...passageOf('reconsideration'), pack: 'x' } }, /找不到/],
  ])('%s', (_, asked, reason) => {
    const copied = copyOf(asked)
    expect(copied.kind === 'missing' && copied.reason.zh).toMatch(reason)
    expect(copied.kind === 'missing' && copied.reason.en).toMatch(/[a-z]{3}/)
  })
})

describe('what was copied, in words', () => {
  test.each<readonly [Template, boolean, string, string]>([
    ['sentence', false, '12件（含出处，纯文本）', '12件 (with source, plain text)'],
    ['token', true, '12件（含出处，带格式）', '12件 (with source, formatted)'],
    ['passage', false, '报告原文（含出处，纯文本）', 'passage (with source, plain text)'],
    ['table', true, '表格（3项，含出处，带格式）', 'table (3 figures, with source, formatted)'],
    ['blank', false, '句式（数字留空，纯文本）', 'wording (numbers blank, plain text)'],
    ['cite', false, '出处（公文行文，纯文本）', 'source (Official document, plain text)'],
  ])('%s, formatted: %s', (template, html, zh, en) => {
    const copied = copyOf({ template, html })
    expect(copied.kind === 'copied' && copied.what).toEqual({ zh, en })
  })
})

describe('both flavours of every template in every style', () => {
  const all = STYLES.flatMap(({ id, joining }) => TEMPLATES.map((template) => ({ style: id, template, joining })))
  const ALLOWED = new Set(['p', 'sup', 'a', 'br', 'table', 'tbody', 'tr', 'td', 'th', '#text'])

  test.each(all)('$template, $style', ({ style, template, joining }) => {
    const copied = copyOf({ style, template, html: true, of: 'file-review' })
    if (template === 'table' && joining === 'record') return expect(copied.kind).toBe('missing')
    if (copied.kind === 'missing') throw new Error(copied.reason.en)
    expect(copied.text).toBe(copied.text.trimStart())
    const typed = joining === 'markup' || (joining === 'record' && template !== 'blank')
    if (typed) return expect(copied.html).toBeNull()
    const names = namesIn(parseFragment(copied.html ?? ''))
    expect(names.filter((name) => !ALLOWED.has(name))).toEqual([])
    if (template !== 'table') expect(textIn(parseFragment(copied.html ?? ''))).toBe(copied.text)
    expect(copied.html).not.toMatch(/font|color|class=/)
    const plain = copyOf({ style, template, html: false, of: 'file-review' })
    return expect(plain).toMatchObject({ text: copied.text, html: null })
  })
})

interface Parsed {
  readonly nodeName: string
  readonly value?: string
  readonly childNodes?: readonly Parsed[]
}

function namesIn(node: Parsed): readonly string[] {
  return (node.childNodes ?? []).flatMap((child) => [child.nodeName, ...namesIn(child)])
}

function textIn(node: Parsed): string {
  return node.value ?? (node.childNodes ?? []).map(textIn).join('')
}
