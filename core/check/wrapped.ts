/** Line breaks of a PDF or an e-mail, which part words and numbers but end nothing. */
import type { Library } from '../library.ts'
import { DONE_TO, NEUTRAL } from './words.ts'

/** Whether two characters stand next to each other in some known word. */
export type Known = (pair: string) => boolean

const HAN = /[\u4e00-\u9fff]/
const NUMERAL = /[一二三四五六七八九十百千万亿零〇两点]/
const MEASURE = /^(?:余|多)?(?:[万亿]|[%％]|[件起个项条枚张家户名人次场期天元月日年])/
/** What a line begins with that begins something of its own: an item, a heading, a question, a picture. */
const BEGINS = new RegExp(
  '^(?:[•·●○◆■□▪►›»–—*#☑✅\\ud83c-\\ud83e【〔①-⑳]|-(?!\\d)|\\d{1,3}[、.．)）](?!\\d)|[（(][一二三四五六七八九十\\d]{1,3}[）)]|' +
  '[一二三四五六七八九十]{1,3}[、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十\\d]{1,3}[章节条部]|' +
  '[图表]\\d|附件|注[：:]|[\\u4e00-\\u9fff]{1,6}[：:])',
)
/** Closes or goes on with what the line before began. */
const GOES_ON = /^[，。；、：！？）”》」』…]/
/** After it a sentence is not over. */
const OPEN = /[，、（“《「—和与及或的]$/
/** Ends no heading: what is done to something, or where and by whom it is. */
const DANGLES = new RegExp(
  `(?:${DONE_TO.join('|')}|` +
  '办理|办结|化解|完成|实现|达到|达|共|共计|累计|约|近|超过|不足|未|没有|新增|新|增加|减少|同比|较|比|为|是|有|在|对|将|把|被|由|从|向|以|等|' +
  '组织|开展|举办|建成|招募|培育|补充|制定|清理|废止|收集|走访|纳入|汇聚|公开|发布|梳理|审核|召开|调解|处理|处置)$',
)
/** Begins no heading. */
const HANGS = /^(?:在|由|经|据|从|自|截至|截止|按照|根据|其中|同时|此外|另外|目前|今年|去年)/
const AMOUNT = /(?:[\d一二三四五六七八九十百千万亿]|[余多])[万亿]?(?:[%％]|[件起个项条枚张家户名人次场期天元])$/
/** UTF-16 units: a longer line without a full stop heads nothing. */
const LONGEST_HEADING = 40

/** The pairs of letters in the reports and in the language's own words. */
export function knownPairs({ packs }: Library): Known {
  const pairs = new Set<string>()
  for (const words of [...packs.map(({ pack }) => pack.text), ...NEUTRAL, ...DONE_TO]) {
    for (let i = 0; i + 1 < words.length; i++) pairs.add(words.slice(i, i + 2))
  }
  return (pair) => pairs.has(pair)
}

/** Whether the break between two lines (without spaces at their ends) only wraps them. */
export function wraps(line: string, next: string, known: Known): boolean {
  const last = line.slice(-1)
  const first = next.charAt(0)
  if (last === '' || first === '' || /[。；：！？!?;:|\t]/.test(last) || next.includes('\t')) return false
  if (line.includes('\t') || /^\|/.test(line)) return false
  if (GOES_ON.test(next)) return true
  if (BEGINS.test(next)) return false
  if (/\d$/.test(line)) return MEASURE.test(next)
  if (/\d\.$/.test(line)) return /^\d/.test(next)
  if (NUMERAL.test(last) && NUMERAL.test(first)) return true
  if (AMOUNT.test(line)) return false
  if (OPEN.test(last) || DANGLES.test(line) || HANGS.test(line)) return true
  if (!HAN.test(last) && !/[”》）」』]/.test(last)) return false
  if (/\d/.test(first)) return !/^(?:19|20)\d\d(?!\d)/.test(next)
  return line.length > LONGEST_HEADING || (HAN.test(last) && known(last + first))
}
