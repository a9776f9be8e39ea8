/** Whether the words of a claim name the object of one of the report's figures: wholly, and nothing beside it. */
import type { Said } from './claims.ts'
import { markNeutral, markShared, readWords, unmarked } from './cover.ts'
import type { Neutral, Read } from './cover.ts'
import { bare } from './names.ts'
import type { FindNames } from './names.ts'
import { limitsOf } from './objects.ts'
import type { Counted, Head } from './objects.ts'
import { omits } from './omitted.ts'
import {
  ALL_DONE, CARRIED_VERB, CHANGE_TOLD, CHANGE_TO_END, COMPARISON, EACH, FROM_BEFORE, MADE_OF, MANNER, MOVED,
  PREDICATE, PRAISE, RANK_VERB, UNIT_TOLD,
} from './words.ts'

export interface Tongue {
  readonly names: FindNames
  readonly neutral: Neutral
}

/** The words of a claim, as they are compared with every object. */
export interface Subject {
  /** Its own, or those it carries over where it has none. */
  readonly words: string
  readonly read: Read
  /** `words` and the nearest before them, which an object that is not whole may have the rest from. */
  readonly wide: Read
  /** After the verb of a rank. */
  readonly region: string | null
}

export function contentOf(words: string, { neutral }: Tongue): string {
  const text = bare(words)
  const mask = new Uint8Array(text.length)
  markNeutral(text, neutral, mask)
  return unmarked(text, mask)
}

const IN_REGION = /在([^在，。；]{2,10}?)(?:中|内|范围内)?$/

/** Right behind a number these are its own, not its object's. */
const QUALIFIES_BEHIND = /^(?:次|分(?!之|别)|左右|上下|以上|以下|以内|大关)/
/** 占人大建议195件的…, and the government itself, which the report is by. */
const LEADS_IN = /(^|，)(?:占(?!比)|县政府(?!常务)|县人民政府(?!常务))/g
/** (数据来源：…), 新华社重庆…电: where it is from. */
const SOURCES = /（(?:数据来源|来源|注|见|详见|记者|单位)[^）]*）|^[^，]{0,10}[社网报][^，]{0,6}[电讯]/g
/** 调解网络覆盖39个乡镇调委会: where words before it name what is counted too. */
const COVERS = /([^，。；]{2})(?:已|实现)?(?:全)?覆盖(?!率|面)/
/** 由…, a rest of what a level is compared with. */
const COMPARED_TO_END = new RegExp(`(?:${COMPARISON.source})[^，]*$`)

/** 本县的做法是: leads to what is said. */
const TOLD_AS = /的(?:做法|办法|秘诀|答案|举措|经验|亮点|密码|法宝|抓手|路径|关键)就?[是在](?:于)?/
/** 落实述法要求 is 落实述法. */
const REQUIRED = /(落实[^，]{1,8}?)(?:的?(?:要求|任务|规定))$/

/** What earlier words hand on: their subject, without what is said of it there. */
function carriedOver(words: string): string {
  const said = [TOLD_AS, FROM_BEFORE, UNIT_TOLD, COMPARED_TO_END, CHANGE_TO_END, PREDICATE]
  return said.reduce((text, rest) => text.replace(rest, ''), words)
}

