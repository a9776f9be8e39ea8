/** What `find` answers. */
import type { Span, Status } from './pack.ts'

/**
 * How a hit was found, most trusted first. `exact` 原词, `alias` 同义表述, `near` 相近表述, `pinyin` and `initials` 拼音,
 * `number` 数字相同, `fuzzy` 疑似错字, `text` words of the query found in the report's text.
 */
export type Via = 'exact' | 'alias' | 'near' | 'pinyin' | 'initials' | 'number' | 'fuzzy' | 'text'

export interface Hit {
  readonly pack: string
  /** Outline node. */
  readonly measure: string
  /** Concept of the lexicon that led here, if one did. */
  readonly concept: string | null
  /** The wording that matched, where it is not the concept's own term: 同义表述 · 一次办. */
  readonly wording: string | null
  /** The sentence or few that answer, in the pack's text. */
  readonly passage: Span
  readonly status: Status
  /** Words to mark, in the pack's text, in order, not overlapping, inside `passage`. */
  readonly marks: readonly Span[]
  /** Ids of the figures inside `passage`, most relevant first. */
  readonly figures: readonly string[]
  readonly via: Via
  /** 0…1, comparable within one answer only; for ordering and checks, never shown. */
  readonly score: number
}

export interface HitGroup {
  readonly pack: string
  /** Best first. */
  readonly hits: readonly Hit[]
}

export interface Answer {
  readonly query: string
  /** Best group first. Empty when nothing fits. */
  readonly groups: readonly HitGroup[]
  /** A concept the genre knows and no pack deals with: the honest 未提及. */
  readonly absent: { readonly concept: string; readonly term: string } | null
}

/** What `find` asks of an AbortSignal; core has no DOM types. */
export interface Cancel {
  readonly aborted: boolean
  /** Awaited every few milliseconds of work, where the asker wants to let other things happen in between. */
  readonly pause?: () => Promise<void>
}

export interface Finder {
  /** Resolves to an empty answer once `signal` is aborted; never throws, whatever the query. */
  find(query: string, signal?: Cancel): Promise<Answer>
}
