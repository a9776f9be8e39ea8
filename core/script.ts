/** The door of `data/script/`: how characters sound, their simplified forms, and which words say little. */
import { folding } from './fold.ts'
import type { Folding, ScriptTable } from './fold.ts'

/** Version of the files in `data/script/`; a newer one is refused. */
const SCHEMA = 1

export interface Script {
  /** Width, case and traditional forms. */
  readonly folding: Folding
  /** Syllables without tone that a character is read as, most common first; empty for anything but a character. */
  readonly readings: (code: number) => readonly string[]
  /** Weight in 0…1 of a letter inside the word made by two units: 1 unless the word is common everywhere. */
  readonly weight: (first: number, second: number) => number
  /** All syllables there are. */
  readonly syllables: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const open = (json: unknown, file: string): Readonly<Record<string, unknown>> => {
  if (!isRecord(json) || typeof json.schema !== 'number') throw new Error(`${file}: not a file of character data.`)
  if (json.schema > SCHEMA) throw new Error(`${file}: written for a newer version of this program; update it.`)
  return json
}

const wrong = (file: string): Error => new Error(`${file}: damaged; write it anew with cli/script-data.ts.`)

const readTable = (json: unknown): ScriptTable => {
  const { traditional, simplified } = open(json, 'traditional.json')
  if (typeof traditional !== 'string' || typeof simplified !== 'string' || traditional.length !== simplified.length) {
    throw wrong('traditional.json')
  }
  return { traditional, simplified }
}

/** `bySyllable`: syllable → characters read so first, second, third, separated by `|`. */
const readReadings = (bySyllable: Readonly<Record<string, unknown>>): Map<number, readonly string[]> => {
  const ranked = new Map<number, string[]>()
  const rest: [number, string, number][] = []
  for (const syllable of Object.keys(bySyllable)) {
    const ranks = bySyllable[syllable]
    if (typeof ranks !== 'string') throw wrong('pinyin.json')
    let rank = 0
    for (let i = 0; i < ranks.length; i++) {
      const code = ranks.charCodeAt(i)
      if (code === 0x7c) rank++
      else if (rank === 0) ranked.set(code, [syllable])
      else rest.push([code, syllable, rank])
    }
  }
  rest.sort((a, b) => a[2] - b[2])
  for (const [code, syllable] of rest) ranked.get(code)?.push(syllable)
  return ranked
}

const readWeights = (json: unknown): ((first: number, second: number) => number) => {
  const { levels } = open(json, 'common-words.json')
  if (!Array.isArray(levels)) throw wrong('common-words.json')
  const weights = new Map<number, number>()
  for (const level of levels as readonly unknown[]) {
    if (!isRecord(level) || typeof level.weight !== 'number' || typeof level.words !== 'string') {
      throw wrong('common-words.json')
    }
    for (const word of level.words.split(' ')) {
      const key = word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)
      if (!weights.has(key)) weights.set(key, level.weight)
    }
  }
  return (first, second) => weights.get(first * 0x10000 + second) ?? 1
}

/**
 * Reads the three files of `data/script/`. The readings are unpacked when they are first asked for: most queries are
 * answered without.
 *
 * @throws Error of one sentence when a file is not what it should be.
 */
export const readScript = (files: {
  readonly pinyin: unknown
  readonly traditional: unknown
  readonly common: unknown
}): Script => {
  const { readings } = open(files.pinyin, 'pinyin.json')
  if (!isRecord(readings)) throw wrong('pinyin.json')
  let unpacked: Map<number, readonly string[]> | null = null
  const none: readonly string[] = []
  return {
    folding: folding(readTable(files.traditional)),
    readings: (code) => (unpacked ??= readReadings(readings)).get(code) ?? none,
    weight: readWeights(files.common),
    syllables: Object.keys(readings),
  }
}
