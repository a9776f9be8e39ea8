/** Weighs the passages of one pack against a query. */
import type { Asked } from './asked.ts'
import { bySentence } from './gather.ts'
import { TRUST, sharedBy } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { answers, askedShare, mostEqual, weighFigures } from './figures.ts'
import type { Weighed } from './figures.ts'
import type { Meaning } from './meaning.ts'
import type { PackIndex } from './pack.ts'
import { passageIn } from './passage.ts'
import { FOUND_BY_WORDS } from './rank.ts'
import type { Candidate } from './rank.ts'
import type { Hit, Via } from '../hit.ts'
import type { Figure, Span } from '../pack.ts'
import { contains, overlaps } from '../card/passage.ts'
import { JOINING } from './query.ts'
import type { Query } from './query.ts'

/** Least share of a query that a passage must explain. Measured: tests/rank/threshold.ts. */
export const LOOSE = 0.5
/** Below it a passage fits only loosely and is shown as 相近. */
export const CLOSE = 0.7
/** What is found so and fits only loosely is no longer that; a number or a sound is what it is. */
const LOOSELY: readonly Via[] = ['exact', 'alias', 'text', 'fuzzy']

/** Sentences weighed for one query, and passages chosen for what it names. */
const SENTENCES = 16
const NAMED = 48
/** What it is worth that a passage holds the figure asked for, of the share of the query. */
const ASKED = 0.2

/** Letters of a name count at least so much, however common its words: 优化营商环境 is not 优化 and 环境. */
const NAME = 0.8
const SHORTEST_NAME = 4
/** A name found in pieces is less than this sure. */
const SURELY = 0.8

/** What may follow the report's own place or year: 县, 年度. */
const AFTER_OWN = '县市区省州度'

/** The query's weights for one report: names weigh more; the place's own name, which any query may carry, nothing. */
export function weightsFor(query: Query, { matches, missing }: Meaning, index: PackIndex): Float32Array {
  const weights = query.weights.slice()
  const names = [...matches.filter(({ trust }) => trust >= SURELY).flatMap(({ parts }) => parts), ...missing]
  for (const { from, to } of names) {
    for (let i = from; to - from >= SHORTEST_NAME && i < to; i++) weights[i] = Math.max(weights[i] ?? 0, NAME)
  }
  const q = query.letters.codes
  for (const own of [index.region.codes, index.year.codes]) {
    for (let i = 0; own.length > 0 && i + own.length <= q.length; i++) {
      if (!own.every((code, k) => q[i + k] === code)) continue
      const tail = AFTER_OWN.includes(String.fromCharCode(q[i + own.length] ?? 0)) ? 1 : 0
      weights.fill(0.02, i, i + own.length + tail)
    }
  }
  return weights
}

/** Whether more speaks for a passage than two letters of a longer word: 长制 of 河长制 says nothing. */
function saysEnough(evidence: readonly Evidence[]): boolean {
  const words = new Set<number>()
  for (const { parts, by } of evidence) {
    for (const { from, to } of parts) {
      if (by?.kind === 'passage' || to - from > 2) return true
      words.add(from)
    }
  }
  return words.size > 1
}

function speaksFor(one: Evidence, passage: Span): boolean {
  if (one.by?.kind !== 'passage') return contains(passage, one.span)
  const common = Math.min(one.span.end, passage.end) - Math.max(one.span.start, passage.start)
  return common >= 0.5 * Math.min(one.span.end - one.span.start, passage.end - passage.start)
}

function worthOf({ parts, trust }: Evidence, weights: Float32Array): number {
  let worth = 0
  for (const { from, to } of parts) for (let i = from; i < to; i++) worth += (weights[i] ?? 0) * trust
  return worth
}

function orderOf({ by }: Evidence): number {
  return by?.kind === 'passage' ? by.order : FOUND_BY_WORDS
}

/** Whether one way alone explains all that weighs anything. */
function isAll({ parts }: Evidence, weights: Float32Array): boolean {
  if (parts.reduce((sum, { from, to }) => sum + to - from, 0) * 2 < weights.length) return false
  return weights.every((weight, i) => weight < JOINING || parts.some(({ from, to }) => from <= i && i < to))
}

/** The evidence that explains all, or else most; of equals a concept's, by the order of its passages. */
function leading(evidence: readonly Evidence[], weights: Float32Array): Evidence | undefined {
  let most = -1
  let lead: Evidence | undefined
  for (const one of evidence) {
    const worth = worthOf(one, weights) + (isAll(one, weights) ? weights.length : 0)
    if (worth < most || (worth === most && lead !== undefined && orderOf(lead) <= orderOf(one))) continue
    most = worth
    lead = one
  }
  return lead
}

function marksOf(evidence: readonly Evidence[], passage: Span): readonly Span[] {
  const spans = evidence
    .filter(({ by, span }) => by === null && contains(passage, span))
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const marks: Span[] = []
  for (const span of spans) {
    const last = marks[marks.length - 1]
    if (last !== undefined && overlaps(last, span)) {
      marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else marks.push(span)
  }
  return marks
}

/** The evidence that explains most of the query, no more than is worth weighing. */
function tellingMost(evidence: readonly Evidence[], weights: Float32Array): readonly Evidence[] {
  if (evidence.length <= NAMED) return evidence
  const worth = new Map(evidence.map((one) => [one, worthOf(one, weights)]))
  return [...evidence].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0)).slice(0, NAMED)
}

/**
 * The passages of one pack that answer the query, each with its score; none below `loose`. Yields wherever it is good
 * to stop for a while.
 */
