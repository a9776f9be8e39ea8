/** A calendar date as far as it is known; months and days count from 1. */
export interface PlainDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2024`, `2024-02` or `2024-02-28`; null for anything else, impossible months and days included. */
export function readDate(iso: string | null): PlainDate | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso ?? '')
  if (parts === null) return null
  const year = Number(parts[1])
  if (parts[2] === undefined) return { year, month: null, day: null }
  const month = Number(parts[2])
  const days = DAYS[month - 1]
  if (days === undefined) return null
  if (parts[3] === undefined) return { year, month, day: null }
  const day = Number(parts[3])
  return day >= 1 && day <= days ? { year, month, day } : null
}

/** 2024年2月28日: Arabic numerals without leading zeros, as dates are written in official documents. */
export function zhDate({ year, month, day }: PlainDate): string {
  return `${year}年${month === null ? '' : `${month}月`}${month === null || day === null ? '' : `${day}日`}`
}
