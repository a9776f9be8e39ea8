/** Frames that widen the place which a draft speaks of: 放眼整个某地, 就某地而言, 在某省. */
import { PROVINCE_LETTERS, provinces } from './provinces.ts'

const SHORT = `${PROVINCE_LETTERS}华西东南北中`
/** 湘西, 京津冀, 西南, 华东: letters that provinces are called by for short, and quarters of the sky. */
const QUARTER = new RegExp(`^(?:[${SHORT}]{1,3}(?:[东西]?[南北]|[东西南北中]部|[东西中])|[${SHORT}]{2,4}|[东西南北中]部)$`)
/** Ends like the name of a stretch of country. */
const STRETCH = /(?:地区|片区|山区|库区|区域|一带|大地|经济圈|经济带|城镇群|城市群|都市圈|生活圈|流域|沿线|沿江|五省|各省|各地市|各区县)$/
const PROVINCE = new Set(provinces())
/** 苏浙两地, 湘西六区县, 武陵山腹地, 经济圈内: what a name of more than one place ends with. */
const PARTS = new RegExp(
  '(?:[两二三四五六七八九十\\d]+个?(?:地|区县|县区|县市|区市县|省市?|市|州|县|区)|各(?:地|区县|县区|县市|省市?|市州?|县|区)|' +
  '全[市省域境]|全部区县|腹地|境内|周边|区县|县市|县区|之内|之中|上下|内|里|中)+$',
)
const AROUND = /^(?:周边|毗邻|邻近|相邻|附近|兄弟|其他|其它|各)(?:各?(?:地|区县|县区|县市|市县|区|县|省市?))?$/

/** Whether a name is that of a province or of a stretch of country. */
export function isStretch(name: string): boolean {
  if (AROUND.test(name)) return true
  const whole = name.replace(PARTS, '')
  // 省内各县
  if (PROVINCE.has(whole) || QUARTER.test(whole) || (whole !== name && /^[省市区州]$/.test(whole))) return true
  if (/^[\u4e00-\u9fff]{1,3}山(?:腹地|深处)$/.test(name)) return true
  const ending = STRETCH.exec(whole) ?? STRETCH.exec(name)
  return ending !== null && ending.index > 0
}

/** Whether a name is that of more than one county. */
export function isWide(name: string): boolean {
  return isStretch(name) || ALL_OF.test(name)
}

const LOOKS = '放眼望去|放眼|纵观|纵览|纵看|综观|综览|环顾|环视|遍观|遍览|通观|统观|总观|总览|俯瞰|横观|横看|遥望|眺望|审视|扫描'
const EYES = '(?:把|将)?(?:目光|视线|视野|眼光|眼界|镜头|焦点|视角|范围)(?:投|放|转|移|聚|拉|扩|延伸|扩展|扩大)+[到至向于在]?(?:了|到)?'
const LOOK = new RegExp(`^(?:${LOOKS}|${EYES})(?:于|着|到)?(.*)$`)
/** 跳出…看湘西. */
const SEES = /^(?:来)?(?:看|观|望)(?:整个|全)?([^，]{2,8})$/
const LEVEL = /^(?:在|从|就)?(?:市|省|国家|中央|全国|区域)级?层面(?:来看|看|上)?$/
/** Tells where the place lies. */
const LIES = /^(?:地处|位于|处于|处在|坐落|隶属|属|毗邻|紧邻|接壤|东|距|立足|融入|服务|对标|作为)/
/** Behind the place's own name: it is one of several, or only the middle of them. */
const SEVERAL = new RegExp(
  '^(?:等(?!级|待|候|于|内|，)|在内|所在|所属的|为(?:代表|中心|核心|龙头|首)|及?周边|片区|' +
  '(?:及其?|和|与|以及|、|联合|携手|会同|连同)(?!时|谐|解|各|全|县|乡|其所|下属|所属|部门|我|本)[\\u4e00-\\u9fff]{2,5}(?:$|，|两地|三地|等))',
)

/** What the words behind the place's own name make of it, where that is more than the place; else null. */
export function widened(behind: string): string | null {
  return SEVERAL.exec(behind)?.[0] ?? null
}

