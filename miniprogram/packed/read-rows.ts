import type { Concept, Figure, Lexicon, OutlineNode, Pack, PackConcept, Relation, Wording } from '../../core/pack.ts'
import type { ConceptRow, DataRows, FigureRow, PackConceptRow, PackRows } from './rows.ts'

function wordings(joined: string, relation: Relation): readonly Wording[] {
  return joined === '' ? [] : joined.split('|').map((text) => ({ text, relation }))
}

function conceptOf([id, mark, term, same, near, en]: ConceptRow): Concept {
  const named = [...wordings(same, 'same'), ...wordings(near, 'near')]
  return { id, term, mark: mark === 1, wordings: named, en: en === '' ? null : en, note: null }
}

function figureOf(row: FigureRow, text: string, outline: readonly OutlineNode[]): Figure {
  const [id, node, start, length, value, unit, qualifier, label, kind, citable, group, before, after] = row
  const [most = null, note = null] = [row[13], row[14]]
  const end = start + length
  return {
    id,
    measure: outline[node]?.id ?? '',
    start,
    end,
    text: text.slice(start, end),
    value,
    unit,
    qualifier,
    label,
    kind,
    citable: citable === 1,
    group,
    clause: { start: start - before, end: end + after },
    ...(most === null ? {} : { valueMax: most }),
    ...(note === null ? {} : { note }),
  }
}

function packConcept(
  [which, ...passages]: PackConceptRow,
  outline: readonly OutlineNode[],
  lexicon: Lexicon,
): PackConcept {
  const known = typeof which === 'number' ? lexicon.concepts[which] : { id: which[0], term: which[1] }
  return {
    id: known?.id ?? '',
    term: known?.term ?? '',
    passages: passages.map(([node, start, length, names]) => ({
      start,
      end: start + length,
      measure: outline[node]?.id ?? '',
      relation: names === 1 ? 'names' : 'about',
    })),
  }
}

function packOf(rows: PackRows, lexicon: Lexicon): Pack {
  const { schema, id, sha, report, text } = rows
  const outline = rows.outline.map(([node, kind, place, level, title, status, start], i): OutlineNode =>
    ({ id: node, kind, place, level, title, status, start, end: rows.outline[i + 1]?.[6] ?? text.length }))
  return {
    schema,
    id,
    text,
    textSha256: sha,
    report,
    outline,
    figures: rows.figures.map((row) => figureOf(row, text, outline)),
    groups: rows.groups.map(([group, name, unit]) => ({ id: group, name, unit })),
    concepts: rows.concepts.map((row) => packConcept(row, outline, lexicon)),
  }
}

/** Packs and lexicon again, as `writeRows` had them. */
export function readRows(rows: DataRows): { readonly packs: readonly Pack[]; readonly lexicon: Lexicon } {
  const lexicon = { schema: rows.schema, concepts: rows.lexicon.map(conceptOf) }
  return { packs: rows.packs.map((pack) => packOf(pack, lexicon)), lexicon }
}
