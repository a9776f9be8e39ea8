/** Finds everyday words by others that say the same to a reader who asks: 老百姓 is answered by 群众. */
import { TRUST } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import type { PackIndex } from './pack.ts'
import type { Query } from './query.ts'
import type { Script } from './script.ts'

/** Letters that a word of the query can be replaced by. */
export type SameWords = ReadonlyMap<string, readonly string[]>

const LONGEST = 6

function codesOf(word: string): readonly number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0))
}
/** Against 1 for the reader's own word. */
const TRUST_SAME = TRUST.text * 0.8

export function createSameWords(script: Script): SameWords {
  const words = new Map<string, string[]>()
  for (const group of script.same) {
    for (const word of group) {
      const others = words.get(word) ?? []
      words.set(word, others)
      for (const other of group) if (other !== word && !others.includes(other)) others.push(other)
    }
  }
  return words
}

export function sameEvidence(query: Query, words: SameWords, index: PackIndex): readonly Evidence[] {
  const source = query.letters.codes
  const evidence: Evidence[] = []
  for (let from = 0; from + 1 < source.length; from++) {
    let word = String.fromCharCode(source[from] ?? 0)
    for (let to = from + 1; to < Math.min(source.length, from + LONGEST); to++) {
      word += String.fromCharCode(source[to] ?? 0)
      for (const other of words.get(word) ?? []) {
        for (const at of index.placesOf(codesOf(other))) {
          const span = index.spanOf(at, at + other.length)
          evidence.push({ parts: [{ from, to: to + 1 }], span, via: 'text', trust: TRUST_SAME, by: null })
        }
      }
    }
  }
  return evidence
}
