/** The numbers of a draft, and which of them are none that claim anything. */
import type { Figure } from '../pack.ts'
import { figures } from '../parse/figures.ts'
import type { Said } from './claims.ts'

/** Numbers that the parser of reports leaves to words: 半天, 九成. */
const HALF = /半(?=天|日(?!游)|个?小时|个月|个工作日)/g
const HUNDRED = /百分百/g
const TENTHS = /[一二三四五六七八九]成(?:以上|以下|左右)?(?=[，。；、的）]|$)/g

/** 七十点二七万张; not 三点五分, a time of day. */
const POINTED = /[一二两三四五六七八九十百千零〇]+点[一二三四五六七八九零〇]+[万亿]?(?=(余|多)?([件起个项条枚张家户名人次场期天元倍]))/g

export function figuresOf(text: string): readonly Figure[] {
  const read = joined(text, figures(text, []).figures)
  const extra: Figure[] = []
  const add = (start: number, token: string, unit: string, kind: Figure['kind']): void => {
    const end = start + token.length
    if (read.some((figure) => figure.start < end && start < figure.end)) return
    extra.push({
      id: '', measure: '', start, end, text: token, value: null, unit, qualifier: null, label: null, kind,
      citable: true, group: null, clause: { start, end },
    })
  }
  for (const { 0: token, index = 0 } of text.matchAll(HALF)) {
    if (/[上下前后大过多]$/.test(text.slice(0, index))) continue
    add(index, token, /^(?:个工作日|个小时|个月|小时|天|日)/.exec(text.slice(index + 1))?.[0] ?? '天', 'duration')
  }
  for (const { 0: token, 2: unit = '', index = 0 } of text.matchAll(POINTED)) {
    add(index, token, unit, unit === '元' ? 'money' : 'count')
  }
  for (const { 0: token, index = 0 } of text.matchAll(HUNDRED)) add(index, token, '%', 'percent')
  for (const { 0: token, index = 0 } of text.matchAll(TENTHS)) add(index, token, '%', 'percent')
  return extra.length === 0 ? read : [...read, ...extra].sort((a, b) => a.start - b.start)
}

/** 98%—99%, 100件至150件: two of one kind with nothing but this between are one range. */
const RANGE = /^(?:[-—–~～]+|至|到)$/

/** 1万4千: two numbers without anything between are one. */
function joined(text: string, all: readonly Figure[]): readonly Figure[] {
  const out: Figure[] = []
  for (const figure of all) {
    const last = out[out.length - 1]
    if (last?.kind === 'count' && last.unit === null && last.end === figure.start && /[万亿]$/.test(last.text)) {
      out[out.length - 1] = { ...figure, start: last.start, text: text.slice(last.start, figure.end) }
    } else if (last !== undefined && isRange(text, last, figure)) {
      out[out.length - 1] = { ...figure, start: last.start, text: text.slice(last.start, figure.end) }
    } else out.push(figure)
  }
  return out
}

function isRange(text: string, first: Figure, second: Figure): boolean {
  if (first.kind !== second.kind || (first.kind !== 'percent' && first.kind !== 'count')) return false
  const after = text.slice(first.end, second.start)
  const unit = first.unit !== null && after.startsWith(first.unit) ? first.unit.length : 0
  return first.unit === second.unit && RANGE.test(after.slice(unit))
}

/** 2、 and 3) in the middle of a line count its parts, 3页 its pages. */
export function isListNumber(text: string, { figure }: Said): boolean {
  if (figure.unit === null && text.startsWith('页', figure.end)) return true
  return figure.unit === null && /^\d{1,2}$/.test(figure.text) && /^[、.．)）]/.test(text.slice(figure.end)) &&
    /(?:^|[，。；：\s（(])$/.test(text.slice(0, figure.start))
}

/** 表1, 图2 and 附件3 name what is shown elsewhere, and 首次 and 上午9时 say when. */
export function isReference(text: string, { figure }: Said): boolean {
  if (figure.kind === 'ordinal' && text.startsWith('首次', figure.start)) return true
  if (isOfPeriodical(text, figure)) return true
  const before = text.slice(Math.max(0, figure.start - 2), figure.start)
  const clock = /^[时点]/.test(text.slice(figure.end, figure.end + 1))
  if (clock && /(?:上午|下午|晚上?|凌晨|中午|[日号])$/.test(before)) return true
  const shown = figure.unit === null || text.startsWith('所示', figure.end)
  return shown && /(?:[图表]|附[图表件录注]|脚注|专栏|案例|例)$/.test(before)
}

/** 《行政法学研究》2023年第4期，第56页; [J].行政法学研究,2023(4):56-60. */
function isOfPeriodical(text: string, { kind, start, end }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 4)
  if (kind === 'ordinal') return /[》\]][^。；]*$/.test(before) && /^[期卷辑页版册](?![\u4e00-\u9fff]|的)/.test(after)
  if (/\d年?[（(]$/.test(before) && /^[）)][:：,，.。;；]/.test(after)) return /\d/.test(text.slice(start, end))
  return /(?:\d[）)][:：]|第)$/.test(before) && /^(?:页|[-—–~]|[.。,，;；]|$)/.test(after) && /\d[）)]|》/.test(before)
}

/** Before what is dialled, or only names something. */
const CALLED = /(?:电话|热线|专线|拨打|致电|联系|邮编|邮政编码|账号|编号|证号|微信|[Qq]{2})[^，。；]*$/

/** 023-75551234, 13800000000, and what is dialled. */
export function isDialled(text: string, { figure, lead }: Said): boolean {
  if (figure.unit !== null || !/^\d{3,12}$/.test(figure.text)) return false
  const joined = /\d[-—]$/.test(text.slice(0, figure.start)) || /^[-—]\d/.test(text.slice(figure.end))
  return joined || /^1\d{10}$/.test(figure.text) || CALLED.test(lead)
}