export function subjectOf(one: Said, header: string, tongue: Tongue): Subject {
  const behind = one.behind.replace(QUALIFIES_BEHIND, '').replace(ALL_DONE, '').replace(MOVED, '').replace(MADE_OF, '')
    .replace(REQUIRED, '$1')
  const covers = COVERS.exec(one.before)
  const covering = covers !== null && contentOf(one.before.slice(0, covers.index + 2), tongue) !== ''
  const said = covering ? one.before.replace(COVERS, '$1') : one.before
  const own = `${header}${said.replace(/双$/, '')}，${behind}`.replace(EACH, '').replace(COMPARISON, '')
    .replace(SOURCES, '')
    .replace(LEADS_IN, '$1')
  const ranked = one.figure.kind === 'rank' ? RANK_VERB.exec(one.before) : null
  const led = ranked === null ? own : one.before.slice(0, ranked.index)
  const told = ranked === null ? '' : one.before.slice(ranked.index + ranked[0].length)
  // 在某地区排名第二 as well as 居某地第二位
  const inRegion = ranked !== null && contentOf(told, tongue) === '' ? IN_REGION.exec(led) : null
  const object = inRegion === null ? led : led.slice(0, inRegion.index)
  const region = one.figure.kind === 'rank' ? (inRegion?.[1] ?? told) + one.behind : null
  // 国家级4个，市级39个: what they are levels of was said before both
  const level = LEVEL_ONLY.test(bare(object))
  const nearestAt = one.context.findIndex((words) =>
    contentOf(words, tongue) !== '' && !(level && LEVEL_ONLY.test(bare(words))))
  const before = one.context[nearestAt] ?? ''
  const carried = contentOf(object, tongue) === ''
  // 新培育市场主体6888户，总量达57474户
  const ofAll = carried && [object, ...one.context.slice(0, Math.max(0, nearestAt))].some((some) => ALL_OF.test(some))
  const all = (some: string): string => carriedOver(some).replace(NEW, '')
  // 市场主体活力持续释放，新培育6888户，总量达57474户
  const whole = ofAll ? one.context.map(all).find((some) => contentOf(some, tongue) !== '') ?? '' : ''
  const words = ofAll ? `${whole}总量` : carried ? carriedOver(before) : object
  const nearest = carried ? '' : before
  // 在编294人 are 在编人员
  const people = /^[名人]$/.test(one.figure.unit ?? '')
  const read = readWords(people ? `${words}|人员` : words, tongue.names)
  const wide = nearest === '' ? read : readWords(`${words}|${nearest}`, tongue.names)
  return { words: bare(words), read, wide, region }
}

