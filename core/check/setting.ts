/** What an earlier clause sets for those behind it: who acts (县法院忠实履职，…), on which occasion (专项行动期间，…). */
import { DONE_TO } from './words.ts'

/** What a list begins its items with. */
const ITEM = new RegExp(
  '^(?:[•·●○◆■□▪►›»>*–—①-⑳-]|\\d{1,2}[、.．)）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|' +
  '[一二三四五六七八九十]是)+',
)

/** A clause without the mark of the item that it begins. */
export function unlisted(clause: string): string {
  return clause.replace(ITEM, '')
}

/** Before the words that matter: times and words that name nobody. */
const LEAD_IN =
  /^(?:[\d年月日至、\-—截止到底末]|今年|全年|去年|同时|此外|另外|其中|目前|一年来|近年来|我县|全县|本县)+/

/** Organisations by how their names end. Those that lead the whole county (县委, 县政府) are none. */
const ORGANISATION = new RegExp(
  '^[\\u4e00-\\u9fff]{0,8}?(?:法院|检察院|公安局|派出所|司法所|[\\u4e00-\\u9fff](?:局|委|府办|访办)|办公室|妇联|工会|团委|协会|商会|' +
  '公司|集团|学校|中学|医院|银行|公证处|律所|事务所|仲裁院|仲裁委员会|支队|大队|总队|管委会|[\\u4e00-\\u9fff]中心|' +
  '部门|机关|队伍|系统|单位|干警|调解员|工作者|志愿者|律师|乡镇|街道|社区|纪委监委|[该我本](?:局|院|所|处|科|校|司))' +
  '(?=$|[、和与\\d]|[\\u4e00-\\u9fff]{2})',
)
/** Begins with what is done, not with who does it (加强执法队伍建设). */
const DEED = new RegExp(
  '^(?:加强|建强|推进|深化|完善|健全|优化|提升|强化|落实|坚持|持续|开展|实施|推动|打造|建设|构建|规范|严格|加大|加快|创新|聚焦|围绕|' +
  '[^，]{0,4}(?:[大全布格结]局)|充实|壮大|配强|整合|引导|支持|鼓励|深入|全面|扎实|积极|着力|大力|不断|切实|进一步|做好|做实|抓好|狠抓|建立|成立|组建|发挥|' +
  '[一二三四五六七八九十]是|第[一二三四五六七八九十])',
)
const LEADERS = /^(?:[中县区市省]{0,2}(?:委|政府)|党中央|国务院|党委|人大|政协|县人大|县政协|各级|各部门|有关部门|相关部门)/
/** Says where the numbers are from, or who helped. */
const SOURCE = new RegExp(
  '^(?:据|从|在|经|由|按照?|根据|对|向|与|通过|依托|围绕|结合|为|记者|笔者|让|使|把|将|给)|' +
  '获悉|了解到|介绍|表示|透露|指出|通报|数据|统计|显示|消息|负责人|发布会|报告|公布|牵头|统筹|指导',
)

/** Whether a clause only leads to what others say or do. */
export function isSource(clause: string): boolean {
  return SOURCE.test(unlisted(clause).replace(LEAD_IN, ''))
}

/** The organisation that a clause begins with as the one that acts, or null. */
export function agentIn(clause: string): string | null {
  const words = unlisted(clause).replace(LEAD_IN, '')
  if (LEADERS.test(words) || SOURCE.test(words) || DEED.test(words)) return null
  return ORGANISATION.exec(words)?.[0] ?? null
}

const OCCASION = /^(?:在|于)?([^，。；]{2,16}?)(?:期间|活动中|行动中|战役中|工作中|过程中|整治中|阶段|之际|中)$/
/** 在农村地区, 在全国范围内. */
const WHERE = /^在([^，。；]{0,8}?(?:城区|地区|农村|乡村|城镇|社区|园区|景区|境内|范围内|区域))$/
/** A part of the place, as a clause of its own. */
const PART_OF = new RegExp(
  '^在?([^，。；]{0,10}?(?:县城|城区|镇区|集镇|各乡镇|各镇街?|各村|农村|景区|度假区|园区|开发区|古城|老城|新城|街区))(?:内|里|上|中|层面)?$',
)
/** Occasions that take in all the report is about. */
const WHOLE_WORK = /守法用法|用法|法治政府建设|法治建设|依法行政|全面依法治[国市县区]|依法治[国市县区]|法治|大会|会议|采访|讲话|报告|工作/g

/** 开展安全生产大检查, 劳动仲裁方面: what is looked at. */
const CAMPAIGN = new RegExp(
  '^(?:在|于)?(?:深入|扎实|持续|组织|集中|常态化)*(?:开展|实施|部署|启动|组织)([^，。；]{2,20}?)(?:专项)?' +
  '(?:整治|行动|检查|活动|督察|督查|执法|攻坚|战役|斗争)$',
)
const FIELD = /^(?:在|于)?([^，。；]{2,16}?)(?:等?方面|等?领域)$/
const SECTOR = /^在([^，。；]{2,10}?)(?:系统|行业|机关|战线)$/
/** 围绕优化营商环境: what something is done for. */
const PURPOSE = /^(?:围绕|聚焦|针对|紧盯|瞄准|着眼)([^，。；]{2,16})$/
/** Words of every report, which tell no field. */
const GENERAL = /建设|发展|保障|提升|优化|推进|加强|深化|完善|健全|专项|全面|持续|深入|扎实/g

