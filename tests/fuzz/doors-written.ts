/** The doors of words: typed, pasted, or found on a page. */
import fc from 'fast-check'
import { queryOf, suggestionsFor } from '../../entrypoints/background/suggestions.ts'
import { createAligner } from '../../core/align/align.ts'
import { viewOfClaim } from '../../core/check/claim-view.ts'
import { createChecker } from '../../core/check/check.ts'
import { cardOfAnswer } from '../../core/card/card-view.ts'
import { createLibrary } from '../../core/library.ts'
import { copyPage } from '../../core/quote/copy-page.ts'
import { pageSource, readPageHead } from '../../core/quote/page-source.ts'
import { STYLES } from '../../core/quote/styles.ts'
import { parseSettings } from '../../core/settings.ts'
import { finder, lexicon, pack, packs } from '../unit/bundled.ts'
import { anything, type Door, door, orAnything, typed } from './door-inputs.ts'
import { must } from './promise.ts'

const library = createLibrary(packs, lexicon)
const checker = createChecker(library)
const aligner = createAligner(library, finder)
const known = [
  ...lexicon.concepts.map(({ term }) => term), 'xzfy', 'yshj', '行政付议',
  ...pack.outline.slice(5, 25).map(({ start }) => pack.text.slice(start, start + 40)),
]
const words = typed(known)

const XML = /^(?:[^<>&]|&(?:amp|lt|gt|quot|apos);|<\/?(?:dim|match)>)*$/
const NAMES = ['SiteName', 'ArticleTitle', 'PubDate', 'ContentSource', 'Author', 'og:title', 'DC.date', 'x']
const head = fc.record({
  url: fc.oneof(fc.webUrl(), fc.string()),
  title: words,
  metas: fc.array(fc.oneof(fc.tuple(fc.constantFrom(...NAMES), words), anything), { maxLength: 6 }),
})
const style = fc.constantFrom(...STYLES.map(({ id }) => id))
/** Characters that no XML holds. */
const NO_XML = /^[\u0000-\u001f\ud800-\udfff]$/

export const WRITTEN: readonly Door[] = [
  door('words to look for', words, async (query) => {
    const { query: echoed, groups } = await finder.find(query)
    must('it is the question that is answered', echoed === query)
    for (const { hits } of groups) {
      must('at most ten', hits.length > 0 && hits.length <= 10)
      const inside = hits.every(({ passage: { start, end } }) => 0 <= start && start < end && end <= pack.text.length)
      must('of the report', inside)
    }
  }),

  door('words in the address bar', fc.tuple(words, fc.boolean()), async ([query, xml]) => {
    must('the query stands first', query.startsWith(queryOf(query)))
    const view = cardOfAnswer(library, await finder.find(queryOf(query)))
    for (const { content, description } of suggestionsFor(query, view, { xml, tagOf: () => '' })) {
      must('what is chosen leads back', queryOf(content) === queryOf(query))
      const fits = XML.test(description) && ![...description].some((one) => NO_XML.test(one))
      if (xml) must(`XML: ${description}`, fits)
    }
  }),

  door('a pasted draft (核数)', words, (draft) => {
    let last = 0
    for (const claim of checker.check(draft)) {
      must('claims stand in order', last <= claim.start && claim.start < claim.end && claim.end <= draft.length)
      must('its token is the draft’s', claim.token === draft.slice(claim.start, claim.end))
      last = claim.end
      viewOfClaim(library, draft, claim)
    }
    let read = 0
    for (const { end } of checker.read(draft)) read = end
    must('all of it is read', read <= draft.length && draft.slice(read).trim() === '')
  }),

  door('paragraphs of a page (对读)', fc.array(words, { maxLength: 3 }), async (paragraphs) => {
    const found: number[] = []
    for await (const one of aligner.align(paragraphs)) if (one !== null) found.push(one.index)
    must('each paragraph once, in order', found.join() === paragraphs.map((_, i) => i).join())
  }),

  door('a page’s own head (注明本页出处)', fc.tuple(orAnything(head), words, style), ([{ value, whole }, said, id]) => {
    const read = readPageHead(value)
    const { source } = pageSource(read)
    must('it has a title and a key', source.title !== '' && source.key !== '')
    if (whole.includes('title')) must('its title is kept', read.title === Object(value).title)
    if (whole.includes('metas')) {
      const good = [...Object(value).metas].filter((pair: unknown) =>
        Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string')
      must('good metas are kept', read.metas.length === good.length)
    }
    const copied = copyPage(parseSettings({ style: id }), read, said, '2026-11-29')
    must('copied, or why not', copied.kind === 'copied' ? copied.text !== '' : copied.reason.zh !== '')
  }),
]
