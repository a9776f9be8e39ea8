/** Opening and closing marks of Chinese running text; straight quotes pair with themselves and are left alone. */
const CLOSER: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '（': '）', '(': ')', '《': '》', '〈': '〉', '【': '】', '〔': '〕', '［': '］', '[': ']',
  '「': '」', '『': '』',
}
const CLOSERS = new Set(Object.values(CLOSER))

/**
 * How deep in quotes and brackets each UTF-16 unit of `text` stands (255 at most); a pair's own marks count as inside.
 * An opening mark without its closing one in the same line counts for nothing, so that one slip of the
 * source's editor cannot swallow the rest of the text. Linear in the text.
 */
export function nesting(text: string): Uint8Array {
  const delta = new Int32Array(text.length + 1)
  let open: { readonly at: number; readonly closer: string }[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const closer = CLOSER[char]
    if (closer !== undefined) open.push({ at: i, closer })
    else if (char === '\n') open = []
    else if (CLOSERS.has(char)) {
      // Eight is deeper than any text nests; the bound keeps a line of nothing but openers linear.
      for (let top = open.length - 1; top >= 0 && top >= open.length - 8; top--) {
        const mark = open[top]
        if (mark?.closer !== char) continue
        delta[mark.at] = (delta[mark.at] ?? 0) + 1
        delta[i + 1] = (delta[i + 1] ?? 0) - 1
        open.length = top
        break
      }
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

/** A closing quote or bracket. */
export const isCloser = (char: string): boolean => CLOSERS.has(char)
