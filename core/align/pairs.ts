/** Which passages of the reports speak of what a paragraph speaks of. */
import type { Hit } from '../hit.ts'
import type { Library } from '../library.ts'
import { fold } from '../match/fold.ts'
import type { Span } from '../pack.ts'
import { measureKey } from './bounds.ts'
import type { Bounds } from './bounds.ts'
import type { Mention } from './mentions.ts'
import type { Reach } from './reach.ts'

/** A passage beside a paragraph. */
export interface Pair {
  /** As the finder found it; `via` says how it and the paragraph are of one matter. */
  readonly hit: Hit
  /** The paragraph's words that led there, in order. */
  readonly words: readonly Span[]
}

/** Passages beside one paragraph. */
const MOST = 10

/**
 * What a near wording speaks for the passage by its length, up from two characters: 执法 stands in everything,
 * 行政机关负责人出庭应诉率 in nothing else.
 */
const NEAR = [0.15, 0.25, 0.35, 0.5]
/** Each further time that a paragraph names the matter. */
const AGAIN = 0.2
const MOST_AGAIN = 0.4

/**
 * A paragraph is of a matter when what speaks for the passage reaches this: one marked term, or two or three near
 * ones. A heading says it in fewer words, a page-long paragraph names much in passing.
 */
const ENOUGH = 0.9
const HEADING = { longest: 40, enough: 0.45 }
/** Two sums of the same shares in another order may differ by so much. */
const ROUNDING = 1e-9
/** A further passage of a measure that is shown already. */
const FURTHER = 0.45
/** What speaks for other passages of the measure counts so much for its best one. */
const REST = 0.5
/** What was done comes before what is planned or lacking. */
const NOT_DONE = 0.85
/** With less than this of the paragraph's words being of the same thing the passage is only near. */
const SAME = 0.5

interface Claim {
  readonly hit: Hit
  readonly mention: Mention
  readonly worth: number
}

function worthOf({ relation, wordings, spans }: Mention, share: number): number {
  const again = 1 + Math.min(MOST_AGAIN, AGAIN * (spans.length - 1))
  if (relation === 'same') return share * again
  const longest = wordings[0]?.length ?? 0
  return share * again * (NEAR[Math.min(NEAR.length, Math.max(2, longest) - 1) - 1] ?? 0)
}

function enoughFor({ length }: string): number {
  return length <= HEADING.longest ? HEADING.enough : ENOUGH
}

/**
 * Those of a paragraph's mentions that the finder must be asked of: all that may bring a measure to what is enough. For
 * what the rest could speak too little speaks, whatever the finder says.
 */
export function mattering(
  paragraph: string, mentions: readonly Mention[], boundsOf: (concept: string) => Bounds,
): readonly Mention[] {
  const enough = enoughFor(paragraph)
  const most = new Map<string, number>()
  for (const mention of mentions) {
    for (const [measure, share] of boundsOf(mention.concept)) {
      most.set(measure, (most.get(measure) ?? 0) + worthOf(mention, share))
    }
  }
  const shown = new Set([...most].filter(([, worth]) => worth >= enough - ROUNDING).map(([measure]) => measure))
  if (shown.size === 0) return []
  return mentions.filter(({ concept }) => [...boundsOf(concept).keys()].some((measure) => shown.has(measure)))
}

function sum(claims: readonly Claim[]): number {
  return claims.reduce((all, { worth }) => all + worth, 0)
}

/** Claims on one passage, as one group; the first claim's passage is the one shown. */
function byPassage(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const groups: Claim[][] = []
  for (const claim of [...claims].sort((a, b) => b.worth - a.worth)) {
    const { start, end } = claim.hit.passage
    const same = groups.find(([first]) => {
      if (first === undefined) return false
      const { passage } = first.hit
      const common = Math.min(end, passage.end) - Math.max(start, passage.start)
      return common > 0.5 * Math.min(end - start, passage.end - passage.start)
    })
    if (same === undefined) groups.push([claim])
    else same.push(claim)
  }
  return groups.sort((a, b) => sum(b) - sum(a))
}

interface Ranked {
  readonly claims: readonly Claim[]
  readonly worth: number
}

/** A measure's passages. All that speaks for the measure helps its best one forward, but counts half there. */
function ranked(claims: readonly Claim[]): readonly Ranked[] {
  const [first] = claims
  const done = first === undefined || first.hit.status === 'result' || first.hit.status === 'frame'
  return byPassage(claims)
    .map((group, i) => ({ group, own: sum(group), rest: i === 0 ? sum(claims) - sum(group) : 0 }))
    .filter(({ own }, i) => i === 0 || own >= FURTHER)
    .map(({ group, own, rest }) => ({ claims: group, worth: (own + REST * rest) * (done ? 1 : NOT_DONE) }))
}

/**
 * 原词 is promised of the passage: it has the paragraph's word, or the term that is part of it (行政复议案件).
 * Another name of the same thing is 同义表述.
 */
function pairOf(library: Library, claims: readonly Claim[], worth: number): Pair | null {
  const [first] = claims
  if (first === undefined) return null
  const same = claims.filter(({ mention }) => mention.relation === 'same')
  const near = sum(same) < SAME
  const led = (near ? first : same[0]) ?? first
  const wording = led.mention.wordings[0] ?? ''
  const term = library.term(led.mention.concept) ?? wording
  const { passage } = led.hit
  const text = fold(library.pack(led.hit.pack)?.pack.text.slice(passage.start, passage.end) ?? '').text
  const ofBoth = [...led.mention.wordings, ...led.mention.wordings.filter((one) => one.includes(term)).map(() => term)]
  const said = ofBoth.some((one) => text.includes(fold(one).text))
  const words = claims.flatMap(({ mention }) => mention.spans)
  return {
    hit: {
      ...led.hit,
      concept: led.mention.concept,
      wording: wording === term ? null : wording,
      via: near ? 'near' : said ? 'exact' : 'alias',
      score: worth / (1 + worth),
    },
    words: [...words].sort((a, b) => a.start - b.start),
  }
}

/** The passages beside a paragraph, best first; none where too little speaks for any. */
export function pairsOf(
  library: Library, paragraph: string, mentions: readonly Mention[], reach: ReadonlyMap<string, Reach>,
): readonly Pair[] {
  const byMeasure = new Map<string, Claim[]>()
  for (const mention of mentions) {
    const best = new Map<string, number>()
    for (const { hit, share } of reach.get(mention.concept)?.passages ?? []) {
      const measure = measureKey(hit.pack, hit.measure)
      const claims = byMeasure.get(measure) ?? []
      byMeasure.set(measure, claims)
      const worth = worthOf(mention, share)
      // A matter that one measure deals with in two places speaks for the measure once.
      claims.push({ hit, mention, worth: best.has(measure) ? 0 : worth })
      best.set(measure, worth)
    }
  }
  const enough = enoughFor(paragraph)
  return [...byMeasure.values()]
    .filter((claims) => sum(claims) >= enough)
    .flatMap((claims) => ranked(claims))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .flatMap(({ claims, worth }) => pairOf(library, claims, worth) ?? [])
}
