/** Names alone, apart from the formatters: settings and menus list styles without carrying any. */

export type Style =
  | 'gongwen' | 'gbt7714-2025' | 'gbt7714-2025-author-date' | 'gbt7714-2015' | 'gbt7714-2015-author-date'
  | 'law' | 'press' | 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'latex'

/**
 * How a style joins what is quoted: `inline` works the source into the sentence, `note` and `author-date` put a mark
 * there and an entry after it, `markup` is a note in a language typed as plain text, `record` is for machines. The last
 * two have no formatted flavour: a rich editor would take that one and lose the marks.
 */
export type Joining = 'inline' | 'note' | 'author-date' | 'markup' | 'record'

export interface StyleInfo {
  readonly id: Style
  readonly zh: string
  readonly en: string
  readonly joining: Joining
}

/** In the order they are offered; the first is the default. */
export const STYLES: readonly StyleInfo[] = [
  { id: 'gongwen', zh: '公文行文', en: 'Official document', joining: 'inline' },
  { id: 'gbt7714-2025', zh: 'GB/T 7714—2025 顺序编码', en: 'GB/T 7714—2025, numeric', joining: 'note' },
  {
    id: 'gbt7714-2025-author-date', zh: 'GB/T 7714—2025 著者-出版年', en: 'GB/T 7714—2025, author-date',
    joining: 'author-date',
  },
  { id: 'gbt7714-2015', zh: 'GB/T 7714—2015 顺序编码', en: 'GB/T 7714—2015, numeric', joining: 'note' },
  {
    id: 'gbt7714-2015-author-date', zh: 'GB/T 7714—2015 著者-出版年', en: 'GB/T 7714—2015, author-date',
    joining: 'author-date',
  },
  { id: 'law', zh: '《法学引注手册》', en: 'Chinese law manual', joining: 'note' },
  { id: 'press', zh: '新闻报道', en: 'Press', joining: 'inline' },
  { id: 'bibtex', zh: 'BibTeX', en: 'BibTeX', joining: 'record' },
  { id: 'ris', zh: 'RIS', en: 'RIS', joining: 'record' },
  { id: 'csl-json', zh: 'CSL-JSON', en: 'CSL-JSON', joining: 'record' },
  { id: 'markdown', zh: 'Markdown 脚注', en: 'Markdown footnote', joining: 'markup' },
  { id: 'latex', zh: 'LaTeX 脚注', en: 'LaTeX footnote', joining: 'markup' },
]

/** The style of that id; null for an unknown one. */
export function styleInfo(id: string): StyleInfo | null {
  return STYLES.find((style) => style.id === id) ?? null
}
