/** marks.json: the least that the script on every page needs to recognise concepts there. */
import { each, fields, integer, list, string } from '../door.ts'
import { SCHEMA } from '../pack.ts'
import type { Concept, Lexicon, Pack } from '../pack.ts'
import { readSchema } from '../read.ts'

/** Concepts one after another, those first that are painted by default; the others are recognised under the pointer. */
export interface Marks {
  readonly schema: number
  /** How many of the wordings, from the first, are of concepts that are painted. */
  readonly painted: number
  /** Of each concept how many wordings it has: its term and the `same` ones. Never 0. */
  readonly counts: readonly number[]
  /** Those of the first concept, its term first, then those of the next: flat, which a page reads soonest. */
  readonly wordings: readonly string[]
}

/** Concepts that some pack has a passage for; a page gets no mark that would open an empty card. */
export function compileMarks(lexicon: Lexicon, packs: readonly Pack[]): Marks {
  const known = new Set(packs.flatMap((pack) => pack.concepts.map(({ id }) => id)))
  const concepts = lexicon.concepts.filter(({ id }) => known.has(id))
  const wordingsOf = ({ term, wordings }: Concept) =>
    [term, ...wordings.filter(({ relation }) => relation === 'same').map(({ text }) => text)]
  const painted = concepts.filter(({ mark }) => mark).map(wordingsOf)
  const all = [...painted, ...concepts.filter(({ mark }) => !mark).map(wordingsOf)]
  const counts = all.map(({ length }) => length)
  return { schema: SCHEMA, painted: painted.flat().length, counts, wordings: all.flat() }
}

/** marks.json as it is committed: one concept a line. */
export function marksJson({ schema, painted, counts, wordings }: Marks): string {
  let start = 0
  const lines = counts.map((count) => wordings.slice(start, (start += count)).map((one) => JSON.stringify(one)).join())
  const all = lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`
  const head = `"schema": ${schema},\n"painted": ${painted},\n"counts": ${JSON.stringify(counts)}`
  return `{\n${head},\n"wordings": [${all}]\n}\n`
}

/** The door for marks.json. Throws an Error of one sentence: the place and what is wanted there. */
export function readMarks(json: unknown): Marks {
  const marks = fields(json, 'The marks')
  const schema = readSchema(marks.schema, 'The marks file')
  const counts = each(marks.counts, 'counts', (value, place) => {
    const count = integer(value, place)
    if (count < 1) throw new Error(`${place} must be at least 1: a concept has its term.`)
    return count
  })
  const wordings = list(marks.wordings, 'wordings').map((value, i) => string(value, `wordings[${i}]`))
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all !== wordings.length) throw new Error(`counts must add up to the ${wordings.length} wordings, not to ${all}.`)
  return { schema, painted: integer(marks.painted, 'painted'), counts, wordings }
}
