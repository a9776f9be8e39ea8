import { copyByGuard } from '../../browser/guard-copy.ts'
import { readPageMeta } from '../../browser/page-meta.ts'
import type { SettingsStore } from '../../browser/settings.ts'
import { today } from '../../browser/today.ts'
import type { Guard } from '../../browser/world.ts'
import { noticeOf, type CopyChoice, type Notice, type StyleMenu } from '../../components/card-actions.ts'
import { templatesFor } from '../../components/card-templates.ts'
import type { Words } from '../../components/words.ts'
import type { PassageView } from '../../core/card.ts'
import type { Library } from '../../core/library.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import type { Copied } from '../../core/quote/copied.ts'
import { copyPage } from '../../core/quote/copy-page.ts'
import { copy } from '../../core/quote/copy.ts'
import { chosenStyle, flavourOf, styleOf } from '../../core/quote/flavours.ts'
import { readPageHead } from '../../core/quote/page-source.ts'
import { styleChoices } from '../../core/quote/style-choices.ts'
import type { Settings } from '../../core/settings.ts'

export interface Copier {
  /** @param term what the card is headed with */
  copy(passage: PassageView, choice: CopyChoice, term: string, words: Words): Promise<Notice>
  styles(passage: PassageView): StyleMenu
  /** Copies words of the page with that page's own citation; nothing of the report's goes with them. */
  citePage(text: string, words: Words): Promise<Notice>
}

/** Copies as the reader's settings say, and remembers a way of copying that was not the one offered first. */
export function makeCopier(guard: Guard, library: Library, settings: () => Settings, store: SettingsStore): Copier {
  const write = async (copied: Copied): Promise<boolean> =>
    copied.kind === 'copied' && (await copyByGuard(guard, copied)).kind === 'copied'
  return {
    async citePage(text, words) {
      const copied = copyPage(settings(), readPageHead(readPageMeta()), text, today())
      return noticeOf(copied, await write(copied), words)
    },
    async copy(passage, { template, figure }, term, words) {
      const chosen = settings()
      const flavour = flavourOf(chosen, template, today())
      const copied = copy({ library, passage, figure, template, term, ...flavour })
      const written = await write(copied)
      if (figure === null && templatesFor(passage, chosen.template)[0] !== template) {
        // A choice that cannot be kept is still carried out.
        void store.change({ template }).catch(() => undefined)
      }
      return noticeOf(copied, written, words)
    },
    styles: (passage) => ({
      chosen: () => styleOf(settings()),
      choices: () => {
        const report = library.pack(passage.pack)?.pack.report
        if (report === undefined) return []
        const source = sourceOfReport(report, passage.pack, settings().sourceUrl)
        return styleChoices(source, { place: passage.place, accessed: today(), number: 1 })
      },
      onChoose: (style) => void store.change({ style: chosenStyle(settings().role, style) }).catch(() => undefined),
    }),
  }
}
