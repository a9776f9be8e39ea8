/** What `match.ts` measures, in one module, so that a bundler makes of it what it makes of the page script. */
export { cutTable } from '../../core/match/fold.ts'
export { createMatcher } from '../../core/match/match.ts'

/** The least that anything does that reads a text: the bar that matching is held against. */
export function readUnits(text: string): number {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i)
  return sum
}
