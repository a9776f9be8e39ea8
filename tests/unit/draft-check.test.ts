import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentences } from '../../core/parse/sentences.ts'
import { endsOf, sameEnds } from '../../core/check/equal.ts'
import type { Claim } from '../../core/check/check.ts'
import { holdsNumber } from '../../core/check/holds-number.ts'
import { checker, readRows, run } from '../check/measure.ts'
import { pack } from './bundled.ts'

const counted = pack.figures.filter(({ kind, citable }) => citable && !['date', 'phone', 'name'].includes(kind))
const inReport = sentences(pack.text, 0, pack.text.length)

/** The sentence of the report that holds a figure, and the figure's offset in it. */
function sentenceOf({ start, end }: { readonly start: number; readonly end: number }): readonly [string, number] {
  const span = inReport.find((one) => one.start <= start && end <= one.end)
  if (span === undefined) throw new Error(`no sentence at ${start}`)
  return [pack.text.slice(span.start, span.end), start - span.start]
}

function claimAt(draft: string, start: number): Claim | undefined {
  return checker.check(draft).find((claim) => claim.start === start)
}

describe('sentences with verdicts written beforehand', () => {
  const sets = ['sentences', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
    .map((name) => `${name}.tsv`)
  test.each(sets)('%s: at least 0.95 right, and no false 一致', (file) => {
    const results = run(readRows(file))
    const wrong = results.filter(({ right }) => !right).map(({ row, said }) => [row.draft, row.expected, said])
    expect(results.flatMap((result) => result.false)).toEqual([])
    expect(wrong.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(results.length * 0.05)
  })
})

describe('the report against itself', () => {
  test('every figure in its own sentence is as reported', () => {
    const wrong = counted.filter((figure) => {
      const [sentence, at] = sentenceOf(figure)
      const claim = claimAt(sentence, at)
      return claim?.verdict !== 'match' || claim.figure !== figure.id
    })
    expect(wrong.map(({ text, label }) => `${text} ${label}`)).toEqual([])
  })

  test('no changed number is', () => {
    const digits = fc.constantFrom(...'123456789')
    fc.assert(fc.property(fc.constantFrom(...counted), fc.nat(), digits, (figure, at, digit) => {
      const [sentence, offset] = sentenceOf(figure)
      const places = [...figure.text.matchAll(/\d/g)].map(({ index = 0 }) => index)
      const place = places[at % Math.max(1, places.length)]
      if (place === undefined || figure.text.charAt(place) === digit) return
      const changed = figure.text.slice(0, place) + digit + figure.text.slice(place + 1)
      const draft = sentence.slice(0, offset) + changed + sentence.slice(offset + figure.text.length)
      expect(claimAt(draft, offset)?.verdict).not.toBe('match')
    }), { numRuns: 200 })
  })
})

describe('the report\'s clauses said otherwise', () => {
  /** A clause of the report for each figure, and the figure's offset in it. */
  const said = counted.map((figure) =>
    [figure, pack.text.slice(figure.clause.start, figure.clause.end), figure.start - figure.clause.start] as const)

  test.each<readonly [string, readonly string[]]>([
    ['of another year', ['2022年，', '2021年全县', '上半年，', '去年', '2019—2023年，']],
    ['of another place', ['万州区', '彭水县，', '秀山县办理', '黔江区扎实推进依法行政，', '石柱土家族自治县']],
    ['denied', ['未', '没有', '并非']],
    ['of others who act', ['县检察院强化法律监督，', '公安机关主动作为，', '秀山县位于山区。', '全镇上下齐心，']],
    ['of a wider place', [
      '放眼整个渝东南，', '纵观全市，', '在全国，', '就渝东南而言，', '从重庆来看，', '以川渝为例，', '整个武陵山区，', '渝东南六区县，',
      '酉阳等六个区县，', '包括酉阳在内的渝东南，', '酉阳和秀山，', '跳出酉阳看渝东南，', '将目光投向全市，', '辐射渝东南，',
      '片区联动，', '相邻的秀山，', '放在全市来看，', '从更大范围看，', '与秀山联合，', '在黔江，',
    ]],
    ['told by others', ['据彭水政务大厅介绍，', '记者从黔江司法局获悉，', '秀山的做法是全面推进依法行政，']],
    ['of others, the line wrapped', ['县法院审\n结', '全县公安机关受理\n', '在教育系统\n', '彭水苗族土家族自治\n县']],
    ['of another field', ['在卫健系统，', '在食品药品领域，', '开展安全生产大检查，', '疫情期间，', '在农村地区，']],
    ['of several years', ['近年来，', '五年累计', '“十四五”以来，', '前11个月，', '2023年12月，']],
  ])('%s, are never as reported', (_, prefixes) => {
    // a rank's clause names its region itself
    const some = _ === 'of a wider place' ? said.filter(([{ kind }]) => kind !== 'rank') : said
    const matches = some.flatMap(([, clause, at]) => prefixes.flatMap((prefix) =>
      (claimAt(prefix + clause, at + prefix.length)?.verdict === 'match' ? [prefix + clause] : [])))
    expect(matches).toEqual([])
  })

  test('wrapped anywhere but in a number, are judged as on one line', () => {
    fc.assert(fc.property(fc.constantFrom(...said), fc.nat(), ([, clause, at], where) => {
      const cut = 1 + where % (clause.length - 1)
      // 建立5, 大学习模块: a unit of its own stands for the number's
      fc.pre(!/\d$/.test(clause.slice(0, cut)))
      const draft = `${clause.slice(0, cut)}\n${clause.slice(cut)}。`
      const claim = claimAt(draft, cut <= at ? at + 1 : at)
      const onOne = claimAt(`${clause}。`, at)
      expect([claim?.verdict, claim?.figure], draft).toEqual([onOne?.verdict, onOne?.figure])
    }), { numRuns: 300 })
  })

  test('in another unit, or with another figure\'s number, are never as reported', () => {
    const drafts = said.flatMap(([figure, clause, at]) => {
      const unit = figure.text.endsWith('%') ? '' : figure.unit ?? ''
      const end = at + figure.text.length
      const units = ['人次', '件次', '户次', '万元', '个百分点'].filter((other) => !other.endsWith(unit) || unit === '')
      const inUnits = figure.kind === 'rank' || figure.kind === 'ordinal' ? [] : units.map((other) =>
        clause.slice(0, at) + figure.text.replace(/%.*$/, '') + other + clause.slice(end + unit.length))
      const others = counted.filter((other) => other.kind === figure.kind && !sameEnds(endsOf(other), endsOf(figure)))
      const swapped = others.map(({ text }) => clause.slice(0, at) + text + clause.slice(end))
      return [...inUnits, ...swapped].map((draft) => [draft, at] as const)
    })
    fc.assert(fc.property(fc.constantFrom(...drafts), ([draft, at]) => {
      expect(claimAt(draft, at)?.verdict, draft).not.toBe('match')
    }), { numRuns: 400 })
  })

  test('with a word put into the object, are never as reported', () => {
    const words = fc.constantFrom('许可', '强制', '撤销', '听证', '投诉', '未成年人', '涉企', '审结', '抽查', '刑事')
    const first = said.filter(([figure]) =>
      !pack.figures.some(({ start, end }) => start >= figure.clause.start && end <= figure.start))
    fc.assert(fc.property(fc.constantFrom(...first), words, fc.nat(), ([, clause, at], word, place) => {
      const draft = clause.slice(0, place % (at + 1)) + word + clause.slice(place % (at + 1))
      expect(claimAt(draft, at + word.length)?.verdict).not.toBe('match')
    }), { numRuns: 300 })
  })
})

describe('what is the report\'s and what is not', () => {
  test.each<readonly [string, readonly string[]]>([
    ['行政复议申请同比增加16件，达到159件。', ['not-in-report', 'match']],
    ['市场主体总量由2022年的52310户增长到57474户。', ['not-in-report', 'match']],
    ['新培育市场主体6888户，总量达57474户。', ['match', 'match']],
    ['4个国家级、39个市级民主法治示范阵地相继建成。', ['match', 'match']],
    ['民主法治示范阵地：国家级4个，市级39个。', ['match', 'match']],
    ['行政复议申请159件、行政应诉案件217件，共376件。', ['match', 'match', 'not-in-report']],
    ['行政复议申请、行政应诉案件159件、217件。', ['match', 'match']],
    ['问：办理了多少件行政复议申请？\n答：159件。', ['match']],
    ['🔹行政复议申请159件', ['match']],
    ['一季度\t27\n行政复议申请\t159', ['not-in-report', 'match']],
    ['通过招录、选聘、调动补充执法人员132名。', ['match']],
    ['通过招录补充执法人员132名。', ['other-object']],
    ['诉调对接成功化解矛盾纠纷15041件。', ['other-object']],
    ['举办法治讲座4次。', ['other-object']],
    ['县管领导干部328名。', ['other-object']],
    ['人大建议按期办结率100%。', ['other-object']],
    ['“马上办”等事项511个。', ['other-object']],
    ['月均办理行政复议申请159件。', ['mismatch']],
    ['约办理行政复议申请159件。', ['mismatch']],
    ['连续三年办理行政复议申请159件。', ['other-object', 'not-in-report']],
    ['办理行政复议申请159件，为近五年之和。', ['not-in-report']],
    ['办理行政复议申请159件，系2019年至2023年合计。', ['not-in-report']],
    ['力争到年底，化解行政争议58起。', ['not-in-report']],
    ['群众满意度96.6分。', ['mismatch']],
    ['全县覆盖市场主体57474户。', ['other-object']],
    ['秀山县全面推进依法行政。全县办理行政应诉案件217件。', ['other-object']],
    ['如图1所示，行政复议申请为159件。', ['match']],
    ['全年办理行政复\n议申请 159 件、行政应\n诉案件 217 件。', ['match', 'match']],
    ['县城区招募楼栋\n长 157 名，县级执法队伍现有在编人\n员332名。', ['match', 'mismatch']],
    ['> 全年办理行政复\n> 议申请 159 件。', ['match']],
    ['公开政务信息3万\n余条，汇聚电子证照70.\n27万张。', ['match', 'match']],
    ['全年收到行政复\n议申请 159 件。', ['other-object']],
    ['行政复议申请159件\n次。', ['mismatch']],
    ['全县未能\n办理行政复议申请159件', ['mismatch']],
    ['“我们全年举办领导干\n部法治专题培训班2期。”', ['match']],
    ['秀山县法治播报\n办理行政复议申请159件。\n办理行政应诉案件217件。', ['other-object', 'other-object']],
    ['2021年，酉阳县扎实推进法治政府建设。\n全年办理行政应诉案件217件。', ['not-in-report']],
    ['数说法治\n楼栋长157名\n历史积案化解65件', ['match', 'match']],
    ['159件\n行政复议申请\n217件\n行政应诉案件', ['match', 'match']],
    ['县法院办理行政复议申请159件、行政应诉案件217件。', ['other-object', 'other-object']],
    ['受理行政复议申请、行政应诉案件159件、217件。', ['other-object', 'other-object']],
    ['秀山办理行政复议申请159件、行政应诉案件217件。', ['other-object', 'other-object']],
    ['合法性审核规范性文\n件9件。', ['other-object']],
    ['行政复议申请\n159\n行政应诉案件\n217', ['match', 'match']],
    ['行政复议申请159件\n行政应诉案件217件', ['match', 'match']],
    ['法治政府建设工作亮点纷呈\n全年办理行政复议申请159件。', ['match']],
    ['一、年度学法情况\n1．县政府常务会议专题学法6次；\n2．县委常委会会议专题学法6次。', ['match', 'other-object']],
    ['一、县法院情况\n1．行政应诉案件217件；', ['other-object']],
    ['市场主体活力持续释放，新培育6888户，总量达57474户。', ['match', 'match']],
    ['企业活力持续释放，新培育6888户，总量达57474户。', ['other-object', 'other-object']],
    ['民主法治示范阵地建设成效明显，已建成国家级4个、市级39个。', ['match', 'match']],
    ['法治文化阵地建设成效明显，已建成国家级4个、市级39个。', ['other-object', 'other-object']],
    ['放眼渝东南，酉阳市场主体总量居第二位。', ['match']],
    ['放眼全市，酉阳市场主体总量居第二位。', ['mismatch']],
    ['酉阳地处武陵山区，市场主体总量达57474户。', ['match']],
    ['记者从酉阳县政务大厅获悉，当地企业开办时限压减至0.5天。', ['match']],
    ['据彭水县司法局介绍，当地办理行政复议申请159件。', ['other-object']],
    ['酉阳的做法是用好知识产权价值信用贷款，2023年完成9820.4万元。', ['match']],
    ['159件！酉阳行政复议申请办理量公布', ['match']],
    ['159件！酉阳行政复议申请受理量公布', ['other-object']],
    ['159件！超过酉阳行政复议申请办理量', ['other-object']],
    ['市场主体总量达57474户，为全市总量。', ['other-object']],
    ['记者从酉阳来到秀山，当地办理行政复议申请159件。', ['other-object']],
    ['与时俱进、同步推进，化解历史积案65件。', ['match']],
    ['坚持把法治建设放在突出位置，化解历史积案65件。', ['match']],
    ['159件！2022年酉阳行政复议申请办理量公布', ['not-in-report']],
    ['16197名干部职工参加年度法治考试……酉阳以考促学。', ['match']],
    ['16197名干部职工参加年度法治考试——黔江以考促学。', ['other-object']],
    ['群众安全感指数为百分之九十九点一。', ['match']],
    ['汇聚电子证照七十点二七万张。', ['match']],
    ['王某：《论法治》，《行政法学研究》2023年第4期，第56页。', []],
    ['王某.论法治[J].行政法学研究,2023(4):56-60.', []],
    ['“一窗一受理、并联审批”制度惠及市场主体14000户。', ['match']],
    ['减税制度惠及市场主体14000户。', ['other-object']],
    ['901名领导干部均已落实述法要求。', ['match']],
    ['秀山\n全县办理行政复议申请159件。', ['other-object']],
    ['【黔江速览】\n全县办理行政复议申请159件。\n办理行政应诉案件217件。', ['other-object', 'other-object']],
    ['秀山县\n全县办理行政复议申请143件。\n酉阳县\n全县办理行政应诉案件217件。', ['not-in-report', 'match']],
    ['秀山县推进依法行政；\n全县办理行政应诉案件217件。', ['other-object']],
    ['秀山县办理行政复议申请143件。\n酉阳办理行政复议申请159件。\n办理行政应诉案件217件。', ['not-in-report', 'match', 'match']],
    ['劳动争议仲裁\n全年办理行政应诉案件217件。', ['other-object']],
    ['劳动争议仲裁\n办理案件100件。\n依法行政\n办理行政应诉案件217件。', ['not-in-report', 'match']],
    ['日期：2024年3月1日\n全县办理行政复议申请159件。', ['match']],
    ['2024年3月1日\n全县办理行政复议申请159件。', ['match']],
    ['2022年12月30日\n全县办理行政复议申请159件。', ['not-in-report']],
    ['日期：2025年3月1日\n全县办理行政复议申请159件。', ['not-in-report']],
    ['2024年\n全县办理行政复议申请159件。', ['not-in-report']],
    ['2024年3月\n全县办理行政复议申请159件。', ['not-in-report']],
    ['民法典宣传\n走访企业57家。', ['other-object']],
    ['三、反诈宣传月\n收集问题线索117条。', ['other-object']],
    ['道路交通整治\n走访企业57家，收集问题线索117条。', ['match', 'match']],
    ['基层治理\n走访企业57家。', ['match']],
    ['一是秀山办理行政复议申请143件；二是全县办理行政应诉案件217件。', ['not-in-report', 'other-object']],
    ['一是秀山深化改革；二是办理行政应诉案件217件。', ['other-object']],
    ['一是县法院加强协作；\n二是全县办理行政应诉案件217件。', ['match']],
    ['市司法局数据显示，全年办理行政复议申请159件。', ['other-object']],
    ['全年办理行政复议申请159件（数据来源：市司法局）。', ['other-object']],
    ['全年办理行政复议申请159件。\n（来源：市司法局）', ['other-object']],
    ['全县办理行政复议申请159件（数据来源：市司法局）。', ['match']],
    ['市司法局数据显示，全县办理行政复议申请159件。', ['match']],
    ['县司法局数据显示，全年办理行政复议申请159件。', ['match']],
    ['市场监管局数据显示，新培育市场主体6888户。', ['match']],
    ['聚焦高频事项，梳理发布“马上办”511个、“网上办”1259个。', ['match', 'match']],
    ['全县通过招录、选聘、调动等方式补充执法人员132名。', ['match']],
    ['通过招录、遴选等方式补充执法人员132名。', ['other-object']],
    ['我县民主法治示范阵地建设\n成效明显，建成国家级4个、市级39个', ['match', 'match']],
    ['2022年法治政府建设\n成效明显，全县有力推进。\n办理行政复议申请159件', ['not-in-report']],
    ['全县建有278个\n村居调委会、39个乡镇调委会', ['match', 'match']],
    ['推动901名\n领导干部全面落实述法工作，建有39个\n乡镇调委会', ['match', 'match']],
    ['梳理发布“马上办”事项511个、“网上办”\n事项1259个', ['match', 'match']],
    ['20\n22年，全县办理行政复议申请159件。', ['not-in-report']],
    ['群众满意度96\n.6%', ['match']],
    ['2022年，办理行政复议申请143件。\n办理行政应诉案件217件。', ['not-in-report', 'not-in-report']],
    ['2022年，办理行政复议申请143件。\n2023年，办理行政应诉案件217件。', ['not-in-report', 'match']],
    ['智慧矫正中心始建于2018年。\n办理行政复议申请159件。', ['match']],
    ['2023年情况。\n指标\t2022年\n行政复议申请\t159', ['not-in-report']],
    ['2022年、2023年办理行政复议申请159件。', ['not-in-report']],
    ['渝东南法治观察\n全年办理行政复议申请159件。', ['other-object']],
  ])('%s', (draft, verdicts) => expect(checker.check(draft).map(({ verdict }) => verdict)).toEqual(verdicts))
})

describe('any draft', () => {
  const words = fc.constantFrom(
    '行政复议', '159件', '195', '市场主体总量', '“', '（', '、', '，', '。', '\n', '\t', '2022年', '|', '分别为',
  )
  const draft = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join('')),
  )
  test('is read without failing, its claims in order, each where its token stands', () => {
    fc.assert(fc.property(draft, (text) => {
      let last = 0
      for (const { start, end, token } of checker.check(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(token)
        last = end
      }
    }), { numRuns: 300 })
  })

  test('is read in pieces as it is as a whole', () => {
    const text = pack.text.repeat(2)
    expect([...checker.read(text)].flatMap(({ claims }) => claims)).toEqual(checker.check(text))
  })
})

describe('two numbers', () => {
  /** A decimal string by long multiplication on digits, the slow way. */
  function shifted(digits: string, power: number): string {
    const [whole = '', part = ''] = digits.split('.')
    const all = whole + part.padEnd(power, '0')
    const out = `${all.slice(0, whole.length + power)}.${all.slice(whole.length + power)}`
    return out.replace(/^0+(?=\d)/, '').replace(/0+$/, '').replace(/\.$/, '')
  }

  test('are equal exactly when their digits are, whatever multiplier writes them', () => {
    const number = fc.tuple(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 0, max: 9999 }))
      .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(4, '0')}`))
    const scale = fc.constantFrom<readonly [string, number]>(['', 0], ['万', 4], ['亿', 8])
    fc.assert(fc.property(number, scale, number, scale, (a, [ma, pa], b, [mb, pb]) => {
      const same = sameEnds(endsOf({ text: a + ma }), endsOf({ text: b + mb }))
      expect(same).toBe(shifted(a, pa) === shifted(b, pb))
    }))
  })
})

describe('words that may hold a figure', () => {
  test.each([
    ['行政复议申请195件', true], ['满意率100%', true], ['一百五十九件', true], ['居第一位', true], ['１５９件', true],
    ['2023年法治政府建设', false], ['行政复议工作', false], ['统一执法', false], ['一件事', true], ['', false],
  ])('%s', (words, expected) => expect(holdsNumber(words)).toBe(expected))
})
