import { cardOfAnswer } from '../../core/card/card-view.ts'
import type { CardView } from '../../core/card.ts'
import { createFinder } from '../../core/find/find.ts'
import { readScript } from '../../core/find/script.ts'
import { createLibrary } from '../../core/library.ts'
import { readLexicon, readPack } from '../../core/read.ts'
import lexiconJson from '../../data/lexicon/lexicon.json'
import packJson from '../../data/reports/500242-2023-fzzf/pack.json'
import common from '../../data/script/common-words.json'
import pinyin from '../../data/script/pinyin.json'
import traditional from '../../data/script/traditional.json'

const packs = [readPack(packJson)]
const lexicon = readLexicon(lexiconJson)
const library = createLibrary(packs, lexicon)
const finder = createFinder({ packs, lexicon, script: readScript({ pinyin, traditional, common }) })

/** What the report has for the words; null: nothing fits. The data comes with this file, when something is typed. */
export async function answers(query: string): Promise<CardView | null> {
  return cardOfAnswer(library, await finder.find(query))
}
