import type { Reason } from './cite-source.ts'

/** Plain and formatted flavour, each complete in itself, and in words what was copied: 「已复制：」+ `what.zh`. */
export type Copied =
  | { readonly kind: 'copied'; readonly text: string; readonly html: string | null; readonly what: Reason }
  | { readonly kind: 'missing'; readonly reason: Reason }

export type Missing = Copied & { readonly kind: 'missing' }

export function missing(zh: string, en: string): Missing {
  return { kind: 'missing', reason: { zh, en } }
}

/** What was copied, in words: 159件（含出处，纯文本）. `zh` and `en` name it, `detail` says what is with it. */
export interface Named {
  readonly zh: string
  readonly en: string
  readonly detail: Reason
}

export function done(text: string, html: string | null, { zh, en, detail }: Named): Copied {
  return {
    kind: 'copied',
    text,
    html,
    what: {
      zh: `${zh}（${detail.zh}，${html === null ? '纯文本' : '带格式'}）`,
      en: `${en} (${detail.en}, ${html === null ? 'plain text' : 'formatted'})`,
    },
  }
}
