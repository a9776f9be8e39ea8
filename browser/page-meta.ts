/** A page's head and what is selected there, as they stand; core/quote/page-source.ts says what they mean. */
export interface PageMeta {
  readonly url: string
  readonly title: string
  readonly metas: readonly (readonly [name: string, content: string])[]
}

/** More than any head has on purpose, and longer than any title. */
const MOST = { metas: 300, length: 1000 }

/** The document that says what it is: a frame filled by its parent (about:srcdoc) is part of the parent's page. */
function speaking(view: Window): Document {
  try {
    const { parent } = view
    const own = /^https?:$/.test(view.location.protocol)
    return own || parent === view ? view.document : speaking(parent)
  } catch {
    // Of another origin.
    return view.document
  }
}

/** Reads the head of the page that this frame shows. Nothing of the page is altered. */
export function readPageMeta(): PageMeta {
  const page = speaking(window)
  const found = [...page.querySelectorAll('meta[content]')].slice(0, MOST.metas)
  const metas = found.flatMap((meta): readonly (readonly [string, string])[] => {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop')
    return name === null ? [] : [[name.trim(), (meta.getAttribute('content') ?? '').slice(0, MOST.length)]]
  })
  return { url: page.location?.href ?? page.URL, title: page.title.slice(0, MOST.length), metas }
}
