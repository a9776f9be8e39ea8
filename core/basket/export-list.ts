import { htmlOf, plainOf, text } from '../quote/rich.ts'
import type { Line } from '../quote/rich.ts'
import { styleInfo } from '../quote/styles.ts'
import type { Style } from '../quote/styles.ts'
import { distinct, entryOf, proseStyle, referencesOf, referred, sharesEntries } from './references.ts'
import type { Referred } from './references.ts'
import type { Excerpt } from './resolve.ts'

/** What is quoted with the words of ours around it. */
export function wholeOf({ before, said, after }: Excerpt): string {
  return before + said + after
}

/** Quotation marks round words that have some of their own would have to change those: then there are none. */
function quoted({ before, said, after, figure }: Excerpt): string {
  return before + (figure !== null || /[“”‘’]/.test(said) ? said : `“${said}”`) + after
}

/** An item as one paragraph: inline styles name the source in it, the others set their mark. */
export function itemLine({ excerpt, mark, entry }: Referred, style: Style): Line {
  if (styleInfo(style)?.joining !== 'inline') return [text(wholeOf(excerpt)), ...mark]
  return [text(`${style === 'press' ? quoted(excerpt) : wholeOf(excerpt)}——`), ...entry]
}

/** The entries that the marks lead to, each with its number where it has one; none for inline styles. */
export function entryLines(excerpts: readonly Excerpt[], style: Style): readonly Line[] {
  const joining = styleInfo(style)?.joining
  if (joining === 'inline') return []
  if (!sharesEntries(style)) {
    return referred(excerpts, style).map(({ reference, entry }) => [text(`[${reference.number}] `), ...entry])
  }
  return distinct(referencesOf(excerpts)).map((reference) => {
    const entry = entryOf(reference, style, null)
    return joining === 'author-date' ? entry : [text(`[${reference.number}] `), ...entry]
  })
}

/** What stands above the entries. */
export function entriesTitle(style: Style): string {
  return sharesEntries(style) ? '参考文献' : '注释'
}

/**
 * A numbered list with its references, in text and HTML. GB/T 7714 numbers the sources, equal ones once; notes of the
 * law manual are the items' own, each with its place. A note of the reader's stands under its item, named as such.
 */
export function listOf(
  excerpts: readonly Excerpt[],
  asked: Style,
): { readonly text: string; readonly html: string } {
  const style = proseStyle(asked)
  const items = referred(excerpts, style).flatMap((one, at): readonly Line[] => {
    const { note } = one.excerpt.kept
    const line: Line = [text(`${at + 1}. `), ...itemLine(one, style)]
    return note === '' ? [line] : [line, [text(`（备注：${note}）`)]]
  })
  const entries = entryLines(excerpts, style)
  const lines = entries.length === 0 ? items : [...items, [text(entriesTitle(style))], ...entries]
  return { text: plainOf(lines), html: htmlOf(lines) }
}
