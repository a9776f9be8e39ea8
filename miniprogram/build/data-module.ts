import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLexicon, readPack } from '../../core/read.ts'
import { squeeze } from '../packed/squeeze.ts'
import { writeScript, type ScriptTables } from '../packed/script-digits.ts'
import { writeRows } from '../packed/write-rows.ts'

const DATA = join(import.meta.dirname, '../../data')

function json<T>(path: string): T {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'))
}

/** The data of the repository as a script. */
export function dataModule(): string {
  const packs = readdirSync(join(DATA, 'reports')).sort().map((id) => readPack(json(`reports/${id}/pack.json`)))
  const rows = writeRows(packs, readLexicon(json('lexicon/lexicon.json')), json('script/common-words.json'))
  const tables: ScriptTables = { pinyin: json('script/pinyin.json'), traditional: json('script/traditional.json') }
  const values = { squeezed: squeeze(JSON.stringify(rows)), script: writeScript(tables) }
  return Object.entries(values).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`).join('')
}
