/** Words of the language that decide what a number is said of. None is of one report. */

/** Add nothing to what is counted: time within the year, the whole place, adverbs, verbs that only carry a noun. */
const ADDS_NOTHING = (
  '全年 本年 本年度 当年 年内 年度 年底 年末 年终 截至 截止 目前 现有 现已 现 今年 今年以来 以来 期间 全部 ' +
  '共有 共计 总计 合计 累计 一共 总共 共 已经 已 均为 均达 均 都 各 其中 分别 分别为 同时 此外 另外 以及 并且 并 还 也 又 再 及 与 和 或 ' +
  '达到 达 为 是 有 系 占比 约为 约 近 超过 超 逾 突破 多达 高达 仅 仅有 只有 只 仍 就 即 ' +
  '的 了 之 于 在 由 从 对 把 将 被 让 使 按 以 其 等 中 内 上 下 里 年 月 日 名为 所 我 本 该 此 ' +
  '增至 增加到 上升到 提高到 提升到 降至 下降到 压减至 压减到 缩短至 缩短到 压缩至 压缩到 减至 升至 至 到 ' +
  '依法 积极 成功 有效 扎实 深入 持续 大力 全面 切实 认真 不断 进一步 严格 稳步 顺利 有序 高效 着力 加强 强化 提升 优化 健全 完善 ' +
  '办理 开展 完成 举办 组织 实施 推进 推行 推出 推动 成立 组建 明确 建有 共建 已建 建成 建立 形成 实现 取得 发布 梳理 进行 做好 拥有 设有 设立 开设 申领 汇聚 开通 参加 ' +
  '方面 领域 工作 情况 工作中 方式 数量 总数 总量 总额 件数 人数 个数 数字 数据 金额 案 数 量 连续 创建 力争 争取 计划 拟 ' +
  '未能 并未 未 没有 没能 没 不足 不到 不满 不是 并非 绝非 ' +
  '先后 陆续 相继 集中 统一 同步 如期 按期 广泛 深化 有力 另有 另 还有 尚有 设 各类 各种 各项 建立起 建起 ' +
  '对比 相比 相较 当前 现 之间 范围内 保持在 保持 维持在 稳定在 介于 处于 定格在 ' +
  '不低于 不少于 不超过 不多于 至少 至多 最少 最多 接近 将近 大约 大概 差不多 约合 折合 预计 预期 有望 打算 ' +
  '据 根据 按照 统计 显示 报告显示 报告 法治政府建设情况报告 公布 指出 县政府 县人民政府 区政府 市政府办 人民政府'
).split(' ')

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length)

export const NEUTRAL: readonly string[] = /* #__PURE__ */ byLength(ADDS_NOTHING)

/** What all of them came to: the count is that of the object all the same. */
export const ALL_DONE = /(?:已|均已|均|都)?全部(?:予以)?(?:办结|办理完毕|办理|办完|完成|落实|答复)$/

/** At the end of an object's words: what leads to its number. */
export const LEADS_TO_NUMBER =
  /(?:均达到|均达|均为|均|达到|达|共计|共|累计|总计|合计|为|至|压减至|现有|总量|数量|总数|连续|超过|约|近|的|中的|、|：|，)$/

/** 市场主体总量（户）：57474 */
export const UNIT_TOLD = /[（(][件起个项条枚张家户名人次场期天元%％][）)]$/

/** Behind what is counted: the whole that it is a part of (278个村居调委会组成的调解网络). */
export const MADE_OF = /(?:共同)?(?:组成|构成)的?[^，。；]*$/

/** How something was done: 通过…等方式. Not part of what is counted. */
export const MANNER = /(?:^|依托|通过|采取|运用|利用|以)[^，。；：]*?等(?:方式|形式|途径|手段|渠道|办法)/

/** In a clause that leads to the next (市场主体总量持续增长，达…), what begins to be said of its subject. */
export const PREDICATE =
  /(?:持续|稳步|不断|明显|有序|有力|扎实|深入|大幅|平稳|快速|逐步|逐年|显著|进一步|得到|取得|保持|日益|高效|成效)[^，]*$/

/** Left out of a draft, these make its object wider than the report's. */
export const LIMITS: readonly string[] = [
  '新', '补充', '化解', '废止', '清理', '惠及', '纳入', '走访', '收集', '在编', '制定', '审核', '指标',
  '领导班子', '国家级', '省级', '市级', '区级', '县级',
]

/** What words of the count itself stand at the end of a label. */
export const COUNT_OF = /(?:的?(?:总数|件数|个数|人数|期数|场数|次数|金额|年数|时间|批次|届次|位次|数量|数|总量|总额))$/

/** Right before the number: the number is a change, not a level. */
export const CHANGE_BEFORE =
  /(?:^|[^新])(?:增长|增加|增幅|增|提高|提升|上升|下降|降幅|降低|减少|压减|压缩|缩短|减|降|多|少|翻)(?:了|达|近|约|超|超过|率为|幅度?为)?$/
/** Right before it: it is what was before the change (由3天压减至…). */
export const FROM = /(?:[由从]|原[来先]?的?)$/
/** The same at the end of words that a later number carries on (企业开办时限由原来的…压减至). */
export const FROM_BEFORE = /[由从](?:原[来先]?的?)?$/
/** Behind it, where it is so: 由39个村组成 tells no change. */
export const BECOMES = /^[^。；]{0,16}?(?:增|减|降|升|提高|压|缩|扩|调整|变|涨|跌|至|到)/

/** Before the number: it is denied. */
export const DENIES =
  /(?:并未|未|没有|没能|没|并非|绝非|不是|而非|不再|不到|不足|不满|难以|无法|拒绝|停止|取消|谎报|虚报|误报)[^，。；]*$/
/** Behind it. */
export const DENIED_BEHIND = /未|没|不/
export const NOT_DENIED = /(?:不足之处|未来|未成年|从未间断|有没有)/g

/** In the clause: what is hoped for, not what was done. 行动计划, 学习计划 are names. */
export const PLANS =
  new RegExp('力争|争取|有望|预计|预期|预估|拟(?!定)|打算|规划到|目标[是为]' +
    '|(?:^|[^动习法施作助能划培训育设])计划(?!生育|单列)|将(?:要|会|再|继续|力|达|完成|办理|新增|实现|突破|超|培育|建成|挖掘|化解)')

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

export const QUALIFIERS_BEFORE = new RegExp(
  '(?:大约|大概|将近|接近|差不多|超过|突破|不低于|不少于|不超过|不多于|不足|不到|不满|至少|至多|最多|最少|平均|人均|户均|' +
  '月均|日均|年均|每年|每月|每|上|数|几|近|约|超|逾)(?:达到|达|了|为)?$',
)
export const QUALIFIERS_AFTER = /^(?:以上|以下|以内|左右|上下|余|多(?![元]))/

/** Qualifiers of one class say the same. */
export const QUALIFIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:余|多|超过|超|逾|突破)/, 'over'],
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
  ['经营主体', '市场主体'], ['民告官案件', '行政应诉'], ['民告官', '行政应诉'], ['行政诉讼应诉案件', '行政应诉'],
]
