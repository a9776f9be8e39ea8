import { escapeMarkdown, markdownOf as toMarkdown } from '../quote/markup.ts'
import { styleInfo } from '../quote/styles.ts'
import type { Style } from '../quote/styles.ts'
import { entriesTitle, entryLines, itemLine, wholeOf } from './export-list.ts'
import { distinct, entryOf, proseStyle, referencesOf, referred, sharesEntries } from './references.ts'
import type { Referred } from './references.ts'
import type { Excerpt } from './resolve.ts'

/** Lines of a list item: a break in the words stays one, a blank line would end the item. */
function inItem(markdown: string): string {
  return markdown.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== '').join('\\\n   ')
}

/** The mark as a footnote, then what follows the number in it: the place. */
function itemMarkdown(one: Referred, style: Style): string {
  if (styleInfo(style)?.joining !== 'note') return toMarkdown(itemLine(one, style))
  const after = one.mark.filter(({ kind }) => kind !== 'sup')
  return `${escapeMarkdown(wholeOf(one.excerpt))}[^${one.reference.number}]${toMarkdown(after)}`
}

/**
 * A numbered list in Markdown. Styles of notes become footnotes (`[^1]`, as GFM and pandoc have them), one for each
 * source in GB/T 7714; author-date is followed by its list; inline styles name the source in the item.
 */
export function markdownOf(excerpts: readonly Excerpt[], asked: Style): string {
  const style = proseStyle(asked)
  const all = referred(excerpts, style)
  const items = all.map((one, at) => {
    const { note } = one.excerpt.kept
    const noted = note === '' ? '' : `\n\n   > ${inItem(escapeMarkdown(`备注：${note}`)).replace(/\n {3}/g, '\n   > ')}`
    return `${at + 1}. ${inItem(itemMarkdown(one, style))}${noted}`
  })
  return [...items, ...entriesMarkdown(excerpts, all, style)].join('\n\n') + '\n'
}

function entriesMarkdown(excerpts: readonly Excerpt[], all: readonly Referred[], style: Style): readonly string[] {
  const joining = styleInfo(style)?.joining
  if (joining === 'inline') return []
  if (joining === 'author-date') {
    const entries = entryLines(excerpts, style).map((line) => `- ${toMarkdown(line)}`)
    return entries.length === 0 ? [] : [`## ${entriesTitle(style)}`, entries.join('\n')]
  }
  if (!sharesEntries(style)) return all.map(({ reference, entry }) => `[^${reference.number}]: ${toMarkdown(entry)}`)
  return distinct(referencesOf(excerpts)).map((reference) =>
    `[^${reference.number}]: ${toMarkdown(entryOf(reference, style, null))}`)
}
