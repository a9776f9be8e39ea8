/** Finds concepts by their English names, word by word: licence, licenses and licensing are one. */
import { TRUST } from './evidence.ts'
import type { NameMatch } from './evidence.ts'
import type { Lexicon } from '../pack.ts'
import type { Part, Query } from './query.ts'

interface EnglishName {
  readonly concept: string
  readonly term: string
  readonly wording: string
  readonly words: readonly string[]
}

/** Read when first asked for: most queries are in Chinese. */
export type EnglishNames = () => readonly EnglishName[]

/** Of a longer text the first words are looked at. */
const MOST_WORDS = 16

/** Words that join others and name nothing. */
const SMALL = ['of', 'the', 'and', 'in', 'for', 'to', 'a', 'an', 'on', 'by', 'with', 'at']

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().replace(/['’]s\b/g, '').match(/[a-z]+/g) ?? []
  return words.filter((word) => !SMALL.includes(word))
}

/** The concepts' English names; several of one concept are separated by `;`. */
export function createEnglishNames({ concepts }: Lexicon): EnglishNames {
  const read = (): readonly EnglishName[] =>
    concepts.flatMap(({ id, term, en }) =>
      (en ?? '').split(';').map((wording) => wording.trim()).filter((wording) => wording !== '')
        .map((wording) => ({ concept: id, term, wording, words: wordsOf(wording) })),
    )
  let names: readonly EnglishName[] | null = null
  return () => (names ??= read())
}

/** Two forms of one word: they differ in their ends only. */
function akin(a: string, b: string): boolean {
  if (a === b) return true
  const short = Math.min(a.length, b.length)
  let common = 0
  while (common < short && a.charCodeAt(common) === b.charCodeAt(common)) common++
  return common >= 4 && common >= Math.max(a.length, b.length) * 0.65
}

/** Of the words of a name: so many must be there, or fewer if the last is, which says what the thing is. */
const LEAST_SHARE = 0.6
const LEAST_WITH_LAST = 0.5

/** Words of the query with the letters they are made of. */
function wordsWithLetters({ source, letters: { at } }: Query): readonly { word: string; part: Part }[] {
  const found: { word: string; part: Part }[] = []
  let letter = 0
  for (const match of source.toLowerCase().matchAll(/[a-z]+/g)) {
    if (found.length === MOST_WORDS) break
    const start = match.index ?? 0
    while (letter < at.length && (at[letter] ?? 0) < start) letter++
    const [word] = match
    if (!SMALL.includes(word)) found.push({ word, part: { from: letter, to: letter + word.length } })
  }
  return found
}

/** Concepts whose English name the query has most words of. */
export function englishIn(query: Query, names: EnglishNames): readonly NameMatch[] {
  const asked = wordsWithLetters(query)
  if (!asked.some(({ word }) => word.length > 3)) return []
  const matches: NameMatch[] = []
  for (const { concept, term, wording, words } of names()) {
    const parts = asked.filter(({ word }) => words.some((other) => akin(word, other))).map(({ part }) => part)
    const there = words.filter((other) => asked.some(({ word }) => akin(word, other))).length / words.length
    const last = words[words.length - 1] ?? ''
    const named = there >= LEAST_WITH_LAST && asked.some(({ word }) => akin(word, last))
    if (parts.length === 0 || (there < LEAST_SHARE && !named)) continue
    matches.push({ concept, term, wording, via: 'alias', parts, trust: TRUST.alias * (0.6 + 0.4 * there) })
  }
  return matches
}
