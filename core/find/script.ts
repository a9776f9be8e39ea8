/** The door of `data/script/`: how characters sound, their simplified forms, and which words say little. */
import { folding } from '../match/fold.ts'
import type { Folding, ScriptTable } from '../match/fold.ts'
import { createAlphabet } from './letters.ts'
import type { Alphabet } from './letters.ts'

/** Version of the files in `data/script/`; a newer one is refused. */
const SCHEMA = 1

export interface Script {
  /** Width, case and traditional forms made one. */
  readonly folding: Folding
  /** The same as a table, of letters only. */
  readonly alphabet: Alphabet
  /** Syllables without tone that a character is read as, most common first; empty for anything but a character. */
  readonly readings: (code: number) => readonly string[]
  /** Weight in 0…1 of a letter inside the word made by two units: 1 unless the word is common everywhere. */
  readonly weight: (first: number, second: number) => number
  /** Everyday words that say one thing: 群众, 老百姓, 市民. Groups of them. */
  readonly same: readonly (readonly string[])[]
  /** All syllables there are. */
  readonly syllables: readonly string[]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function open(json: unknown, file: string): Readonly<Record<string, unknown>> {
  if (!isRecord(json) || typeof json.schema !== 'number') throw new Error(`${file}: not a file of character data.`)
  if (json.schema > SCHEMA) throw new Error(`${file}: written for a newer version of this program; update it.`)
  return json
}

function wrong(file: string): Error {
  return new Error(`${file}: damaged; write it anew with cli/script-data.ts.`)
}

/** The door of traditional.json. Throws an Error of one sentence. */
export function readTable(json: unknown): ScriptTable {
  const { traditional, simplified } = open(json, 'traditional.json')
  if (typeof traditional !== 'string' || typeof simplified !== 'string' || traditional.length !== simplified.length) {
    throw wrong('traditional.json')
  }
  return { traditional, simplified }
}

/**
 * `bySyllable`: syllable → characters read so first, second, third, separated by `|`. The first reading of each of some
 * twenty thousand characters is a number in an array, which is filled in a fifth of the time of a map.
 */
function readReadings(bySyllable: Readonly<Record<string, unknown>>): (code: number) => readonly string[] {
  const syllables = Object.keys(bySyllable)
  const first = new Uint16Array(0x10000)
  const rest: [number, string, number][] = []
  for (let place = 0; place < syllables.length; place++) {
    const syllable = syllables[place] ?? ''
    const ranks = bySyllable[syllable]
    if (typeof ranks !== 'string') throw wrong('pinyin.json')
    let rank = 0
    for (let i = 0; i < ranks.length; i++) {
      const code = ranks.charCodeAt(i)
      if (code === 0x7c) rank++
      else if (rank === 0) first[code] = place + 1
      else rest.push([code, syllable, rank])
    }
  }
  const further = new Map<number, string[]>()
  for (const [code, syllable] of rest.sort((a, b) => a[2] - b[2])) {
    const list = further.get(code)
    if (list === undefined) further.set(code, [syllable])
    else list.push(syllable)
  }
  return (code) => {
    const syllable = syllables[(first[code] ?? 0) - 1]
    return syllable === undefined ? [] : [syllable, ...(further.get(code) ?? [])]
  }
}

function readWeights(json: unknown): ((first: number, second: number) => number) {
  const { levels } = open(json, 'common-words.json')
  if (!Array.isArray(levels)) throw wrong('common-words.json')
  const weights = new Map<number, Map<number, number>>()
  const add = (first: number, second: number, weight: number): void => {
    const seconds = weights.get(first) ?? new Map<number, number>()
    weights.set(first, seconds)
    if (!seconds.has(second)) seconds.set(second, weight)
  }
  for (const level of levels as readonly unknown[]) {
    if (!isRecord(level) || typeof level.weight !== 'number' || typeof level.words !== 'string') {
      throw wrong('common-words.json')
    }
    for (const word of level.words.split(' ')) {
      for (let i = 0; i + 1 < word.length; i++) add(word.charCodeAt(i), word.charCodeAt(i + 1), level.weight)
    }
  }
  return (first, second) => weights.get(first)?.get(second) ?? 1
}

/** Words that mean the same to a reader who asks: groups, each of words in letters. */
function readSame(json: unknown): readonly (readonly string[])[] {
  const { groups } = open(json, 'common-words.json')
  if (!Array.isArray(groups)) throw wrong('common-words.json')
  return (groups as readonly unknown[]).map((group) => {
    if (typeof group !== 'string') throw wrong('common-words.json')
    return group.split(' ')
  })
}

/**
 * Reads the three files of `data/script/`. The readings are unpacked when they are first asked for: most queries are
 * answered without.
 *
 * @throws Error of one sentence when a file is not what it should be.
 */
export function readScript(files: {
  readonly pinyin: unknown
  readonly traditional: unknown
  readonly common: unknown
}): Script {
  const { readings } = open(files.pinyin, 'pinyin.json')
  if (!isRecord(readings)) throw wrong('pinyin.json')
  const rule = folding(readTable(files.traditional))
  let unpacked: ((code: number) => readonly string[]) | null = null
  return {
    folding: rule,
    alphabet: createAlphabet(rule),
    readings: (code) => (unpacked ??= readReadings(readings))(code),
    weight: readWeights(files.common),
    same: readSame(files.common),
    syllables: Object.keys(readings),
  }
}