export function* candidatesIn(
  query: Query,
  weights: Float32Array,
  evidence: readonly Evidence[],
  index: PackIndex,
  loose: number,
): Generator<null, readonly Candidate[], undefined> {
  const bonus = (span: Span): number => {
    if (query.asked === null) return 0
    return ASKED * askedShare(weighFigures(index.figuresIn(span), query, evidence, []), 0)
  }
  const passages: Span[] = []
  for (const { span } of tellingMost(evidence.filter(({ by }) => by?.kind === 'passage'), weights)) passages.push(span)
  const sentences = [...bySentence(evidence.filter(({ by }) => by?.kind !== 'passage'), index)]
    .map(([sentence, found]) => ({ sentence, found, share: sharedBy(found, weights) }))
    .filter(({ share }) => share >= loose / 2)
    .sort((a, b) => b.share - a.share)
    .slice(0, SENTENCES)
  for (const { sentence, found } of sentences) {
    passages.push(passageIn(sentence, found, weights, index, bonus))
    yield null
  }
  const seen = new Set<number>()
  const candidates: Candidate[] = []
  for (const passage of passages) {
    const key = passage.start * 0x100000 + passage.end
    if (seen.has(key)) continue
    seen.add(key)
    candidates.push(...weighed(query, passage, evidence, weights, index, loose))
    yield null
  }
  return candidates
}

/** What a reader sees marked in a passage, and its figures: worked out for the few passages that are shown. */
interface Details {
  readonly marks: readonly Span[]
  readonly figures: readonly Weighed[]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function weighed(
  query: Query,
  passage: Span,
  evidence: readonly Evidence[],
  weights: Float32Array,
  index: PackIndex,
  loose: number,
): readonly Candidate[] {
  const node = index.nodeAt(passage.start)
  const speaking = evidence.filter((one) => speaksFor(one, passage))
  const share = sharedBy(speaking, weights)
  const enough = share * (1 - ASKED) + ASKED >= loose && (share >= CLOSE || saysEnough(speaking))
  const lead = enough ? leading(speaking, weights) : undefined
  if (node === undefined || lead === undefined) return []
  if (query.asked === null && share < loose) return []
  const match = lead.by?.kind === 'passage' ? lead.by.match : undefined
  const details = once((): Details => {
    const matched = marksOf(speaking, passage)
    // found by sound or by another name: what is marked is the report's own name for it
    const named = match === undefined || matched.length > 0 ? [] : index.spansOf(match.term)
    const marks = matched.length > 0 ? matched : named.filter((span) => contains(passage, span))
    const figures = weighFigures(index.figuresIn(passage), query, speaking, marks.length > 0 ? marks : [lead.span])
    return { marks, figures }
  })
  const score = query.asked === null ? share : share * (1 - ASKED) + ASKED * askedShare(details().figures, share)
  if (score < loose) return []
  const ranked: Candidate['ranked'] = {
    pack: index.pack.id,
    measure: node.id,
    concept: match?.concept ?? null,
    wording: match === undefined || match.wording === match.term ? null : match.wording,
    passage: { start: passage.start, end: passage.end },
    status: node.status,
    via: share < CLOSE && LOOSELY.includes(lead.via) ? 'near' : lead.via,
    score,
  }
  const whole = (): Hit => {
    const { marks, figures } = details()
    return { ...ranked, marks, figures: figures.map(({ figure }) => figure.id) }
  }
  return [{ ranked, whole, order: orderOf(lead) }]
}

/** A hit for a figure by itself, with the passage that holds it. */
function hitOf(
  figure: Figure,
  query: Pick<Query, 'asked' | 'amounts' | 'weights'>,
  way: Pick<Hit, 'via' | 'score'>,
  index: PackIndex,
): readonly Hit[] {
  const node = index.nodeAt(figure.start)
  if (node === undefined) return []
  const passage = index.passageAt(figure.clause)
  const marks = [{ start: figure.start, end: figure.end }]
  const others = weighFigures(index.figuresIn(passage), query, [], marks).map((one) => one.figure.id)
  const figures = [figure.id, ...others.filter((id) => id !== figure.id)]
  return [{
    pack: index.pack.id, measure: node.id, concept: null, wording: null, passage, status: node.status, marks, figures,
    ...way,
  }]
}

/** Every figure that is the number asked for, each with the passage that holds it, best first. */
export function numbersIn(query: Query, index: PackIndex, most: number): readonly Hit[] {
  return index.pack.figures
    .map((figure) => ({ figure, equal: mostEqual(figure, query.amounts) }))
    .filter(({ equal }) => equal > 0)
    .sort((a, b) => b.equal - a.equal || Number(b.figure.citable) - Number(a.figure.citable))
    .slice(0, most)
    .flatMap(({ figure, equal }) => hitOf(figure, query, { via: 'number', score: (TRUST.number * equal) / 3 }, index))
}

/** Least weight of a query that says what it is about. */
const LIGHTEST = 0.3
/** Of a kind of which a report has more figures, the question has to say which is meant. */
const FEW = 4

/** Whether a query names nothing but the place, whose rank it asks for. */
export function isLight(weights: Float32Array): boolean {
  return weights.reduce((sum, weight) => sum + weight, 0) < LIGHTEST
}

/** The figures of the kind that a question asks for which names nothing; none where they are many. */
export function figuresAsked(asked: Asked, index: PackIndex): readonly Hit[] {
  const figures = index.pack.figures.filter((figure) => figure.citable && answers(figure, asked) > 0)
  const query = { asked, amounts: [], weights: new Float32Array(0) }
  if (figures.length > FEW) return []
  return figures.flatMap((figure) => hitOf(figure, query, { via: 'text', score: LOOSE }, index))
}
