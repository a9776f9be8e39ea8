/** marks.json: the least that the script on every page needs to recognise concepts there. */
import { fields, integer, string } from '../door.ts'
import { SCHEMA } from '../pack.ts'
import type { Concept, Lexicon, Pack } from '../pack.ts'
import { readSchema } from '../read.ts'
import { listOf, LONGEST, SEPARATOR, textOf } from './wording-index.ts'

/** Concepts one after another, those first that are painted by default; the others are recognised under the pointer. */
export interface Marks {
  readonly schema: number
  /** How many of the list `wordings` is read as, from the first, are of concepts that are painted. */
  readonly painted: number
  /**
   * Those of the first concept, its term first and then the `same` ones, those of the next, …, as `textOf` makes it:
   * a page reads it soonest so, and keeps it in the least memory.
   */
  readonly wordings: string
}

/** Concepts that some pack has a passage for; a page gets no mark that would open an empty card. */
export function compileMarks(lexicon: Lexicon, packs: readonly Pack[]): Marks {
  const known = new Set(packs.flatMap((pack) => pack.concepts.map(({ id }) => id)))
  const concepts = lexicon.concepts.filter(({ id }) => known.has(id))
  const wordingsOf = ({ term, wordings }: Concept) =>
    [term, ...wordings.filter(({ relation }) => relation === 'same').map(({ text }) => text)]
  const painted = concepts.filter(({ mark }) => mark).map(wordingsOf)
  const all = [...painted, ...concepts.filter(({ mark }) => !mark).map(wordingsOf)]
  const odd = all.flat().find((wording) => wording.includes(SEPARATOR))
  if (odd !== undefined) throw new Error(`The wording ${odd} has a ${SEPARATOR}, which parts wordings: leave it out.`)
  return { schema: SCHEMA, painted: listOf(textOf(painted)).starts.length - 1, wordings: textOf(all) }
}

/** marks.json as it is committed. */
export function marksJson({ schema, painted, wordings }: Marks): string {
  return `{\n"schema": ${schema},\n"painted": ${painted},\n"wordings": ${JSON.stringify(wordings)}\n}\n`
}

/** As `textOf` makes it of groups that are not empty, nor have anything empty. */
const GROUPS = /^(?:\|\|[^|]+(?:\|[^|]+)*)*\|$/

/** The door for marks.json. Throws an Error of one sentence: the place and what is wanted there. */
export function readMarks(json: unknown): Marks {
  const marks = fields(json, 'The marks')
  const schema = readSchema(marks.schema, 'The marks file')
  const painted = integer(marks.painted, 'painted')
  const wordings = string(marks.wordings, 'wordings')
  if (!GROUPS.test(wordings)) throw new Error('wordings must be written like ||term|wording||term| with nothing empty.')
  if (wordings.length > LONGEST) throw new Error(`wordings must have at most ${LONGEST} units; leave some unmarked.`)
  const there = listOf(wordings).starts.length - 1
  if (painted > there) throw new Error(`painted must be at most the ${there} wordings there are, not ${painted}.`)
  return { schema, painted, wordings }
}
