/**
 * A place in an order as digits that are compared as text, never ending in 0: between any two there is room for
 * another, so that moving an item rewrites that item alone and two surfaces that move at once lose nothing.
 */

/** Longer than any order that a hand has made; beyond it the whole order is written anew. */
export const LONGEST_RANK = 200

/** Digits of a time in milliseconds, enough for some thirty thousand years. */
const TIME = 15

/** The rank of something new: after all that is older, and each of several added in one go after the one before. */
export function rankOfTime(milliseconds: number, at = 0): string {
  const time = String(Math.max(0, Math.floor(milliseconds))).padStart(TIME, '0')
  return `${time}5${at === 0 ? '' : `${String(at).padStart(6, '0')}5`}`
}

/** A rank as stored, if it is one. */
export function readRank(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_RANK * 2 || !/^\d+$/.test(value)) return null
  const bare = value.replace(/0+$/, '')
  return bare === '' ? null : bare
}

/**
 * A rank between two.
 * @param low null: before all others
 * @param high null: after all others; so it is taken too where it is not greater than `low`
 */
export function rankBetween(low: string | null, high: string | null): string {
  let rank = ''
  let limit = high === null || (low ?? '') < high ? high : null
  for (let i = 0; ; i++) {
    const from = Number((low ?? '').charAt(i) || 0)
    const to = limit === null ? 10 : Number(limit.charAt(i) || 0)
    if (to - from > 1) return rank + String(Math.floor((from + to) / 2))
    rank += String(from)
    // Once a digit is below the upper rank's, whatever follows is too.
    if (to > from) limit = null
  }
}
