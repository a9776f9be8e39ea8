import type { CardView, FigureView, PassageView, SourceView } from '../../core/card.ts'

/** Cards in every state, made by hand from the report's words, so that looking does not wait for the search. */

const SOURCE: SourceView = {
  issuer: '酉阳土家族苗族自治县人民政府',
  issuerShort: '酉阳县人民政府',
  title: '关于2023年法治政府建设情况的报告',
  region: '酉阳',
  year: 2023,
  date: '2024-02-28',
  dateKind: 'signed',
  url: null,
}
const ASKED = { region: '酉阳', year: 2023 }

function figure(text: string, unit: string | null, label: string | null, more: Partial<FigureView> = {}): FigureView {
  const span = { start: 0, end: text.length }
  return { id: `${label}-${text}`, text, unit, label, qualifier: null, kind: 'count', note: null, span, ...more }
}

/** A passage whose marks are written 【so】 in `quoted`. */
function passage(place: string, quoted: string, more: Partial<PassageView> = {}): PassageView {
  const pieces = quoted.split(/[【】]/).map((text, at) => ({ text, mark: at % 2 === 1 }))
  return {
    pack: '500242-2023-fzzf',
    measure: '1.3.4',
    place,
    status: 'result',
    span: { start: 0, end: quoted.length },
    pieces: pieces.filter((piece) => piece.text !== ''),
    cutBefore: false,
    cutAfter: false,
    figures: [],
    groups: [],
    via: 'exact',
    wording: null,
    source: SOURCE,
    ...more,
  }
}

function card(term: string, passages: readonly PassageView[], more: Partial<CardView> = {}): CardView {
  return { term, concept: null, state: 'found', passages, asked: ASKED, ...more }
}

const REVIEW = passage(
  '一、（三）四是',
  '推动县行政争议实质化解中心高效运行，办理【行政复议】申请159件、行政应诉案件217件，化解行政争议58起。',
  {
    cutBefore: true,
    figures: [
      figure('159', '件', '办理行政复议申请'),
      figure('217', '件', '办理行政应诉案件'),
      figure('58', '起', '化解行政争议'),
    ],
  },
)
const REVIEW_NAMED = passage(
  '一、（三）四是',
  '开展“【行政复议】质量提升年”专项行动，落实【行政复议】决定抄告制度，制定【行政复议】调解规则，规范行政裁决程序，推动县行政争议实质化解中心高效运行',
  { cutAfter: true },
)
const REVIEW_PLAN = passage(
  '二、（三）',
  '加大【行政复议】应诉强度，推行“复调并行、调解先行”【行政复议】审理模式，建立行政诉讼闭环管理机制，深化行政争议多元实质化解机制，着力规范行政执法工作体系。',
  { status: 'plan' },
)
const LACKING = passage('二、引言', '落实【行政负责人出庭应诉】制度不够完善。', { status: 'shortcoming', cutBefore: true })

const SERVICES = passage(
  '一、（三）一是',
  '梳理发布事项清单“马上办”511个、“网上办”1259个、“就近办”601个、“【一次办】”1346个，企业开办时限压减至0.5天。',
  {
    cutBefore: true,
    via: 'alias',
    wording: '一次办',
    groups: [
      {
        id: 'g1',
        name: '梳理发布事项清单',
        unit: '个',
        rows: [
          figure('511', '个', '梳理发布“马上办”事项数'),
          figure('1259', '个', '梳理发布“网上办”事项数'),
          figure('601', '个', '梳理发布“就近办”事项数'),
          figure('1346', '个', '梳理发布“一次办”事项数'),
        ],
      },
    ],
  },
)

const CREDENTIALS = passage(
  '一、（三）二是',
  '开通“酉诉即办”24小时服务企业专线960444，提供社会投资项目“帮带办”服务，【营商环境】开办企业指标连续三年居渝东南第一，' +
    '新培育市场主体6888户，市场主体总量达57474户，居渝东南第二位。实施“双倍增”行动计划，培育科技型企业211家、' +
    '高新技术企业5家、“专精特新”企业5户，完成知识产权价值信用贷款9820.4万元。健全企业公平竞争审查、第三方评估机制，' +
    '推行“双随机一公开”监管，构建企业信用风险分类管理制度体系，1632家企业纳入企业异常经营名录管理，' +
    '实现“以评促建、以评促改、以评促优”效果。',
  {
    cutBefore: true,
    figures: [
      figure('第一', null, '开办企业指标在渝东南的位次', { qualifier: '连续三年', kind: 'rank' }),
      figure('6888', '户', '新培育市场主体'),
      figure('57474', '户', '市场主体总量', { qualifier: '达' }),
      figure('第二', '位', '市场主体总量在渝东南的位次', { kind: 'rank' }),
      figure('9820.4万', '元', '完成知识产权价值信用贷款', { kind: 'money' }),
      figure('211', '家', '培育科技型企业'),
      figure('1632', '家', '纳入企业异常经营名录管理的企业'),
      figure('5', '家', '培育高新技术企业'),
    ],
  },
)

const MASSES = passage('一、（三）七是', '常态化推进扫黑除恶，持续攻坚全民反诈，【群众安全感】指数99.1%。', {
  cutBefore: true,
  figures: [figure('99.1%', null, '群众安全感指数', { kind: 'percent' })],
})
const STUDY = passage(
  '一、（一）四是',
  '创新“【三亮三晒三评】”活动，县管班子依托读书班、理论学习中心组学习等方式集体学习2100余次',
  { cutBefore: true, cutAfter: true },
)
const UNLABELLED = passage('一、（三）一是', '申领【电子印章】78枚，证照目录178个，汇聚电子证照70.27万张。', {
  cutBefore: true,
  via: 'number',
  figures: [
    figure('78', '枚', '申领电子印章'),
    figure('178', '个', null),
    figure('70.27万', '张', '汇聚电子证照', { note: '报告未说明统计时点' }),
  ],
})

/** Name of the state in the gallery, and the card that has it. */
export const CARDS: Readonly<Record<string, CardView>> = {
  found: card('行政复议', [REVIEW]),
  steps: card('行政复议', [REVIEW, REVIEW_NAMED, REVIEW_PLAN, LACKING]),
  grouped: card('最多跑一次', [SERVICES]),
  single: card('群众安全感', [MASSES]),
  named: card('三亮三晒三评', [STUDY], { state: 'named' }),
  plan: card('复调并行、调解先行', [REVIEW_PLAN], { state: 'plan' }),
  shortcoming: card('行政负责人出庭应诉', [LACKING], { state: 'shortcoming' }),
  absentNearest: card('出庭应诉率', [{ ...LACKING, via: 'near' }], { state: 'absent' }),
  absent: card('碳排放交易', [], { state: 'absent' }),
  near: card('企业家满意度评价', [{ ...CREDENTIALS, via: 'near', wording: '营商环境' }]),
  long: card('市场化法治化国际化一流营商环境建设工作', [CREDENTIALS, REVIEW]),
  noLabel: card('电子印章', [UNLABELLED]),
  noFigure: card('行政复议质量提升年', [REVIEW_NAMED]),
}
