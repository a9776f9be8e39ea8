/** What a draft leaves out of the report's object. Left out, some words make another object of it. */
import { bare } from './names.ts'
import type { Counted } from './objects.ts'
import { COUNT_OF, MANNER, WIDENS, WIDENS_OWN } from './words.ts'

function pairsOf(words: string): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 1 < words.length; i++) pairs.add(words.slice(i, i + 2))
  return pairs
}

function saysAll(word: string, pairs: ReadonlySet<string>): boolean {
  for (let i = 0; i + 1 < word.length; i++) if (!pairs.has(word.slice(i, i + 2))) return false
  return true
}

const LISTED = /[、和及与]/

/** The parts of a list: 诉调, 访调, 警调, 复调 of 诉调、访调、警调、复调对接机制. */
function listed(words: string): readonly string[] {
  const manner = MANNER.exec(words)?.[0]
  const parts = (manner ?? words).replace(/^(?:依托|通过|采取|运用|利用|以)/, '').split(LISTED)
  if (parts.length < (manner === undefined ? 3 : 2)) return []
  const shortest = Math.min(...parts.map(({ length }) => length))
  return shortest < 2 ? [] : parts.map((part) => part.slice(0, Math.max(2, shortest)))
}

/**
 * Whether `words`, all that a draft says of a number, letter for letter, lack what makes the object what it is: a word
 * that limits it (领导班子 of 领导班子法治专题讲座), or some parts of a list of which they name others.
 */
export function omits({ figure, need, own }: Counted, words: string): boolean {
  const pairs = pairsOf(bare(words))
  const label = bare(figure.label ?? '').replace(COUNT_OF, '')
  const object = `${need}|${label}`
  if (WIDENS.some((word) => object.includes(word) && !saysAll(word, pairs))) return true
  if (WIDENS_OWN.some((word) => need.includes(word) && !saysAll(word, pairs))) return true
  if (figure.kind === 'percent') return false
  return [label, own].some((said) => {
    const parts = listed(said)
    const named = parts.filter((part) => saysAll(part, pairs)).length
    return named > 0 && named < parts.length
  })
}
