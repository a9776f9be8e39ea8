/** Digits, or numerals of the language that count or measure something. */
const NUMBER = /[0-9０-９]|百分之|第?[一二两三四五六七八九十百千万亿〇零]+(?:余|多)?(?:[件起个项条枚张家户名人次场期天元位成倍]|个百分点)/
/** Years and months alone claim nothing. */
const DATES = /(?:19|20)\d\d年?(?:度|\d{1,2}月(?:\d{1,2}日)?)?/g

/** Whether words may hold a figure that can be held against a report; told at a glance, before anything is read. */
export function holdsNumber(words: string): boolean {
  return NUMBER.test(words.replace(DATES, ''))
}
