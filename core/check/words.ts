/** Words of the language that decide what a number is said of. None is of one report. */

/** Add nothing to what is counted: time within the year, the whole place, adverbs, verbs that only carry a noun. */
const ADDS_NOTHING = (
  '全年 本年 本年度 当年 年内 年度 年底 年末 年终 截至 截止 目前 现有 现已 现 今年 今年以来 以来 期间 全部 ' +
  '共有 共计 总计 合计 累计 一共 总共 共 已经 已 均为 均达 均 都 各 其中 分别 分别为 同时 此外 另外 以及 并且 并 还 也 又 再 及 与 和 或 ' +
  '达到 达 为 是 有 系 占比 约为 约 近 超过 超 逾 突破 多达 高达 仅 仅有 只有 只 仍 就 即 ' +
  '的 了 之 于 在 由 从 对 把 将 被 让 使 按 以 其 中 内 上 下 里 年 月 日 名为 所 我 本 该 此 ' +
  '增至 增加到 上升到 提高到 提升到 降至 下降到 压减至 压减到 缩短至 缩短到 压缩至 压缩到 减至 升至 至 到 ' +
  '依法 积极 成功 有效 扎实 深入 持续 大力 全面 切实 认真 不断 进一步 严格 稳步 顺利 有序 高效 着力 加强 强化 提升 优化 健全 完善 ' +
  '办理 开展 完成 举办 组织 实施 推进 推行 推出 推动 成立 组建 明确 建有 共建 已建 建成 建立 形成 实现 取得 进行 做好 拥有 设有 设立 开设 用好 用足 用活 ' +
  '承办 设置 构建 搭建 打造 生成 出具 获评 被评为 被命名为 创成 称号 荣誉 成长壮大 蓬勃发展 建成投用 落地见效 ' +
  '实际 实际完成 完成值 实绩 应为 更正为 误写为 误为 错写为 原稿 文中称 有误 既 ' +
  '妥善 规范 依规 高质量 高标准 高水平 有效 得到 予以 充分 精心 及时 按时 圆满 全力 强力 精准 严肃 逐一 逐件 强有力 卓有成效 ' +
  '仅需 只需 只要 仅仅 仅用 实有 存量 在册 登记在册 向社会 面向社会 提速至 提速到 有力有效 有序有效 着眼 最终 业已 迄今 至今 ' +
  '虽然 虽 尽管 但是 但 不过 而且 而 因此 因而 从而 由此 却 即使 而非 而是 尚未 尚 从未 未曾 未完成 未实现 不存在 不止 并不是 ' +
  '没有完成 之多 远超 远远 双双 ' +
  '扩充至 扩充到 扩大到 扩大至 拓展到 拓展至 扩展到 扩展至 壮大到 壮大至 发展到 发展至 缩减至 减少到 减少至 回落至 升到 增到 降到 缩短为 压缩为 压减为 提升为 ' +
  '增长到 增长至 攀升至 攀升到 跃升至 回升至 调整为 ' +
  '问 答 请问 吗 呢 多少 是多少 怎么样 情况如何 如何 Q A ' +
  '多少件 多少起 多少个 多少项 多少家 多少户 多少名 多少人 多少次 多少场 多少条 发布之初 之初 最初 起初 获得 荣获 同期 我们 咱们 大家 明年 来年 次年 下一步 下步 下一阶段 ' +
  '方面 领域 工作 情况 工作中 方式 数量 总数 总量 总额 件数 人数 个数 数字 数据 金额 案 数 量 连续 创建 力争 争取 计划 拟 ' +
  '未能 并未 未 没有 没能 没 不足 不到 不满 不是 并非 绝非 ' +
  '先后 陆续 相继 集中 统一 同步 如期 按期 广泛 深化 有力 另有 另 还有 尚有 设 各类 各种 各项 建立起 建起 ' +
  '对比 相比 相较 当前 现 之间 范围内 保持在 保持 维持在 稳定在 介于 处于 定格在 ' +
  '不低于 不少于 不超过 不多于 至少 至多 最少 最多 接近 将近 大约 大概 差不多 约合 折合 预计 预期 有望 打算 ' +
  '据 根据 按照 统计 显示 报告显示 报告 法治政府建设情况报告 公布 指出'
).split(' ')

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length)

