/**
 * Digits that numbers are written in: signs of one byte that a program's text need not escape. The first `SINGLE` stand
 * for a number by themselves, the others begin one of two digits.
 */
export const DIGITS = ' !#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'

export const BASE = DIGITS.length

/** Place of a digit by its UTF-16 unit. */
export function placesOf(): readonly number[] {
  const places: number[] = []
  for (let i = 0; i < BASE; i++) places[DIGITS.charCodeAt(i)] = i
  return places
}

/** A number below `single + (BASE - single) * BASE` in one digit or two. */
export function digitsOf(value: number, single: number): string {
  if (value < single) return DIGITS.charAt(value)
  const rest = value - single
  return DIGITS.charAt(single + Math.floor(rest / BASE)) + DIGITS.charAt(rest % BASE)
}
