import { today } from '../../browser/today.ts'
import type { CopyChoice } from '../../components/card-actions.ts'
import type { BasketItem } from '../../core/basket/item.ts'
import { type Collecting, itemsOf } from '../../core/basket/make-item.ts'
import type { CardView, PassageView } from '../../core/card.ts'
import { cardOfAnswer, cardOfConcept } from '../../core/card/card-view.ts'
import { sourceOfReport } from '../../core/quote/cite-source.ts'
import type { Copied } from '../../core/quote/copied.ts'
import { copy } from '../../core/quote/copy.ts'
import { flavourOf } from '../../core/quote/flavours.ts'
import { type StyleChoice, styleChoices } from '../../core/quote/style-choices.ts'
import { createFinder } from '../../core/find/find.ts'
import type { Cancel } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { readScript } from '../../core/find/script.ts'
import type { Settings } from '../../core/settings.ts'

/** All that needs the data. */
export interface Engine {
  /** The card of what fits; null: nothing does. */
  answer(query: string, signal: Cancel): Promise<CardView | null>
  copy(view: CardView, choice: CopyChoice, settings: Settings): Copied | null
  /** What of a passage goes into the 摘录夹. */
  collect(passage: PassageView, what: Collecting): readonly BasketItem[]
  styleChoices(passage: PassageView, settings: Settings): readonly StyleChoice[]
  /** What the report says first of a concept, by its term; null where it has nothing on it. */
  about(term: string): PassageView | null
}

/** The data comes in chunks of its own, after the box is drawn and takes keys. */
export async function openEngine(): Promise<Engine> {
  const [pack, words, pinyin, traditional, common] = await Promise.all([
    import('../../data/reports/500242-2023-fzzf/pack.json'),
    import('../../data/lexicon/lexicon.json'),
    import('../../data/script/pinyin.json'),
    import('../../data/script/traditional.json'),
    import('../../data/script/common-words.json'),
  ])
  const packs = [readPack(pack.default)]
  const lexicon = readLexicon(words.default)
  const library = createLibrary(packs, lexicon)
  const script = readScript({ pinyin: pinyin.default, traditional: traditional.default, common: common.default })
  const finder = createFinder({ packs, lexicon, script })
  const ids = new Map(lexicon.concepts.map(({ id, term }) => [term, id]))
  return {
    about: (term) => {
      const id = ids.get(term)
      return id === undefined ? null : (cardOfConcept(library, id, null, 'exact')?.passages[0] ?? null)
    },
    answer: async (query, signal) => cardOfAnswer(library, await finder.find(query, signal)),
    copy: (view, { template, passage: at, figure }, settings) => {
      const passage = view.passages[at]
      if (passage === undefined) return null
      return copy({ library, passage, figure, template, term: view.term, ...flavourOf(settings, template, today()) })
    },
    collect: (passage, what) => {
      const entry = library.pack(passage.pack)
      return entry === null ? [] : itemsOf(entry, passage, what)
    },
    styleChoices: ({ pack, place }, settings) => {
      const report = library.pack(pack)?.pack.report
      if (report === undefined) return []
      const source = sourceOfReport(report, pack, settings.sourceUrl)
      return styleChoices(source, { place, accessed: today(), number: 1 })
    },
  }
}
