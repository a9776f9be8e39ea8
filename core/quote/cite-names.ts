import type { CiteSource } from './cite-source.ts'

/** A title inside 《》: its own 《》 become 〈〉 (GB/T 15834—2011, nested book-title marks). */
export function inTitleMarks(title: string): string {
  return `《${title.replace(/《/g, '〈').replace(/》/g, '〉')}》`
}

/** Whether the title itself begins with its only author, who is then not named a second time. */
export function titleNamesAuthor({ authors, title }: CiteSource): boolean {
  const only = authors[0]
  return authors.length === 1 && only !== undefined && title.startsWith(only)
}

/** Whether all that is known comes from the site where it was found: what is missing is then said, not refused. */
export function isFound({ type, site }: CiteSource): boolean {
  return type === 'page' || site !== null
}

const UNKNOWN_AUTHOR = '〔责任者不详〕'
export const UNKNOWN_DATE = '〔日期不详〕'

/** `org《title》`, the organ once; for what names none the site that carries it, as running text does (据某网《…》). */
export function authorAndTitle(source: CiteSource): string {
  const who = source.authors.length > 0 ? source.authors.join('、') : source.site ?? UNKNOWN_AUTHOR
  return (titleNamesAuthor(source) ? '' : who) + inTitleMarks(source.title)
}