/** Words that hold neutral letters and are none themselves. */
export const KEPT: readonly string[] = '级以上 级及以上 级以下 从业 提案 积案 备案 公共 中心 政协'.split(' ')

export const NEUTRAL: readonly string[] = /* #__PURE__ */ byLength(ADDS_NOTHING)

/** What all of them came to: the count is that of the object all the same. */
export const ALL_DONE =
  /(?:实现)?全覆盖$|(?:(?:已|均已|均|都)?全部|均已|都已)(?:予以)?(?:按期|按时|如期)?(?:办结|办复|办理完毕|办理|办完|完成|落实|答复)$/

/** Said of what was counted before it in the report, and of what is counted behind it too. */
export const CARRIED_VERB = /^(?:办结|发布|梳理|汇聚|申领|公布)$/

/** What is done to a case or a person, each of which makes a count of its own. */
export const DONE_TO: readonly string[] = (
  '收到 接收 接到 受理 审理 审结 结案 立案 查处 查办 接待 调处 撤销 驳回 维持 改判 纠正 抽查 检查 聘请 聘任 评选 表彰 注销 抽取 登记 移送 处罚 败诉 胜诉'
).split(' ')

/** What every report says of its work. */
export const PRAISE = new RegExp(
  '取得|成效|明显|显著|提质增效|加强|强化|深化|完善|健全|优化|提升|推动|推进|落实|坚持|开展|狠抓|打造|持续|不断|扎实|深入|' +
  '全面|切实|着力|有效|工作|建设|体系|机制|水平|能力|质量|改革|创新|规范|高效|有序|有力|稳步|严格|严把',
  'g',
)

/** At the end of an object's words: what leads to its number. */
export const LEADS_TO_NUMBER =
  /(?:均达到|均达|均为|均|达到|达|共计|共|累计|总计|合计|为|至|压减至|现有|总量|数量|总数|连续|超过|约|近|的|中的|、|：|，)$/

/** 市场主体总量（户）：57474 */
export const UNIT_TOLD = /[（(][件起个项条枚张家户名人次场期天元%％][）)]$/

/** Behind what is counted: the whole that it is a part of (278个村居调委会组成的调解网络). */
export const MADE_OF = /(?:共同)?(?:组成|构成)的?[^，。；]*$/

/** What a level is compared with (较上年末增长, 与去年同期相比); the years have been taken out of it. */
export const COMPARISON = new RegExp(
  '(?:相?较于?|对比|相比于?|比|与|同|和)(?:上一?年度?|去年|前年|往年|以往|年初|同期|此前|原来|改革前)+(?:[末底]|同期)*的?(?:相比|比较|比)?|' +
  '(?:(?:^|[^比])较|相较于?|对比|与|(?:^|[^评对占同类])比)(?:[末底]|同期)*(?:的|相比|(?=$|，|增|减|升|降|提|大幅|有|多|少|翻))',
)

/** How something was done: 通过…等方式. Not part of what is counted. */
export const MANNER = /(?:^|依托|通过|采取|运用|利用|以)[^，。；：]*?等(?:方式|形式|途径|手段|渠道|办法)/

/** In a clause that leads to the next (市场主体总量持续增长，达…), what begins to be said of its subject. */
export const PREDICATE =
  /(?:活力|质量|质效|水平|能力|效能|建设)?(?:持续|稳步|不断|明显|有序|有力|扎实|深入|大幅|平稳|快速|逐步|逐年|显著|进一步|得到|取得|保持|日益|高效|成效)[^，]*$/

/** Behind what is counted: how it has moved, without a number. */
export const MOVED = /(?:均|都|有所|持续|稳步|双双)+(?:实现)?(?:有所|有)?(?:增长|下降|上升|提升|减少|增加|提高)$/

