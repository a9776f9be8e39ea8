/** Which characters of some words are explained by others: shared pairs of letters, shared concepts, neutral words. */
import { bare } from './names.ts'
import type { FindNames } from './names.ts'
import { KEPT, NEUTRAL } from './words.ts'

/** Words read once: their letters in pairs and the concepts named in them. */
export interface Read {
  readonly words: string
  readonly pairs: ReadonlySet<string>
  readonly concepts: ReadonlySet<string>
}

export function readWords(words: string, names: FindNames): Read {
  const text = bare(words)
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2))
  return { words: text, pairs, concepts: new Set(names(text).map(({ concept }) => concept)) }
}

const SAYS_NOTHING =
  /[0-9０-９一二两三四五六七八九十零〇%％\s，。；：、,.．;:!?！？（）()\[\]〔〕【】+＋\-—－~～/|·…\u2000-\u2bff\u3000-\u303f]/
/** Halves of pictures and what varies them (🔹, ✅️): they mark a line as a dot does. */
const PICTURE = /[\ud83c-\ud83e\udc00-\udfff\ufe00-\ufe0f]/

/** Words that add nothing, by their first letter, longest first. */
export type Neutral = ReadonlyMap<string, readonly string[]>

/** `own`: the names of the report's own place, which add nothing either. */
export function neutralWords(own: readonly string[]): Neutral {
  const byFirst = new Map<string, string[]>()
  for (const word of [...NEUTRAL, ...KEPT, ...own].sort((a, b) => b.length - a.length)) {
    const list = byFirst.get(word.charAt(0))
    if (list === undefined) byFirst.set(word.charAt(0), [word])
    else list.push(word)
  }
  return byFirst
}

/** Marks what adds nothing: punctuation, digits and neutral words. */
export function markNeutral(words: string, neutral: Neutral, mask: Uint8Array): void {
  for (let i = 0; i < words.length; i++) {
    const char = words.charAt(i)
    const unit = words.charCodeAt(i)
    const word = neutral.get(char)?.find((one) => words.startsWith(one, i))
    if (word !== undefined && KEPT.includes(word)) i += word.length - 1
    else if (word !== undefined) mask.fill(1, i, i + word.length)
    else if (SAYS_NOTHING.test(char) || unit === 0xfffd || PICTURE.test(char)) mask[i] = 1
  }
}

/** Marks the letters of `words` that stand in a pair which `by` has too, or in a name of one of its concepts. */
export function markShared(words: string, by: Read, names: FindNames, mask: Uint8Array): void {
  for (let i = 0; i + 1 < words.length; i++) if (by.pairs.has(words.slice(i, i + 2))) mask[i] = mask[i + 1] = 1
  if (by.concepts.size === 0) return
  for (const { start, end, concept } of names(words)) if (by.concepts.has(concept)) mask.fill(1, start, end)
}

/** The letters left over, runs of them parted by a space. */
export function unmarked(words: string, mask: Uint8Array): string {
  let out = ''
  for (let i = 0; i < words.length; i++) {
    if (mask[i] === 0) out += words.charAt(i)
    else if (out !== '' && !out.endsWith(' ')) out += ' '
  }
  return out.trim()
}
