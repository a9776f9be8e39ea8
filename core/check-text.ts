import type { Rule } from './check.ts'
import { isoDate, signatureSpan } from './head.ts'
import { sha256 } from './sha256.ts'

const bare = (text: string): string => text.replace(/[\s*]/g, '')

/** The text is the source less white space and `*`. */
export const textIsTheSource: Rule = ({ pack, source }) =>
  bare(pack.text) === bare(source) ? [] : [`${pack.id}: the text differs from source.txt by more than white space and *; compile it anew.`]

/** The text is clean: no white space but line ends and one space between words, no bold marks, no empty line. */
export const textIsClean: Rule = ({ pack }) => {
  const at = /\*\*|[^\S\n ]|[^\x21-\x7e] | [^\x21-\x7e]|\n\n|^\n|\n$/.exec(pack.text)?.index
  return at === undefined ? [] : [`${pack.id}: the text is not clean at ${at} (「${pack.text.slice(at, at + 8)}」); mend core/clean.ts or the source.`]
}

export const hashFits: Rule = ({ pack }) =>
  sha256(pack.text) === pack.textSha256 ? [] : [`${pack.id}: textSha256 is not that of the text; compile it anew.`]

/** The outline covers the text once: no gap, no overlap, no empty node. */
export const outlineIsAPartition: Rule = ({ pack }) => {
  const problems: string[] = []
  let at = 0
  for (const node of pack.outline) {
    if (node.start !== at) problems.push(`${pack.id}: outline ${node.id} starts at ${node.start}, not at ${at} where the one before ends.`)
    if (node.end <= node.start) problems.push(`${pack.id}: outline ${node.id} is empty; leave it out.`)
    at = node.end
  }
  if (at !== pack.text.length) problems.push(`${pack.id}: the outline ends at ${at}, the text at ${pack.text.length}; add what is missing.`)
  return problems
}

export const outlineIdsAreUnique: Rule = ({ pack }) => {
  const seen = new Set<string>()
  return pack.outline.flatMap(({ id }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [`${pack.id}: outline id ${id} is there twice; give the second ~2.`] : []
  })
}

/** Titles of nodes are the report's words. */
export const titlesAreQuoted: Rule = ({ pack }) =>
  pack.outline.flatMap(({ id, kind, title }) =>
    kind === 'preamble' || pack.text.includes(title) ? [] : [`${pack.id}: the title of ${id} (「${title}」) is not in the report; take its words.`])

/** Under a heading that names plans nothing is reported as done. */
export const plansAreNotResults: Rule = ({ pack }) => {
  let part = ''
  let plan = false
  return pack.outline.flatMap((node) => {
    if (node.kind === 'part') {
      part = node.id
      plan = /打算|计划|安排/.test(node.title)
    }
    const inside = node.id.startsWith(`${part}.`)
    return plan && inside && node.status === 'result' ? [`${pack.id}: ${node.id} stands under a plan and has status result; make it plan or shortcoming.`] : []
  })
}

/** A pack's id says what its report says: 500242-2023-fzzf is of 2023. */
export const idFitsTheReport: Rule = ({ pack }) => {
  const parts = /^(\d{6})-(\d{4})-([a-z]+)$/.exec(pack.id)
  if (!parts) return [`${pack.id}: an id is <GB/T 2260 code>-<year>-<genre>, as 500242-2023-fzzf; rename the pack.`]
  return Number(parts[2]) === pack.report.year ? [] : [`${pack.id}: the id's year is not report.year (${pack.report.year}); mend one of them.`]
}

/** Issuer, title and year stand in the text; a date said to be signed is the one under it. */
export const reportIsQuoted: Rule = ({ pack }) => {
  const { issuer, title, year, date, dateKind } = pack.report
  const problems: string[] = []
  for (const [field, words] of [['issuer', issuer], ['title', title], ['year', `${year}年`]]) {
    if (words !== undefined && !pack.text.includes(words)) problems.push(`${pack.id}: report.${field} (「${words}」) is not in the text; take it from there.`)
  }
  const lines = pack.text.slice(signatureSpan(pack.text).start).split('\n')
  const signed = isoDate(lines[lines.length - 1] ?? '')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) problems.push(`${pack.id}: report.date must be an ISO date, not 「${date}」.`)
  else if (dateKind === 'signed' && signed !== date) problems.push(`${pack.id}: report.date ${date} is not the date under the text (${signed ?? 'none'}); mend it or its dateKind.`)
  return problems
}

export const textRules: readonly Rule[] = [
  textIsTheSource, textIsClean, hashFits, outlineIsAPartition, outlineIdsAreUnique, titlesAreQuoted, plansAreNotResults,
  idFitsTheReport, reportIsQuoted,
]
