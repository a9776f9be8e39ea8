/**
 * How two spellings of the same words become the same string. Everything works on UTF-16 units, so that an offset
 * needs no arithmetic; a character outside the basic plane is two units that fold to themselves.
 */
import type { Span } from '../pack.ts'

/** Characters and what they are written as, at the same index of two strings of equal length, one unit each. */
export interface ScriptTable {
  readonly traditional: string
  readonly simplified: string
}

/** Every unit that does not fold to itself, and what it folds to: another unit, or one of the three classes. */
export type Folding = ReadonlyMap<number, number>

/** Invisible: never there. */
export const NOTHING = 0
/** White space of every kind, line breaks, quotation marks and book-title marks: never part of a term. */
export const GAP = 1
/** 、 and the middle dots: they divide a list, or stand inside a term (双随机、一公开). */
export const JOINER = 2

/** First and last of each range. */
const INVISIBLE = '\0\x08\x0e\x1b\x7f\x84\x86\x9f\xad\xad\u034f\u034f\u061c\u061c\u180b\u180e\u200b\u200f\u202a\u202e' +
  '\u2060\u206f\ufe00\ufe0f\ufeff\ufeff\ufff9\ufffb'
const GAPS = '\t\r\x1c\x20\x22\x22\x27\x27\x60\x60\x85\x85\xa0\xa0\xab\xab\xb4\xb4\xbb\xbb\u1680\u1680\u2000\u200a' +
  '\u2018\u201f\u2028\u2029\u202f\u202f\u2032\u2037\u2039\u203a\u205f\u205f\u2e42\u2e42\u3000\u3000\u3008\u300f' +
  '\u301d\u301f\ufe41\ufe44\uff02\uff02\uff07\uff07\uff40\uff40\uff62\uff63'
const JOINERS = '\xb7\xb7\u2022\u2022\u2027\u2027\u2219\u2219\u22c5\u22c5\u3001\u3001\u30fb\u30fb\ufe51\ufe51' +
  '\uff64\uff65'

/**
 * Tells of every unit that does not fold to itself, by the rule of folding: full width to half width, capitals to small
 * letters; white space, quotation marks and joiners are classes that `fold` leaves out.
 */
export function eachFolded(tell: (unit: number, letter: number) => void): void {
  const shift = (first: number, last: number, by: number) => {
    for (let unit = first; unit <= last; unit++) tell(unit, unit + by)
  }
  shift(0xff01, 0xff5e, 0x21 - 0xff01)
  shift(0xff21, 0xff3a, 0x61 - 0xff21)
  shift(0x41, 0x5a, 0x20)
  // in the order of the classes: NOTHING, GAP, JOINER
  for (const [kind, ranges] of [INVISIBLE, GAPS, JOINERS].entries()) {
    for (let i = 0; i < ranges.length; i += 2) {
      for (let unit = ranges.charCodeAt(i); unit <= ranges.charCodeAt(i + 1); unit++) tell(unit, kind)
    }
  }
}

/** The same, and traditional characters to simplified ones. */
export function eachFoldedBy(table: ScriptTable, tell: (unit: number, letter: number) => void): void {
  eachFolded(tell)
  for (let i = 0; i < table.traditional.length; i++) {
    tell(table.traditional.charCodeAt(i), table.simplified.charCodeAt(i))
  }
}

export function folding(table: ScriptTable = NO_TABLE): Folding {
  const map = new Map<number, number>()
  eachFoldedBy(table, (unit, letter) => map.set(unit, letter))
  return map
}

const NO_TABLE: ScriptTable = { traditional: '', simplified: '' }

const PLAIN = /* #__PURE__ */ folding()

export interface Folded {
  readonly text: string
  /** Offset in the original of each unit of `text`; null where nothing was left out, so that the two agree. */
  readonly at: Int32Array | null
}

/** `text` as it is compared: one unit for each that counts, everything else left out. */
export function fold(text: string, rule: Folding = PLAIN): Folded {
  const units: number[] = []
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const folded = rule.get(unit) ?? unit
    if (folded <= JOINER) continue
    units.push(folded)
    at.push(i)
  }
  const whole = units.length === text.length
  return { text: fromUnits(units), at: whole ? null : Int32Array.from(at) }
}

/** `[start, end)` of a folded text in the original; what was left out at either edge stays outside. */
export function unfold({ at }: Folded, { start, end }: Span): Span {
  if (at === null || start >= end) return { start, end }
  return { start: at[start] ?? start, end: (at[end - 1] ?? end - 1) + 1 }
}

/** An engine takes only so many arguments at once. */
const CHUNK = 8192

function fromUnits(units: readonly number[]): string {
  let text = ''
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.slice(i, i + CHUNK))
  return text
}

/**
 * The part of a table that these wordings can ever need: its pairs whose simplified side stands in one of them. A few
 * hundred pairs are small enough for the script that every page loads.
 */
export function cutTable(wordings: Iterable<string>, table: ScriptTable): ScriptTable {
  const needed = new Set<string>()
  for (const wording of wordings) for (let i = 0; i < wording.length; i++) needed.add(wording.charAt(i))
  let traditional = ''
  let simplified = ''
  for (let i = 0; i < table.simplified.length; i++) {
    if (!needed.has(table.simplified.charAt(i))) continue
    traditional += table.traditional.charAt(i)
    simplified += table.simplified.charAt(i)
  }
  return { traditional, simplified }
}
