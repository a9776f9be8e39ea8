import { boolean, each, fields, integer, nullableNumber, nullableString, number, oneOf, string } from './door.ts'
import { SCHEMA } from './pack.ts'
import type {
  Concept, ConceptPassage, DateKind, Figure, FigureGroup, FigureKind, Lexicon, NodeKind, OutlineNode, Pack,
  PackConcept, Report, Span, Status, Wording,
} from './pack.ts'

const STATUSES: readonly Status[] = ['result', 'plan', 'shortcoming', 'frame']
const NODE_KINDS: readonly NodeKind[] = ['title', 'preamble', 'part', 'section', 'intro', 'measure', 'signature']
const DATE_KINDS: readonly DateKind[] = ['signed', 'published', 'unknown']
export const FIGURE_KINDS: readonly FigureKind[] = [
  'count', 'money', 'percent', 'rank', 'duration', 'ordinal', 'date', 'phone', 'name',
]

/**
 * The door for a pack's JSON. Unknown fields are kept, so that a pack written by a newer minor version survives.
 * Throws an Error of one sentence: the place and what is wanted there, or that the schema is newer than this program.
 */
export function readPack(json: unknown): Pack {
  const pack = fields(json, 'The pack')
  const schema = readSchema(pack.schema, 'The pack')
  const text = string(pack.text, 'text')
  return {
    ...pack,
    schema,
    id: string(pack.id, 'id'),
    text,
    textSha256: string(pack.textSha256, 'textSha256'),
    report: readReport(pack.report, 'report'),
    outline: each(pack.outline, 'outline', (value, place) => readNode(value, place, text.length)),
    figures: each(pack.figures, 'figures', (value, place) => readFigure(value, place, text.length)),
    groups: each(pack.groups, 'groups', readGroup),
    concepts: each(pack.concepts, 'concepts', (value, place) => readPackConcept(value, place, text.length)),
  }
}

/** The door for a lexicon's JSON; errors as of `readPack`. */
export function readLexicon(json: unknown): Lexicon {
  const lexicon = fields(json, 'The lexicon')
  const schema = readSchema(lexicon.schema, 'The lexicon')
  return { ...lexicon, schema, concepts: each(lexicon.concepts, 'concepts', readConcept) }
}

export function readSchema(value: unknown, what: string): number {
  const schema = integer(value, 'schema')
  if (schema > SCHEMA) {
    throw new Error(
      `${what} has schema ${schema} and this program reads up to ${SCHEMA}: update it, or ask for an older file.`)
  }
  return schema
}

export function readReport(value: unknown, place: string): Report {
  const report = fields(value, place)
  return {
    ...report,
    issuer: string(report.issuer, `${place}.issuer`),
    title: string(report.title, `${place}.title`),
    year: integer(report.year, `${place}.year`),
    date: string(report.date, `${place}.date`),
    dateKind: oneOf(report.dateKind, DATE_KINDS, `${place}.dateKind`),
    url: nullableString(report.url, `${place}.url`),
    docNo: nullableString(report.docNo, `${place}.docNo`),
    region: string(report.region, `${place}.region`),
    issuerShort: string(report.issuerShort, `${place}.issuerShort`),
    column: nullableString(report.column, `${place}.column`),
  }
}

function readSpan(value: unknown, place: string, length: number): Span {
  const span = fields(value, place)
  const start = integer(span.start, `${place}.start`)
  const end = integer(span.end, `${place}.end`)
  if (start < 0 || end < start || end > length) {
    throw new Error(`${place} must lie inside the text of ${length} units, not at ${start} to ${end}.`)
  }
  return { start, end }
}

function readNode(value: unknown, place: string, length: number): OutlineNode {
  const node = fields(value, place)
  return {
    ...node,
    ...readSpan(value, place, length),
    id: string(node.id, `${place}.id`),
    kind: oneOf(node.kind, NODE_KINDS, `${place}.kind`),
    place: string(node.place, `${place}.place`),
    level: integer(node.level, `${place}.level`),
    title: string(node.title, `${place}.title`),
    status: oneOf(node.status, STATUSES, `${place}.status`),
  }
}

function readFigure(value: unknown, place: string, length: number): Figure {
  const figure = fields(value, place)
  const { valueMax, note, ...rest } = figure
  return {
    ...rest,
    ...readSpan(value, place, length),
    id: string(figure.id, `${place}.id`),
    measure: string(figure.measure, `${place}.measure`),
    text: string(figure.text, `${place}.text`),
    value: nullableNumber(figure.value, `${place}.value`),
    unit: nullableString(figure.unit, `${place}.unit`),
    qualifier: nullableString(figure.qualifier, `${place}.qualifier`),
    label: nullableString(figure.label, `${place}.label`),
    kind: oneOf(figure.kind, FIGURE_KINDS, `${place}.kind`),
    citable: boolean(figure.citable, `${place}.citable`),
    group: nullableString(figure.group, `${place}.group`),
    clause: readSpan(figure.clause, `${place}.clause`, length),
    ...(valueMax === undefined ? {} : { valueMax: number(valueMax, `${place}.valueMax`) }),
    ...(note === undefined ? {} : { note: string(note, `${place}.note`) }),
  }
}

function readGroup(value: unknown, place: string): FigureGroup {
  const group = fields(value, place)
  return {
    ...group,
    id: string(group.id, `${place}.id`),
    name: string(group.name, `${place}.name`),
    unit: nullableString(group.unit, `${place}.unit`),
  }
}

function readPackConcept(value: unknown, place: string, length: number): PackConcept {
  const concept = fields(value, place)
  return {
    ...concept,
    id: string(concept.id, `${place}.id`),
    term: string(concept.term, `${place}.term`),
    passages: each(concept.passages, `${place}.passages`, (one, where) => readPassage(one, where, length)),
  }
}

function readPassage(value: unknown, place: string, length: number): ConceptPassage {
  const passage = fields(value, place)
  return {
    ...passage,
    ...readSpan(value, place, length),
    measure: string(passage.measure, `${place}.measure`),
    relation: oneOf(passage.relation, ['about', 'names'], `${place}.relation`),
  }
}

function readConcept(value: unknown, place: string): Concept {
  const concept = fields(value, place)
  return {
    ...concept,
    id: string(concept.id, `${place}.id`),
    term: string(concept.term, `${place}.term`),
    mark: boolean(concept.mark, `${place}.mark`),
    wordings: each(concept.wordings, `${place}.wordings`, readWording),
    en: nullableString(concept.en, `${place}.en`),
    note: nullableString(concept.note, `${place}.note`),
  }
}

function readWording(value: unknown, place: string): Wording {
  const wording = fields(value, place)
  return {
    ...wording,
    text: string(wording.text, `${place}.text`),
    relation: oneOf(wording.relation, ['same', 'near'], `${place}.relation`),
  }
}
