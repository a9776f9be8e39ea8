import { cite } from './cite.ts'
import type { Reason } from './cite-source.ts'
import { done, missing } from './copied.ts'
import type { Copied } from './copied.ts'
import { joined } from './copy-join.ts'
import { flavourOf } from './flavours.ts'
import { pageSource } from './page-source.ts'
import type { Gap, PageHead } from './page-source.ts'
import { styleInfo } from './styles.ts'
import type { Settings } from '../settings.ts'

const GAPS: Readonly<Record<Gap, Reason>> = {
  title: { zh: '题名', en: 'title' },
  author: { zh: '责任者', en: 'author' },
  date: { zh: '发布日期', en: 'date' },
  site: { zh: '网站名称', en: 'site' },
  address: { zh: '网址', en: 'address' },
}

/** 含本页出处；本页未标明责任者、发布日期: what the page lacks is told where the reader looks, not only in the text. */
function withGaps(detail: Reason, gaps: readonly Gap[]): Reason {
  if (gaps.length === 0) return detail
  return {
    zh: `${detail.zh}；本页未标明${gaps.map((gap) => GAPS[gap].zh).join('、')}`,
    en: `${detail.en}; the page gives no ${gaps.map((gap) => GAPS[gap].en).join(', ')}`,
  }
}

/**
 * Words of a page with that page's own citation, in the style and flavours of the reader's settings; `words` null for
 * the citation alone. The words are as they were selected. Never the report's citation: nothing of it is asked here.
 * @param today ISO date of the reader's day, the date of access
 */
export function copyPage(settings: Settings, head: PageHead, words: string | null, today: string): Copied {
  const { style: id, html, accessed } = flavourOf(settings, 'page', today)
  const style = styleInfo(id)
  if (style === null) return missing('没有这种引文样式', 'there is no such style')
  const { source, gaps } = pageSource(head)
  const quoted = words === null ? '' : words.replace(/\r\n?/g, '\n').trim()
  const cited = cite(source, id, { place: null, accessed, number: 1 }, quoted === '' ? null : quoted)
  if (cited.kind === 'missing') return cited
  if (quoted === '') {
    const detail = withGaps({ zh: style.zh, en: style.en }, gaps)
    return done(cited.text, html ? cited.html : null, { zh: '本页出处', en: 'source of this page', detail })
  }
  const body = { kind: 'quotation', time: '', before: '', words: quoted, after: '' } as const
  const both = joined({ body, cited, style, key: source.key, place: null, issuer: '', above: [], html })
  const detail = withGaps({ zh: '含本页出处', en: 'with the source of this page' }, gaps)
  return done(both.text, both.html, { zh: '所选文字', en: 'the selection', detail })
}
