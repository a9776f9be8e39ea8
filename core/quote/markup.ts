import type { Line } from './rich.ts'

const TEX: Readonly<Record<string, string>> = {
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '{': '\\{', '}': '\\}',
  '~': '\\textasciitilde{}', '^': '\\textasciicircum{}', '\\': '\\textbackslash{}',
}

/** Words as LaTeX text. */
export function escapeTex(words: string): string {
  return words.replace(/[&%$#_{}~^\\]/g, (char) => TEX[char] ?? char)
}

/** An address in \url{} or a url field, taken verbatim: only what would end the group is encoded. */
export function texUrl(url: string): string {
  return url.replace(/[{}\\\s]/g, (char) => encodeURIComponent(char))
}

/** Words as Markdown text: what CommonMark or GFM would read as a mark is escaped, wherever in a line it stands. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]<>~|#&]/g, '\\$&')
    .replace(/^(\s*)([-+=])(?=[\s=-]|$)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
}

/** Inside <…>, CommonMark takes an address as it is, but for these. */
function markdownUrl(url: string): string {
  return url.replace(/[<>\s]/g, (char) => encodeURIComponent(char))
}

/** A paragraph in Markdown: addresses as autolinks. */
export function markdownOf(line: Line): string {
  return line.map((run) => (run.kind === 'link' ? `<${markdownUrl(run.text)}>` : escapeMarkdown(run.text))).join('')
}

/** A paragraph in LaTeX: addresses as \url{}; inside a footnote its % and # would be read before it is. */
export function texOf(line: Line): string {
  const address = (url: string): string => `\\url{${texUrl(url).replace(/[%#]/g, '\\$&')}}`
  return line.map((run) => (run.kind === 'link' ? address(run.text) : escapeTex(run.text))).join('')
}
