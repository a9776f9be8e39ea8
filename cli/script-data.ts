/**
 * Cuts the readings and the traditional forms of characters out of pinyin-pro and opencc-js, which are far too large
 * to ship, into `data/script/`. Run it after either library changes: `npx jiti cli/script-data.ts`.
 *
 * Kept are the 6,763 characters of GB 2312, what every Chinese keyboard produces. Rarer ones are still found as
 * written, only not by their sound.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

/** Readings kept for a character, most common first; the fourth and later are names and classical forms. */
const READINGS = 3

/** The characters of GB 2312, in its order: level 1 (by sound), then level 2 (by radical). */
function gb2312(): string[] {
  const decoder = new TextDecoder('gb18030')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      // five cells at the end of level 1 are empty and decode to the private use area
      if (/^[\u4e00-\u9fff]$/.test(character)) characters.push(character)
    }
  }
  return characters
}

/** Syllable (without tone, ü as v) → the characters that can be read so; one string per rank of the reading. */
function readings() {
  const bySyllable = new Map<string, string[]>()
  for (const character of gb2312()) {
    const options = { multiple: true, toneType: 'none', type: 'array', v: true } as const
    pinyin(character, options).slice(0, READINGS).forEach((syllable, rank) => {
      if (!/^[a-z]+$/.test(syllable)) return
      const ranks = bySyllable.get(syllable) ?? Array<string>(READINGS).fill('')
      ranks[rank] += character
      bySyllable.set(syllable, ranks)
    })
  }
  const sorted = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([syllable, ranks]) => [syllable, ranks.join('|').replace(/\|+$/, '')]))
}

/**
 * Two strings of equal length: the character at an index of `traditional` is written as that of `simplified`.
 * A character that GB 2312 has itself (著 of 著名, 乾 of 乾隆) is left alone: it may be meant.
 */
function traditional() {
  const simple = new Set(gb2312())
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))
  const pairs: [string, string][] = []
  for (const [first, last] of [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0xf900, 0xfaff]] as const) {
    for (let code = first; code <= last; code++) {
      const from = String.fromCharCode(code)
      const to = converters.map((convert) => convert(from)).find((form) => form !== from && simple.has(form))
      if (to !== undefined && !simple.has(from)) pairs.push([from, to])
    }
  }
  return { traditional: pairs.map(([from]) => from).join(''), simplified: pairs.map(([, to]) => to).join('') }
}

/** The two files, as they are committed. */
export function scriptData(): readonly { readonly path: string; readonly text: string }[] {
  return [
  { path: 'data/script/pinyin.json', text: `${JSON.stringify({ schema: 1, readings: readings() }, null, 1)}\n` },
  { path: 'data/script/traditional.json', text: `${JSON.stringify({ schema: 1, ...traditional() }, null, 1)}\n` },
]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of scriptData()) writeFileSync(new URL(`../${path}`, import.meta.url), text)
}
