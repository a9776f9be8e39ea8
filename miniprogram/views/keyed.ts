/** An item of a list with its place in it: what `wx:key` asks for where nothing else tells items apart. */
export type Keyed<T> = T & { readonly key: number }

export function keyed<T extends object>(list: readonly T[]): readonly Keyed<T>[] {
  return list.map((item, key) => ({ ...item, key }))
}
