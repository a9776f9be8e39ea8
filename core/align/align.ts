/** Sets beside each paragraph of a page what the reports say of the same matters. */
import type { Cancel, Finder } from '../hit.ts'
import type { Library } from '../library.ts'
import type { MatchOptions } from '../match/match.ts'
import type { Span } from '../pack.ts'
import { createBounds } from './bounds.ts'
import { createMentions } from './mentions.ts'
import { mattering, pairsOf } from './pairs.ts'
import type { Pair } from './pairs.ts'
import { createReach } from './reach.ts'
import type { Reach } from './reach.ts'

/** A matter that the genre knows, a paragraph names and no report has: the honest 未提及. */
export interface Lacking {
  readonly concept: string
  readonly term: string
  /** Where the paragraph names it, in order. */
  readonly words: readonly Span[]
}

export interface Aligned {
  /** Place of the paragraph among those handed in. */
  readonly index: number
  /** Best first; empty where nothing fits. */
  readonly pairs: readonly Pair[]
  readonly lacking: readonly Lacking[]
}

export interface Aligner {
  /**
   * One value for each paragraph, in order, and `null` between them wherever it is good to stop for a while: no step
   * from one value to the next asks the finder more than once. Ends early once `signal` is aborted.
   */
  align(paragraphs: readonly string[], signal?: Cancel): AsyncGenerator<Aligned | null>
}

/**
 * Made once for any number of pages: what was asked of the finder stays known. A paragraph is of those matters of the
 * lexicon that it names; each is asked of the finder, and the passages that most speaks for stand beside it.
 */
export function createAligner(library: Library, finder: Finder, options: MatchOptions = {}): Aligner {
  const mentions = createMentions(library, options)
  const boundsOf = createBounds(library)
  const reachOf = createReach(library, finder)
  return {
    align: async function* (paragraphs, signal) {
      while (mentions.prepare()) yield null
      const known = new Map<string, Reach>()
      for (const [index, paragraph] of paragraphs.entries()) {
        const all = mentions.in(paragraph)
        const named = mattering(paragraph, all, boundsOf)
        const unheard = all.filter(({ concept, relation }) => relation === 'same' && boundsOf(concept).size === 0)
        for (const { concept } of [...named, ...unheard]) {
          if (known.has(concept)) continue
          known.set(concept, await reachOf(concept, signal))
          if (signal?.aborted === true) return
          yield null
        }
        const lacking = unheard.flatMap(({ concept, spans }) => {
          const term = library.term(concept)
          return term !== null && known.get(concept)?.absent === true ? [{ concept, term, words: spans }] : []
        })
        yield { index, pairs: pairsOf(library, paragraph, named, known), lacking }
      }
    },
  }
}
