/** Lists that share words: 行政复议、行政应诉分别为159件、217件; 4个国家级、39个市级民主法治示范阵地. */
import type { Figure } from '../pack.ts'
import type { Said } from './claims.ts'
import { sameDimension } from './equal.ts'
import { bare } from './names.ts'

const LEVEL = /^(.*?(?:国家|[省市区县乡镇])级)(.+)$/
const LEVEL_ONLY = /^[、和与及]?(?:国家|[省市区县乡镇])级[、和与及]?$/

/** What the last of a list says behind its level, which the others leave to it. */
function tailOf(words: string): string {
  return LEVEL.exec(bare(words))?.[2] ?? ''
}

function withTail(words: string, last: string): string {
  return LEVEL_ONLY.test(bare(words).replace(/^.*?(?=(?:国家|[省市区县乡镇])级)/, '')) ? words + tailOf(last) : words
}

/** 行政复议、行政应诉159件、217件: as many numbers as things, and nothing else between them. */
function paired(all: readonly Said[], head: Said): readonly string[] | null {
  const inClause = all.filter(({ clause }) => clause.start === head.clause.start)
  const bareOnes = inClause.every((one) => one.behind.replace(/[、和与及]/g, '') === '' &&
    (one === head || one.before.replace(/[、和与及]/g, '') === ''))
  return bareOnes && inClause.length > 1 && /、|和|与/.test(head.before) ? ['', head.before, ''] : null
}

/** Each number has the object at its own place in the list before it. */
function respectively(all: readonly Said[]): readonly Said[] {
  return all.map((one, i) => {
    const first = all.findIndex((other) => other.clause.start === one.clause.start)
    const head = all[first]
    const found = head === undefined ? null : /^(.*?)，?分别(.*)$/.exec(head.before) ?? paired(all, head)
    if (head === undefined || found === null) return one
    const list = found[1] !== '' ? found[1] ?? '' : head.context[0] ?? ''
    const items = list.split(/、|和|与|及/)
    const count = all.filter((other) => other.clause.start === one.clause.start).length
    const fits = items.length === count && i >= first
    const item = fits ? withTail(items[i - first] ?? list, items[count - 1] ?? '') : list
    const before = `${item}，${i === first || bare(one.before) === '' ? found[2] ?? '' : one.before}`
    return { ...one, before: one === head || items.length === count ? before : one.before, context: [] }
  })
}

/** 4个国家级、39个市级民主法治示范阵地: the first has its object from the second. */
export function distributed(all: readonly Said[]): readonly Said[] {
  return respectively(all).map((one, i) => {
    const next = all[i + 1]
    if (next?.clause.start !== one.clause.start || !LEVEL_ONLY.test(bare(one.behind))) return one
    return { ...one, behind: one.behind + tailOf(next.behind) }
  })
}

/** What a headline does with its news. */
const NEWS = /(?:正式|刚刚|最新)?(?:出炉|揭晓|来了|亮眼|亮了|再?创新高|刷屏|看过来|请查收)$/

/** 159件！行政复议申请办理量公布: a number alone, before what it counts. */
export function announced(text: string, all: readonly Said[], figures: readonly Figure[]): readonly Said[] {
  const [first, second] = all
  if (first === undefined || first.clause.start > 0 || second?.clause.start === first.clause.start) return all
  if (`${first.before}${first.behind}${first.context.join('')}` !== '') return all
  const found = /^[！!，：:。—\s]+([^，。；：！!？?]+)/.exec(text.slice(first.clause.end, first.clause.end + LONGEST_NEWS))
  if (found === null || COMPARES.test(found[1] ?? '')) return all
  const told = first.clause.end + found[0].length
  const counts = figures.some(({ kind, start }) =>
    kind !== 'date' && kind !== 'name' && start > first.figure.start && start < told)
  return counts ? all : [{ ...first, behind: (found[1] ?? '').replace(NEWS, ''), told }, ...all.slice(1)]
}

/** 159件！超过去年: not what is counted. */
const COMPARES = /^(?:超|不足|不到|不及|近|约|比|占|高于|低于|多于|少于|相当|等于|接近|突破|创)/
/** UTF-16 units. */
const LONGEST_NEWS = 48

/** 共376件, 合计365件 behind two numbers or more of the sentence: what they come to. */
export function isSum(one: Said, all: readonly Said[]): boolean {
  const { before, behind, company, clause, figure } = one
  if (behind !== '' || !/^[^，]{0,4}?(?:合计|总计|共计|总共|一共|共|累计)(?:有|为|达|约)?$/.test(before)) return false
  const earlier = all.filter((other) => other.figure.start < figure.start &&
    sameDimension(other.figure.unit, figure.unit) && company.some(({ start }) => start === other.clause.start))
  const first = all.find((other) => other.clause.start === clause.start)
  return earlier.length > 1 && first === one
}
