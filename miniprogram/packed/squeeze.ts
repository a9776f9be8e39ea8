/** Run when the mini-program is built: pairs of symbols that come often become symbols of their own (Re-Pair). */
import { BASE, digitsOf } from './alphabet.ts'
import type { Squeezed } from './unsqueeze.ts'

/** More would save little: each costs its place in the list. */
const MOST_PAIRS = 2500
/** A pair that comes more rarely saves less than it costs. */
const RARE = 3
/** More than there are symbols at any time. */
const WIDTH = 4096

interface Best {
  readonly first: number
  readonly second: number
}

/** Pairs taken at once: nearly as good as one at a time, and many times as fast. */
const AT_ONCE = 24

/** The commonest pairs of neighbours that have no symbol in common, by their first symbol. */
function commonest(text: Int32Array<ArrayBuffer>, counts: Int32Array, most: number): ReadonlyMap<number, Best> {
  const seen: number[] = []
  let last = -1
  for (let i = 0; i + 1 < text.length; i++) {
    const key = (text[i] ?? 0) * WIDTH + (text[i + 1] ?? 0)
    // Of three alike only two make a pair.
    if (text[i] === text[i + 1] && key === last) {
      last = -1
      continue
    }
    last = key
    const count = (counts[key] = (counts[key] ?? 0) + 1)
    if (count === RARE) seen.push(key)
  }
  seen.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const least = (counts[seen[0] ?? 0] ?? 0) * 0.8
  const found = new Map<number, Best>()
  const taken = new Set<number>()
  for (const key of seen) {
    if (found.size >= Math.min(most, AT_ONCE) || (counts[key] ?? 0) < least) break
    const [first, second] = [Math.floor(key / WIDTH), key % WIDTH]
    if (taken.has(first) || taken.has(second)) continue
    taken.add(first).add(second)
    found.set(first, { first, second })
  }
  for (let i = 0; i + 1 < text.length; i++) counts[(text[i] ?? 0) * WIDTH + (text[i + 1] ?? 0)] = 0
  return found
}

/** @param symbols the new symbol for each pair, by its first */
function joined(
  text: Int32Array<ArrayBuffer>,
  pairs: ReadonlyMap<number, Best>,
  symbols: ReadonlyMap<number, number>,
): Int32Array<ArrayBuffer> {
  let to = 0
  for (let i = 0; i < text.length; i++) {
    const one = text[i] ?? 0
    const pair = pairs.get(one)?.second === text[i + 1]
    text[to++] = pair ? (symbols.get(one) ?? one) : one
    if (pair) i++
  }
  return text.slice(0, to)
}

/** A text made shorter; `unsqueeze` gives it back. */
export function squeeze(text: string): Squeezed {
  const characters = [...new Set(text.split(''))]
  const idOf = new Map(characters.map((character, id) => [character, id]))
  let rest = Int32Array.from(text.split(''), (character) => idOf.get(character) ?? 0)
  const pairs = new Map<number, Best>()
  const counts = new Int32Array(WIDTH * WIDTH)
  for (;;) {
    const best = commonest(rest, counts, MOST_PAIRS - pairs.size)
    if (best.size === 0) break
    const symbols = new Map([...best.keys()].map((first, i) => [first, characters.length + pairs.size + i]))
    for (const [first, symbol] of symbols) {
      const pair = best.get(first)
      if (pair !== undefined) pairs.set(symbol, pair)
    }
    rest = joined(rest, best, symbols)
  }
  return written(characters, pairs, rest)
}

/** One byte each; the first that the text does not hold stands in the list for what is made of two. */
const MARKS = ['~', '^', '@', '#']

/** The digits that stand alone so that the commonest symbols take one, and all find a number. */
function singleFor(symbols: number): number {
  for (let single = BASE - 1; single > 0; single--) if (single + (BASE - single) * BASE >= symbols) return single
  throw new Error(`Two digits cannot tell ${symbols} symbols apart.`)
}

/** The symbols by how often they are written: the commonest have the shortest numbers. */
function written(characters: readonly string[], pairs: ReadonlyMap<number, Best>, rest: Int32Array): Squeezed {
  const uses = new Map<number, number>()
  const use = (symbol: number) => uses.set(symbol, (uses.get(symbol) ?? 0) + 1)
  rest.forEach(use)
  for (const { first, second } of pairs.values()) [first, second].forEach(use)
  const order = [...uses].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([symbol]) => symbol)
  const single = singleFor(order.length)
  const digits = new Map(order.map((symbol, i) => [symbol, digitsOf(i, single)]))
  const sign = (symbol: number): string => digits.get(symbol) ?? ''
  const pair = MARKS.find((mark) => !characters.includes(mark))
  if (pair === undefined) throw new Error('The text holds every sign that could stand for a pair.')
  return {
    symbols: order.map((symbol) => (pairs.has(symbol) ? pair : characters[symbol])).join(''),
    pair,
    pairs: order.flatMap((symbol) => {
      const made = pairs.get(symbol)
      return made === undefined ? [] : [sign(made.first) + sign(made.second)]
    }).join(''),
    single,
    text: Array.from(rest, sign).join(''),
  }
}
