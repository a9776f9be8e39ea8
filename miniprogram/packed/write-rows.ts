/** Run when the mini-program is built. What does not fit the rows is refused: nothing is lost without a word. */
import type { Concept, Lexicon, Pack, PackConcept, Relation } from '../../core/pack.ts'
import type { ConceptRow, DataRows, FigureRow, PackConceptRow, PackRows, PassageRow } from './rows.ts'

const BETWEEN = '|'

function conceptRow({ id, term, mark, wordings, en }: Concept): ConceptRow {
  const named = (relation: Relation) => wordings.filter((one) => one.relation === relation).map(({ text }) => text)
  const all = [...named('same'), ...named('near')]
  if (all.some((text) => text.includes(BETWEEN)) || all.join() !== wordings.map(({ text }) => text).join()) {
    throw new Error(`${id}: wordings must hold no ${BETWEEN}, and those of the same thing come first.`)
  }
  return [id, mark ? 1 : 0, term, named('same').join(BETWEEN), named('near').join(BETWEEN), en ?? '']
}

function packRows(pack: Pack, lexicon: Lexicon): PackRows {
  const nodeOf = new Map(pack.outline.map(({ id }, i) => [id, i]))
  const node = (id: string): number => {
    const found = nodeOf.get(id)
    if (found === undefined) throw new Error(`${pack.id}: the outline has no node ${id}.`)
    return found
  }
  const concept = ({ id, term, passages }: PackConcept): PackConceptRow => {
    const at = lexicon.concepts.findIndex((one) => one.id === id && one.term === term)
    const rows = passages.map(({ measure, start, end, relation }): PassageRow =>
      relation === 'names' ? [node(measure), start, end - start, 1] : [node(measure), start, end - start])
    return [at < 0 ? [id, term] : at, ...rows]
  }
  return {
    schema: pack.schema,
    id: pack.id,
    sha: pack.textSha256,
    report: pack.report,
    text: pack.text,
    outline: pack.outline.map(({ id, kind, place, level, title, status, start }) =>
      [id, kind, place, level, title, status, start]),
    figures: pack.figures.map((figure): FigureRow => {
      const { id, measure, start, end, value, unit, qualifier, label, kind, citable, group, clause } = figure
      const row = [
        id, node(measure), start, end - start, value, unit, qualifier, label, kind, citable ? 1 : 0, group,
        start - clause.start, clause.end - end,
      ] as const
      const { valueMax = null, note = null } = figure
      return valueMax === null && note === null ? row : [...row, valueMax, note]
    }),
    groups: pack.groups.map(({ id, name, unit }) => [id, name, unit]),
    concepts: pack.concepts.map(concept),
  }
}

/** Packs and lexicon as rows. The editors' notes on concepts are left out: nothing shows them. */
export function writeRows(packs: readonly Pack[], lexicon: Lexicon, common: unknown): DataRows {
  return {
    packs: packs.map((pack) => packRows(pack, lexicon)),
    schema: lexicon.schema,
    lexicon: lexicon.concepts.map(conceptRow),
    common,
  }
}
