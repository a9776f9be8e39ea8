import type { Rule } from './check.ts'
import { isoDate, signatureSpan } from '../parse/head.ts'
import { sha256 } from './sha256.ts'

const bare = (text: string): string => text.replace(/[\s*]/g, '')

/** The text is the source less white space and `*`. */
export const textIsTheSource: Rule = ({ pack, source }) =>
  bare(pack.text) === bare(source)
    ? [] : ['the text differs from source.txt by more than white space and *; compile it anew.']

const UNCLEAN = /\*\*|[^\S\n ]|[^\x21-\x7e] | [^\x21-\x7e]|\n\n|^\n|\n$/

/** The text is clean: no white space but line ends and one space between words, no bold marks, no empty line. */
export const textIsClean: Rule = ({ pack: { text } }) => {
  const at = UNCLEAN.exec(text)?.index
  if (at === undefined) return []
  return [`the text is not clean at ${at} (「${text.slice(at, at + 8)}」); mend core/parse/clean.ts or the source.`]
}

export const hashFits: Rule = ({ pack }) =>
  sha256(pack.text) === pack.textSha256 ? [] : ['textSha256 is not that of the text; compile it anew.']

/** The outline covers the text once: no gap, no overlap, no empty node. */
export const outlineIsAPartition: Rule = ({ pack }) => {
  const problems: string[] = []
  let at = 0
  for (const { id, start, end } of pack.outline) {
    if (start !== at) problems.push(`outline ${id} starts at ${start}, not at ${at} where the last one ends; move it.`)
    if (end <= start) problems.push(`outline ${id} is empty; leave it out.`)
    at = end
  }
  const { length } = pack.text
  return at === length
    ? problems : [...problems, `the outline ends at ${at}, the text at ${length}; add what is missing.`]
}

export const outlineIdsAreUnique: Rule = ({ pack }) => {
  const seen = new Set<string>()
  return pack.outline.flatMap(({ id }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [`outline id ${id} is there twice; give the second ~2.`] : []
  })
}

/** Titles of nodes are the report's words. */
export const titlesAreQuoted: Rule = ({ pack }) =>
  pack.outline
    .filter(({ kind, title }) => kind !== 'preamble' && !pack.text.includes(title))
    .map(({ id, title }) => `the title of ${id} (「${title}」) is not in the report; take its words.`)

/** Under a heading that names plans nothing is reported as done. */
export const plansAreNotResults: Rule = ({ pack }) => {
  let part = ''
  let plan = false
  return pack.outline.flatMap(({ id, kind, title, status }) => {
    if (kind === 'part') {
      part = id
      plan = /打算|计划|安排/.test(title)
    }
    const passedOff = plan && status === 'result' && id.startsWith(`${part}.`)
    return passedOff ? [`${id} stands under a plan and has status result; make it plan or shortcoming.`] : []
  })
}

/** A pack's id says what its report says: 500000-2023-fzzf is of 2023. */
export const idFitsTheReport: Rule = ({ pack }) => {
  const parts = /^\d{6}-(\d{4})-[a-z]+$/.exec(pack.id)
  if (!parts) return ['an id is <GB/T 2260 code>-<year>-<genre>, as 500000-2023-fzzf; rename the pack.']
  const { year } = pack.report
  return Number(parts[1]) === year ? [] : [`the id's year is not report.year (${year}); mend one of them.`]
}

/** Issuer, title and year stand in the text. */
export const reportIsQuoted: Rule = ({ pack: { text, report } }) => {
  const quoted = { issuer: report.issuer, title: report.title, year: `${report.year}年` }
  return Object.entries(quoted)
    .filter(([, words]) => !text.includes(words))
    .map(([field, words]) => `report.${field} (「${words}」) is not in the text; take it from there.`)
}

/** A date said to be signed is the one under the text. */
export const dateIsTheSigned: Rule = ({ pack: { text, report } }) => {
  const { date, dateKind } = report
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [`report.date must be an ISO date, not 「${date}」; write it so.`]
  const lines = text.slice(signatureSpan(text).start).split('\n')
  const signed = isoDate(lines[lines.length - 1] ?? '')
  if (dateKind !== 'signed' || signed === date) return []
  return [`report.date ${date} is not the date under the text (${signed ?? 'none'}); mend it or its dateKind.`]
}

export const textRules: readonly Rule[] = [
  textIsTheSource, textIsClean, hashFits, outlineIsAPartition, outlineIdsAreUnique, titlesAreQuoted,
  plansAreNotResults, idFitsTheReport, reportIsQuoted, dateIsTheSigned,
]
