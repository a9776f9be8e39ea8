import { readDate, zhDate } from './cite-date.ts'
import { authorAndTitle } from './cite-names.ts'
import { pressPlace } from './cite-place.ts'
import type { CiteOptions, CiteSource, Formatted, Reason } from './cite-source.ts'
import { text } from './rich.ts'

const NO_AUTHOR: Reason = { zh: '须写明机关，此文献没有责任者', en: 'an official reference names the organ; this source has none' }
const NO_DATE: Reason = { zh: '须写明年、月、日，此文献没有完整日期', en: 'year, month and day are needed; this source lacks them' }

/**
 * As official documents refer to one another: `机关《标题》（发文字号；Y年M月D日）`, title before number, the date in full
 * (the habit of 国发〔2000〕23号 第二十五条, known here second-hand; the rules of 2012 that replaced it say nothing of
 * citing, and GB/T 9704—2012 is page layout only). The date is bare: whether it is of signing or of publication is
 * not said. No address: such a sentence stands in running text.
 */
export function gongwen(source: CiteSource, options: CiteOptions): Formatted {
  const date = readDate(source.date)
  if (source.authors.length === 0) return { missing: NO_AUTHOR }
  if (date === null || date.day === null) return { missing: NO_DATE }
  const inside = [...(source.docNo === null ? [] : [source.docNo]), zhDate(date)].join('；')
  const place = options.place === null ? '' : `，${options.place}`
  return { entry: [text(`${authorAndTitle(source)}（${inside}）${place}`)], mark: [] }
}

/**
 * A newspaper's line of attribution, after no style guide: `机关《标题》（Y年M月D日），第一部分（三）`. No address: it is read
 * in print.
 */
export function press(source: CiteSource, options: CiteOptions): Formatted {
  const date = readDate(source.date)
  const inside = [...(source.docNo === null ? [] : [source.docNo]), ...(date === null ? [] : [zhDate(date)])].join('；')
  const place = options.place === null ? '' : `，${pressPlace(options.place)}`
  return { entry: [text(`${authorAndTitle(source)}${inside === '' ? '' : `（${inside}）`}${place}`)], mark: [] }
}
