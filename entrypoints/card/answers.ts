import { cardOfAnswer, cardOfConcept } from '../../core/card/card-view.ts'
import type { CardView } from '../../core/card.ts'
import type { Finder } from '../../core/hit.ts'
import type { Library } from '../../core/library.ts'
import type { Settings } from '../../core/settings.ts'
import { offerFor } from '../../browser/offer-rule.ts'
import type { Subject } from '../../browser/world.ts'

export interface Answered {
  readonly kind: 'card' | 'chip'
  readonly view: CardView
}

/** What the page has recognised is asked by its concept, which pages know by its term; nothing is searched. */
function ofTerm(library: Library, term: string, wording: string): CardView | null {
  const concept = library.lexicon.concepts.find((one) => one.term === term)
  if (concept === undefined) return null
  return term === wording
    ? cardOfConcept(library, concept.id, null, 'exact')
    : cardOfConcept(library, concept.id, wording, 'alias')
}

/** What is said to a reader who has asked by key of something that the reports do not have. */
function nothing(library: Library, term: string): CardView | null {
  const report = library.packs[0]?.pack.report
  if (report === undefined) return null
  const asked = { region: report.region, year: report.year }
  return { term, concept: null, state: 'absent', passages: [], asked }
}

/** Null: nothing to say, or nothing that may come up unasked. */
export async function answerTo(
  subject: Subject,
  library: Library,
  finder: () => Finder,
  mode: Settings['selection'],
): Promise<Answered | null> {
  const { concept, text, wanted } = subject
  if (concept !== null) {
    const view = ofTerm(library, concept, text)
    return view === null || (view.state === 'absent' && !wanted) ? null : { kind: 'card', view }
  }
  const words = text.trim()
  const answer = await finder().find(words)
  const best = answer.groups[0]?.hits[0]
  const known = best !== undefined && best.concept !== null
  const kind = offerFor({ text: words, via: best?.via ?? null, known, wanted }, mode)
  const view = kind === null ? null : (cardOfAnswer(library, answer) ?? nothing(library, words))
  return kind === null || view === null ? null : { kind, view }
}
