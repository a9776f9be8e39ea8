/** Which matters of the lexicon a paragraph speaks of, and in which words. */
import type { Library } from '../library.ts'
import { prepareMatcher } from '../match/match.ts'
import type { Matcher, MatchOptions } from '../match/match.ts'
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

/** Of the lexicon, read in one go: some milliseconds' worth before an engine has compiled anything. */
const CONCEPTS = 120
const WORDINGS = 1600

type Spellings = Map<string, Spelling[]>

/** All names of all concepts, by their text; what is one thing's own name is no other's near one. */
function* spellingsOf({ lexicon: { concepts } }: Library): Generator<null, Spellings, undefined> {
  const byText: Spellings = new Map()
  const add = (spelling: Spelling): void => {
    const others = byText.get(spelling.text)
    if (others === undefined) byText.set(spelling.text, [spelling])
    else if (spelling.relation === 'same' || others[0]?.relation === 'near') others.push(spelling)
  }
  for (const [i, { id, term, wordings }] of concepts.entries()) {
    if (i % CONCEPTS === 0) yield null
    add({ text: term, concept: id, relation: 'same' })
    for (const { text, relation } of wordings) if (relation === 'same') add({ text, concept: id, relation })
  }
  for (const [i, { id, wordings }] of concepts.entries()) {
    if (i % CONCEPTS === 0) yield null
    for (const { text, relation } of wordings) if (relation === 'near') add({ text, concept: id, relation })
  }
  return byText
}

interface Ready {
  readonly byText: Spellings
  readonly texts: readonly string[]
  readonly matcher: Matcher
}

function* making(library: Library, options: MatchOptions): Generator<null, Ready, undefined> {
  const byText = yield* spellingsOf(library)
  const texts = [...byText.keys()]
  yield null
  return { byText, texts, matcher: yield* prepareMatcher(texts, WORDINGS, options) }
}

/** A wording that several concepts have as a near one is a mention of each. */
export function createMentions(library: Library, options: MatchOptions = {}): Mentions {
  const work = making(library, options)
  let ready: Ready | null = null
  return {
    prepare: () => {
      if (ready !== null) return false
      const { done, value } = work.next()
      if (done === true) ready = value
      return true
    },
    in: (paragraph) => {
      const found = new Map<string, { relation: Relation; wordings: Set<string>; spans: Span[] }>()
      if (ready === null) return []
      const { matcher, texts, byText } = ready
      for (const { wording: place, start, end } of matcher.match(paragraph)) {
        const wording = texts[place] ?? ''
        for (const { concept, relation } of byText.get(wording) ?? []) {
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
