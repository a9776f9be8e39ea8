/** Finds the names of concepts in a query: whole, in another order, or most of one. */
import { TRUST } from './evidence.ts'
import type { NameMatch } from './evidence.ts'
import { createSoundIndex } from './sounds.ts'
import type { SoundIndex } from './sounds.ts'
import { letters } from './letters.ts'
import type { Letters } from './letters.ts'
import { createNgrams, sharedRuns } from './ngrams.ts'
import type { Ngrams, Run } from './ngrams.ts'
import type { Lexicon } from '../pack.ts'
import type { Sounds } from './pinyin.ts'
import { weigh } from './query.ts'
import type { Part, Query } from './query.ts'
import type { Script } from './script.ts'

export interface Name {
  readonly concept: string
  readonly term: string
  readonly wording: string
  readonly via: 'exact' | 'alias' | 'near'
  /** Letters `[from, to)` of `Names.letters`. */
  readonly from: number
  readonly to: number
}

/** All names of all concepts, end to end, with a clause mark between. */
export interface Names {
  readonly list: readonly Name[]
  readonly letters: Letters
  readonly ngrams: Ngrams
  readonly sounds: SoundIndex
  /** Place in `list` of the name that holds a letter. */
  readonly indexAt: Int32Array
  /** What each letter of a name counts. */
  readonly weightsOf: (name: Name) => Float32Array
}

/** Of a name found in pieces, the least share that must be there. */
const LEAST_SHARE = 0.72
/** Of fewer letters, a piece is another word. */
const SHORTEST_IN_PIECES = 4
/** What a name counts whose words are all there in another order. */
const REORDERED = 0.96

/** Reads every name of the lexicon once. */
export function createNames({ concepts }: Lexicon, script: Script, sounds: Sounds): Names {
  const texts: string[] = []
  for (const { term, wordings } of concepts) {
    texts.push(term)
    for (const { text } of wordings) texts.push(text)
  }
  const joined = letters(texts.join('；'), script.alphabet)
  const indexAt = new Int32Array(joined.codes.length)
  const list: Name[] = []
  let letter = 0
  let offset = 0
  const add = (concept: string, term: string, wording: string, via: Name['via']): void => {
    const from = letter
    offset += wording.length + 1
    while (letter < indexAt.length && (joined.at[letter] ?? 0) < offset) indexAt[letter++] = list.length
    list.push({ concept, term, wording, via, from, to: letter })
  }
  for (const { id, term, wordings } of concepts) {
    add(id, term, term, 'exact')
    for (const { text, relation } of wordings) add(id, term, text, relation === 'same' ? 'alias' : 'near')
  }
  const weighed = new Map<Name, Float32Array>()
  const weightsOf = (name: Name): Float32Array => {
    const known = weighed.get(name)
    if (known !== undefined) return known
    const { codes, breaks } = joined
    const own = { codes: codes.subarray(name.from, name.to), breaks: breaks.subarray(name.from, name.to) }
    const weights = weigh(own, script)
    weighed.set(name, weights)
    return weights
  }
  return {
    list, letters: joined, ngrams: createNgrams(joined), sounds: createSoundIndex(joined, sounds), indexAt, weightsOf,
  }
}

/** Weighted share of a name that the runs cover; 0 where it is less than half the letters. */
function share(name: Name, runs: readonly Run[], { weightsOf }: Names): number {
  const covered = new Uint8Array(name.to - name.from)
  let letters = 0
  for (const { from, to, at } of runs) {
    for (let i = at - name.from; i < at - name.from + to - from; i++) {
      letters += 1 - (covered[i] ?? 1)
      covered[i] = 1
    }
  }
  if (letters * 2 < covered.length) return 0
  const weights = weightsOf(name)
  let all = 0
  let found = 0
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0
    all += weight
    found += weight * (covered[i] ?? 0)
  }
  return all === 0 ? 0 : found / all
}

/** The names that share at least half their letters with the query; a paragraph touches a thousand others. */
function runsByName(query: Query, names: Names): ReadonlyMap<Name, Run[]> {
  const runs = sharedRuns(query.letters, names.letters, names.ngrams)
  const shared = new Uint16Array(names.list.length)
  for (const { from, to, at } of runs) {
    const i = names.indexAt[at] ?? 0
    shared[i] = (shared[i] ?? 0) + to - from
  }
  const byName = new Map<Name, Run[]>()
  for (const run of runs) {
    const i = names.indexAt[run.at] ?? 0
    const name = names.list[i]
    if (name === undefined || (shared[i] ?? 0) * 2 < name.to - name.from) continue
    const list = byName.get(name)
    if (list === undefined) byName.set(name, [run])
    else list.push(run)
  }
  return byName
}

/** Names that stand in the query, whole or in pieces. */
export function namesIn(query: Query, names: Names): readonly NameMatch[] {
  const matches: NameMatch[] = []
  for (const [name, runs] of runsByName(query, names)) {
    const { concept, term, wording, via } = name
    const length = name.to - name.from
    const whole = runs.filter(({ from, to }) => to - from === length)
    if (whole.length > 0) {
      matches.push({ concept, term, wording, via, parts: whole.map(partOf), trust: TRUST[via] })
      continue
    }
    if (length < SHORTEST_IN_PIECES) continue
    const covered = share(name, runs, names)
    if (covered < LEAST_SHARE) continue
    const trust = covered > 0.999 ? REORDERED : covered * covered
    matches.push({ concept, term, wording, via, parts: runs.map(partOf), trust: trust * TRUST[via] })
  }
  return matches
}

function partOf({ from, to }: Run): Part {
  return { from, to }
}
