/** How the tables of `data/script/` lie in the mini-program: places of characters as gaps between them. */
import { BASE, DIGITS, placesOf } from './alphabet.ts'

/** Before the first character there is. */
const START = 0x4dff
/** A gap as large as this says only that there is more to come. */
const MORE = BASE - 1
const MORE_OF_TWO = BASE * BASE - 1

/** As `readScript` wants them, but for `common`, which lies with the rest of the data. */
export interface ScriptTables {
  readonly pinyin: { readonly schema: number; readonly readings: Readonly<Record<string, string>> }
  readonly traditional: { readonly schema: number; readonly traditional: string; readonly simplified: string }
}

export interface ScriptDigits {
  readonly schema: number
  readonly syllables: string
  /** A line for each syllable; first, second and third readings apart by tabs; gaps of two digits. */
  readonly readings: string
  /** Gaps of one digit. */
  readonly traditional: string
  /** Places, of two digits, among all characters that have a reading. */
  readonly simplified: string
}

function two(value: number): string {
  return DIGITS.charAt(Math.floor(value / BASE)) + DIGITS.charAt(value % BASE)
}

function sorted(characters: string): readonly number[] {
  return characters.split('').map((one) => one.charCodeAt(0)).sort((a, b) => a - b)
}

/** The characters of all readings, each once, in their order; an array of numbers sorts itself without asking. */
function charactersIn(readings: readonly string[]): readonly number[] {
  const all = readings.join('').replace(/\|/g, '')
  const codes = new Uint16Array(all.length)
  for (let i = 0; i < all.length; i++) codes[i] = all.charCodeAt(i)
  return Array.from(codes.sort()).filter((code, i) => code !== codes[i - 1])
}

/** Run when the mini-program is built. */
export function writeScript({ pinyin, traditional: table }: ScriptTables): ScriptDigits {
  const gaps = (ranks: string): string => ranks.split('|').map((rank) => {
    let last = START
    return sorted(rank).map((code) => {
      let gap = code - last
      let digits = ''
      for (; gap >= MORE_OF_TWO; gap -= MORE_OF_TWO) digits += two(MORE_OF_TWO)
      last = code
      return digits + two(gap)
    }).join('')
  }).join('\t')
  const all = charactersIn(Object.values(pinyin.readings))
  let last = START
  const pairs = table.traditional.split('').map((character, i) => {
    let gap = character.charCodeAt(0) - last
    last += gap
    let digits = ''
    for (; gap >= MORE; gap -= MORE) digits += DIGITS.charAt(MORE)
    const place = all.indexOf(table.simplified.charCodeAt(i))
    if (gap < 0 || place < 0) throw new Error(`${character}: out of order, or its simplified form has no reading.`)
    return [digits + DIGITS.charAt(gap), two(place)] as const
  })
  return {
    schema: pinyin.schema,
    syllables: Object.keys(pinyin.readings).join(' '),
    readings: Object.values(pinyin.readings).map(gaps).join('\n'),
    traditional: pairs.map(([digits]) => digits).join(''),
    simplified: pairs.map(([, digits]) => digits).join(''),
  }
}

/** The tables again; characters of one rank in the order of their codes, which tells as much. */
export function readScriptDigits({ schema, syllables, readings, ...table }: ScriptDigits): ScriptTables {
  const places = placesOf()
  const pairAt = (text: string, at: number): number =>
    (places[text.charCodeAt(at)] ?? 0) * BASE + (places[text.charCodeAt(at + 1)] ?? 0)
  const rank = (digits: string): string => {
    let code = START
    let characters = ''
    for (let at = 0; at < digits.length; at += 2) {
      const gap = pairAt(digits, at)
      code += gap
      if (gap < MORE_OF_TWO) characters += String.fromCharCode(code)
    }
    return characters
  }
  const lines = readings.split('\n').map((line) => line.split('\t').map(rank).join('|'))
  const names = syllables.split(' ')
  const all = charactersIn(lines)
  let code = START
  let traditional = ''
  for (let i = 0; i < table.traditional.length; i++) {
    const gap = places[table.traditional.charCodeAt(i)] ?? 0
    code += gap
    if (gap < MORE) traditional += String.fromCharCode(code)
  }
  let simplified = ''
  for (let at = 0; at < table.simplified.length; at += 2) {
    simplified += String.fromCharCode(all[pairAt(table.simplified, at)] ?? 0)
  }
  return {
    pinyin: { schema, readings: Object.fromEntries(names.map((name, i) => [name, lines[i] ?? ''])) },
    traditional: { schema, traditional, simplified },
  }
}
