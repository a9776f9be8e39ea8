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

/** `org《title》`, the organ once. */
export function authorAndTitle(source: CiteSource): string {
  return (titleNamesAuthor(source) ? '' : source.authors.join('、')) + inTitleMarks(source.title)
}
