import type { PassageView } from '../core/card.ts'
import { cite } from '../core/quote/cite.ts'
import { sourceOfReport } from '../core/quote/cite-source.ts'
import { copy } from '../core/quote/copy.ts'
import type { Copied } from '../core/quote/copied.ts'
import { STYLES, type Style } from '../core/quote/styles.ts'
import type { Template } from '../core/quote/templates.ts'
import { writeClipboard, type Written } from './clipboard.ts'
import type { Engine } from './packed/open.ts'
import { storedStyle } from './style-store.ts'
import type { AllWords } from './words-more.ts'

/** What a page says of the last thing done; drawn by the component `notice`. */
export interface Notice {
  readonly kind: 'none' | 'said' | 'copied' | 'refused'
  readonly text: string
  /** What was, or was to be, copied. */
  readonly copied: string
}

export const NONE: Notice = { kind: 'none', text: '', copied: '' }

export function said(text: string): Notice {
  return { kind: 'said', text, copied: '' }
}

/** The style in force: the one chosen last, else that of official documents. */
export function styleInForce(): Style {
  return storedStyle() ?? 'gongwen'
}

/** What to copy of a card; `figure` is the id of the one meant, if one is. */
export interface Wanted {
  readonly passage: PassageView
  readonly template: Template
  readonly figure: string | null
  readonly term: string
}

/** The text alone: WeChat's clipboard takes no other. */
export function copied({ library }: Engine, { passage, template, figure, term }: Wanted): Copied {
  return copy({ library, passage, figure, template, term, style: styleInForce(), html: false })
}

export interface StyleRow {
  readonly id: Style
  readonly name: string
  readonly chosen: boolean
  /** Why the report cannot be cited so; '' where it can. */
  readonly lacks: string
}

/** Every style, with what it lacks to cite the report at a place. */
export function styleRows(
  { library }: Engine,
  { pack: packId, place }: Pick<PassageView, 'pack' | 'place'>,
  words: AllWords,
): readonly StyleRow[] {
  const report = library.pack(packId)?.pack.report
  const chosen = styleInForce()
  return STYLES.map((style) => {
    const cited = report === undefined ? null
      : cite(sourceOfReport(report, packId), style.id, { place, accessed: null, number: 1 })
    const lacks = cited?.kind === 'missing' ? cited.reason[words.id] : ''
    return { id: style.id, name: style[words.id], chosen: style.id === chosen, lacks }
  })
}

function noticeOf(written: Written, what: string, text: string, words: AllWords): Notice {
  if (written === 'copied') return { kind: 'copied', text: words.copied(what), copied: text }
  return { kind: 'refused', text: words.refused[written], copied: text }
}

/** Puts a text on the clipboard; refused, it comes back to be selected by hand. */
export async function copyText(text: string, what: string, words: AllWords): Promise<Notice> {
  return noticeOf(await writeClipboard(text), what, text, words)
}

/** The same for what `copied` made, or failed to make. */
export function copyMade(made: Copied, words: AllWords): Promise<Notice> {
  if (made.kind === 'missing') return Promise.resolve(said(words.copyMissing(made.reason[words.id])))
  return copyText(made.text, made.what[words.id], words)
}
