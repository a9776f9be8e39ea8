/** Gathers what speaks for each passage of a pack, and the passages worth weighing. */
import { TRUST } from './find-evidence.ts'
import type { Evidence, NameMatch } from './find-evidence.ts'
import type { PackIndex, Sentence } from './find-pack.ts'
import { spelledIn } from './find-sounds.ts'
import { sharedRuns } from './ngrams.ts'
import type { Span } from './pack.ts'
import type { Sounds } from './pinyin.ts'
import type { Query } from './query.ts'

/** Letters `[from, to)` of the pack as offsets of its text. */
const spanOf = ({ letters: { at } }: PackIndex, from: number, to: number): Span => ({
  start: at[from] ?? 0,
  end: (at[to - 1] ?? 0) + 1,
})

/** The reader's words as they stand in the text. */
export const textEvidence = (query: Query, index: PackIndex): readonly Evidence[] => {
  const length = query.letters.codes.length
  return sharedRuns(query.letters, index.letters, index.ngrams).map(({ from, to, at }) => ({
    parts: [{ from, to }],
    span: spanOf(index, at, at + to - from),
    via: to - from === length ? 'exact' : 'text',
    trust: TRUST.text,
    named: null,
  }))
}

/** Passages that deal with the concepts the query names. */
export const nameEvidence = (matches: readonly NameMatch[], index: PackIndex): readonly Evidence[] =>
  matches.flatMap((match) =>
    (index.concept(match.concept)?.passages ?? []).map(({ start, end }, order) => ({
      parts: match.parts,
      span: { start, end },
      via: match.via,
      trust: match.trust,
      named: { match, order },
    })),
  )

/** The whole query typed by sound, as it stands in the text. */
export const soundEvidence = (query: Query, index: PackIndex, sounds: Sounds): readonly Evidence[] => {
  const length = query.letters.codes.length
  const parts = [{ from: 0, to: length }]
  return spelledIn(query.letters, index.sounds, sounds).flatMap(({ at, end, initials }): Evidence[] => {
    const span = spanOf(index, at, end)
    if (initials === 0) return [{ parts, span, via: 'pinyin', trust: TRUST.pinyin * 0.95, named: null }]
    // first letters fit everywhere by chance: only what stands by itself between marks, or is long
    if (end - at < 3 || (!standsAlone(index, at, end) && end - at < 5)) return []
    return [{ parts, span, via: 'initials', trust: TRUST.initials * 0.9, named: null }]
  })
}

/** Whether letters `[from, to)` stand between marks: “双随机一公开”. */
const standsAlone = ({ letters: { at } }: PackIndex, from: number, to: number): boolean =>
  (at[from] ?? 0) - (at[from - 1] ?? -2) > 1 && (at[to] ?? 0) - (at[to - 1] ?? 0) > 1

/** The sentences that evidence stands in, each with its evidence. */
export const bySentence = (evidence: readonly Evidence[], index: PackIndex): ReadonlyMap<Sentence, Evidence[]> => {
  const found = new Map<Sentence, Evidence[]>()
  for (const one of evidence) {
    const sentence = index.sentenceAt(one.span.start)
    if (sentence === undefined) continue
    const list = found.get(sentence)
    if (list === undefined) found.set(sentence, [one])
    else list.push(one)
  }
  return found
}
