/** All wordings in one tree of typed arrays, with a sieve in front: what `match` reads, and nothing else. */
import { GAP, JOINER, folding } from './fold.ts'
import type { Folding, ScriptTable } from './fold.ts'

/**
 * A unit's letter: 0 stands in no wording, 1 to 3 are the classes of `fold`, then comes the wordings' alphabet, the
 * last letters of two-letter wordings first.
 */
export const INVISIBLE_LETTER = 1
export const GAP_LETTER = 2
export const JOINER_LETTER = 3
const ALPHABET = 4

/** Three letters in 32 bits: what was before them is shifted out; an alphabet above 1,024 only blurs the sieve. */
const LETTER_BITS = 11
export const TWO_LETTERS = 2 ** (2 * LETTER_BITS) - 1

/** The last three letters as one number, once `letter` has been read too. */
export const pack = (letters: number, letter: number): number => (letters << LETTER_BITS) ^ letter

/** Bits of the sieve for each wording: at most one false alarm in a hundred characters. */
const SIEVE_ROOM = 128

/** What begins a wording, by its first three letters; by two where it has no more, since the text may end there. */
export interface Sieve {
  readonly bits: Uint8Array
  readonly shift: number
}

const sieveBit = (packed: number, shift: number): number => Math.imul(packed, 0x9e3779b1) >>> shift

/** 1 where the letters are in the sieve, else 0. Takes the sieve in parts, so that a loop can hold them. */
export function passes(packed: number, bits: Uint8Array, shift: number): number {
  const bit = sieveBit(packed, shift)
  return ((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1
}

/** Node numbers: two bytes each as long as they fit. */
type Numbers = Uint16Array | Uint32Array

export interface Trie {
  /** Unit → letter. Only the parts that hold letters ever become memory. */
  readonly letters: Uint16Array
  /** Letters from `ALPHABET` up to and with this one end two-letter wordings. */
  readonly pairEnd: number
  readonly pairs: Sieve
  readonly triples: Sieve
  /** An open hash of nodes; `edgeSlot` says where the node for a letter after a parent is looked for. 0: none. */
  readonly edges: Numbers
  readonly parent: Numbers
  readonly label: Uint16Array
  /** Number of the wording that ends at a node, from 1; 0 none. */
  readonly ends: Numbers
  /** 1 where a wording has a joiner after this node, so that the text may have one too. */
  readonly joint: Uint8Array
}

/** Where to start looking for the edge, before the mask of `edges` (its length − 1) is applied. */
export function edgeSlot(parent: number, letter: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
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

/** A wording's units that count, with `JOINER` where it has one between two of them. */
function spell(wording: string, rule: Folding): readonly number[] {
  const units: number[] = []
  let last = 0
  let between = 0
  for (let i = 0; i < wording.length; i++) {
    const unit = classOf(rule, wording.charCodeAt(i))
    if (unit <= JOINER) {
      if (unit > between) between = unit
      continue
    }
    if (last !== 0 && (between === JOINER || (between === GAP && isAscii(last) && isAscii(unit)))) units.push(JOINER)
    between = 0
    last = unit
    units.push(unit)
  }
  return units
}

/**
 * @param wordings of at least two units that count; shorter ones are passed over, and of several that fold to the
 *   same the first is found
 */
export function buildTrie(wordings: readonly string[], table?: ScriptTable): Trie {
  const rule = folding(table)
  const spelt = wordings.map((wording) => spell(wording, rule))
  const size = spelt.reduce((sum, units) => sum + units.length, 1)
  const numbers = (length: number): Numbers => (size < 65536 ? new Uint16Array(length) : new Uint32Array(length))
  const edges = numbers(powerOfTwo(size * 1.5))
  const parent = numbers(size)
  const label = new Uint16Array(size)
  const ends = numbers(size)
  const joint = new Uint8Array(size)
  const alphabet = new Map<number, number>()
  const letterFor = (unit: number): number => {
    const letter = alphabet.get(unit) ?? ALPHABET + alphabet.size
    alphabet.set(unit, letter)
    return letter
  }
  for (const units of spelt) {
    const last = units[units.length - 1]
    if (last !== undefined && count(units) === 2) letterFor(last)
  }
  const pairEnd = ALPHABET + alphabet.size - 1
  const pairs = emptySieve(alphabet.size === 0 ? 0 : wordings.length)
  const triples = emptySieve(wordings.length)
  let nodes = 0

  const step = (from: number, letter: number): number => {
    for (let slot = edgeSlot(from, letter); ; slot++) {
      slot &= edges.length - 1
      const node = edges[slot] ?? 0
      if (node !== 0 && (parent[node] !== from || label[node] !== letter)) continue
      if (node !== 0) return node
      edges[slot] = ++nodes
      parent[nodes] = from
      label[nodes] = letter
      return nodes
    }
  }

  spelt.forEach((units, index) => {
    if (count(units) < 2) return
    let node = 0
    let start = 0
    let depth = 0
    for (const unit of units) {
      if (unit === JOINER) {
        joint[node] = 1
        continue
      }
      const letter = letterFor(unit)
      node = step(node, letter)
      if (depth++ < 3) start = pack(start, letter)
    }
    if (depth === 2) addTo(pairs, start & TWO_LETTERS)
    else addTo(triples, start)
    if (ends[node] === 0) ends[node] = index + 1
  })

  return { letters: letterTable(alphabet, rule), pairEnd, pairs, triples, edges, parent, label, ends, joint }
}

/** Letters among the units, as far as it matters: 3 is three or more. */
const count = (units: readonly number[]): number =>
  units.length > 3 ? 3 : units.length - (units[1] === JOINER ? 1 : 0)

const powerOfTwo = (above: number): number => 2 ** Math.ceil(Math.log2(above + 1))

function emptySieve(wordings: number): Sieve {
  const room = powerOfTwo(wordings * SIEVE_ROOM + 7)
  return { bits: new Uint8Array(room / 8), shift: 32 - Math.log2(room) }
}

function addTo({ bits, shift }: Sieve, letters: number): void {
  const bit = sieveBit(letters, shift)
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7))
}

function letterTable(alphabet: ReadonlyMap<number, number>, rule: Folding): Uint16Array {
  const letters = new Uint16Array(65536)
  alphabet.forEach((letter, unit) => {
    letters[unit] = letter
  })
  for (const unit of [...rule.keys(), COMMA]) {
    const folded = classOf(rule, unit)
    letters[unit] = folded <= JOINER ? folded + 1 : (alphabet.get(folded) ?? 0)
  }
  return letters
}
