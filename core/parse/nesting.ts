/** Opening and closing marks of Chinese running text; straight quotes pair with themselves and are left alone. */
const PAIRS = '“”‘’（）()《》〈〉【】〔〕［］[]「」『』'

/** By UTF-16 unit: the closing unit of an opening one, -1 for a closing one. */
const MARKS = new Map<number, number>()
for (let i = 0; i < PAIRS.length; i += 2) {
  MARKS.set(PAIRS.charCodeAt(i), PAIRS.charCodeAt(i + 1))
  MARKS.set(PAIRS.charCodeAt(i + 1), -1)
}
const NEWLINE = 10
/** Ideographs hold no mark; most of any report is skipped by this test alone. */
const isIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff

/**
 * How deep in quotes and brackets each UTF-16 unit of `text` stands (255 at most); a pair's own marks count as inside.
 * An opening mark without its closing one in the same line counts for nothing, so that one slip of the
 * source's editor cannot swallow the rest of the text. Linear in the text.
 */
export function nesting(text: string): Uint8Array {
  const delta = new Int16Array(text.length + 1)
  const openAt: number[] = []
  const openFor: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isIdeograph(unit)) continue
    if (unit === NEWLINE) openAt.length = openFor.length = 0
    const mark = MARKS.get(unit)
    if (mark === undefined) continue
    if (mark > 0) {
      openAt.push(i)
      openFor.push(mark)
      continue
    }
    // Eight is deeper than any text nests; the bound keeps a line of nothing but openers linear.
    for (let top = openFor.length - 1; top >= 0 && top >= openFor.length - 8; top--) {
      if (openFor[top] !== unit) continue
      const from = openAt[top] ?? 0
      delta[from] = (delta[from] ?? 0) + 1
      delta[i + 1] = (delta[i + 1] ?? 0) - 1
      openAt.length = openFor.length = top
      break
    }
  }
  const depth = new Uint8Array(text.length)
  let now = 0
  for (let i = 0; i < text.length; i++) {
    now += delta[i] ?? 0
    depth[i] = now > 255 ? 255 : now
  }
  return depth
}
