import { cardOfAnswer } from '../../core/card/card-view.ts'
import type { CardView } from '../../core/card.ts'
import { createFinder } from '../../core/find/find.ts'
import { readScript } from '../../core/find/script.ts'
import type { Cancel } from '../../core/hit.ts'
import { createLibrary } from '../../core/library.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import lexicon from '../../data/lexicon/lexicon.json?raw'
import pack from '../../data/reports/500242-2023-fzzf/pack.json?raw'
import common from '../../data/script/common-words.json?raw'
import pinyin from '../../data/script/pinyin.json?raw'
import traditional from '../../data/script/traditional.json?raw'

/** The card of what fits a query; null: nothing does. */
export type Ask = (query: string, signal: Cancel) => Promise<CardView | null>

/**
 * Opened when the address bar first asks. A worker may not import later, so code and data are in its one file; as
 * text, which costs its start a tenth of what the same data costs as a program.
 */
export function openEngine(): Ask {
  const packs = [readPack(JSON.parse(pack))]
  const words = readLexicon(JSON.parse(lexicon))
  const library = createLibrary(packs, words)
  const script = readScript({
    pinyin: JSON.parse(pinyin),
    traditional: JSON.parse(traditional),
    common: JSON.parse(common),
  })
  const finder = createFinder({ packs, lexicon: words, script })
  return async (query, signal) => cardOfAnswer(library, await finder.find(query, signal))
}
