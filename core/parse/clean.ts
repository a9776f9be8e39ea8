import { nesting } from './nesting.ts'

/**
 * The rule that turns a report as it was handed over (pasted, converted from Word or PDF) into the text that is
 * quoted. It removes white space and `**` and nothing else: stripped of white space and `*`, source and result are
 * equal.
 *
 * 1. `**` (bold, from a Markdown conversion) goes; a single `*` stays.
 * 2. White space at either end of a line goes; lines with nothing on them go; line ends become `\n`.
 * 3. Inside a line white space goes, but for one space between two words or numbers in ASCII (`rule of law`).
 * 4. A line that stops in mid-sentence is joined to the next one (`isBroken`), a number cut in two is whole again.
 *
 * Applied twice it does what it does once. Linear in the source.
 */
export function clean(source: string): string {
  const lines: string[] = []
  for (const raw of source.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const line = glue(raw.split('**').join('').split(/\s+/), partsAny)
    if (line !== '') lines.push(line)
  }
  const paragraphs: string[] = []
  let run: string[] = []
  let heading = false
  for (const [i, line] of lines.entries()) {
    heading = (run.length === 0 ? ENUMERATED.test(line) : heading) && !STOP.test(line)
    run.push(line)
    const next = lines[i + 1]
    if (next !== undefined && isBroken({ line, heading, first: run.length === 1 }, next)) continue
    paragraphs.push(glue(run, partsWords))
    run = []
  }
  return paragraphs.join('\n')
}

const ENUMERATED = new RegExp(
  '^(?:第[一二三四五六七八九十百]+[章节条部]|[一二三四五六七八九十]+[、.．是]' +
  '|[（(][一二三四五六七八九十\\d]+[）)]|\\d{1,2}[、.．](?!\\d))',
)
const SENTENCE_CLOSED = /[。！？；：:;!?…][”’）)》」』]*$/
const STOP = /[。；]/
const RUNNING = /[，。；：、]/
/** UTF-16 units: a line of fewer, without punctuation, is a heading, a name or a table's cell, not running text. */
const SHORT = 30

/** The last line of a paragraph so far. `heading`: the paragraph is numbered and has no full stop yet. */
interface Last {
  readonly line: string
  readonly heading: boolean
  readonly first: boolean
}

/**
 * Whether a paragraph was cut in mid-sentence at the end of its last line: running text (punctuated, or longer than
 * headings are) that does not end a sentence, where `next` does not start a section. A numbered heading is taken to
 * go on only where it ends in ， or 、 or leaves a quotation or bracket open.
 */
function isBroken({ line, heading, first }: Last, next: string): boolean {
  if (SENTENCE_CLOSED.test(line) || ENUMERATED.test(next)) return false
  if (/[，、]$/.test(line) || leavesOpen(line)) return true
  return !heading && (!first || RUNNING.test(line) || line.length >= SHORT)
}

/** Whether a quotation or bracket opened in `line` is not closed in it. */
function leavesOpen(line: string): boolean {
  const depth = nesting(line)
  for (let i = 0; i < line.length; i++) if ('“（《「『('.includes(line.charAt(i)) && depth[i] === 0) return true
  return false
}

type Keeps = (before: string, after: string) => boolean

/** Whether a break between two lines of a sentence parts two words. Between two digits it cuts a number in two. */
const partsWords: Keeps = (before, after) =>
  (before === '*' && after === '*') || (/[A-Za-z;:)]/.test(before) && /[A-Za-z0-9]/.test(after)) ||
  (/[0-9.,]/.test(before) && /[A-Za-z]/.test(after))

/** Whether white space in a line parts two words or numbers, or two `*` that would read as bold if they met. */
const partsAny: Keeps = (before, after) => partsWords(before, after) || (/[0-9]/.test(before) && /[0-9]/.test(after))

/** Joins the parts, with a space where `keeps` says that one parted words. */
function glue(parts: readonly string[], keeps: Keeps): string {
  const out: string[] = []
  let last = ''
  for (const part of parts) {
    if (part === '') continue
    if (last !== '' && keeps(last, part.charAt(0))) out.push(' ')
    out.push(part)
    last = part.charAt(part.length - 1)
  }
  return out.join('')
}