/** At the end of earlier words: the change that the level behind it is the end of (同比增加16件，达到159件). */
export const CHANGE_TO_END = new RegExp(
  '(?:同比|环比|较快|大幅|小幅|略有|有所)*(?:净增长?|增长|增加|增幅|上升|提高|提升|扩大|下降|减少|降低|缩短|压减|回落|增|减|降)[了达约近超为]*$',
)

/** How much something changed, wherever it stands. */
export const CHANGE_TOLD = /同比|环比|净?增长|净?增加|净增|提高|提升|上升|下降|降低|减少|个?百分点/g

/** Left out of a draft, these make its object wider than the report's. */
export const LIMITS: readonly string[] = [
  '新', '补充', '化解', '废止', '清理', '惠及', '纳入', '走访', '收集', '在编', '制定', '审核', '指标',
  '领导班子', '国家级', '省级', '市级', '区级', '县级',
]

/** Where the report's object or label has one of these, a draft must have it too to be the report's to the letter. */
export const WIDENS: readonly string[] = ['领导班子', '领导干部', '县管', '市管', '走访', '化解', '历史', '合法性', '考试']
/** The same, of the report's own words alone: a label may say more than they do. */
export const WIDENS_OWN: readonly string[] = ['乡镇', '社区', '县级']

/** In a wording, these name less than a term without them: 信访积案 are not all 历史积案. */
export const NARROWS: readonly string[] =
  '信访 排查 协调 示范 会前 评估 动态 专项 定期 法律知识 研讨 培训会'.split(' ')

/** Said otherwise, and the same: read as the second wherever they stand. */
export const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/攻坚化解/g, '化解'], [/归集|汇集/g, '汇聚'], [/人民调解委员会|调解委员会/g, '调委会'], [/出台/g, '制定'], [/列入/g, '纳入'],
  [/(?:[从由]中|因此|由此)受益/g, '惠及'],
  [/经营异常名录/g, '异常经营名录'],
]

/** What words of the count itself stand at the end of a label. */
export const COUNT_OF = /(?:的?(?:总数|件数|个数|人数|期数|场数|次数|金额|年数|时间|批次|届次|位次|数量|数|总量|总额))$/

/** Right before the number: the number is a change, not a level. */
export const CHANGE_BEFORE =
  /(?:^|[^新])(?:增长|增加|增幅|增|提高|提升|上升|下降|降幅|降低|减少|压减|压缩|缩短|减|降|多|少|翻)(?:了|达|近|约|超|超过|率为|幅度?为)?$/
/** End like a change and are none. */
export const NO_CHANGE = /(?:至少|多达|最少|最多|至多|不少|许多|众多|差不多)$/
/** Right before it: it is what was before the change (由3天压减至…). */
export const FROM = /(?:[由从]|原[来先]?的?)$/
/** The same at the end of words that a later number carries on (企业开办时限由原来的…压减至). */
export const FROM_BEFORE = /[由从](?:原[来先]?的?)?$/
/** Behind it, where it is so: 由39个村组成 tells no change. */
export const BECOMES = /^[^。；]{0,16}?(?:增|减|降|升|提高|压|缩|扩|调整|变|涨|跌|至|到)/

/** Before the number: it is denied. */
export const DENIES =
  /(?:并未|未|没有|没能|没|并非|绝非|不是|而非|不再|不止|不存在|不到|不足|不满|难以|无法|拒绝|停止|取消|谎报|虚报|误报)[^，。；]*$/
/** Behind it. */
export const DENIED_BEHIND = /未|没|不/
export const NOT_DENIED = /(?:不足之处|未来|未成年|从未间断|有没有)/g

/** In the clause: what is hoped for, not what was done. 行动计划, 学习计划 are names. */
export const PLANS =
  new RegExp('力争|争取|有望|预计|预期|预估|拟(?!定)|打算|规划到|目标(?!管理|考核|责任|导向|的?\\d|任务)|确保|力保|本应|原定' +
    '|(?:^|[^动习法施作助能划培训育设度按年])计划(?!生育|单列)|将(?:要|会|再|继续|力|达|完成|办理|新增|实现|突破|超|培育|建成|挖掘|化解)')

