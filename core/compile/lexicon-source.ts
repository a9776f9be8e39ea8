import { boolean, each, fields, nullableString, string } from '../door.ts'

/** A wording as it was written down: what it says, and what it rests on. */
export interface SourceWording {
  readonly text: string
  /** `report:<pack id>`, `page:<title of a public page or law>`, `query`, or `query:<the query that needs it>`. */
  readonly rests: string
}

/** A concept as a person wrote it; `place` says where, for the sentences of the checks. */
export interface SourceConcept {
  readonly place: string
  readonly id: string
  readonly term: string
  readonly mark: boolean
  /** English names, best first, divided by `; `. */
  readonly en: string | null
  readonly note: string | null
  readonly same: readonly SourceWording[]
  readonly near: readonly SourceWording[]
}

/** One authored file: its name for the sentences, and its JSON as read. */
export interface LexiconFile {
  readonly name: string
  readonly json: unknown
}

/** The door for an authored file of concepts. Throws an Error of one sentence that names file and place. */
export function readLexiconFile({ name, json }: LexiconFile): readonly SourceConcept[] {
  const file = fields(json, name)
  return each(file.concepts, `${name}: concepts`, readConcept)
}

function readConcept(value: unknown, where: string): SourceConcept {
  const concept = fields(value, where)
  const id = string(concept.id, `${where}.id`)
  const place = `${where.slice(0, where.indexOf(':'))}: concept ${id}`
  return {
    place,
    id,
    term: string(concept.term, `${place}: term`),
    mark: boolean(concept.mark, `${place}: mark`),
    en: nullableString(concept.en, `${place}: en`),
    note: nullableString(concept.note, `${place}: note`),
    same: readWordings(concept.same, `${place}: same`),
    near: readWordings(concept.near, `${place}: near`),
  }
}

/** `{ what they rest on: [wordings] }`, so that none can be written down without its reason. */
function readWordings(value: unknown, place: string): readonly SourceWording[] {
  return Object.entries(fields(value, place)).flatMap(([rests, texts]) =>
    each(texts, `${place}.${rests}`, (text, where) => ({ text: string(text, where), rests })))
}
