/** Gathers what speaks for the passages of one pack. */
import { TRUST } from './evidence.ts'
import type { Evidence, NameMatch } from './evidence.ts'
import { equals } from './figures.ts'
import type { PackIndex, Sentence } from './pack.ts'
import { LONGEST_SLIP, slipsIn } from './slips.ts'
import type { IsWord, Place } from './slips.ts'
import { spelledIn } from './sounds.ts'
import type { Letters } from './letters.ts'
import { sharedRuns } from './ngrams.ts'
import type { Ngrams, Run } from './ngrams.ts'
import type { Sounds } from './pinyin.ts'
import type { Part, Query } from './query.ts'

/** What two letters by themselves lack against a whole query found in one piece; of longer runs each a part. */
const SCATTERED = 0.3

/** In a query longer than this, runs that weigh less are left out: of such there are hundreds. */
const PARAGRAPH = 24
const LIGHT = 0.6

/** Runs of words that the query shares with a text, without those that say nothing in a long one. */
function tellingRuns({ letters, weights }: Query, text: Letters, ngrams: Ngrams): readonly Run[] {
  const runs = sharedRuns(letters, text, ngrams)
  if (letters.codes.length <= PARAGRAPH) return runs
  return runs.filter(({ from, to }) => {
    let weight = 0
    for (let i = from; i < to; i++) weight += weights[i] ?? 0
    return weight >= LIGHT
  })
}

/** The reader's words as they stand in the text. */
export function textEvidence(query: Query, core: Part, index: PackIndex): readonly Evidence[] {
  return tellingRuns(query, index.letters, index.ngrams).map(({ from, to, at }) => ({
    parts: [{ from, to }],
    span: index.spanOf(at, at + to - from),
    via: from <= core.from && core.to <= to ? 'exact' : 'text',
    trust: from <= core.from && core.to <= to ? TRUST.exact : TRUST.text - SCATTERED / (to - from),
    by: null,
  }))
}

/** Words of the query in the label that says what a figure counts: they speak for the clause that holds it. */
export function labelEvidence(query: Query, { labels, pack }: PackIndex): readonly Evidence[] {
  return tellingRuns(query, labels.letters, labels.ngrams).flatMap(({ from, to, at }): Evidence[] => {
    const figure = pack.figures[labels.figureAt[at] ?? -1]
    if (figure === undefined) return []
    const trust = TRUST.text - SCATTERED / (to - from)
    const by = { kind: 'label', figure: figure.id } as const
    return [{ parts: [{ from, to }], span: figure.clause, via: 'text', trust, by }]
  })
}

/** Sentences of the part of the report that the query asks for. */
export function statusEvidence({ statuses }: Query, { sentences }: PackIndex): readonly Evidence[] {
  return statuses.flatMap(({ status, from, to }) =>
    sentences.filter(({ node }) => node.status === status).map((sentence): Evidence => ({
      parts: [{ from, to }], span: sentence, via: 'text', trust: TRUST.near, by: { kind: 'status' },
    })),
  )
}

/** Numbers in the query that the report has, in whatever shape. */
export function amountEvidence(query: Query, { pack }: PackIndex): readonly Evidence[] {
  return query.amounts.flatMap((amount) =>
    pack.figures.filter((figure) => equals(figure, amount) >= 2).map(({ start, end }): Evidence => ({
      parts: [amount], span: { start, end }, via: 'number', trust: TRUST.number, by: null,
    })),
  )
}

/** What each passage of a concept lacks against the one before it; the best first. */
const LATER = 0.02
const MOST_LATER = 5

/** Passages that deal with the concepts the query names. */
export function nameEvidence(matches: readonly NameMatch[], index: PackIndex): readonly Evidence[] {
  return matches.flatMap((match) =>
    (index.concept(match.concept)?.passages ?? []).map(({ start, end }, order) => ({
      parts: match.parts,
      span: { start, end },
      via: match.via,
      trust: match.trust * (1 - LATER * Math.min(order, MOST_LATER)),
      by: { kind: 'passage', match, order },
    })),
  )
}

/** Whether letters `[from, to)` stand between marks: “双随机一公开”. */
function standsAlone({ letters: { at } }: PackIndex, from: number, to: number): boolean {
  return (at[from] ?? 0) - (at[from - 1] ?? -2) > 1 && (at[to] ?? 0) - (at[to - 1] ?? 0) > 1
}

/** Against a name of a concept, words of the text that sound so. */
const TEXT_SOUND = 0.93

/** The whole query typed by sound, as it stands in the text. */
export function soundEvidence(query: Query, index: PackIndex, sounds: Sounds): readonly Evidence[] {
  const parts = [{ from: 0, to: query.letters.codes.length }]
  return spelledIn(query.letters, index.sounds, sounds).flatMap(({ at, end, initials }): Evidence[] => {
    const span = index.spanOf(at, end)
    const length = end - at
    if (initials < length) {
      if (initials === 0 ? length < 2 : length < 3 || initials > length / 2) return []
      return [{ parts, span, via: 'pinyin', trust: TRUST.pinyin * TEXT_SOUND, by: null }]
    }
    // first letters fit everywhere by chance: only what stands by itself between marks, or is long
    if (length < 3 || (!standsAlone(index, at, end) && length < 5)) return []
    return [{ parts, span, via: 'initials', trust: TRUST.initials * TEXT_SOUND, by: null }]
  })
}

/** Words of the text that the query is a slip for. */
export function slipEvidence(
  query: Query,
  core: Part,
  index: PackIndex,
  sounds: Sounds,
  isWord: IsWord,
): readonly Evidence[] {
  if (core.to - core.from > LONGEST_SLIP) return []
  const over = (shift: number): readonly Place[] => {
    const at = shift + core.from
    return at < 0 ? [] : [{ at, end: shift + core.to, part: core }]
  }
  return slipsIn(query.letters, core, index.sounds, sounds, isWord, over).map(({ at, end, part, likeness }) => ({
    parts: [part], span: index.spanOf(at, end), via: 'fuzzy', trust: TRUST.fuzzy * likeness, by: null,
  }))
}

/** The sentences that evidence stands in, each with its evidence. */
export function bySentence(evidence: readonly Evidence[], index: PackIndex): ReadonlyMap<Sentence, Evidence[]> {
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