/** Whether a clause only tells where the place lies. */
export function tellsWhere(clause: string): boolean {
  return LIES.test(clause)
}
/** What may be looked at without leaving the place: times, and the work itself. */
const AT_HOME = /[年月日]|工作|建设|数据|成绩|成效|历程|过程|全程|实践|报告|未来|长远|将来|情况|当下|现实|全局|大局|发展|改革|法治|实际/
const WHOLE = /^(?:在|就|从|对|以|看)?整个([^，]{2,})$/
const WHOLE_AT_HOME =
  /^[县本我]|行动|活动|期间|流程|系统|领域|行业|网络|体系|机制|队伍|社会|执法|阶段|专项|大厅|平台|链条|周期|班子|架构|格局/
const SAID_OF =
  /^(?:就|从|以|拿|对|对于|对照|看|观|至于)([^，]{2,10}?)(?:而言|来看|看来|看|来说|说来|来讲|说|为例|范围)$/
const PUT_IN = new RegExp(
  '^[^，]{0,6}?(?:放在|放到|放之|置于|放眼|扩展[到至]|扩大[到至]|延伸[到至]|拓展[到至]|聚焦[到至]|具体到|推及|推广[到至]|至于|落到)(?:整个)?' +
  '([^，]{2,10}?)(?:来看|看|而言|来说|中|里|坐标系中)?$',
)
/** 更大范围: of more than what was spoken of. */
const LARGER = /更[大广宽高](?:的)?(?:范围|视野|区域|尺度|层面|空间)(?:内|上|中|下)?(?:来看|看|来说|而言)?$/
/** 某地与某地联动, 片区联动. */
const JOINTLY = /^([^，]{1,8}?)(?:区域|片区)?(?:联动|协同|携手|协作|联手|同城化|一体化|合力)/
const TOGETHER = /^(?:[两三四五六七八九]个?(?:县|地|省市?|区县|县区|市)|片区|区域|跨[省市区县]|毗邻.*)$/
/** 相邻的某地. */
const NEAR = /^(?:与[^，]{0,6})?(?:相邻|邻近|毗邻|隔壁|紧邻|接壤|同在|同处|同属|同为|一[江山河]之隔|不远处)[^，]*的([\u4e00-\u9fff]{2,4})$/
const WITHIN = /^(?:在|于)([^，]{2,12}?)(?:范围内?|境内|全境|全域|上下|各地|之内|之中|内|中|里)?$/
const REACHES = /(?:辐射|覆盖|遍及|遍布|横跨|涵盖|囊括|惠及|服务)(?:到|至|了)?(?:整个|全)?([^，]{2,10})$/
const ALL_OF = /^全[市省国州区](?:范围内?|层面|各地|上下|各区县)?$/
const AREA = /^(?:在|就|从)?(?:整个|该|本|全)?(?:片区|流域|库区|经济圈|城镇群|城市群)(?:内|上下|范围内|而言|来看|来说)?$/

/**
 * The place other than the report's own that a clause without its own names is framed by, or null. Said of a frame:
 * what only reaches or looks so far counts more than the place itself does.
 */
export function framedBy(clause: string): string | null {
  const near = NEAR.exec(clause)?.[1]
  if (near !== undefined) return near
  if (tellsWhere(clause)) return null
  const jointly = JOINTLY.exec(clause)?.[1]
  if (jointly !== undefined && (TOGETHER.test(jointly) || isWide(jointly))) return jointly
  const looked = LOOK.exec(clause)?.[1]?.replace(/^(?:整个|整片|整)|(?:上下|内外|大地)$/g, '')
  if (looked !== undefined) {
    const wide = [2, 3, 4].some((length) => isWide(looked.slice(0, length)))
    return looked.length < 2 || (AT_HOME.test(looked) && !wide && !isStretch(looked)) ? null : looked
  }
  const whole = WHOLE.exec(clause)?.[1]
  if (whole !== undefined) {
    const bare = whole.replace(/(?:而言|来看|来说|看|内|上下|范围内?)$/, '')
    return isStretch(bare) || !(AT_HOME.test(bare) || WHOLE_AT_HOME.test(bare)) ? bare : null
  }
  if (LARGER.test(clause) || AREA.test(clause) || LEVEL.test(clause) || ALL_OF.test(clause)) return clause
  for (const pattern of [SAID_OF, PUT_IN, WITHIN, REACHES, SEES]) {
    const name = pattern.exec(clause)?.[1]
    if (name !== undefined && (isStretch(name) || ALL_OF.test(name))) return name
  }
  return isStretch(clause) ? clause : null
}
