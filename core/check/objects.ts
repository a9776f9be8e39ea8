/** What the figures of a report are said of, in the form in which drafts are compared with them. */
import type { PackEntry } from '../library.ts'
import type { Figure, Span } from '../pack.ts'
import { passageAround, sentenceAround } from '../card/passage.ts'
import { claims, saidIn } from './claims.ts'
import type { Said } from './claims.ts'
import { markNeutral, markShared, readWords, unmarked } from './cover.ts'
import type { Neutral, Read } from './cover.ts'
import { endsOf, qualifierAt } from './equal.ts'
import type { Ends } from './equal.ts'
import { bare } from './names.ts'
import type { FindNames } from './names.ts'
import { COUNT_OF, LEADS_TO_NUMBER, LIMITS, MANNER, RANK_VERB } from './words.ts'

/** The words that end an object, of which one must be said: a concept's name, or the last letters. */
export interface Head {
  readonly letters: string
  /** Concepts that name it, each with the wording that stands here. */
  readonly concepts: ReadonlyMap<string, string>
}

export interface Counted {
  readonly figure: Figure
  readonly ends: Ends | null
  readonly qualifier: string
  /** All that may be said of it: its label and its own words in the report. */
  readonly said: Read
  /** What must be said for the object to be this one, without neutral words. */
  readonly need: string
  /** As `said`, with the manner in which it was done. */
  readonly full: Read
  /** Whether it is called by a name in quotation marks. */
  readonly quoted: boolean
  /** Its own words as the report has them. */
  readonly own: string
  readonly heads: readonly Head[]
  /** Whether all heads must be said (a number said of two things together), or any (a rate said of each). */
  readonly allHeads: boolean
  /** Words of its label that its own words lack: what the passage adds. */
  readonly beside: string
  /** The passage it stands in. */
  readonly around: Read
  /** All of the measure it stands in. */
  readonly field: Read
  /** The region of a rank, else null. */
  readonly region: string | null
  readonly planned: boolean
  /** What a card shows of it. */
  readonly passage: Span
  /** Whether its own words name no object, so that it is told by what its label adds. */
  readonly dependent: boolean
  /** Whether they say enough to stand alone: 废止 and 意见书 do not. */
  readonly alone: boolean
}

/** UTF-16 units of an object's end that stand for it where the lexicon has no name for it. */
const HEAD = 4
const BRACKETS = /（[^（）]*）|\([^()]*\)/g
const RANKED = /^(.+?)在(.+?)的位次/

function content(words: string, neutral: Neutral): string {
  const text = bare(words).replace(BRACKETS, '')
  const mask = new Uint8Array(text.length)
  markNeutral(text, neutral, mask)
  return unmarked(text, mask)
}

