import { blocksOfText } from './blocks.ts'
import { link } from './links.ts'
import type { FigureOverlay, Overlay, ReportEntry } from './overlay.ts'
import type { Figure, FigureGroup, Lexicon, Pack } from './pack.ts'
import { parse } from './parse.ts'

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
  const { overlay, lexicon } = sources
  const parsed = parse(blocksOfText(sources.source))
  const problems: string[] = []
  const figures = [...parsed.figures]
  const groups = [...parsed.groups]
  for (const entry of overlay.figures) {
    const i = place(parsed.text, figures, entry, problems)
    const figure = figures[i]
    if (figure) figures[i] = amend(figure, entry)
  }
  for (const entry of overlay.groups) {
    const figure = figures[place(parsed.text, figures, entry, problems)]
    if (!figure) continue
    const i = groups.findIndex((group) => group.id === figure.group)
    const group = groups[i]
    if (group) groups[i] = { ...group, name: entry.name }
    else problems.push(`overlay: 「${entry.token}」 in 「${entry.at}」 belongs to no list; take the group's name out.`)
  }
  const linked = link(parsed.text, parsed.outline, figures, lexicon, overlay.concepts)
  const pack: Pack = { ...parsed, ...sources.report, figures, groups: named(groups), concepts: linked.concepts }
  return { pack, problems: [...problems, ...linked.problems] }
}

const named = (groups: readonly FigureGroup[]): readonly FigureGroup[] => groups

/** Index of the figure that an overlay entry speaks of, or -1 with a problem added. */
function place(
  text: string, figures: readonly Figure[], entry: { readonly at: string; readonly token: string }, problems: string[],
): number {
  const start = text.indexOf(entry.at)
  if (entry.at === '' || start < 0 || text.indexOf(entry.at, start + 1) >= 0) {
    problems.push(`overlay: the words 「${entry.at}」 must occur once in the report; copy a longer run of it.`)
    return -1
  }
  const end = start + entry.at.length
  const held = figures.flatMap((one, i) => (one.start >= start && one.end <= end && one.text === entry.token ? [i] : []))
  const [only, second] = held
  if (only !== undefined && second === undefined) return only
  problems.push(`overlay: the token 「${entry.token}」 must be one figure inside 「${entry.at}」, not ${held.length}; copy other words.`)
  return -1
}

function amend(figure: Figure, entry: FigureOverlay): Figure {
  const { at: _at, token: _token, ...said } = entry
  return { ...figure, ...said }
}
