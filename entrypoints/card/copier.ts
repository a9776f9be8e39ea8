import { copyByGuard } from '../../browser/guard-copy.ts'
import type { Guard } from '../../browser/world.ts'
import { noticeOf, type CopyChoice, type Notice } from '../../components/card-actions.ts'
import type { Words } from '../../components/words.ts'
import type { PassageView } from '../../core/card.ts'
import { copy } from '../../core/quote/copy.ts'
import type { Library } from '../../core/library.ts'

export type Copier = (passage: PassageView, choice: CopyChoice, words: Words) => Promise<Notice>

/** Copies as official documents quote, until the reader can choose another style. */
export function makeCopier(guard: Guard, library: Library): Copier {
  return async (passage, { template, figure }, words) => {
    const copied = copy({ library, passage, figure, template, style: 'gongwen', html: true })
    const written = copied.kind === 'copied' && (await copyByGuard(guard, copied)).kind === 'copied'
    return noticeOf(copied, written, words)
  }
}
