/** Finds, over any number of reports, the passages that answer what a reader typed or highlighted. */
import type { NameMatch } from './find-evidence.ts'
import { candidatesIn, numbersIn } from './find-hits.ts'
import { createNames, namesIn } from './find-names.ts'
import { createPackIndex } from './find-pack.ts'
import { best } from './find-rank.ts'
import type { Answer, Cancel, Finder, HitGroup } from './hit.ts'
import type { Lexicon, Pack } from './pack.ts'
import { createSounds } from './pinyin.ts'
import { readQuery } from './query.ts'
import type { Query } from './query.ts'
import type { Script } from './script.ts'

/** Hits kept of one pack. */
const MOST = 10

export interface FinderParts {
  readonly packs: readonly Pack[]
  readonly lexicon: Lexicon
  readonly script: Script
  /** Awaited between two packs, so that a host with many can let other work and cancellation in. */
  readonly pause?: () => Promise<void>
}

/** Makes a finder. The index is built here, once. */
export const createFinder = ({ packs, lexicon, script, pause }: FinderParts): Finder => {
  const sounds = createSounds(script)
  const names = createNames(lexicon, script)
  const indexes = packs.map((pack) => createPackIndex(pack, script, sounds))

  const absentIn = (query: Query, matches: readonly NameMatch[]): Answer['absent'] => {
    const length = query.letters.codes.length
    for (const { concept, term, via, parts } of matches) {
      const whole = parts.some(({ from, to }) => from === 0 && to === length)
      if (!whole || via === 'near') continue
      if (!indexes.some((index) => index.concept(concept) !== undefined)) return { concept, term }
    }
    return null
  }

  return {
    find: async (words: string, signal?: Cancel): Promise<Answer> => {
      const query = readQuery(words, script)
      const nothing: Answer = { query: words, groups: [], absent: null }
      const matches = namesIn(query, names)
      const groups: HitGroup[] = []
      for (const index of indexes) {
        if (pause !== undefined) await pause()
        if (signal?.aborted === true) return nothing
        const numbers = query.writing === 'number' ? numbersIn(query, index) : []
        const hits = numbers.length > 0
          ? [...numbers].sort((a, b) => b.hit.score - a.hit.score || a.order - b.order).map(({ hit }) => hit).slice(0, MOST)
          : best(candidatesIn(query, matches, index, sounds), MOST)
        if (hits.length > 0) groups.push({ pack: index.pack.id, hits })
      }
      groups.sort((a, b) => (b.hits[0]?.score ?? 0) - (a.hits[0]?.score ?? 0))
      return { query: words, groups, absent: absentIn(query, matches) }
    },
  }
}
