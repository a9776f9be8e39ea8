/** Which matters of the lexicon a paragraph speaks of, and in which words. */
import type { Library } from '../library.ts'
import { createMatcher } from '../match/match.ts'
import type { Match, Matcher, MatchOptions } from '../match/match.ts'
import type { Relation, Span } from '../pack.ts'

/** A matter that a paragraph names. */
export interface Mention {
  readonly concept: string
  /** `same` where it is named by its term or a wording of the same thing at least once. */
  readonly relation: Relation
  /** The wordings that stand there, each once, longest first; of the relation above only. */
  readonly wordings: readonly string[]
  /** Where they stand, offsets in the paragraph, in order. */
  readonly spans: readonly Span[]
}

export interface Mentions {
  /** Some milliseconds of what is to be done once before any paragraph is read; false when nothing was left to do. */
  prepare(): boolean
  /** Call once `prepare` has said false. */
  in(paragraph: string): readonly Mention[]
}

interface Spelling {
  readonly text: string
  readonly concept: string
  readonly relation: Relation
}

/** Wordings that one matcher is made of: a millisecond or two. Each more is one more scan of every paragraph. */
const PART = 3200

/** All names of all concepts, by their text; what is one thing's own name is no other's near one. */
function spellingsOf({ lexicon }: Library): ReadonlyMap<string, readonly Spelling[]> {
  const byText = new Map<string, Spelling[]>()
  const add = (spelling: Spelling): void => {
    const others = byText.get(spelling.text)
    if (others === undefined) byText.set(spelling.text, [spelling])
    else if (spelling.relation === 'same' || others[0]?.relation === 'near') others.push(spelling)
  }
  for (const { id, term, wordings } of lexicon.concepts) {
    add({ text: term, concept: id, relation: 'same' })
    for (const { text, relation } of wordings) if (relation === 'same') add({ text, concept: id, relation })
  }
  for (const { id, wordings } of lexicon.concepts) {
    for (const { text, relation } of wordings) if (relation === 'near') add({ text, concept: id, relation })
  }
  return byText
}

/** Of matches that overlap the one that starts first, of those the longest, as one matcher would have it. */
function apart(matches: readonly Match[]): readonly Match[] {
  let done = 0
  return [...matches].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    if (start < done) return false
    done = end
    return true
  })
}

/** A wording that several concepts have as a near one is a mention of each. */
export function createMentions(library: Library, options: MatchOptions = {}): Mentions {
  const matchers: Matcher[] = []
  let byText: ReadonlyMap<string, readonly Spelling[]> | null = null
  let texts: readonly string[] = []
  return {
    prepare: () => {
      if (byText === null) {
        byText = spellingsOf(library)
        texts = [...byText.keys()]
        return true
      }
      const from = matchers.length * PART
      if (from >= texts.length) return false
      matchers.push(createMatcher(texts.slice(from, from + PART), options))
      return true
    },
    in: (paragraph) => {
      const found = new Map<string, { relation: Relation; wordings: Set<string>; spans: Span[] }>()
      const matches = matchers.flatMap((matcher, part) =>
        matcher.match(paragraph).map((match) => ({ ...match, wording: match.wording + part * PART })))
      for (const { wording: place, start, end } of apart(matches)) {
        const wording = texts[place] ?? ''
        for (const { concept, relation } of byText?.get(wording) ?? []) {
          const known = found.get(concept)
          if (known === undefined || (known.relation === 'near' && relation === 'same')) {
            found.set(concept, { relation, wordings: new Set([wording]), spans: [{ start, end }] })
          } else if (known.relation === relation) {
            known.wordings.add(wording)
            known.spans.push({ start, end })
          }
        }
      }
      return [...found].map(([concept, { relation, wordings, spans }]) => (
        { concept, relation, wordings: [...wordings].sort((a, b) => b.length - a.length), spans }
      ))
    },
  }
}
