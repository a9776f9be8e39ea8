/**
 * Words that decide what a numeral is. All are of the language and the genre, none of one report; the longest that
 * fits is taken, so order within a list does not matter.
 */

/** Measure words that a quantity in reports is given in; the unit of a figure. */
const COUNTERS = (
  '件 个 项 条 枚 张 户 家 名 人 次 场 期 起 批 届 位 份 处 所 部 篇 册 台 套 辆 架 艘 亩 公顷 公里 千米 米 平方公里 平方米 ' +
  '立方米 吨 公斤 千克 宗 例 笔 支 队 座 间 栋 幢 场次 人次 户次 车次 件次 家次 类 种 大 门 幅 轮 遍 课 对 组 倍 点 级 ' +
  '方面 批次 段 节 片 块 棵 株 头 只 本 版 首 封 面 根 口 盏 孔 颗 层 斤 千瓦 千瓦时 兆瓦 千伏 标准箱 标箱 床 趟 列 列次 席 强 微克/立方米'
).split(' ')
const MONEY = ['元', '美元', '港元', '欧元']
const TIMES = ['天', '日', '年', '个月', '周', '星期', '小时', '分钟', '秒', '个工作日', '工作日', '学时', '课时', '个小时']
const PERCENT_POINTS = ['个百分点', '百分点']

export type UnitKind = 'count' | 'money' | 'duration' | 'percent'
const UNITS = new Map<string, UnitKind>([
  ...COUNTERS.map((unit): [string, UnitKind] => [unit, 'count']),
  ...MONEY.map((unit): [string, UnitKind] => [unit, 'money']),
  ...TIMES.map((unit): [string, UnitKind] => [unit, 'duration']),
  ...PERCENT_POINTS.map((unit): [string, UnitKind] => [unit, 'percent']),
])

/** Words that begin like a measure word and are none, right after a numeral: 三大 is, 三大队 is not. */
const NOT_UNITS = /^(?:人民|人才|人大|部门|件事|大队|位数|位一体)/

/** The unit at the start of `after`, the longest that fits, or null. */
export function unitAt(after: string): { readonly unit: string; readonly kind: UnitKind } | null {
  if (NOT_UNITS.test(after)) return null
  for (let length = Math.min(6, after.length); length > 0; length--) {
    const unit = after.slice(0, length)
    const kind = UNITS.get(unit)
    if (kind !== undefined) return { unit, kind }
  }
  return null
}

/** What 第N counts: a place in a sequence. 第一责任人, 第三方, 第一时间 are words. */
export const ORDINAL_UNIT = /^(?:次|批|届|期|个|轮|季度|号|场|部|阶段|年|集|版|回|任)/
/** 第N followed by one of these, or by the clause's end after a verb of standing, is a rank. */
export const RANK_UNIT = /^(?:名|位)/
export const RANK_VERB = /(?:居|列|排|位|获|名次|排名|全[国省市区县州]|前列)[^，。；]{0,8}$/
export const ARTICLE_UNIT = /^(?:[条條款项項]|章|节|節|编|編)/

/** Words before a numeral that qualify it. */
export const QUALIFIER_BEFORE =
  /(?:均达到|均达|均为|均|已达到|已达|达到|达|超过|超|接近|近|约|逾|突破|共计|共有|共|累计|总计|合计|至少|不少于|不低于|不超过|平均|连续)$/
/** Words after a numeral that qualify it; the first group belongs to the token. */
export const MORE = /^[余多][万亿]?/
export const BOUND = /^(?:以上|以下|以内|左右|上下)/
/** Before a bare 百, 千, 万: only then does it count something (近百件). */
export const APPROXIMATE = /(?:近|约|超|超过|逾|上|过|数)$/
