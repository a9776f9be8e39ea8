import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Lexicon, Pack } from '../core/pack.ts'
import { readLexicon, readPack } from '../core/read.ts'
import { readScript } from '../core/find/script.ts'
import type { Script } from '../core/find/script.ts'

const DATA = resolve(import.meta.dirname, '../data')

export interface Bundled {
  readonly packs: readonly Pack[]
  readonly lexicon: Lexicon
  readonly script: Script
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'))
}

/** Everything under `data/` that the terminal commands answer from. Throws one sentence where a file is no good. */
export function readBundled(): Bundled {
  return {
    packs: readdirSync(join(DATA, 'reports')).sort().map((id) => readPack(json(`reports/${id}/pack.json`))),
    lexicon: readLexicon(json('lexicon/lexicon.json')),
    script: readScript({
      pinyin: json('script/pinyin.json'),
      traditional: json('script/traditional.json'),
      common: json('script/common-words.json'),
    }),
  }
}
