import { BASE, placesOf } from './alphabet.ts'

/** A text in which numbers stand for characters and for runs of them that come again and again. */
export interface Squeezed {
  /** For each number in order its character, or `pair` for one that is made of two others. */
  readonly symbols: string
  readonly pair: string
  /** For each of those the two numbers. */
  readonly pairs: string
  /** Numbers of one digit. */
  readonly single: number
  readonly text: string
}

/** The numbers in a text of digits, in order. */
function numbersIn(text: string, single: number): readonly number[] {
  const places = placesOf()
  const numbers: number[] = []
  for (let i = 0; i < text.length; i++) {
    let value = places[text.charCodeAt(i)] ?? 0
    if (value >= single) value = single + (value - single) * BASE + (places[text.charCodeAt(++i)] ?? 0)
    numbers.push(value)
  }
  return numbers
}

/** The text as it was; some ten milliseconds for 100,000 characters in an engine that only interprets. */
export function unsqueeze({ symbols, pair, pairs, single, text }: Squeezed): string {
  const words = symbols.split('')
  const parts = numbersIn(pairs, single)
  const firstOf: number[] = []
  let at = 0
  words.forEach((symbol, i) => {
    if (symbol !== pair) return
    words[i] = ''
    firstOf[i] = at
    at += 2
  })
  const word = (i: number): string => {
    const known = words[i] ?? ''
    const first = firstOf[i]
    if (known !== '' || first === undefined) return known
    return (words[i] = word(parts[first] ?? 0) + word(parts[first + 1] ?? 0))
  }
  for (let i = 0; i < words.length; i++) word(i)
  const places = placesOf()
  let whole = ''
  // Written out, not by `numbersIn`: this is most of what opening the data costs.
  for (let i = 0; i < text.length; i++) {
    const value = places[text.charCodeAt(i)] ?? 0
    if (value < single) whole += words[value] ?? ''
    else whole += words[single + (value - single) * BASE + (places[text.charCodeAt(++i)] ?? 0)] ?? ''
  }
  return whole
}
