import { readDate, zhDate } from './cite-date.ts'
import { authorAndTitle, isFound, UNKNOWN_DATE } from './cite-names.ts'
import { pressPlace } from './cite-place.ts'
import type { CiteOptions, CiteSource, Formatted, Reason } from './cite-source.ts'
import { link, text } from './rich.ts'
import type { Line } from './rich.ts'

const NO_AUTHOR: Reason = { zh: '须写明机关，此文献没有责任者', en: 'an official reference names the organ; this source has none' }
const NO_DATE: Reason = { zh: '须写明年、月、日，此文献没有完整日期', en: 'year, month and day are needed; this source lacks them' }

/** Of what was found on a site, whose words stand in no register: where it can be seen, and when it was. */
function whereFound(source: CiteSource, options: CiteOptions): Line {
  if (!isFound(source) || source.url === null) return []
  const accessed = readDate(options.accessed)
  return [text('，'), link(source.url), ...(accessed === null ? [] : [text(`（${zhDate(accessed)}访问）`)])]
}

/**
 * As official documents refer to one another: `机关《标题》（发文字号；Y年M月D日）`, title before number, the date in full
 * (the habit of 国发〔2000〕23号 第二十五条, known here second-hand; the rules of 2012 that replaced it say nothing of
 * citing, and GB/T 9704—2012 is page layout only). The date is bare: whether it is of signing or of publication is
 * not said. No address of a document in its own right: such a sentence stands in running text. What was found on a
 * site has its address and date of access, and where date or organ are not known that is said in 〔〕. Missing: organ or
 * full date of any other document.
 */
export function gongwen(source: CiteSource, options: CiteOptions): Formatted {
  const date = readDate(source.date)
  const found = isFound(source)
  if (!found && source.authors.length === 0) return { missing: NO_AUTHOR }
  if (!found && (date === null || date.day === null)) return { missing: NO_DATE }
  const when = date === null ? UNKNOWN_DATE : zhDate(date)
  const inside = [...(source.docNo === null ? [] : [source.docNo]), when].join('；')
  const place = options.place === null ? '' : `，${options.place}`
  return { entry: [text(`${authorAndTitle(source)}（${inside}）${place}`), ...whereFound(source, options)], mark: [] }
}

/**
 * A newspaper's line of attribution, after no style guide: `机关《标题》（Y年M月D日），第一部分（三）`. No address of a document
 * in its own right: it is read in print. What was found on a site as in `gongwen`.
 */
export function press(source: CiteSource, options: CiteOptions): Formatted {
  const date = readDate(source.date)
  const unknown = isFound(source) ? [UNKNOWN_DATE] : []
  const when = date === null ? unknown : [zhDate(date)]
  const inside = [...(source.docNo === null ? [] : [source.docNo]), ...when].join('；')
  const place = options.place === null ? '' : `，${pressPlace(options.place)}`
  const said = `${authorAndTitle(source)}${inside === '' ? '' : `（${inside}）`}${place}`
  return { entry: [text(said), ...whereFound(source, options)], mark: [] }
}