/** Measure words that only say how the language counts. */
export const SAME_MEASURES: readonly (readonly string[])[] = [
  '名 人 位 个'.split(' '),
  '件 起 宗 例 笔 个 项 条 枚 张 份 本 部 篇 册 家 户 所 处 座 支 大 只 台 套'.split(' '),
  '次 场 期 场次 轮 个'.split(' '),
  '个月 月'.split(' '),
  '个小时 小时'.split(' '),
  '个工作日 工作日'.split(' '),
  '个百分点 百分点'.split(' '),
  '天 日'.split(' '),
  '位 名'.split(' '),
]
/** Units that count something of their own, whatever else they look like. */
export const OTHER_MEASURES = /^(?:人次|件次|户次|家次|批次|列次|车次|%|‰|.*元|.*百分点|.*工作日)$/

/** Far before the number, the same as right before it: 约办理159件. */
export const ABOUT = /(?:大约|大概|差不多|至少|至多|最多|将近|接近|(?:^|[^节违合公制特预邀])约(?![定束谈请]))(?=[\u4e00-\u9fff]{2})/

/** What is counted on the average of months, years or people, wherever it stands before the number. */
export const EACH = /月均|日均|年均|周均|户均|人均|(?:平均)?每(?:年|月|日|天|周|季度|户|人|村|百人|万人)|平均/g

/** What a unit counts. Numbers of two of these are never one another's. */
export const DIMENSIONS: readonly (readonly [string, RegExp])[] = [
  ['time', /^(?:年|个?月|天|日|个?小时|分钟|秒|个?工作日|周|个?季度)$/],
  ['money', /元$/],
  ['people', /^(?:名|人|位|人次)$/],
  ['occasion', /^(?:次|场|期|场次|届|轮|批|堂|课时)$/],
  ['share', /^(?:%|％|‰|个百分点|倍|分|成)$/],
]

/** Several years or months together, right where a number is told. */
export const IN_A_ROW = /连续[一二两三四五六七八九十\d]+个?(?:年|月|季度)/

export const QUALIFIERS_BEFORE = new RegExp(
  '(?:远超|不止|大约|大概|将近|接近|差不多|超过|突破|不低于|不少于|不超过|不多于|不足|不到|不满|至少|至多|最多|最少|平均|人均|户均|' +
  '月均|日均|年均|每年|每月|每|上|数|几|近|约|超|逾)(?:达到|达|了|为)?$',
)
export const QUALIFIERS_AFTER = /^(?:以上|以下|以内|左右|上下|余|多(?![元]))/

/** Qualifiers of one class say the same. */
export const QUALIFIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:余|多|超过|超|逾|突破|远超|不止)/, 'over'],
  [/^(?:以上|不低于|不少于|至少|最少)/, 'from'],
  [/^(?:近|接近|将近)/, 'near'],
  [/^(?:约|大约|大概|差不多|左右|上下)/, 'about'],
  [/^(?:以下|以内|不超过|不多于|至多|最多|不足|不到|不满)/, 'under'],
  [/^(?:平均|人均|户均|月均|日均|年均|每)/, 'each'],
  [/^(?:上|数|几)/, 'some'],
]

/** Where the object of a rank ends and its region begins. */
export const RANK_VERB = /(?:位居|稳居|跃居|跃升至|跃升|升至|上升至|上升到|保持|稳定在|蝉联|位于|处于|名列|位列|排名|排在|排位|居于|居|列|排|获)/

/** What people call a thing that the lexicon knows by another name, and that is the same thing. */
export const EVERYDAY: readonly (readonly [string, string])[] = [
  ['经营主体', '市场主体'], ['民告官案件', '行政应诉'], ['民告官', '行政应诉'], ['复议案件', '行政复议'], ['复议申请', '行政复议'], ['应诉案件', '行政应诉'],
  ['发放知识产权价值信用贷款', '知识产权价值信用贷款'],
  ['行政诉讼应诉案件', '行政应诉'],
]
