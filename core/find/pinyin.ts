/**
 * Sounds of characters, as input methods forgive them: zh and z, ch and c, sh and s, n and l, -ng and -n, fu and hu
 * are one. A sound is a small number; two syllables that are one for a reader have the same.
 */
import type { Script } from './script.ts'

export interface Sounds {
  /** Sounds of a UTF-16 unit, most common reading first; empty for anything but a character. */
  readonly of: (code: number) => readonly number[]
  /** Whether two characters may sound alike. */
  readonly alike: (a: number, b: number) => boolean
  /** Sound of a typed syllable, also of one typed as a forgiven pair writes it (zen for zhen); null for none. */
  readonly spelled: (syllable: string) => number | null
  /** First letters a character may be typed by: of 重 `z` and `c`. */
  readonly initials: (code: number) => readonly number[]
}

/** Longest syllable: zhuang, chuang, shuang. */
export const LONGEST_SYLLABLE = 6

/** Where f and h are one, these syllables are; -ng has become -n before. */
const F_OR_H: Readonly<Record<string, string>> = { fu: 'hu', fei: 'hui', fan: 'huan', fen: 'hun' }

/** The one form that stands for all syllables a reader may confuse with this one. */
function forgiven(syllable: string): string {
  const open = syllable.replace(/ng$/, 'n')
  return (F_OR_H[open] ?? open).replace(/^([zcs])h/, '$1').replace(/^n(?=.)/, 'l')
}

/** All ways to type a syllable: each forgiven pair as it is and swapped. */
function spellings(syllable: string): readonly string[] {
  const initials = /^[zcs]h?/.test(syllable)
    ? [syllable.replace(/^([zcs])h/, '$1'), syllable.replace(/^([zcs])(?!h)/, '$1h')]
    : /^[nl]./.test(syllable)
      ? [`n${syllable.slice(1)}`, `l${syllable.slice(1)}`]
      : [syllable]
  const finals = (form: string): string[] =>
    /[aei]n$/.test(form) ? [form, `${form}g`] : /[aei]ng$/.test(form) ? [form, form.slice(0, -1)] : [form]
  return initials.flatMap(finals)
}

const EMPTY: readonly number[] = []

/** Built from the readings when it is first asked for a sound, in about 3 ms. */
export function createSounds(script: Script): Sounds {
  const ids = new Map<string, number>()
  const bySpelling = new Map<string, number>()
  const bySyllable = new Map<string, number>()
  const prepare = (): void => {
    for (const syllable of script.syllables) {
      const form = forgiven(syllable)
      const id = ids.get(form) ?? ids.size
      ids.set(form, id)
      bySyllable.set(syllable, id)
    }
  }
  /** Only for what is typed in Latin letters. */
  const prepareSpellings = (): void => {
    if (bySyllable.size === 0) prepare()
    for (const syllable of script.syllables) {
      const id = bySyllable.get(syllable)
      if (id === undefined) continue
      for (const spelling of spellings(syllable)) if (!bySpelling.has(spelling)) bySpelling.set(spelling, id)
    }
    // what is spelled as a syllable is that syllable before it is a slip for another
    for (const [syllable, id] of bySyllable) bySpelling.set(syllable, id)
  }
  const ofCode = new Map<number, readonly number[]>()
  const initialsOf = new Map<number, readonly number[]>()
  const of = (code: number): readonly number[] => {
    const known = ofCode.get(code)
    if (known !== undefined) return known
    if (bySyllable.size === 0) prepare()
    const sounds = new Set<number>()
    for (const reading of script.readings(code)) {
      const id = bySyllable.get(reading)
      if (id !== undefined) sounds.add(id)
    }
    const list = sounds.size === 0 ? EMPTY : [...sounds]
    ofCode.set(code, list)
    return list
  }
  return {
    of,
    alike: (a, b) => {
      if (a === b) return true
      const other = of(b)
      return of(a).some((sound) => other.includes(sound))
    },
    spelled: (syllable) => {
      if (bySpelling.size === 0) prepareSpellings()
      return bySpelling.get(syllable) ?? null
    },
    initials: (code) => {
      const known = initialsOf.get(code)
      if (known !== undefined) return known
      const first = script.readings(code).map((reading) => reading.charCodeAt(0))
      const letters = first.filter((letter, i) => first.indexOf(letter) === i)
      initialsOf.set(code, letters)
      return letters
    },
  }
}
