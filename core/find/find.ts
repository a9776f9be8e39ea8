/** Finds, over any number of reports, the passages that answer what a reader typed or highlighted. */
import {
  amountEvidence, labelEvidence, nameEvidence, slipEvidence, soundEvidence, statusEvidence, textEvidence,
} from './gather.ts'
import { createEnglishNames, englishIn } from './english.ts'
import type { NameMatch } from './evidence.ts'
import { LOOSE, candidatesIn, figuresAsked, isLight, numbersIn, weightsFor } from './hits.ts'
import { slippedNames, spelledNames } from './typed.ts'
import { asNear, isPiece, readMeaning } from './meaning.ts'
import type { Meaning } from './meaning.ts'
import { createNames, namesIn } from './names.ts'
import { createPackIndex } from './pack.ts'
import type { PackIndex } from './pack.ts'
import { best } from './rank.ts'
import { createSameWords, sameEvidence } from './same.ts'
import type { Answer, Cancel, Finder, Hit, HitGroup } from '../hit.ts'
import { letters } from './letters.ts'
import type { Lexicon, Pack } from '../pack.ts'
import { createSounds } from './pinyin.ts'
import { coreOf, readQuery } from './query.ts'
import type { Part, Query } from './query.ts'
import type { Script } from './script.ts'

/** Hits kept of one pack. */
const MOST = 10
/** A query answered as surely as this was not mistyped. */
const SURE = 0.9

export interface FinderParts {
  readonly packs: readonly Pack[]
  readonly lexicon: Lexicon
  readonly script: Script
  /** Awaited between two packs, so that a host with many can let other work and cancellation in. */
  readonly pause?: () => Promise<void>
  /** Least score of a hit, for measuring what another would do. */
  readonly loose?: number
}

/** Whether any of it may be typed by sound. */
function hasLatin({ writing }: Query): boolean {
  return writing === 'latin' || writing === 'mixed'
}

/** Makes a finder. The index is built here, once; what a query by sound needs, at the first such query. */
export function createFinder({ packs, lexicon, script, pause, loose = LOOSE }: FinderParts): Finder {
  const sounds = createSounds(script)
  const names = createNames(lexicon, script, sounds)
  const english = createEnglishNames(lexicon)
  const sameWords = createSameWords(script)
  const indexes = packs.map((pack) => createPackIndex(pack, script, sounds))
  const isWord = (first: number, second: number): boolean =>
    script.weight(first, second) < 1 || names.ngrams.first(first, second) >= 0 ||
    indexes.some(({ ngrams }) => ngrams.first(first, second) >= 0)

  /** The concepts that the query names, in whatever way. */
  const meant = (query: Query, core: Part): readonly NameMatch[] => {
    const matches = [...namesIn(query, names)]
    if (query.writing === 'latin') matches.push(...englishIn(query, english))
    if (hasLatin(query)) matches.push(...spelledNames(query, names, sounds))
    const whole = matches.some(({ parts }) => parts.some(({ from, to }) => from <= core.from && core.to <= to))
    const typed = query.letters.codes.subarray(core.from, core.to)
    // what a report says in so many words was not mistyped
    const said = whole || indexes.some(({ placesOf }) => placesOf(typed).length > 0)
    if (said || query.writing !== 'characters') return matches
    return [...matches, ...slippedNames(query, core, names, sounds, isWord)]
  }

  /** No report has a passage on it, nor the name itself. */
  const isAbsent = ({ concept, term, wording }: NameMatch): boolean => {
    if (indexes.some((index) => index.concept(concept) !== undefined)) return false
    const spelled = [term, wording].map((name) => letters(name, script.alphabet).codes)
    return !indexes.some(({ placesOf }) => spelled.some((name) => placesOf(name).length > 0))
  }

  function* hitsIn(
    query: Query, core: Part, meaning: Meaning, index: PackIndex,
  ): Generator<null, readonly Hit[], undefined> {
    const numbers = query.writing === 'number' ? numbersIn(query, index, MOST) : []
    if (numbers.length > 0) return numbers
    const weights = weightsFor(query, meaning, index)
    if (query.asked !== null && isLight(weights)) return figuresAsked(query.asked, index)
    const named = nameEvidence(meaning.matches, index)
    if (meaning.absent !== null) {
      return best(yield* candidatesIn(query, weights, named, index, loose), MOST).map(asNear)
    }
    const evidence = [
      ...textEvidence(query, core, index),
      ...labelEvidence(query, index),
      ...amountEvidence(query, index),
      ...statusEvidence(query, index),
      ...sameEvidence(query, sameWords, index),
    ]
    const byWords = [...named, ...evidence.filter(({ parts }) => !isPiece(parts, meaning.missing))]
    if (hasLatin(query)) byWords.push(...soundEvidence(query, index, sounds))
    yield null
    const hits = best(yield* candidatesIn(query, weights, byWords, index, loose), MOST)
    if (query.writing !== 'characters' || (hits[0]?.score ?? 0) >= SURE) return hits
    yield null
    // what the first of such queries unpacks
    sounds.of(0)
    yield null
    index.sounds.positions(0)
    yield null
    const slips = slipEvidence(query, core, index, sounds, isWord)
    if (slips.length === 0) return hits
    return best(yield* candidatesIn(query, weights, [...byWords, ...slips], index, loose), MOST)
  }

  return {
    find: async (words: string, signal?: Cancel): Promise<Answer> => {
      const query = readQuery(words, script)
      const core = coreOf(query)
      const nothing: Answer = { query: words, groups: [], absent: null }
      if (core.from === core.to) return nothing
      const matches = meant(query, core)
      await signal?.pause?.()
      const meaning = readMeaning(matches, core, isAbsent)
      const groups: HitGroup[] = []
      for (const index of indexes) {
        if (pause !== undefined) await pause()
        if (signal?.aborted === true) return nothing
        const work = hitsIn(query, core, meaning, index)
        let step = work.next()
        for (; step.done !== true; step = work.next()) {
          // only who asks for rests pays for them
          if (signal?.pause !== undefined) await signal.pause()
        }
        const hits = step.value
        if (hits.length > 0) groups.push({ pack: index.pack.id, hits })
      }
      groups.sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
      return { query: words, groups, absent: groups.length === 0 ? meaning.perhaps : meaning.absent }
    },
  }
}
