/** marks.json: the least that the script on every page needs to recognise concepts there. */
import { each, fields, list, oneOf, string } from '../door.ts'
import { SCHEMA } from '../pack.ts'
import type { Lexicon, Pack } from '../pack.ts'
import { readSchema } from '../read.ts'

export interface MarkedConcept {
  /** Its id in the lexicon; as read from marks.json, which has no ids to save every page their bytes, its term. */
  readonly id: string
  /** Painted by default; the others are only recognised under the pointer. */
  readonly mark: boolean
  /** The term and its `same` wordings. Never empty. */
  readonly wordings: readonly string[]
}

export interface Marks {
  readonly schema: number
  readonly concepts: readonly MarkedConcept[]
}

/** Concepts that some pack has a passage for; a page gets no mark that would open an empty card. */
export function compileMarks(lexicon: Lexicon, packs: readonly Pack[]): Marks {
  const known = new Set(packs.flatMap((pack) => pack.concepts.map(({ id }) => id)))
  const concepts = lexicon.concepts.filter(({ id }) => known.has(id)).map(({ id, mark, term, wordings }) => ({
    id,
    mark,
    wordings: [term, ...wordings.filter(({ relation }) => relation === 'same').map(({ text }) => text)],
  }))
  return { schema: SCHEMA, concepts }
}

/** marks.json as it is committed: `[1 or 0, term, wording …]`, one concept a line. */
export function marksJson({ schema, concepts }: Marks): string {
  const lines = concepts.map(({ mark, wordings }) => JSON.stringify([mark ? 1 : 0, ...wordings]))
  return `{\n"schema": ${schema},\n"concepts": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]\n}\n`
}

/** The door for marks.json. Throws an Error of one sentence: the place and what is wanted there. */
export function readMarks(json: unknown): Marks {
  const marks = fields(json, 'The marks')
  const schema = readSchema(marks.schema, 'The marks file')
  const concepts = each(marks.concepts, 'concepts', (value, place): MarkedConcept => {
    const [mark, ...names] = list(value, place)
    const wordings = names.map((wording, i) => string(wording, `${place}[${i + 1}]`))
    const [term] = wordings
    if (term === undefined) throw new Error(`${place} must hold 1 or 0 and at least one wording.`)
    return { id: term, mark: oneOf(String(mark), ['0', '1'], `${place}[0]`) === '1', wordings }
  })
  return { schema, concepts }
}