/** The object without what only counts at its end (市场主体总量数), and without neutral words there. */
function trimmed(words: string): string {
  let text = bare(words).replace(BRACKETS, '').replace(/[+＋（(]+$/, '')
  for (;;) {
    const shorter = text.replace(LEADS_TO_NUMBER, '')
    if (shorter === '' || shorter === text) return text
    text = shorter
  }
}

/** `exact`: what has a number in a row (第十批) is called by its own name only, as is what stands in quotation marks. */
function headsOf(object: string, named: string, exact: boolean, names: FindNames): readonly Head[] {
  const last = (object.split('的').pop() ?? object).split('、').pop() ?? object
  const parts = last.split(/和|及|与/)
  // 惠及 is a word
  return (parts.every((part) => part.length > 1) ? parts : [last]).flatMap((ending) => {
    if (ending === '') return []
    const concepts = new Map<string, string>()
    for (const text of exact ? [] : new Set([ending, last === ending ? named : ending])) {
      for (const { start, end, concept } of names(text)) {
        if (end !== text.length) continue
        const wording = text.slice(start, end)
        if (wording.length > (concepts.get(concept) ?? '').length) concepts.set(concept, wording)
      }
    }
    const own = [...concepts.values()].filter((wording) => ending.endsWith(wording))
    return [{ letters: ending.slice(-Math.max(HEAD, ...own.map(({ length }) => length))), concepts }]
  })
}

/** The citable numbers of a pack that a draft can be held against, in the order of the text. */
export function countedIn(entry: PackEntry, names: FindNames, neutral: Neutral): readonly Counted[] {
  const { pack } = entry
  const says = (words: string): boolean => content(words, neutral) !== ''
  const all = saidIn(pack.text, pack.figures, says).filter(({ figure }) => claims(figure)).map((one): Counted => {
    const { figure } = one
    const node = entry.nodeAt(figure.start)
    const whole = node === null ? one.clause : sentenceAround(pack.text, node, figure.clause)
    const { object, named, region } = objectOf(one, neutral)
    const words = [figure.label ?? '', one.before, one.behind].map((part) => part.replace(MANNER, ''))
    const quoted = /“([^“”]+)”$/.exec(one.before)?.[1] ?? null
    const exact = figure.kind === 'ordinal' || quoted !== null
    const all = readWords(words.join('|'), names)
    const said = exact ? { ...all, concepts: new Set<string>() } : all
    const heads = quoted === null
      ? headsOf(object, named, exact, names)
      : [{ letters: quoted, concepts: new Map<string, string>() }]
    const need = content(object, neutral)
    return {
      figure,
      ends: endsOf(figure),
      qualifier: qualifierAt(pack.text, figure.start, figure.end, one.after),
      said,
      need,
      full: readWords([figure.label ?? '', one.before, one.behind].join('|'), names),
      quoted: quoted !== null,
      own: one.before + one.behind,
      heads,
      allHeads: figure.kind !== 'percent',
      beside: beside(one, names, neutral),
      around: readWords(`${pack.text.slice(whole.start, whole.end)}|${node?.title ?? ''}`, names),
      field: readWords(node === null ? '' : `${pack.text.slice(node.start, node.end)}|${node.title ?? ''}`, names),
      region,
      planned: node?.status === 'plan',
      dependent: content(`${one.before}${one.behind}`, neutral) === '',
      alone: quoted !== null || need.replace(/ /g, '').length >= 4 || heads.some(({ concepts }) => concepts.size > 0),
      passage: node === null ? one.clause : passageAround(pack.text, node, figure.clause),
    }
  })
  return withoutSiblings(all)
}

/**
 * Where the lexicon takes two things for one that the report counts apart (乡镇调委会, 村居调委会), its name for both
 * names neither.
 */
function withoutSiblings(all: readonly Counted[]): readonly Counted[] {
  const wordings = new Map<string, string[]>()
  for (const { heads } of all) {
    for (const { concepts } of heads) {
      for (const [concept, wording] of concepts) wordings.set(concept, [...wordings.get(concept) ?? [], wording])
    }
  }
  const torn = new Set([...wordings].filter(([, words]) =>
    words.some((a) => words.some((b) => !a.endsWith(b) && !b.endsWith(a)))).map(([concept]) => concept))
  if (torn.size === 0) return all
  return all.map((one) => ({
    ...one,
    heads: one.heads.map(({ letters, concepts }) =>
      ({ letters, concepts: new Map([...concepts].filter(([id]) => !torn.has(id))) })),
    said: { ...one.said, concepts: new Set([...one.said.concepts].filter((id) => !torn.has(id))) },
  }))
}

interface Object {
  readonly object: string
  /** With the neutral words at its end (市场主体总量). */
  readonly named: string
  readonly region: string | null
}

function objectOf({ figure, before, behind }: Said, neutral: Neutral): Object {
  const label = bare(figure.label ?? '').replace(BRACKETS, '')
  if (figure.kind === 'rank') {
    const ranked = RANKED.exec(label)
    if (ranked) return { object: trimmed(ranked[1] ?? ''), named: ranked[1] ?? '', region: ranked[2] ?? '' }
    const [object = '', region = ''] = before.split(RANK_VERB)
    return { object: trimmed(object), named: bare(object), region }
  }
  if (content(before, neutral) !== '') {
    const named = label.replace(/的?(?:件|个|人|期|场|次)?数$/, '')
    return { object: trimmed(before.replace(MANNER, '')), named, region: null }
  }
  const counted = label.replace(COUNT_OF, '')
  const object = trimmed(counted === '' || figure.kind === 'ordinal' ? behind : counted)
  return { object: object === '' ? trimmed(behind) : object, named: counted, region: null }
}

/** What the label says beyond the figure's own words. */
function beside({ figure, before, behind }: Said, names: FindNames, neutral: Neutral): string {
  if (figure.label === null || figure.kind === 'rank') return ''
  const label = bare(figure.label).replace(COUNT_OF, '')
  const mask = new Uint8Array(label.length)
  markNeutral(label, neutral, mask)
  markShared(label, readWords(`${before}|${behind}`, names), names, mask)
  return unmarked(label, mask).split(' ').filter((word) => word.length > 1).join(' ')
}

/** Words of the object that a draft must not leave out. */
export function limitsOf(need: string): readonly string[] {
  return LIMITS.filter((word) => need.includes(word))
}
