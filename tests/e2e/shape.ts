/** One way in which a page may show a term, and what such pages are made of. */

/** What a reader does at `#t`, or nothing that brings a card. */
export type Does = 'hover' | 'select' | 'select-in-field'

export interface Shape {
  readonly name: string
  /** Put into a page of ours; or the whole document, as the server sends it. */
  readonly body: string | { readonly document: string | Uint8Array }
  readonly head?: string
  readonly type?: string
  readonly headers?: Readonly<Record<string, string>>
  /** On another host than a government's. */
  readonly abroad?: boolean
  readonly scheme?: 'http' | 'https'
  readonly does?: Does
  /** Pressed first, by its selector. */
  readonly press?: string
  /** Selected before; neither the pointer nor the card may change it. */
  readonly selected?: string
  /** Nothing may come. */
  readonly nothing?: boolean
}

/** A document with the term, on the host of the page and on another one. */
export const INNER = '/shapes/inner.html'
export const HOST = 'www.lanchuan.gov.cn'
export const OTHER_HOST = 'www.yushan.gov.cn'
export const ABROAD = 'news.example.com'

export const T = '<span id="t">行政复议</span>'
export const P = `<p>推进${T}工作。</p>`

/** The document of a shape with a body of its own; also what frames show. */
export function documentOf(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>通知</title>
<style>body{margin:40px;max-width:800px;font:18px/1.9 sans-serif}</style>${head}</head><body>${body}</body></html>`
}

export const COVER = 'position:absolute;inset:0'
export const covered = (cover: string) => `<div style="position:relative">${P}${cover}</div>`
/** The frame with the term in it is `#f`, the first of its document. */
export const framed = (attributes: string, style = 'width:700px;height:500px') =>
  `<iframe id="f" style="${style}" ${attributes}></iframe>`
export const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
export const inShadow = (mode: 'open' | 'closed', html: string) =>
  `<div id="${mode === 'open' ? 'h' : 't'}"></div><script>
  const root = document.currentScript.previousElementSibling.attachShadow({mode:'${mode}'})
  root.innerHTML=${JSON.stringify(html)}</script>`
export const NESTED_ROOTS = `<x-a><template shadowrootmode="open"><p>前</p>
<x-b><template shadowrootmode="open">${P}</template></x-b></template></x-a>`
