import type { PlacedBlock } from '../match/annotate.ts'

/** A line that ends so ends its paragraph. */
const CLOSED = /[。！？；：!?;:…][”’"'）)》」』\]]*$/
/** A line that starts so starts one: an indent, or a number as documents number their parts. */
const OPENS = new RegExp(
  '^(?:[\\t\\u3000]| {2}|[#*•·●-]' +
  '|第[一二三四五六七八九十百零〇\\d ]+[章节条部]|[一二三四五六七八九十]+[、.．是]|[（(][一二三四五六七八九十\\d]+[）)]' +
  '|\\d{1,2}[、.．](?!\\d))',
)

/** A line this many times shorter than the next was not broken for want of room: it is a heading. */
const HEADING = 3

/**
 * The paragraphs of a plain text, offsets in the text as it is. Each line is a paragraph, but that a line which stops
 * in mid-sentence goes on in the next: texts are broken at a fixed width, and terms with them. A blank line, the end
 * of a sentence, an indent or number at the start of the next line, and a heading's shortness end a paragraph.
 */
export function textParagraphs(text: string): readonly PlacedBlock[] {
  const lines = Array.from(text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g), (match) => ({
    at: match.index ?? 0,
    text: match[0].trimEnd(),
  }))
  const paragraphs: PlacedBlock[] = []
  let start: number | null = null
  lines.forEach((line, i) => {
    if (line.text === '') return
    start ??= line.at
    const next = lines[i + 1]?.text ?? ''
    const heading = line.text.length * HEADING < next.length
    if (next !== '' && !CLOSED.test(line.text) && !OPENS.test(next) && !heading) return
    paragraphs.push({ at: start, text: text.slice(start, line.at + line.text.length), running: true })
    start = null
  })
  return paragraphs
}
