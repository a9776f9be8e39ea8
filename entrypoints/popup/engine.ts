import type { CopyChoice } from '../../components/card-actions.ts'
import type { CardView } from '../../core/card.ts'
import { cardOfAnswer } from '../../core/card/card-view.ts'
import { copy, type Copied } from '../../core/quote/copy.ts'
import { createFinder } from '../../core/find/find.ts'
import type { Cancel } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import { readScript } from '../../core/find/script.ts'

/** All that needs the data. */
export interface Engine {
  /** The card of what fits; null: nothing does. */
  answer(query: string, signal: Cancel): Promise<CardView | null>
  copy(view: CardView, choice: CopyChoice): Copied | null
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
  return {
    answer: async (query, signal) => cardOfAnswer(library, await finder.find(query, signal)),
    copy: (view, { template, passage: at, figure }) => {
      const passage = view.passages[at]
      return passage === undefined ? null : copy({ library, passage, figure, template, style: 'gongwen', html: true })
    },
  }
}