/** The field or campaign that a clause tells; what is said behind it is of that; empty where it tells none. */
function fieldIn(clause: string): string {
  const words = unlisted(clause).replace(LEAD_IN, '')
  const found = CAMPAIGN.exec(words)?.[1] ?? FIELD.exec(words)?.[1] ?? ''
  return found.replace(WHOLE_WORK, '').replace(GENERAL, '')
}

/** What headings of one field only are called by. */
const FIELDS = new RegExp(
  '劳动|仲裁|社保|社会保险|医保|医疗|卫生|卫健|食品|药品|学校|校园|义务教育|生态|环保|污染|水利|林业|农业|住建|城管|消防|' +
  '应急|税务|民政|公安|检察|' +
  '审判|刑事|民事|商事|拍卖|公证|律师|法律援助|未成年|青少年|妇女|儿童|老年|残疾|婚姻|家事|欠薪|农民工|禁毒|电信|电商|旅游|文旅|信访|' +
  '纪检|监察|国土|自然资源|安全生产|防汛|征收|拆迁|物业|社区矫正|安置帮教',
  'g',
)

/** 民法典宣传, 反诈宣传月: a heading that names what a kind of work is about, and no more. */
const WORK = new RegExp(
  '^([\\u4e00-\\u9fff]{2,8}?)(?:专项|主题|集中)?(?:宣传|宣讲|普及|维权|保护|救助|整治|检查|督查|巡查|竞赛|打击|防范|防治)' +
  '(?:活动|行动|工作|教育)?(?:[日周月年])?[：:]?$',
)

/** The fields that a heading names, of which all below it is. */
export function fieldsIn(heading: string): readonly string[] {
  const work = WORK.exec(unlisted(heading).replace(LEAD_IN, ''))?.[1] ?? ''
  const about = work.replace(WHOLE_WORK, '').replace(GENERAL, '')
  return [...(heading.match(FIELDS) ?? []), ...(about.length > 1 ? [about] : [])]
}

/** The occasion that a clause tells, which narrows what is said behind it; empty where it tells none. */
function occasionIn(clause: string): string {
  const words = unlisted(clause).replace(LEAD_IN, '')
  return (WHERE.exec(words)?.[1] ?? PART_OF.exec(words)?.[1] ?? OCCASION.exec(words)?.[1] ?? '').replace(WHOLE_WORK, '')
}

/** Who acts and on which occasion, and in which field, by a clause. */
export interface Setting {
  /** All of it must be of a figure's passage. */
  readonly strict: readonly string[]
  /** All of it must be said of the figure itself. */
  readonly sector: readonly string[]
  /** Most of it must be of its measure. */
  readonly field: readonly string[]
  /** The same, where the report does not tell it by its own words. */
  readonly purpose: readonly string[]
}

/**
 * `lead`: the words before the first number of the clause itself; empty where that is the number asked for.
 * `fields`: of the heading over it.
 */
export function settingOf(before: readonly string[], lead: string, fields: readonly string[]): Setting {
  const clauses = lead === '' ? before : [...before, ...sharedBy(lead)]
  const some = (words: string): boolean => words !== ''
  return {
    strict: [sharedVerb(lead), ...clauses.flatMap((clause) => [agentIn(clause) ?? '', occasionIn(clause)])]
      .filter(some),
    sector: clauses.map((clause) => SECTOR.exec(clause)?.[1] ?? '').filter(some),
    field: [...clauses.map(fieldIn).filter(some), ...fields],
    purpose: clauses.map((clause) => PURPOSE.exec(clause)?.[1] ?? '').filter(some),
  }
}

/** What is done to each of a list that it stands before: 受理甲1件、乙2件. Only words that make another count of it. */
const SHARED = new RegExp(`^(?:共|全年|累计|依法|及时|已)*(${DONE_TO.join('|')})`)
const IN_SECTOR = /^在[^，。；]{2,10}?(?:系统|行业|机关|战线|领域|方面|期间|活动中|行动中|地区|农村|城区|园区|景区)/

/** The clauses that the words before the first number of a list stand for, to those behind it. */
function sharedBy(lead: string): readonly string[] {
  const words = unlisted(lead).replace(LEAD_IN, '')
  return [lead, IN_SECTOR.exec(words)?.[0] ?? ''].filter((clause) => clause !== '')
}

/** The verb of `lead` that is said of all of a list; empty for none that tells another count. */
function sharedVerb(lead: string): string {
  return SHARED.exec(unlisted(lead).replace(LEAD_IN, ''))?.[1] ?? ''
}

const HOPE = new RegExp(
  '(?:力争|争取|预计|预期|计划|打算|拟|目标[是为]?|任务|要求|确保)(?:到|在|至|用)?[^，。；]{0,10}(?:年|底|末|内|期间|时间|时|前|[：:])，?$|' +
  '预测|估计|估算|推算|^(?:如果|如能|若|假设|假如|倘若|一旦|理论上)',
)

/** Whether a clause hopes for what the next one says (力争到年底，…; 2024年目标：…). */
export function hopesFor(clause: string): boolean {
  return HOPE.test(clause)
}
