/** As WeChat hands them over: not decoded. */
export type Options = Readonly<Record<string, string | undefined>>

/** Longer than anything that is asked. */
const LONGEST = 200

/** A field of an address; '' where it is not there. */
export function decoded(value: string | undefined): string {
  if (value === undefined) return ''
  try {
    return decodeURIComponent(value).slice(0, LONGEST)
  } catch {
    return value.slice(0, LONGEST)
  }
}
