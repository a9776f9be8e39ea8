import { fraction, percent, quantity, range } from './figure-amounts.ts'
import { word } from './figure-context.ts'
import type { Context, Reading, Rule } from './figure-context.ts'
import { date } from './figure-dates.ts'
import { composite, fixed, identifier, name, phone } from './figure-naming.ts'
import { afterDi, firstOf, session } from './figure-orders.ts'

const enumerator: Rule = (at) => (at.enumerator ? { reason: 'enumerator', end: at.numeral.end } : null)

/** In this order; the first that knows the numeral decides. `quantity` knows every one. */
const RULES: readonly Rule[] = [
  enumerator, fixed, date, identifier, fraction, composite, phone, percent, afterDi, firstOf, session, range, name,
  quantity,
]

/** What a numeral is: a figure, or the reason why not. */
export function read(at: Context): Reading {
  for (const rule of RULES) {
    const reading = rule(at)
    if (reading) return reading
  }
  return word(at)
}
