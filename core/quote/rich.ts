/**
 * Text that goes to the clipboard in two flavours from one value. Only `sup` and `a` inside paragraphs: no fonts, no
 * colours, no custom elements, so that the document it lands in decides how it looks.
 */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sup'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string }

/** One paragraph. */
export type Line = readonly Run[]

export const text = (words: string): Run => ({ kind: 'text', text: words })
export const sup = (words: string): Run => ({ kind: 'sup', text: words })

/** An address; a link only where it is one of the web. Anything else stays plain words. */
export const link = (address: string): Run =>
  /^https?:\/\/[^\s"<>]+$/i.test(address) ? { kind: 'link', text: address } : text(address)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For element content and for attribute values in double quotes. */
export function escapeHtml(words: string): string {
  return words.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char)
}

/** Breaks and tabs become one space: what goes into a line or a cell stays in it. */
export function oneLine(words: string): string {
  return words.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ').trim()
}

function runHtml(run: Run): string {
  const words = escapeHtml(run.text).replace(/\n/g, '<br>\n')
  if (run.kind === 'sup') return `<sup>${words}</sup>`
  return run.kind === 'link' ? `<a href="${words}">${words}</a>` : words
}

/** The plain flavour: a superscript number stays as literal `[1]`, paragraphs are lines. */
export function plainOf(lines: readonly Line[]): string {
  return lines.map((line) => line.map((run) => run.text).join('')).join('\n')
}

/** The HTML flavour: stripped of its tags and entities it is `plainOf` of the same lines. */
export function htmlOf(lines: readonly Line[]): string {
  return lines.map((line) => `<p lang="zh-CN">${line.map(runHtml).join('')}</p>`).join('\n')
}
