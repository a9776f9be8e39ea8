/** One pack, made ready for finding: its letters, their pairs and sounds, its sentences. */
import { letters } from './letters.ts'
import type { Letters } from './letters.ts'
import { createNgrams } from './ngrams.ts'
import type { Ngrams } from './ngrams.ts'
import type { Figure, OutlineNode, Pack, PackConcept, Span } from '../pack.ts'
import { passageAround } from '../card/passage.ts'
import type { Sounds } from './pinyin.ts'
import type { Script } from './script.ts'
import { clauses, sentences } from '../parse/sentences.ts'
import { createSoundIndex } from './sounds.ts'
import type { SoundIndex } from './sounds.ts'

/** Longest passage, in characters, that is grown beyond the clauses which answer. */
export const PASSAGE = 120

export interface Sentence extends Span {
  readonly node: OutlineNode
}

/** What the figures count, end to end. */
export interface Labels {
  readonly letters: Letters
  readonly ngrams: Ngrams
  /** Place in `Pack.figures` of the figure whose label holds a letter. */
  readonly figureAt: Int32Array
}

export interface PackIndex {
  readonly pack: Pack
  readonly letters: Letters
  readonly ngrams: Ngrams
  readonly sounds: SoundIndex
  readonly labels: Labels
  /** Letters of the place's name, which every query about it may carry and none means. */
  readonly region: Letters
  /** 2023年, as a query says which report it means. */
  readonly year: Letters
  readonly concept: (id: string) => PackConcept | undefined
  readonly sentences: readonly Sentence[]
  /** Clauses of a sentence. */
  readonly clausesOf: (sentence: Sentence) => readonly Span[]
  /** The passage to show for words at a span: its sentence, or of a long one the clauses around that fit. */
  readonly passageAt: (anchor: Span) => Span
  /** The sentence that holds an offset of the text. */
  readonly sentenceAt: (offset: number) => Sentence | undefined
  readonly nodeAt: (offset: number) => OutlineNode | undefined
  /** Where the report has these words, punctuation apart. */
  readonly spansOf: (words: string) => readonly Span[]
  /** Where letters stand in the pack, as positions of its letters; two at least. */
  readonly placesOf: (word: ArrayLike<number>) => readonly number[]
  /** Letters `[from, to)` as offsets of the text. */
  readonly spanOf: (from: number, to: number) => Span
  readonly figuresIn: (span: Span) => readonly Figure[]
}

/** The last of spans in order that starts at or before `offset`, if it holds it. */
function holding<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const span = spans[low - 1]
  return span !== undefined && offset < span.end ? span : undefined
}

/** Words do not run from one sentence into the next, whatever stands between them. */
function separate(text: Letters, all: readonly Sentence[]): void {
  let letter = 0
  for (const { start } of all) {
    while (letter < text.codes.length && (text.at[letter] ?? 0) < start) letter++
    text.breaks[letter] = 1
  }
}

function createLabels({ figures }: Pack, script: Script): Labels {
  const read = letters(figures.map(({ label }) => label ?? '').join('；'), script.alphabet)
  const figureAt = new Int32Array(read.codes.length)
  let letter = 0
  let offset = 0
  figures.forEach(({ label }, i) => {
    offset += (label ?? '').length + 1
    while (letter < figureAt.length && (read.at[letter] ?? 0) < offset) figureAt[letter++] = i
  })
  return { letters: read, ngrams: createNgrams(read), figureAt }
}

/** Remembers what was found for a span: the same passages are asked for again and again. */
function memo<T>(find: (span: Span) => T): ((span: Span) => T) {
  const known = new Map<number, T>()
  return (span) => {
    const key = span.start * 0x100000 + span.end
    const found = known.get(key) ?? find(span)
    known.set(key, found)
    return found
  }
}

/** Where `word`, of two letters at least, stands in `text`. */
function placesIn({ codes }: Letters, ngrams: Ngrams, word: ArrayLike<number>): readonly number[] {
  const places: number[] = []
  for (let at = ngrams.first(word[0] ?? 0, word[1] ?? 0); at >= 0; at = ngrams.next(at)) {
    let k = 2
    while (k < word.length && codes[at + k] === word[k]) k++
    if (k >= word.length) places.push(at)
  }
  return places
}

/** About 3 ms for a report of 5,000 letters; sounds are indexed when first needed. */
export function createPackIndex(pack: Pack, script: Script, sounds: Sounds): PackIndex {
  const read = letters(pack.text, script.alphabet)
  const all = pack.outline.flatMap((node) =>
    sentences(pack.text, node.start, node.end).map((span): Sentence => ({ ...span, node })),
  )
  separate(read, all)
  const ngrams = createNgrams(read)
  const clausesOf = memo((span: Span) => clauses(pack.text, span.start, span.end))
  const passageAt = memo((anchor: Span) => {
    const node = holding(pack.outline, anchor.start)
    return node === undefined ? anchor : passageAround(pack.text, node, anchor, PASSAGE)
  })
  const concepts = new Map(pack.concepts.map((concept) => [concept.id, concept]))
  const spanOf = (from: number, to: number): Span => ({ start: read.at[from] ?? 0, end: (read.at[to - 1] ?? 0) + 1 })
  const spansKnown = new Map<string, readonly Span[]>()
  const spansOf = (term: string): readonly Span[] => {
    const known = spansKnown.get(term)
    if (known !== undefined) return known
    const { codes } = letters(term, script.alphabet)
    const spans = placesIn(read, ngrams, codes).map((at) => spanOf(at, at + codes.length))
    spansKnown.set(term, spans)
    return spans
  }
  return {
    pack,
    letters: read,
    ngrams,
    sounds: createSoundIndex(read, sounds),
    labels: createLabels(pack, script),
    region: letters(pack.report.region, script.alphabet),
    year: letters(`${pack.report.year}年`, script.alphabet),
    concept: (id) => concepts.get(id),
    sentences: all,
    clausesOf,
    passageAt,
    sentenceAt: (offset) => holding(all, offset),
    nodeAt: (offset) => holding(pack.outline, offset),
    spansOf,
    placesOf: (word) => placesIn(read, ngrams, word),
    spanOf,
    figuresIn: ({ start, end }) => pack.figures.filter((figure) => figure.start >= start && figure.end <= end),
  }
}
