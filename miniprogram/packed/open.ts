import { script, squeezed } from 'virtual:data'
import { createFinder } from '../../core/find/find.ts'
import { readScript } from '../../core/find/script.ts'
import type { Finder } from '../../core/hit.ts'
import { createLibrary, type Library } from '../../core/library.ts'
import { readRows } from './read-rows.ts'
import type { DataRows } from './rows.ts'
import { readScriptDigits } from './script-digits.ts'
import { unsqueeze } from './unsqueeze.ts'

/** What answers questions: the packs by their ids, and the finder over them. */
export interface Engine {
  readonly library: Library
  readonly finder: Finder
}

/** Unpacks the data and indexes it. The rows are of this very build: no other program writes them. */
export function open(): Engine {
  const rows: DataRows = JSON.parse(unsqueeze(squeezed))
  const { packs, lexicon } = readRows(rows)
  const { pinyin, traditional } = readScriptDigits(script)
  const finder = createFinder({ packs, lexicon, script: readScript({ pinyin, traditional, common: rows.common }) })
  return { library: createLibrary(packs, lexicon), finder }
}
