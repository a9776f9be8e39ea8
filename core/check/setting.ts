/** What an earlier clause sets for those behind it: who acts (县法院忠实履职，…), on which occasion (专项行动期间，…). */

/** Before the words that matter: times and words that name nobody. */
const LEAD_IN =
  /^(?:[\d年月日至、\-—截止到底末]|今年|全年|去年|同时|此外|另外|其中|目前|一年来|近年来|我县|全县|本县)+/

/** Organisations by how their names end. Those that lead the whole county (县委, 县政府) are none. */
const ORGANISATION = new RegExp(
  '^[\\u4e00-\\u9fff]{0,12}?(?:法院|检察院|公安局|派出所|司法所|[\\u4e00-\\u9fff](?:局|委|府办)|办公室|妇联|工会|团委|协会|商会|' +
  '公司|集团|学校|中学|医院|银行|公证处|律所|事务所|仲裁院|仲裁委员会|支队|大队|总队|管委会|[\\u4e00-\\u9fff]中心)' +
  '(?=$|[、和与\\d]|工作|干警|干部|全体|党组|党委|始终|忠实|充分|严格|全面|积极|深入|扎实|持续|认真|切实|大力|不断|坚持|加强|强化|着力|' +
  '依法|聚力|聚焦|紧盯|围绕|推进|推动|落实|开展|坚决|高度|办理|化解|建成|补充|全年|共|累计|充实|深化|创新|立足|发挥|履行|' +
  '以|把|将|还|也|主动|牢牢|紧扣|审结|受理)',
)
const LEADERS = /^(?:[中县区市省]{0,2}(?:委|政府)|党中央|国务院|党委|人大|政协|县人大|县政协|各级|各部门|有关部门|相关部门)/
/** Says where the numbers are from, or who helped. */
const SOURCE = new RegExp(
  '^(?:据|从|在|经|由|按照?|根据|对|向|与|通过|依托|围绕|结合|为|记者|笔者|让|使|把|将|给)|' +
  '获悉|了解到|介绍|表示|透露|指出|通报|数据|统计|显示|消息|负责人|发布会|报告|公布|牵头|统筹|指导',
)

/** Whether a clause only leads to what others say or do. */
export function isSource(clause: string): boolean {
  return SOURCE.test(clause.replace(LEAD_IN, ''))
}

/** The organisation that a clause begins with as the one that acts, or null. */
export function agentIn(clause: string): string | null {
  const words = clause.replace(LEAD_IN, '')
  if (LEADERS.test(words) || SOURCE.test(words)) return null
  return ORGANISATION.exec(words)?.[0] ?? null
}

const OCCASION = /^(?:在|于)?([^，。；]{2,16}?)(?:期间|活动中|行动中|战役中|工作中|过程中|整治中|阶段|之际|中)$/
/** Occasions that take in all the report is about. */
const WHOLE_WORK = /守法用法|用法|法治政府建设|法治建设|依法行政|全面依法治[国市县区]|依法治[国市县区]|法治|大会|会议|采访|讲话|报告|工作/g

/** 开展安全生产大检查, 劳动仲裁方面: what is looked at. */
const CAMPAIGN = new RegExp(
  '^(?:在|于)?(?:深入|扎实|持续|组织|集中|常态化)*(?:开展|实施|部署|启动|组织)([^，。；]{2,20}?)(?:专项)?' +
  '(?:整治|行动|检查|活动|督察|督查|执法|攻坚|战役|斗争)$',
)
const FIELD = /^(?:在|于)?([^，。；]{2,16}?)(?:等?方面|等?领域|系统|行业|机关|战线)$/
/** Words of every report, which tell no field. */
const GENERAL = /建设|发展|保障|提升|优化|推进|加强|深化|完善|健全|专项|全面|持续|深入|扎实/g

/** The field or campaign that a clause tells; what is said behind it is of that; empty where it tells none. */
function fieldIn(clause: string): string {
  const words = clause.replace(LEAD_IN, '')
  const found = CAMPAIGN.exec(words)?.[1] ?? FIELD.exec(words)?.[1] ?? ''
  return found.replace(WHOLE_WORK, '').replace(GENERAL, '')
}

/** The occasion that a clause tells, which narrows what is said behind it; empty where it tells none. */
function occasionIn(clause: string): string {
  return (OCCASION.exec(clause.replace(LEAD_IN, ''))?.[1] ?? '').replace(WHOLE_WORK, '')
}

/** Who acts and on which occasion, and in which field, by a clause. */
export interface Setting {
  /** All of it must be of a figure's passage. */
  readonly strict: readonly string[]
  /** Most of it. */
  readonly field: readonly string[]
}

export function settingOf(clauses: readonly string[]): Setting {
  const some = (words: string): boolean => words !== ''
  return {
    strict: clauses.flatMap((clause) => [agentIn(clause) ?? '', occasionIn(clause)]).filter(some),
    field: clauses.map(fieldIn).filter(some),
  }
}

const HOPE = /(?:力争|争取|预计|预期|计划|打算|拟|目标[是为]?|任务)(?:到|在|至|用)?[^，。；]{0,10}(?:年|底|末|内|期间|时间|时|[：:])$/

/** Whether a clause hopes for what the next one says (力争到年底，…; 2024年目标：…). */
export function hopesFor(clause: string): boolean {
  return HOPE.test(clause)
}
