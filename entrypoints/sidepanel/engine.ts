import { createFinder } from '../../core/find/find.ts'
import { readScript } from '../../core/find/script.ts'
import { createLibrary } from '../../core/library.ts'
import type { Pack } from '../../core/pack.ts'
import { readLexicon } from '../../core/read.ts'
import type { Engine } from './data.ts'

/** Fetches what a finder needs beside the report, and makes it. */
export async function openEngine(pack: Pack): Promise<Engine> {
  const [words, pinyin, traditional, common] = await Promise.all([
    import('../../data/lexicon/lexicon.json'),
    import('../../data/script/pinyin.json'),
    import('../../data/script/traditional.json'),
    import('../../data/script/common-words.json'),
  ])
  const lexicon = readLexicon(words.default)
  const script = readScript({ pinyin: pinyin.default, traditional: traditional.default, common: common.default })
  const packs = [pack]
  return { library: createLibrary(packs, lexicon), finder: createFinder({ packs, lexicon, script }) }
}
