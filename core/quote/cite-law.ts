import { readDate, zhDate } from './cite-date.ts'
import { inTitleMarks, titleNamesAuthor } from './cite-names.ts'
import { lawPlace } from './cite-place.ts'
import type { CiteOptions, CiteSource, Formatted } from './cite-source.ts'
import { link, sup, text } from './rich.ts'
import type { Line } from './rich.ts'

/**
 * A footnote by 《法学引注手册》, second edition, read through a transcription of its examples; it names no county
 * report, so this goes by its nearest models: 「机关：《题名》，Y年M月D日发布，URL。」 for a white paper, 「《…通知》，文号。」
 * for the place of the document number in a note, 「第四节第一小节」 for a pin-point. The organ stands inside 《》 only
 * where the title begins with it. 发布 only of a date known to be that of publication; the date of access only where
 * there is no other. A page's article: 「作者：《题名》，载人民网2024年10月12日，URL。」, site and date run together (second
 * edition). Always the full note: 同前注 cannot be right after pasting. No 参见: the words are quoted.
 */
export function law(source: CiteSource, options: CiteOptions): Formatted {
  const date = readDate(source.date)
  const accessed = readDate(options.accessed)
  const who = titleNamesAuthor(source) || source.authors.length === 0 ? '' : `${source.authors.join('、')}：`
  const parts: string[] = [who + inTitleMarks(source.title)]
  if (source.docNo !== null) parts.push(source.docNo)
  if (source.type === 'page' && source.site !== null) {
    parts.push(`载${source.site}${date === null ? '' : zhDate(date)}`)
  } else if (date !== null) parts.push(zhDate(date) + (source.dateKind === 'published' ? '发布' : ''))
  const after: string[] = []
  if (source.url !== null && date === null && accessed !== null) after.push(`${zhDate(accessed)}访问`)
  if (options.place !== null) after.push(lawPlace(options.place))
  const tail = after.map((part) => `，${part}`).join('') + '。'
  const head = parts.join('，')
  const entry: Line = source.url === null
    ? [text(head + tail)]
    : [text(`${head}，`), link(source.url), text(tail)]
  return { entry, mark: [sup(`[${options.number}]`)] }
}
