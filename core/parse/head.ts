import { chineseInteger } from './numerals.ts'
import type { Report, Span } from '../pack.ts'

/** What a report's text says of itself; null where it does not say. */
export type KnownReport = { readonly [K in keyof Report]: Report[K] | null }

const DATE = /^([12]\d{3}|[〇零一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日$/
/** 国办发〔2019〕6号, alone on its line. */
const DOC_NO = /^[^\s，。]{1,12}[〔［\[]\d{4}[〕］\]]\d+号$/
/** UTF-16 units: the longest line that may be an issuer, a title or a signature. */
const LINE = 60

/** ISO date of a line that is a date and nothing else: 2024年2月28日, 二〇二四年二月二十八日. */
export function isoDate(line: string): string | null {
  const found = DATE.exec(line.trim())
  const [year, month, day] = (found ?? []).slice(1).map((part) => chineseInteger(part))
  if (!year || !month || !day || month > 12 || day > 31) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function isBare(line: string): boolean {
  return line.length <= LINE && !/[。；，：！？]/.test(line)
}

/** The lines of issuer and title before the running text and before `until`, the first enumerator; may be empty. */
export function titleSpan(text: string, until: number): Span {
  let end = 0
  while (end < until) {
    const stop = text.indexOf('\n', end)
    if (stop < 0 || stop >= until || !isBare(text.slice(end, stop))) break
    end = stop + 1
  }
  return { start: 0, end }
}

/** The closing lines with the issuer and the date; empty at the text's end where there are none. */
export function signatureSpan(text: string): Span {
  const none = { start: text.length, end: text.length }
  const last = text.lastIndexOf('\n')
  if (last < 0 || isoDate(text.slice(last + 1)) === null) return none
  const previous = text.lastIndexOf('\n', last - 1)
  const issuer = text.slice(previous + 1, last)
  return { start: previous > 0 && isBare(issuer) ? previous + 1 : last + 1, end: text.length }
}

/** Issuer, title, year and date, from the title lines and the signature. */
export function readHead(text: string, title: Span, signature: Span): KnownReport {
  const lines = text.slice(title.start, title.end).split('\n').filter((line) => line !== '')
  const closing = text.slice(signature.start, signature.end).split('\n').filter((line) => line !== '')
  const signed = closing.length > 1 ? closing[0] ?? null : null
  const about = lines.findIndex((line) => /报告|总结|要点/.test(line))
  const heading = about < 0 ? null : lines[about] ?? null
  const inTitle = heading === null ? -1 : heading.indexOf('关于')
  const above = about > 0 ? lines[about - 1] ?? null : null
  const issuer = inTitle > 0 && heading !== null ? heading.slice(0, inTitle) : above ?? signed
  const year = /([12]\d{3})年/.exec(heading ?? '')
  const date = closing.length > 0 ? isoDate(closing[closing.length - 1] ?? '') : null
  return {
    issuer,
    title: heading,
    year: year ? Number(year[1]) : null,
    date,
    dateKind: date === null ? 'unknown' : 'signed',
    url: null,
    docNo: lines.find((line) => DOC_NO.test(line)) ?? null,
    region: null,
    issuerShort: null,
    column: null,
  }
}
