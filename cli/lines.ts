const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\\': '\\' }

/**
 * Lines of a stream of text, ended by LF or CRLF and by nothing else: other characters that some programs take for
 * line ends (U+2028, a lone CR) belong to the line. A last line without an end counts.
 */
export async function* lines(chunks: AsyncIterable<unknown>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of chunks) {
    rest += String(chunk)
    const parts = rest.split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield part.endsWith('\r') ? part.slice(0, -1) : part
  }
  if (rest !== '') yield rest
}

/** The text of a line in which line breaks, tabs and backslashes came escaped; any other backslash is itself. */
export function unescapeLine(line: string): string {
  return line.replace(/\\([nt\\])/g, (_, char: string) => ESCAPED[char] ?? char)
}
