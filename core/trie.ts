/** All wordings in one tree of typed arrays, with a sieve in front: what `match` reads, and nothing else. */
import { GAP, JOINER, folding } from './fold.ts'
import type { Folding, ScriptTable } from './fold.ts'

/**
 * A unit's letter: 0 stands in no wording; the classes of `fold` come next, with `LEFT_OUT` added, then the wordings'
 * alphabet.
 */
export const LEFT_OUT = 0x8000
export const INVISIBLE_LETTER = LEFT_OUT | 1
export const GAP_LETTER = LEFT_OUT | 2
export const JOINER_LETTER = LEFT_OUT | 3
const ALPHABET = 4

/** Letters are kept by pages of 128 units, of which Chinese text of any length touches some 170 of 512. */
export const PAGE_BITS = 7
export const PAGE_MASK = 127

/** Three letters in 32 bits: what was before them is shifted out; an alphabet above 2,048 only blurs the sieve. */
const LETTER_BITS = 11
const TWO_LETTERS = 2 ** (2 * LETTER_BITS) - 1

/** The last three letters as one number, once `letter` has been read too. */
export const pack = (letters: number, letter: number): number => (letters << LETTER_BITS) ^ letter

/** Of the last three letters the last two. */
export const lastTwo = (packed: number): number => packed & TWO_LETTERS

/** The last three letters and the one after them. */
export const lastFour = (packed: number, letter: number): number => Math.imul(packed, 0x85ebca6b) ^ letter

/** Bits of the sieve for each wording: at most one false alarm in a hundred characters. */
const SIEVE_ROOM = 128

/** The last two letters as a wording by themselves, not as the end of one of three. */
export const onlyTwo = (packed: number): number => ~lastTwo(packed)

/** What begins or is a wording, as a set that may say yes where there is none. */
export interface Sieve {
  readonly bits: Uint8Array
  readonly shift: number
}

const place = (letters: number, shift: number): number => Math.imul(letters, 0x9e3779b1) >>> shift

/** 1 where the letters, in one number, are in the sieve, else 0. Takes it in parts, so that a loop can hold them. */
export function passes(letters: number, bits: Uint8Array, shift: number): number {
  const bit = place(letters, shift)
  return ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1
}

function addTo({ bits, shift }: Sieve, letters: number): void {
  const bit = place(letters, shift)
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
}

/** An open hash of nodes by what leads to them. Node 0 is the root, and in a slot: none. */
export interface Edges {
  readonly edges: Uint16Array | Uint32Array
  readonly parent: Uint16Array | Uint32Array
  readonly label: Uint16Array
}

export interface Trie {
  readonly nodes: Edges
  /** Page of a unit (`unit >> PAGE_BITS`) → where the page's letters start; pages without any share one. */
  readonly pages: Uint32Array
  readonly letters: Uint16Array
  /** Of each wording the first four letters; of one that has not so many, its last two, and all it has. */
  readonly sieve: Sieve
  /** Number of the wording that ends at a node, from 1; 0 none. */
  readonly ends: Uint16Array | Uint32Array
  /** 1 where a wording has a joiner after this node, so that the text may have one too. */
  readonly joint: Uint8Array
}

/** The slot in `edges` of the node for `letter` after `from`, or the empty slot where it would be. */
export function edgeSlot({ edges, parent, label }: Edges, from: number, letter: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)
  for (let slot = mixed ^ (mixed >>> 15); ; slot++) {
    slot &= edges.length - 1
    const node = edges[slot] ?? 0
    if (node === 0 || (label[node] === letter && parent[node] === from)) return slot
  }
}

/** ASCII letter or digit, of either width. Such a run is one word: a term never starts or ends inside it. */
export function isAscii(unit: number): boolean {
  const narrow = unit > 0xff00 ? unit - 0xfee0 : unit
  const small = narrow | 0x20
  return (narrow >= 0x30 && narrow <= 0x39) || (small >= 0x61 && small <= 0x7a)
}

const COMMA = 0x2c

/** A comma joins like 、 (双随机，一公开) where a wording allows it; elsewhere it ends the term like any other sign. */
const classOf = (rule: Folding, unit: number): number => {
  const folded = rule.get(unit) ?? unit
  return folded === COMMA ? JOINER : folded
}

/**
 * @param wordings of at least two units that count; shorter ones are passed over, and of several that fold to the
 *   same the first is found
 */
export function buildTrie(wordings: readonly string[], table?: ScriptTable): Trie {
  const rule = folding(table)
  const size = wordings.reduce((sum, { length }) => sum + length, 1)
  const Numbers = size < 65536 ? Uint16Array : Uint32Array
  const shift = Math.clz32((wordings.length * SIEVE_ROOM) | 1023)
  const sieve = { bits: new Uint8Array(2 ** (29 - shift)), shift }
  const parent = new Numbers(size)
  const label = new Uint16Array(size)
  const ends = new Numbers(size)
  const joint = new Uint8Array(size)
  const edges = { edges: new Numbers(2 ** (32 - Math.clz32(size * 1.5))), parent, label }
  const alphabet = new Map<number, number>()
  let nodes = 0

  const step = (from: number, letter: number): number => {
    const slot = edgeSlot(edges, from, letter)
    const node = edges.edges[slot] ?? 0
    if (node !== 0) return node
    parent[++nodes] = from
    label[nodes] = letter
    return (edges.edges[slot] = nodes)
  }

  wordings.forEach((wording, index) => {
    let node = 0
    let depth = 0
    let start = 0
    let last = 0
    let between = 0
    for (let i = 0; i < wording.length; i++) {
      const unit = classOf(rule, wording.charCodeAt(i))
      if (unit <= JOINER) {
        if (unit > between) between = unit
        continue
      }
      if (between === JOINER || (between === GAP && isAscii(last) && isAscii(unit))) joint[node] = 1
      between = 0
      last = unit
      const letter = alphabet.get(unit) ?? alphabet.size + ALPHABET
      alphabet.set(unit, letter)
      node = step(node, letter)
      if (depth < 4) start = depth < 3 ? pack(start, letter) : lastFour(start, letter)
      depth++
    }
    if (depth < 2) return
    addTo(sieve, depth === 2 ? onlyTwo(start) : start)
    if (depth < 4) addTo(sieve, lastTwo(start))
    if (ends[node] === 0) ends[node] = index + 1
  })

  return { ...letterTable(alphabet, rule), sieve, nodes: edges, ends, joint }
}

function letterTable(alphabet: ReadonlyMap<number, number>, rule: Folding): Pick<Trie, 'pages' | 'letters'> {
  const found = new Map(alphabet)
  for (const unit of [...rule.keys(), COMMA]) {
    const folded = classOf(rule, unit)
    const letter = folded <= JOINER ? LEFT_OUT | (folded + 1) : alphabet.get(folded)
    if (letter !== undefined) found.set(unit, letter)
  }
  const pages = new Uint32Array(65536 >> PAGE_BITS)
  let size = PAGE_MASK + 1
  for (const unit of found.keys()) {
    if (pages[unit >> PAGE_BITS] !== 0) continue
    pages[unit >> PAGE_BITS] = size
    size += PAGE_MASK + 1
  }
  const letters = new Uint16Array(size)
  found.forEach((letter, unit) => {
    letters[(pages[unit >> PAGE_BITS] ?? 0) + (unit & PAGE_MASK)] = letter
  })
  return { pages, letters }
}
