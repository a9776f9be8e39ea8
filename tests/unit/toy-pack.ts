/** An invented county's report, small enough to read at a glance: every kind of figure, status and place once. */
import type { Figure, FigureGroup, Lexicon, OutlineNode, Pack, PackConcept, Span, Wording } from '../../core/pack.ts'

interface ToyFigure {
  /** Words before the token in the same clause, enough to be unique in the node. */
  readonly after: string
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly label: string | null
  readonly kind: Figure['kind']
  readonly valueMax?: number
  readonly qualifier?: string
  readonly citable?: boolean
  readonly group?: string
  readonly clause: string
}

interface ToyNode extends Omit<OutlineNode, 'start' | 'end'> {
  readonly text: string
  readonly figures?: readonly ToyFigure[]
}

const LONG_TAIL =
  '建立“一案一访、一季一评”工作机制，组织乡镇和部门逐件对照检查，邀请律师、教师、村民代表旁听评议，把评议意见逐条反馈给承办单位，' +
  '督促承办单位在规定时间内书面答复，并将答复情况在政务公开栏公示，接受全体村民监督，对反复出现的同类问题列出清单、限期整改、逐项销号，'

const NODES: readonly ToyNode[] = [
  { id: 'title', kind: 'title', place: '标题', level: 0, title: '关于2022年法治政府建设情况的报告', status: 'frame',
    text: '关于2022年法治政府建设情况的报告\n' },
  { id: '0', kind: 'preamble', place: '导语', level: 0, title: '导语', status: 'frame',
    text: '2022年，南屏县全面推进依法行政。现报告如下：\n' },
  { id: '1', kind: 'part', place: '一', level: 1, title: '工作开展情况', status: 'frame', text: '一、工作开展情况\n' },
  { id: '1.1', kind: 'section', place: '一、（一）', level: 2, title: '依法办事', status: 'frame', text: '（一）依法办事。\n' },
  { id: '1.1.1', kind: 'measure', place: '一、（一）一是', level: 3, title: '化解行政争议', status: 'result',
    text: '一是化解行政争议。推动调解中心运行，办理行政复议申请12件、行政应诉案件30件，化解行政争议8起。清理规范性文件58件，废止7件。',
    figures: [
      { after: '行政复议申请', text: '12', value: 12, unit: '件', label: '办理行政复议申请', kind: 'count',
        clause: '办理行政复议申请12件、行政应诉案件30件' },
      { after: '行政应诉案件', text: '30', value: 30, unit: '件', label: '办理行政应诉案件', kind: 'count',
        clause: '办理行政复议申请12件、行政应诉案件30件' },
      { after: '化解行政争议', text: '8', value: 8, unit: '起', label: '化解行政争议', kind: 'count', clause: '化解行政争议8起' },
      { after: '清理规范性文件', text: '58', value: 58, unit: '件', label: '清理规范性文件', kind: 'count',
        clause: '清理规范性文件58件' },
      { after: '废止', text: '7', value: 7, unit: '件', label: '废止规范性文件', kind: 'count', clause: '废止7件' },
    ] },
  { id: '1.1.2', kind: 'measure', place: '一、（一）二是', level: 3, title: '优化营商环境', status: 'result',
    text: '二是优化营商环境。梳理清单“马上办”51个、“网上办”125个，汇聚电子证照7.05万张，完成贷款820.4万元，好评率99.1%。' +
      '健全“1+9”体系，培训干部2100余次。市场主体总量达5747户，居南部山区第二位。走访企业17家。',
    figures: [
      { after: '“马上办”', text: '51', value: 51, unit: '个', label: '“马上办”事项', kind: 'count', group: 'g1',
        clause: '梳理清单“马上办”51个、“网上办”125个' },
      { after: '“网上办”', text: '125', value: 125, unit: '个', label: '“网上办”事项', kind: 'count', group: 'g1',
        clause: '梳理清单“马上办”51个、“网上办”125个' },
      { after: '电子证照', text: '7.05万', value: 70500, unit: '张', label: '汇聚电子证照', kind: 'count',
        clause: '汇聚电子证照7.05万张' },
      { after: '贷款', text: '820.4万', value: 8204000, unit: '元', label: '完成贷款', kind: 'money', clause: '完成贷款820.4万元' },
      { after: '好评率', text: '99.1%', value: 99.1, unit: '%', label: '好评率', kind: 'percent', clause: '好评率99.1%' },
      { after: '健全“', text: '1+9', value: null, unit: null, label: null, kind: 'name', citable: false,
        clause: '健全“1+9”体系' },
      { after: '培训干部', text: '2100余', value: 2100, unit: '次', label: '培训干部', kind: 'count', qualifier: '余',
        clause: '培训干部2100余次' },
      { after: '总量达', text: '5747', value: 5747, unit: '户', label: '市场主体总量', kind: 'count', qualifier: '达',
        clause: '市场主体总量达5747户' },
      { after: '居南部山区', text: '第二', value: 2, unit: '位', label: '市场主体总量在南部山区的位次（2022年）', kind: 'rank',
        clause: '居南部山区第二位' },
      { after: '走访企业', text: '17', value: 17, unit: '家', label: null, kind: 'count', clause: '走访企业17家' },
    ] },
  { id: '1.1.3', kind: 'measure', place: '一、（一）三是', level: 3, title: '案件评查', status: 'result',
    text: `三是案件评查。${LONG_TAIL}全年评查案卷A&B<类>46卷，其中“优秀”31卷。`,
    figures: [
      { after: 'A&B<类>', text: '46', value: 46, unit: '卷', label: '评查案卷A&B<类>', kind: 'count',
        clause: '全年评查案卷A&B<类>46卷' },
      { after: '“优秀”', text: '31', value: 31, unit: '卷', label: '评查案卷“优秀”', kind: 'count', clause: '其中“优秀”31卷' },
    ] },
  { id: '2', kind: 'part', place: '二', level: 1, title: '下步打算', status: 'frame', text: '二、下步打算\n' },
  { id: '2.0', kind: 'intro', place: '二、引言', level: 3, title: '薄弱环节', status: 'shortcoming',
    text: '出庭应诉制度不够完善，“门难进”问题仍有3起投诉。',
    figures: [
      { after: '仍有', text: '3', value: 3, unit: '起', label: '“门难进”投诉', kind: 'count', clause: '“门难进”问题仍有3起投诉' },
    ] },
  { id: '2.1', kind: 'section', place: '二、（一）', level: 2, title: '深化调解', status: 'plan',
    text: '（一）深化调解。加大行政复议力度，推行“先行调解”模式，力争建成调解室1-2个。',
    figures: [
      { after: '调解室', text: '1-2', value: 1, valueMax: 2, unit: '个', label: '建成调解室', kind: 'count', qualifier: '力争',
        clause: '力争建成调解室1-2个' },
    ] },
]

