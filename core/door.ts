/** Reading unknown JSON: each function gives a typed value, or throws an Error of one sentence with place and cure. */

export type Fields = Readonly<Record<string, unknown>>

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

function fail(place: string, wanted: string, value: unknown): never {
  throw new Error(`${place} must be ${wanted}, not ${shown(value)}.`)
}

export function fields(value: unknown, place: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(place, 'an object', value)
  return Object.fromEntries(Object.entries(value))
}

export function list(value: unknown, place: string): readonly unknown[] {
  return Array.isArray(value) ? value : fail(place, 'a list', value)
}

export function string(value: unknown, place: string): string {
  return typeof value === 'string' ? value : fail(place, 'a string', value)
}

export function nullableString(value: unknown, place: string): string | null {
  return value === null || typeof value === 'string' ? value : fail(place, 'a string or null', value)
}

export function boolean(value: unknown, place: string): boolean {
  return typeof value === 'boolean' ? value : fail(place, 'true or false', value)
}

export function number(value: unknown, place: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fail(place, 'a number', value)
}

export function nullableNumber(value: unknown, place: string): number | null {
  return value === null ? null : number(value, place)
}

export function integer(value: unknown, place: string): number {
  const found = number(value, place)
  return Number.isSafeInteger(found) ? found : fail(place, 'a whole number', value)
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[], place: string): T {
  return allowed.find((one) => one === value) ?? fail(place, `one of ${allowed.join(', ')}`, value)
}

/** Reads each element of a list with `read`, which is told the element's place. */
export function each<T>(value: unknown, place: string, read: (element: unknown, place: string) => T): readonly T[] {
  return list(value, place).map((element, i) => read(element, `${place}[${i}]`))
}
