/** Line breaks of a PDF or an e-mail, which part words and numbers but end nothing. */
import type { Library } from '../library.ts'
import { halfWidth } from '../parse/numerals.ts'
import { DONE_TO, NEUTRAL } from './words.ts'

/** What is known of words. */
export interface Known {
  /** Whether two characters stand next to each other in some known word. */
  readonly pair: (pair: string) => boolean
  /** Whether words say more than neutral ones do. */
  readonly says: (words: string) => boolean
}

const HAN = /[\u4e00-\u9fff]/
const NUMERAL = /[一二三四五六七八九十百千万亿零〇两点]/
/** What a number goes on with: its unit, the end of a range, 余. */
const MEASURE =
  /^(?:余|多|至|到|[-—–~～+](?=\d)|%|[万亿美港欧]|[件起个项条枚张家户名位人次场期天元月日年批届轮倍号页章分秒]|小时|工作日|平方|公里|所示)/
/** What a line begins with that begins something of its own: an item, a heading, a question, a picture. */
const BEGINS = new RegExp(
  '^(?:[•·●○◆■□▪►›»–—#☑✅\\ud83c-\\ud83e【〔①-⑳]|-(?!\\d)|\\d{1,3}[、.．)）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|' +
  '[一二三四五六七八九十]{1,3}[、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十\\d]{1,3}[章节条部]|' +
  '[图表]\\d|附件|注[：:])',
)
const LABEL = /^[\u4e00-\u9fff]{1,6}[：:]/
/** A number in prose, which the next line's digits go on with; a year does not. */
const PROSE = /[\u4e00-\u9fff](?!(?:19|20)\d\d$)\d+$/
const DIGITS = /^\d+(?:[.,]\d+)?[万亿余多]?[%\u4e00-\u9fff]/
const PURE = /^\d[\d.,]*[余多]?[万亿]?[余多]?(?:%|[件起个项条枚张家户名人次场期天元])?$/
const LAST_AMOUNT = /(^|[，、；：和与及])([^，、；：和与及\d]*)\d[\d.,]*[余多]?[万亿]?[余多]?[件起个项条枚张家户名人次场期天元]$/
/** Closes or goes on with what the line before began. */
const GOES_ON = /^(?:[，。；、：！？）”》」』…+]|[余多](?=[万亿件起个项条枚张家户名人次场期天元])|次(?:[，。；、]|$)|[,.]\d|[至到]\d|以[上下内]|左右)/
/** After it a sentence is not over. */
const OPEN = /[，、（“《「—+和与及或的至到由从在]$/
const AMOUNT = /(?:[\d一二三四五六七八九十百千万亿]|[余多])[万亿]?(?:[%％]|[件起个项条枚张家户名人次场期天元])$/
/** UTF-16 units: a longer line without a full stop heads nothing. */
const LONGEST_HEADING = 40
/** Begins the heading of a chapter. */
const CHAPTER = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\d]{1,3}[章节部]|[#【])/
/** Ends the headings of reports and of the press. */
const HEADING_END = new RegExp(
  '(?:情况|工作|成效|成绩|建设|报告|总结|汇报|要点|亮点|纷呈|概况|背景|措施|举措|做法|经验|机制|体系|制度|能力|水平|质效|改革|治理|监督|方案|' +
  '计划|打算|安排|问题|原因|建议|对策|数据|统计|一览|单|卷|篇|纪实|观察|解读|简报|通报|公报|公告|摘要|引言|结语|概述|数字|回顾|展望|播报|速览|速递|盘点|看点|快讯|专刊|】|》)$',
)
/** What is said of the noun that a line ends with, and of no heading: 建设 | 成效明显，. */
const FINISHES = new RegExp(
  '^(?:成效|成果|效果|质效|水平|能力|质量|步伐|进程)?(?:持续|稳步|不断|进一步|更加|日益|全面|大幅|再)*' +
  '(?:明显|显著|突出|提速|提升|提高|增强|加快|见效|好转|向好|完善|优化|夯实|提质|增效)+，',
)
/** Begins a sentence more often than it goes on with one. */
const OPENER = /^(?:(?:19|20)\d\d年|全县|全年|我县|本县|今年|本年|一年来|近年来|截至|目前|当前)/

/** 楼栋长157名: an entry of a list without marks. */
const ENTRY = /^[^\d，。；]{2,20}\d[\d.,]*[余多]?[万亿]?[余多]?(?:[%]|[件起个项条枚张家户名人次场期天元])$/
/** No heading of a list: it counts something itself. */
const HOLDS_AMOUNT = /\d[余多]?[万亿]?[件起个项条枚张家户名人次场期天元]/
/** Who acts, and what a verb or preposition at the end leaves open: no heading of a list. */
const ACTS =
  /牵头|统筹|指导|主动|联合|协同|负责|[类未能已共将被把对为是有在由从以向近约超较比同其各每某第的半季前去本上下]$/
/** Begins no heading. */
const HANGS = /^(?:在|由|经|据|从|自|向|对|截至|截止|按照|根据|其中|同时|此外|另外|目前)/
/** Begins with the name of a place or a year, which governs what is below. */
const GOVERNS = new RegExp(
  '^(?![全我本该各据从在]|记者|笔者)[\\u4e00-\\u9fff]{1,8}?(?:[县州旗镇]|市(?![场级民管政容])|区(?!域))(?![级管委])[\\u4e00-\\u9fff]|' +
  '^(?:19|20)\\d\\d年度?(?![^，]*[、至月日—~-])',
)

/** Whether a line without a mark at its end heads what is below it. */
function heads(line: string, next: string, first: boolean): boolean {
  if (line.length > LONGEST_HEADING || /[，；]/.test(line) || HANGS.test(line)) return false
  if (CHAPTER.test(line) || HEADING_END.test(line) || (first && OPENER.test(next))) return true
  const open = ACTS.test(line) || DONE_TO.some((verb) => line.endsWith(verb))
  return first && !open && (ENTRY.test(next) ? line.length > 3 && !HOLDS_AMOUNT.test(line) : GOVERNS.test(line))
}

/** By the pairs of letters in the reports and in the language's own words. */
export function knownWords({ packs }: Library, says: Known['says']): Known {
  const pairs = new Set<string>()
  for (const words of [...packs.map(({ pack }) => pack.text), ...NEUTRAL, ...DONE_TO]) {
    for (let i = 0; i + 1 < words.length; i++) pairs.add(words.slice(i, i + 2))
  }
  return { pair: (pair) => pairs.has(pair), says }
}

/** 159件, above its label. */
export function isAmount(line: string): boolean {
  return PURE.test(halfWidth(line))
}

/** Whether more marks of a kind are open than closed: a name or an aside goes on. */
function isOpen(line: string): boolean {
  return ['“”', '（）', '《》', '「」'].some(([open = '', close = '']) => line.lastIndexOf(open) > line.lastIndexOf(close))
}

/** Whether a line that ends with an amount tells nothing of what it counts: 推动全县901名, …、39个. */
function waits(line: string, first: boolean, { says }: Known): boolean {
  const bare = LAST_AMOUNT.exec(line)
  return bare !== null && !says(bare[2] ?? '') && (first || bare[1] !== '')
}

/** 20, and 23年 in the next line. */
function isYear(line: string, next: string): boolean {
  const begun = /(?:^|\D)([12]\d{0,2})$/.exec(line)?.[1] ?? ''
  return begun !== '' && /^(?:19|20)\d\d年/.test(begun + next)
}

/**
 * Whether the break between two lines (without spaces at their ends) only wraps them. `first`: no line stands before
 * `line` that it could go on from.
 */
export function wraps(line: string, next: string, first: boolean, known: Known): boolean {
  return line !== '' && next !== '' && goesOn(halfWidth(line), halfWidth(next), first, known)
}

function goesOn(line: string, next: string, first: boolean, known: Known): boolean {
  const last = line.slice(-1)
  const begin = next.charAt(0)
  if (/[。；：！？!?;:|\t]$/.test(line) || /\t/.test(next + line) || line.startsWith('|')) return false
  if (GOES_ON.test(next) || (isOpen(line) && !BEGINS.test(next))) return true
  if (/\d$/.test(line)) return MEASURE.test(next) || isYear(line, next) || (PROSE.test(line) && DIGITS.test(next))
  if (/\d[.,~～—–-]$/.test(line)) return /^\d/.test(next)
  if (BEGINS.test(next) || (LABEL.test(next) && !known.pair(last + begin))) return false
  if (NUMERAL.test(last) && (NUMERAL.test(begin) || /\d[万亿]$/.test(line))) return true
  if (AMOUNT.test(line)) return HAN.test(begin) && (waits(line, first, known) || /^[^\d，]+[。；，]/.test(next))
  if (OPEN.test(last)) return true
  if (!HAN.test(last) && !/[”》）」』]/.test(last)) return false
  return (HAN.test(last) && known.pair(last + begin)) ||
    (FINISHES.test(next) && !GOVERNS.test(line)) || !heads(line, next, first)
}
