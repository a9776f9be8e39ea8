import { chineseInteger } from './numerals.ts'
import { nesting } from './nesting.ts'

/** Kinds of enumerator from the widest to the narrowest; the ranks of a text are compressed to its own levels. */
const RANK = { chapter: 0, comma: 1, paren: 2, digit: 3, parenDigit: 4, shi: 5 } as const
type Style = keyof typeof RANK

/** Where a numbered piece of the text begins. */
export interface Enumerator {
  /** Offset of the enumerator, and of what follows it. */
  readonly start: number
  readonly body: number
  /** Nesting of this piece among the numbered ones: 1 for 一、. */
  readonly depth: number
  /** Numbers from the outermost to its own: [1, 3, 4] for 一、（三）四是. */
  readonly path: readonly number[]
  /** The numbers as the report writes them: 一、（三）四是. */
  readonly place: string
}

// bounded: a numeral of an enumerator is short, and an unbounded run would be tried again from each of its characters
const CHINESE = '[一二三四五六七八九十百]{1,4}'
const PATTERN = new RegExp(
  `第(${CHINESE})(?:章|部分)|(${CHINESE})[、.．]|[（(](${CHINESE})[）)]、?` +
  `|(\\d{1,2})[、.．](?!\\d)|[（(](\\d{1,2})[）)]|(${CHINESE})是`,
  'g',
)
const STYLES: readonly Style[] = ['chapter', 'comma', 'paren', 'digit', 'parenDigit', 'shi']

interface Mark { readonly start: number; readonly end: number; readonly style: Style; readonly n: number }

/** Every run of characters that looks like an enumerator and stands where one may stand. */
function candidates(text: string): readonly Mark[] {
  const depth = nesting(text)
  const marks: Mark[] = []
  for (const found of text.matchAll(PATTERN)) {
    const start = found.index ?? 0
    const index = found.slice(1).findIndex((group) => group !== undefined)
    const style = STYLES[index]
    const n = chineseInteger(found[index + 1] ?? '')
    if (style === undefined || n === null) continue
    const bracketed = style === 'paren' || style === 'parenDigit'
    if ((depth[start] ?? 0) > (bracketed ? 1 : 0)) continue
    marks.push({ start, end: start + found[0].length, style, n })
  }
  return marks
}

/** What stands before an enumerator: a line's start, a closed sentence, or (glued) other words. */
function before(text: string, at: number): 'line' | 'sentence' | 'glued' {
  const char = text.charAt(at - 1)
  if (at === 0 || char === '\n') return 'line'
  return /[。；！？：:;”》）\s]/.test(char) ? 'sentence' : 'glued'
}

/**
 * The enumerators of a text, by their sequence: a number is taken when it begins a list (一) or goes on with one
 * (the last of its kind under the same heading, plus one). Words that look like one (统一是) fail on one or the other.
 */
export function enumerators(text: string): readonly Enumerator[] {
  const out: Enumerator[] = []
  let open: { readonly mark: Mark; readonly label: string }[] = []
  for (const mark of candidates(text)) {
    const context = before(text, mark.start)
    const parents = open.filter((one) => RANK[one.mark.style] < RANK[mark.style])
    const last = open.find((one) => one.mark.style === mark.style)
    const follows = last !== undefined && (mark.n === last.mark.n + 1 || (context === 'line' && mark.n > last.mark.n))
    const first = last === undefined
    const begins = mark.n === 1 ? first || context === 'line' : first && opensExcerpt(mark, context)
    if (!follows && !begins) continue
    if (context === 'glued' && !isUnstoppedHeading(text, open[open.length - 1]?.mark, mark)) continue
    if (mark.style === 'digit' && context !== 'line') continue
    open = [...parents, { mark, label: text.slice(mark.start, mark.end) }]
    out.push({
      start: mark.start,
      body: mark.end,
      depth: open.length,
      path: open.map((one) => one.mark.n),
      place: open.map((one) => one.label).join(''),
    })
  }
  return out
}

/** An excerpt may open with 二、 or （三） at the start of a line; a sentence that opens with 五是 or 12. need not count. */
function opensExcerpt(mark: Mark, context: string): boolean {
  return context === 'line' && (mark.style === 'chapter' || mark.style === 'comma' || mark.style === 'paren')
}

/** A heading runs into the first item under it: （一）…第一责任人职责一是加强…. UTF-16 units that a heading may have: */
const HEADING = 60

function isUnstoppedHeading(text: string, parent: Mark | undefined, mark: Mark): boolean {
  if (parent === undefined || RANK[parent.style] >= RANK[mark.style] || mark.start - parent.end > HEADING) return false
  const between = text.slice(parent.end, mark.start)
  return !/[。；\n]/.test(between) && !/[第统唯之万不同单其]$/.test(between)
}
