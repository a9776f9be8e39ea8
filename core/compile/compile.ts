import { blocksOfText } from '../parse/blocks.ts'
import { link } from './links.ts'
import type { Overlay, ReportEntry } from './overlay.ts'
import type { Figure, Lexicon, Pack } from '../pack.ts'
import { parse } from '../parse/parse.ts'

/** What a pack is made of. */
export interface Sources {
  /** The report's text as it was handed over. */
  readonly source: string
  readonly report: ReportEntry
  readonly overlay: Overlay
  readonly lexicon: Lexicon
}

/**
 * Joins what rules find in a report with what is known of it by hand. `problems` are sentences, each naming a place
 * and its cure; entries that do not fit are left out of the pack, which is whole in any case.
 */
export function compile(sources: Sources): { readonly pack: Pack; readonly problems: readonly string[] } {
  const { overlay, lexicon, report } = sources
  const parsed = parse(blocksOfText(sources.source))
  const problems: string[] = []
  const figures = [...parsed.figures]
  const groups = [...parsed.groups]
  for (const { at, token, ...said } of overlay.figures) {
    const i = locate(parsed.text, figures, at, token, problems)
    const figure = figures[i]
    if (figure) figures[i] = { ...figure, ...said }
  }
  for (const { at, token, name } of overlay.groups) {
    const figure = figures[locate(parsed.text, figures, at, token, problems)]
    const i = groups.findIndex((group) => group.id === figure?.group)
    const group = groups[i]
    if (group) groups[i] = { ...group, name }
    else if (figure) problems.push(`overlay: 「${token}」 in 「${at}」 belongs to no list; take the group's name out.`)
  }
  const linked = link(parsed.text, parsed.outline, figures, lexicon, overlay.concepts)
  const pack: Pack = { ...parsed, ...report, figures, groups, concepts: linked.concepts }
  return { pack, problems: [...problems, ...linked.problems] }
}

/** Index of the figure that an overlay entry speaks of; -1, and a problem more, where its words lead to none. */
function locate(text: string, figures: readonly Figure[], at: string, token: string, problems: string[]): number {
  const start = text.indexOf(at)
  if (at === '' || start < 0 || text.indexOf(at, start + 1) >= 0) {
    problems.push(`overlay: the words 「${at}」 must occur once in the report; copy a longer run of it.`)
    return -1
  }
  const end = start + at.length
  const held = figures.flatMap((one, i) => (one.start >= start && one.end <= end && one.text === token ? [i] : []))
  const only = held[0]
  if (only !== undefined && held.length === 1) return only
  const number = held.length === 0 ? 'none' : `${held.length}`
  problems.push(`overlay: 「${token}」 must be one figure inside 「${at}」, not ${number}; give the token the rules find.`)
  return -1
}
