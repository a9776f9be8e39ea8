import { describe, expect, test } from 'vitest'
import { figures } from '../../core/parse/figures.ts'
import { outline } from '../../core/parse/outline.ts'

const account = (text: string): ReturnType<typeof figures> => figures(text, outline(text))

/** `token kind value unit qualifier`, a dash for null. */
const found = (text: string): readonly string[] => account(text).figures.map((one) =>
  [one.text, one.kind, one.value, one.unit, one.qualifier].map((part) => part ?? '-').join(' '))

const reasons = (text: string): readonly string[] =>
  account(text).others.map(({ start, end, reason }) => `${text.slice(start, end)} ${reason}`)

describe('counted', () => {
  test.each<[string, readonly string[]]>([
    ['办理行政复议申请159件、行政应诉案件217件。', ['159 count 159 件 -', '217 count 217 件 -']],
    ['汇聚电子证照70.27万张。', ['70.27万 count 702700 张 -']],
    ['集体学习2100余次，公开信息3万余条。', ['2100余 count 2100 次 余', '3万余 count 30000 条 余']],
    ['惠及群众500多万人。', ['500多万 count 5000000 人 多']],
    ['事项共1447条，市场主体总量达57474户。', ['1447 count 1447 条 共', '57474 count 57474 户 达']],
    ['完成贷款9820.4万元，生产总值5.3万亿元。', ['9820.4万 money 98204000 元 -', '5.3万亿 money 5300000000000 元 -']],
    ['时限压减至0.5天，24小时服务，5个工作日办结。', ['0.5 duration 0.5 天 -', '24 duration 24 小时 -', '5 duration 5 个工作日 -']],
    ['连续三年居全市第一，增长两倍。', ['三 duration 3 年 连续', '第一 rank 1 - 连续三年', '两 count 2 倍 -']],
    ['建成示范点三个，其中四份制度、八项机制。', ['三 count 3 个 -', '四 count 4 份 -', '八 count 8 项 -']],
    ['审结民事案件近百件，走访十余家。', ['百 count 100 件 近', '十余 count 10 家 余']],
    ['力争挖掘1-2个项目，3至5天办结，三四个点位。', ['1-2 count 1 个 -', '3至5 duration 3 天 -', '三四 count 3 个 -']],
    ['受理１２３件，共计1,234份。', ['１２３ count 123 件 -', '1,234 count 1234 份 共计']],
    ['判处五年以上刑期，整备土地344公顷以上。', ['五 duration 5 年 以上', '344 count 344 公顷 以上']],
    ['举办培训班一期，完成三分之二。', ['一 ordinal 1 期 -', '三分之二 count - - -']],
    ['风电装机5万千瓦，浓度降至17.4微克/立方米。', ['5万 count 50000 千瓦 -', '17.4 count 17.4 微克/立方米 -']],
    ['建立5大学习模块。', ['5 count 5 大 -']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('a range keeps both ends', () => {
    const ends = account('力争挖掘1-2个项目，三四个点位。').figures.map(({ value, valueMax }) => [value, valueMax])
    expect(ends).toEqual([[1, 2], [3, 4]])
  })
})

describe('percentages', () => {
  test.each<[string, readonly string[]]>([
    ['安全感指数99.1%，满意度达到96.6％。', ['99.1% percent 99.1 % -', '96.6％ percent 96.6 % 达到']],
    ['设置率90%以上，办结率及满意率均达100%。', ['90%以上 percent 90 % 以上', '100% percent 100 % 均达']],
    ['提高2.3个百分点，占百分之九十九点五。', ['2.3 percent 2.3 个百分点 -', '百分之九十九点五 percent 99.5 % -']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('places in an order', () => {
  test.each<[string, readonly string[]]>([
    ['总量居全市第二位，竞赛排名全区第1名。', ['第二 rank 2 位 -', '第1 rank 1 名 -']],
    ['召开委员会第四次会议，创建第十批示范县。', ['第四 ordinal 4 次 -', '第十 ordinal 10 批 -']],
    ['学习十九届三中、四中全会精神，增速居全国首位。',
      ['十九 ordinal 19 届 -', '三 ordinal 3 - -', '四 ordinal 4 - -', '首 rank 1 位 -']],
    ['开展首届活动，入选首批名单。', ['首 ordinal 1 届 -', '首 ordinal 1 批 -']],
    ['学习党的二十大和二十届二中全会精神。', ['二十 ordinal 20 - -', '二十 ordinal 20 届 -', '二 ordinal 2 - -']],
    ['学习市委六届二次、三次全会精神。', ['六 ordinal 6 届 -', '二 ordinal 2 次 -', '三 ordinal 3 次 -']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('the number of a meeting may not be quoted alone', () => {
    const citable = (text: string): readonly boolean[] => account(text).figures.map((one) => one.citable)
    expect(citable('学习二十届二中全会精神，召开第四次会议。')).toEqual([false, false, false])
    expect(citable('创建第十批示范县，开展首届活动，入选“首批赋能计划”。')).toEqual([true, true, false])
  })
})

describe('dates and telephone numbers', () => {
  test.each<[string, readonly string[]]>([
    ['2024年2月28日', ['2024年2月28日 date - - -']],
    ['2023年，制定2024年度计划，截至12月底。', ['2023年 date - - -', '2024年 date - - -', '12月 date - - -']],
    ['第八个规划（2021－2025）。', ['第八 ordinal 8 个 -', '2021－2025 date - - -']],
    ['截至8月份，21世纪', ['8月 date - - -', '21世纪 date - - -']],
    ['二〇二四年二月二十八日', ['二〇二四年二月二十八日 date - - -']],
    ['时间：2023-03-31 10:09', ['2023-03-31 date - - -', '10:09 date - - -']],
    ['开通24小时服务专线960444，设12345热线。', ['24 duration 24 小时 -', '960444 phone - - -', '12345 phone - - -']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('names', () => {
  const names = (text: string): readonly string[] =>
    account(text).figures.filter(({ kind }) => kind === 'name').map((one) => `${one.text} ${one.label ?? '-'}`)

  test.each<[string, readonly string[]]>([
    ['明确“四个不欠”，“五正十负”案例。', ['四 四个不欠', '五 五正十负', '十 五正十负']],
    ['健全“1+22”体系，紧扣“1361”架构，“酉阳800”品牌。', ['1 1+22', '22 1+22', '1361 1361', '800 酉阳800']],
    ['坚持“三重一大”决策，落实三重一大制度。', ['三 三重一大', '一 三重一大', '三 三重一大', '一 三重一大']],
    // named in quotation marks once, meant everywhere
    ['立足“三张牌”。持续打好三张牌。', ['三 三张牌', '三 三张牌']],
    ['“看、疏、听”六字解纷工作法。', ['六 -']],
    ['PM2.5浓度下降，建成5G基站。', ['2.5 -', '5 -']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('a name may not be quoted for its number', () => {
    expect(account('“四个不欠”“1+22”').figures.some(({ citable }) => citable)).toBe(false)
  })

  test('parts of a composite with units are figures of their own, in a group', () => {
    const { figures: all, groups } = account('健全完善“1个大中心+13个专业组织+39个调委会”调解网络。')
    const said = all.map((one) => `${one.text} ${one.kind} ${one.label ?? '-'}`)
    expect(said).toEqual(['1 count 大中心', '13 count 专业组织', '39 count 调委会'])
    expect(groups).toEqual([{ id: '0-g1', name: '健全完善', unit: '个' }])
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(['0-g1']))
  })
})

describe('no figures', () => {
  test.each<[string, readonly string[]]>([
    ['一是加强领导。二是健全制度。', ['一 enumerator', '二 enumerator']],
    ['第一时间落实第一责任人职责，引入第三方，统一部署。', ['一 word', '一 word', '三 word', '一 word']],
    ['落实“一事一评”机制，推行“双随机一公开”监管。', ['一 word', '一 word', '双 word', '一 word']],
    ['明确“两个统一”。', ['一 word']],
    ['形成一批项目，走出一条路子。', ['一 indefinite', '一 indefinite']],
    ['依据第三条，印发〔2019〕5号文，见附件1、地铁12号线[3]。',
      ['三 article', '2019 identifier', '5 identifier', '1 identifier', '12 identifier', '3 identifier']],
    ['首要任务，上半年首创。', ['首 bare', '半 bare', '首 bare']],
    ['三峡库区，四平八稳。', ['三 word', '四 bare', '八 bare']],
  ])('%s', (text, expected) => {
    expect(reasons(text)).toEqual(expected)
  })
})

describe('lists', () => {
  const group = (text: string): readonly string[] =>
    account(text).groups.map(({ name, unit }) => `${name} ${unit ?? '-'}`)

  test.each<[string, string, readonly string[]]>([
    ['members parted by 、', '梳理发布清单“马上办”511个、“网上办”1259个、“就近办”601个。', ['梳理发布清单 个']],
    ['members parted by ， that are name and number only', '明确法定事项27项，赋权事项79项，委托事项14项。', ['明确法定事项 项']],
    ['several units', '培育科技型企业211家、高新技术企业5家、专精特新企业5户。', ['培育科技型企业 -']],
    ['two are no list', '195件建议、170件提案。', []],
    ['unless they are two kinds of one thing', '建成国家级示范阵地4个、市级示范阵地39个。', ['建成国家级示范阵地 个']],
    ['clauses with verbs of their own are no list', '制发文件8件，走访企业和相关单位共57家，收集问题线索117条。', []],
    ['sentences are never joined', '甲1个、乙2个。丙3个、丁4个。', []],
  ])('%s', (_, text, expected) => {
    expect(group(text)).toEqual(expected)
  })
})

test.each<[string, string]>([
  ['办理行政复议申请159件', '办理行政复议申请'],
  ['总量达57474户', '总量'],
  ['195件人大建议', '人大建议'],
  ['申领印章78枚、证照目录178个', '申领印章'],
  ['组织干部职工16197名参加考试', '组织干部职工'],
  ['开办企业指标连续三年居全市第一', '开办企业指标'],
])('%s is labelled by its own words', (text, label) => {
  expect(account(text).figures[0]?.label).toBe(label)
})

test('a rank has its object, its region and how long it was held; the object may stand in the clause before', () => {
  const ranks = (text: string): readonly (string | null)[] =>
    account(text).figures.filter(({ kind }) => kind === 'rank').map(({ label }) => label)
  expect(ranks('开办企业指标连续三年居渝东南第一。')).toEqual(['开办企业指标在渝东南的位次，连续三年'])
  expect(ranks('市场主体总量达57474户，居渝东南第二位。')).toEqual(['市场主体总量在渝东南的位次'])
  expect(ranks('居全国第二位。')).toEqual([null])
})

test('each figure knows its measure and its clause', () => {
  const text = '一、情况\n一是办案。清理文件58件，废止7件。'
  const [first, second] = account(text).figures
  expect(first?.measure).toBe('1.1')
  expect(first && text.slice(first.clause.start, first.clause.end)).toBe('清理文件58件')
  expect(second && text.slice(second.clause.start, second.clause.end)).toBe('废止7件')
  expect(second?.id).toBe('1.1-2')
})
