/**
 * The values that travel the one-way road, and the doors where unknown JSON becomes one of them.
 * All offsets are UTF-16 offsets in `Pack.text`, half open: `[start, end)`.
 */

/** Version of pack.json and lexicon.json. A newer file is refused, unknown fields are kept. */
export const SCHEMA = 1

/** What a passage is: reported for the year, planned for the next, admitted as lacking, or the document's frame. */
export type Status = 'result' | 'plan' | 'shortcoming' | 'frame'

export type NodeKind = 'title' | 'preamble' | 'part' | 'section' | 'intro' | 'measure' | 'signature'

/** A run of UTF-16 offsets in the pack's text, `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * One piece of the outline. The nodes are a partition: in order, each starts where the one before it ends,
 * so a part or section is its heading only and `level` says what belongs under it.
 */
export interface OutlineNode extends Span {
  /** Numbering path: `1.3.4` for 一、（三）四是, `2.0` the introduction of 二, `0` the preamble; a repeat gets `~2`. */
  readonly id: string
  readonly kind: NodeKind
  /** As the report counts: `一、（三）四是`. */
  readonly place: string
  /** 0 for title, preamble and signature; 1 part, 2 section, 3 measure. */
  readonly level: number
  /** The heading, or the measure's first clause, without its enumerator. */
  readonly title: string
  readonly status: Status
}

export type FigureKind =
  | 'count' // 159件
  | 'money' // 9820.4万元
  | 'percent' // 99.1%
  | 'rank' // 第一, 第二位
  | 'duration' // 0.5天, 连续三年
  | 'ordinal' // 第四次, 第十批
  | 'date' // 2024年2月28日, 2023年
  | 'phone' // 960444
  | 'name' // 1+22, 885, 四个不欠: a number inside a name, counts nothing that can be quoted

export interface Figure extends Span {
  readonly id: string
  /** Outline node that holds it. */
  readonly measure: string
  /** The token as written: `70.27万`, `2100余`, `90%以上`. Unit apart, except `%`. Always `text.slice(start, end)`. */
  readonly text: string
  /** 702700 for 70.27万; money in 元; percent as written (99.1). Null where the token counts nothing. */
  readonly value: number | null
  /** Upper end of a range (1-2个), else absent. */
  readonly valueMax?: number
  /** 件, 元, %, 位 … as the field writes it; null where there is none. */
  readonly unit: string | null
  /** 余, 以上, 达, 均, 连续 … as written, several joined by 、. */
  readonly qualifier: string | null
  /** What is counted, in the field's words and with its object; null where no rule or hand has said. */
  readonly label: string | null
  readonly kind: FigureKind
  /** May stand alone in a quotation (a name's number may not). */
  readonly citable: boolean
  /** Id of the `FigureGroup` it belongs to. */
  readonly group: string | null
  /** The clause that holds it. */
  readonly clause: Span
  /** What the report leaves open, said by the editors. */
  readonly note?: string
}

export interface FigureGroup {
  readonly id: string
  /** 梳理发布事项清单 */
  readonly name: string
  readonly unit: string | null
}

export type DateKind = 'signed' | 'published' | 'unknown'

export interface Report {
  readonly issuer: string
  readonly title: string
  /** The year the report tells of, not the year it was signed. */
  readonly year: number
  /** ISO date. */
  readonly date: string
  readonly dateKind: DateKind
  /** Address of the report's own page; null where it is not known. Never invented. */
  readonly url: string | null
  /** 发文字号; null where the source shows none. */
  readonly docNo: string | null
  /** Short name of the place in interface sentences: 某县. */
  readonly region: string
  /** Short name of the issuer: 某县人民政府. */
  readonly issuerShort: string
  /** The site's column where such reports are kept: an offer to the reader, never the source of a quotation. */
  readonly column: string | null
}

/** A passage that deals with a concept (`about`), or only names it without saying anything of it (`names`). */
export interface ConceptPassage extends Span {
  readonly measure: string
  readonly relation: 'about' | 'names'
}

export interface PackConcept {
  /** Id of a concept in the lexicon. */
  readonly id: string
  readonly term: string
  /** Best first; never empty. */
  readonly passages: readonly ConceptPassage[]
}

export interface Pack {
  readonly schema: number
  /** `<GB/T 2260 code>-<year>-<genre>`: 110000-2023-fzzf. */
  readonly id: string
  readonly text: string
  readonly textSha256: string
  readonly report: Report
  readonly outline: readonly OutlineNode[]
  readonly figures: readonly Figure[]
  readonly groups: readonly FigureGroup[]
  readonly concepts: readonly PackConcept[]
}

/**
 * `same`: another name of the same thing, may be marked on pages. `near`: leads there when searched or
 * highlighted, shown as 相近表述, never marked.
 */
export type Relation = 'same' | 'near'

export interface Wording {
  readonly text: string
  readonly relation: Relation
}

export interface Concept {
  readonly id: string
  readonly term: string
  /** Painted on pages by default. Words too general to help a reader are not. */
  readonly mark: boolean
  /** Without `term` itself. */
  readonly wordings: readonly Wording[]
  readonly en: string | null
  readonly note: string | null
}

export interface Lexicon {
  readonly schema: number
  readonly concepts: readonly Concept[]
}

/** A reference to anything in any pack. */
export interface Ref {
  readonly pack: string
  readonly id: string
}