/** A level without what it is one of. */
const LEVEL_ONLY = /^[、和与及（(]?(?:已|现|共|新|也|累计|先后|成功)*(?:建成|建有|拥有|创建|其中|打造)?(?:国家|[省市区县乡镇])级，?$/

/** Of all there are, not of the new ones named before. */
const ALL_OF = /总量|总数|存量/
const NEW = /新(?:培育|增|设|登记|建)/

/** `whole`: the object is named with all its words. `part`: with its head, other words left out. */
export type Fit = 'whole' | 'part' | 'limited' | null

function headSaid(counted: Counted, { read }: Subject): boolean {
  const said = ({ letters, concepts }: Head): boolean => {
    for (const concept of concepts.keys()) if (read.concepts.has(concept)) return true
    // a head with a name is said by that name or letter for letter
    if (letters.length < 2 || !read.pairs.has(letters.slice(-2))) return false
    const mask = new Uint8Array(letters.length)
    for (let i = 0; i + 1 < letters.length; i++) if (read.pairs.has(letters.slice(i, i + 2))) mask[i] = mask[i + 1] = 1
    return mask.every((one) => one === 1)
  }
  return counted.heads.length > 0 && (counted.allHeads ? counted.heads.every(said) : counted.heads.some(said))
}

/** The letters of `words` that neither of `by` explains. */
function left(words: string, by: Read, { names, neutral }: Tongue, other?: Read): string {
  const mask = new Uint8Array(words.length)
  markNeutral(words, neutral, mask)
  markShared(words, by, names, mask)
  if (other !== undefined) markShared(words, other, names, mask)
  return unmarked(words, mask)
}

/** Whether `words` say half of what the label of a figure adds to its own, or more. */
export function saysBeside({ beside }: Counted, words: string, tongue: Tongue): boolean {
  return left(beside, readWords(words, tongue.names), tongue).length * 2 <= beside.length
}

/** Whether more than `most` of the letters of words that set a scene are neither of `by` nor said of a figure. */
export function foreign(words: string, by: Read, counted: Counted, tongue: Tongue, most: number): boolean {
  const rest = left(bare(words), by, tongue, counted.said).replace(/ /g, '')
  return rest.length > most * contentOf(words, tongue).replace(/ /g, '').length
}

/** 行政复议方面，…: what leads to an object may be of its passage. */
const LEADS = /^(.*?(?:方面|领域|过程中|工作中|中，|(?:制度|机制)(?=惠及)))(.*)$/

const BY = /通过|采取|依托|运用|利用/g

function unexplained(counted: Counted, subject: Subject, tongue: Tongue): string {
  const manner = MANNER.exec(subject.words)?.[0] ?? ''
  const strange = left(manner.replace(BY, ''), counted.around, tongue)
  if (strange !== '') return strange
  const words = subject.words.replace(manner, '')
  const rest = left(words, counted.said, tongue)
  // 办结人大建议195件, where the report says that all of them were
  if (rest === '' || (CARRIED_VERB.test(rest) && counted.around.pairs.has(rest))) return ''
  // all that it was done by, as the report lists it
  if (left(words.replace(BY, ''), counted.full, tongue) === '' && !omits(counted, words)) return ''
  const led = LEADS.exec(words)
  if (led === null) return rest
  const lead = left(led[1] ?? '', counted.said, tongue, counted.around)
  return lead + left(led[2] ?? '', counted.said, tongue)
}

/** 按期办结率 is another rate than 办结率. */
const PUNCTUAL = /(?:按期|按时|如期|及时|当场|当期|一次性?|提前|限时)[^，]{0,4}率/

export function fitOf(counted: Counted, subject: Subject, tongue: Tongue): Fit {
  if (!headSaid(counted, subject)) return null
  // 综合窗口 is not its 设置率
  const rate = counted.figure.kind === 'percent' ? /[率度]$/.exec(counted.figure.label ?? '')?.[0] ?? '' : ''
  if (rate !== '' && PUNCTUAL.test(subject.words) && !PUNCTUAL.test(counted.said.words)) return null
  if (!subject.read.words.includes(rate) || unexplained(counted, subject, tongue) !== '') return null
  const missing = left(counted.need, subject.read, tongue)
  if (missing === '') return 'whole'
  const mask = new Uint8Array(counted.need.length)
  markShared(counted.need, subject.read, tongue.names, mask)
  const limited = limitsOf(counted.need).some((word) => {
    const at = counted.need.indexOf(word)
    return mask.subarray(at, at + word.length).some((one) => one === 0)
  })
  return limited ? 'limited' : 'part'
}

export interface RankFit {
  /** `wider`: the words are the beginning of the object only (营商环境 of 营商环境开办企业指标). */
  readonly object: Fit | 'wider'
  readonly region: boolean
}

/** 某某地区 is 某某. */
const KIND_OF_REGION = /地区|片区|区域/g

/** Of a rank: how much of its object is said, and whether its region is. */
export function rankFit(counted: Counted, subject: Subject, tongue: Tongue): RankFit {
  const region = (subject.region ?? '').replace(KIND_OF_REGION, '')
  const said = readWords(region, tongue.names)
  const sameRegion = counted.region !== null && left(region, readWords(counted.region, tongue.names), tongue) === '' &&
    left(counted.region, said, tongue) === ''
  const fit = fitOf(counted, subject, tongue)
  if (fit !== null) return { object: fit, region: sameRegion }
  const words = contentOf(subject.words, tongue)
  const wider = words.length >= 2 && left(words, counted.said, tongue) === '' && counted.need.includes(words)
  return { object: wider ? 'wider' : null, region: sameRegion }
}

/** What a sentence says before a claim's clause, and so much of that as is not itself about the report's figures. */
export interface Company {
  readonly earlier: string
  readonly strange: string
}

/** Letters of earlier words that tell another matter; fewer lead over (值得一提的是). */
const TELLING = 5
/** The same, where the object is no rate of what was named before it. */
const TELLING_OTHER = 7

/**
 * Whether what was said before supports what the label adds to the figure's own words. A rate is one of what was named
 * before it, whatever that is.
 */
export function supported(
  counted: Counted, one: Said, { earlier, strange }: Company, tongue: Tongue,
): boolean {
  if (counted.beside === '') return true
  const said = readWords([one.before, one.behind, earlier, ...one.context].join('|'), tongue.names)
  const mask = new Uint8Array(counted.beside.length)
  markShared(counted.beside, said, tongue.names, mask)
  const letters = counted.beside.replace(/ /g, '').length
  const share = mask.reduce((sum, mark) => sum + mark, 0) / letters
  if (counted.dependent) return share > 0.35
  if (share >= 0.5) return true
  const rate = counted.figure.kind === 'percent' && counted.figure.label?.includes('（') !== true
  if (counted.quoted) return true
  const before = (rate ? earlier : strange).replace(COMPARISON, '').replace(CHANGE_TOLD, '').replace(PRAISE, '')
  const company = contentOf(before, tongue)
  if (company !== '') {
    const unknown = left(company, rate ? counted.around : counted.field, tongue).replace(/ /g, '').length
    if (unknown >= (rate ? TELLING : TELLING_OTHER) && unknown * 5 > company.replace(/ /g, '').length * 2) return false
  }
  return counted.alone
}
