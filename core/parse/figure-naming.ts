/** Rules for numbers that name things instead of counting them. */
import { figure, word } from './figure-context.ts'
import type { Context, Rule } from './figure-context.ts'
import { unitAt } from './figure-words.ts'

/** A known word, unless it stands in a name that counts: 统一 in “两个统一” is a word, 一 in “五位一体” is not. */
export const fixed: Rule = (at) => {
  const inName = at.named !== null || (at.quoted !== null && counts(at.quoted))
  return at.fixed && (!inName || /[统唯]$/.test(at.before)) ? word(at) : null
}

/** 〔2019〕5号, 第706号, 12号线, 107国道, 附件1, [3]: a number that tells one thing from another. */
export const identifier: Rule = (at) => {
  const { numeral, before, after } = at
  const numbered = /^(?:号|#|国道|省道|县道)/.test(after) || /(?:附件|附表|专栏)$/.test(before)
  const footnote = before.endsWith('[') && after.startsWith(']')
  return numeral.arabic && (numbered || footnote) ? { reason: 'identifier', end: numeral.end } : null
}

/** 1+22 and the like: a number without a unit that is joined to another by + is part of a name. */
export const composite: Rule = (at) => {
  const left = /(?:\d+\+)*$/.exec(at.before)?.[0] ?? ''
  const right = /^(?:\+\d+)*/.exec(at.after)?.[0] ?? ''
  if (!at.numeral.arabic || left + right === '' || unitAt(at.after.slice(right.length)) !== null) return null
  return figure(at, 'name', { name: left + at.numeral.plain + right })
}

const PHONE_WORD = /(?:热线|专线|电话|号码|拨打|短号|平台)[^，。；、\d]{0,6}$/

/** 960444 after 专线, 12345 before 热线. */
export const phone: Rule = (at) => {
  if (!/^\d{3,12}$/.test(at.numeral.plain)) return null
  const named = /^[”’]?(?:政务|便民|服务|公共|法律)*(?:热线|专线|电话)/.test(at.after)
  const told = PHONE_WORD.test(at.before) && unitAt(at.after) === null && !/^[余多%]/.test(at.after)
  return named || told ? figure(at, 'phone') : null
}

/** A numeral in a name: “八张报表”, “885”, “1+22”, 三重一大. A name whose only numbers are 一, 双 or 零 counts nothing. */
export const name: Rule = (at) => {
  const { numeral, quoted, before, after } = at
  if (isCode(at)) return figure(at, 'name')
  const spelled = !numeral.arabic && /^字(?!路)/.test(after) && !before.endsWith('红')
  if (at.named !== null || spelled) {
    return /^[双半]$/.test(numeral.plain) ? word(at) : figure(at, 'name', { name: at.named })
  }
  if (quoted === null) return null
  const named = figure(at, 'name', { name: quoted })
  if (numeral.arabic) return quoted.includes('+') && unitAt(after) !== null ? null : named
  return counts(quoted) && !/^[双半零万千百亿]$/.test(numeral.plain) ? named : word(at)
}

/** Digits joined to Latin letters or to a path are a code: PM2.5, 5G, 4A, t2023_45. */
function isCode({ numeral, before, after }: Context): boolean {
  return numeral.arabic && (/[A-Za-z_/\\]$/.test(before) || /^(?:[A-Z](?![A-Za-z²])|_)/.test(after))
}

/** Whether a name counts its members: 四个一, 五正十负; not 一事一评, 双随机一公开, 进万家. */
export function counts(text: string): boolean {
  return /[二三四五六七八九十两]/.test(text.split(/第[一二三四五六七八九十]+/).join(''))
}