const GROUPS: readonly FigureGroup[] = [{ id: 'g1', name: '梳理清单', unit: '个' }]

interface ToyPassage {
  readonly measure: string
  readonly words: string
  readonly relation: 'about' | 'names'
}

interface ToyConcept {
  readonly id: string
  readonly term: string
  readonly passages: readonly ToyPassage[]
}

const CONCEPTS: readonly ToyConcept[] = [
  { id: 'reconsideration', term: '行政复议', passages: [
    { measure: '1.1.1', words: '行政复议', relation: 'about' }, { measure: '2.1', words: '行政复议', relation: 'about' },
  ] },
  { id: 'business', term: '营商环境', passages: [{ measure: '1.1.2', words: '市场主体总量', relation: 'about' }] },
  { id: 'one-trip', term: '最多跑一次', passages: [{ measure: '1.1.2', words: '“马上办”', relation: 'about' }] },
  { id: 'file-review', term: '案卷评查', passages: [{ measure: '1.1.3', words: '评查案卷', relation: 'about' }] },
  { id: 'one-plus-nine', term: '1+9', passages: [{ measure: '1.1.2', words: '1+9', relation: 'names' }] },
  { id: 'appearing', term: '出庭应诉', passages: [{ measure: '2.0', words: '出庭应诉', relation: 'about' }] },
  { id: 'mediation-first', term: '先行调解', passages: [{ measure: '2.1', words: '先行调解', relation: 'about' }] },
]

function find(text: string, within: Span, words: string): Span {
  const start = text.indexOf(words, within.start)
  if (start < 0 || start + words.length > within.end) throw new Error(`no 「${words}」 where it should be`)
  return { start, end: start + words.length }
}

function build(): Pack {
  const text = NODES.map((node) => node.text).join('')
  const outline: OutlineNode[] = []
  const figures: Figure[] = []
  let at = 0
  for (const { text: own, figures: toys = [], ...node } of NODES) {
    const span = { start: at, end: at + own.length }
    outline.push({ ...node, ...span })
    for (const { after, clause, citable = true, group = null, qualifier = null, ...toy } of toys) {
      const start = find(text, span, after + toy.text).start + after.length
      const end = start + toy.text.length
      figures.push({ id: `f${figures.length + 1}`, measure: node.id, start, end, citable, group, qualifier,
        clause: find(text, span, clause), ...toy })
    }
    at = span.end
  }
  const concepts: PackConcept[] = CONCEPTS.map(({ id, term, passages }) => ({
    id,
    term,
    passages: passages.map(({ measure, words, relation }) => {
      const node = outline.find((other) => other.id === measure)
      if (node === undefined) throw new Error(`the toy report has no ${measure}`)
      return { measure, relation, ...find(text, node, words) }
    }),
  }))
  return {
    schema: 1, id: '990101-2022-fzzf', text, textSha256: '', outline, figures, groups: GROUPS, concepts,
    report: {
      issuer: '南屏县人民政府', title: '关于2022年法治政府建设情况的报告', year: 2022, date: '2023-01-15', dateKind: 'signed',
      url: null, docNo: null, region: '南屏', issuerShort: '南屏县政府', column: null,
    },
  }
}

const ONE_TRIP: readonly Wording[] = [{ text: '马上办', relation: 'same' }, { text: '接诉即办', relation: 'near' }]

export const toyPack: Pack = build()

export const toyLexicon: Lexicon = {
  schema: 1,
  concepts: [
    ...CONCEPTS.map(({ id, term }) => ({ id, term, mark: true, wordings: [], en: null, note: null })),
    { id: 'jury', term: '人民陪审', mark: true, wordings: [], en: null, note: null },
  ].map((concept) => (concept.id === 'one-trip' ? { ...concept, wordings: ONE_TRIP } : concept)),
}

/** The id of the toy figure whose label or clause bears `words`; throws where the toy report has none. */
export function toyFigure(words: string): Figure {
  const figure = toyPack.figures.find((other) => other.label === words) ??
    toyPack.figures.find((other) => toyPack.text.slice(other.clause.start, other.clause.end).includes(words))
  if (figure === undefined) throw new Error(`the toy report has no figure of 「${words}」`)
  return figure
}
