/** The names of the lexicon's concepts, wherever they stand in a few words. */
import type { Lexicon } from '../pack.ts'
import { ALIASES, EVERYDAY, LIMITS, NARROWS } from './words.ts'

export interface Named {
  readonly start: number
  readonly end: number
  readonly concept: string
}

/** All names in `words`, overlapping ones too. */
export type FindNames = (words: string) => readonly Named[]

const MARKS = /[“”‘’"'「」『』·《》〈〉]/g

/** Tells one from another that the lexicon counts under one concept: 国家级, 市级. */
const LEVEL = /(?:国家|全国|[省市区县州])级/
/** Names of how a thing is ordered: nobody counts 行政复议制度. */
const ORDER = /(?:制度|机制|体系|改革|平台|规则|办法|计划|行动)$/

const ALIASED = new RegExp(ALIASES.map(([other]) => other.source).join('|'))

/** Words as they are compared: without quotation marks, and each thing under one of its names. */
export function bare(words: string): string {
  const text = words.replace(MARKS, '')
  return ALIASED.test(text) ? ALIASES.reduce((all, [other, name]) => all.replace(other, name), text) : text
}

/** Words remembered at a time. */
const MOST_KNOWN = 256

/** Only names of the very thing: what is 相近 is another matter. */
export function createNames({ concepts }: Lexicon): FindNames {
  const byText = new Map<string, Set<string>>()
  /** Length of the longest name by its first two letters. */
  const longest = new Map<string, number>()
  const add = (text: string, concept: string): void => {
    const name = bare(text)
    if (name.length < 2 || LEVEL.test(name) || ORDER.test(name)) return
    const head = name.slice(0, 2)
    longest.set(head, Math.max(longest.get(head) ?? 0, name.length))
    const known = byText.get(name)
    if (known === undefined) byText.set(name, new Set([concept]))
    else known.add(concept)
  }
  const byTerm = new Map(concepts.map(({ id, term }) => [term, id]))
  for (const { id, term, wordings } of concepts) {
    add(term, id)
    // 法治讲座 is more than 领导班子法治专题讲座
    const limits = LIMITS.filter((word) => term.includes(word))
    for (const { text, relation } of wordings) {
      const narrows = NARROWS.some((word) => text.includes(word) && !term.includes(word))
      if (relation !== 'same' || narrows || !limits.every((word) => text.includes(word))) continue
      add(text, id)
      if (text.includes('、')) add(text.replace(/、/g, ''), id)
    }
  }
  for (const [name, term] of EVERYDAY) {
    const concept = byTerm.get(term)
    if (concept !== undefined) add(name, concept)
  }
  const find: FindNames = (words) => {
    const found: Named[] = []
    for (let start = 0; start + 1 < words.length; start++) {
      const most = longest.get(words.slice(start, start + 2)) ?? 0
      for (let end = start + 2; end <= Math.min(words.length, start + most); end++) {
        for (const concept of byText.get(words.slice(start, end)) ?? []) found.push({ start, end, concept })
      }
    }
    return found
  }
  // the same words are held against every figure of a report in turn
  const known = new Map<string, readonly Named[]>()
  return (words) => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= MOST_KNOWN) known.clear()
    const found = find(words)
    known.set(words, found)
    return found
  }
}
