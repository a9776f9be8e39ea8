import { parse } from 'acorn'

export interface Named {
  readonly name: string
  readonly offset: number
}

/** Identifiers and property names of a script, those in computed brackets and plain strings included. */
export function names(script: string): readonly Named[] {
  const found: Named[] = []
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(visit)
    const { type, name, value: literal, start } = value as Record<string, unknown>
    const word = type === 'Identifier' ? name : type === 'Literal' ? literal : null
    if (typeof word === 'string' && typeof start === 'number') found.push({ name: word, offset: start })
    Object.values(value).forEach(visit)
  }
  visit(parse(script, { ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true }))
  return found
}
