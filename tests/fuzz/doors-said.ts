/** The doors of what our scripts and pages say to one another, and of the addresses they are opened with. */
import { isDeepStrictEqual as same } from 'node:util'
import fc from 'fast-check'
import { parseSaid } from '../../browser/beside-port.ts'
import { covers, siteName, siteOf } from '../../browser/granted-sites.ts'
import { openIn, parseFrame, parseJump } from '../../browser/mention-port.ts'
import { LAZY_SCRIPTS, parseMessage, parsePlace, parseReply } from '../../browser/messages.ts'
import { PANEL_TABS } from '../../browser/panel-tabs.ts'
import { panelHash, parsePanelHash } from '../../browser/report-window.ts'
import { hashOf, queryInHash } from '../../browser/search-window.ts'
import { addressFault, addressOf } from '../../core/settings.ts'
import { readPageQuote } from '../../core/quote/page-quote.ts'
import { anything, type Door, door, orAnything } from './door-inputs.ts'
import { must } from './promise.ts'

const place = fc.record({
  pack: fc.constantFrom('500242-2023-fzzf', 'x', ''), start: fc.nat(9000), end: fc.nat(9000),
})
const message: fc.Arbitrary<object> = fc.oneof(
  fc.record({ kind: fc.constant('inject'), script: fc.constantFrom<string>(...LAZY_SCRIPTS, '/background.js') }),
  fc.record({ kind: fc.constant('open-card') }),
  fc.record({ kind: fc.constant('open-report'), at: fc.option(place), tab: fc.constantFrom(...PANEL_TABS, 'x') }),
  fc.record({ kind: fc.constant('open-search'), query: fc.string() }),
)
const terms = fc.array(fc.oneof(fc.tuple(fc.string(), fc.integer({ min: 1, max: 9999 })), anything), { maxLength: 6 })
const frame = fc.record({
  frame: fc.string(), top: fc.boolean(), media: fc.string(), terms, done: fc.boolean(),
})
const beside: fc.Arbitrary<object> = fc.oneof(
  fc.record({
    frame: fc.string(), top: fc.boolean(), title: fc.string(), paragraphs: fc.array(fc.oneof(fc.string(), anything)),
  }),
  fc.record({ kind: fc.constant('view'), frame: fc.string(), index: fc.nat() }),
  fc.record({ frame: fc.string(), term: fc.string(), at: fc.nat() }),
)

const addressLike = fc.oneof(
  fc.webUrl(),
  fc.tuple(
    fc.constantFrom('http://', 'https://', 'HTTP:/', 'file:///', 'javascript:', ''),
    fc.string({ unit: 'binary', maxLength: 30 }),
  ).map((parts) => parts.join('')),
)
const hashLike = fc.oneof(
  fc.record({ tab: fc.constantFrom(...PANEL_TABS), at: fc.option(place) }).map(panelHash),
  fc.string({ unit: fc.constantFrom(...'#/-%aE0 29report酉'), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 40 }).map((hash) => `#${hash}`),
)
const handed = fc.record({ head: anything, words: fc.string({ minLength: 1 }) })
const sites = fc.array(fc.oneof(fc.string(), anything)).map((all) => JSON.stringify(all) ?? '')
const portName = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), sites)

export const SAID: readonly Door[] = [
  door('messages', orAnything(message), ({ value }) => {
    const read = parseMessage(value)
    must('read again it says the same', read === null || same(parseMessage(read), read))
    if (read?.kind === 'open-report' && read.at !== null) must('a place is one', same(parsePlace(read.at), read.at))
    if (read?.kind === 'open-search') must('words are as they were', String(Object(value).query).startsWith(read.query))
  }),

  door('answers to messages', fc.oneof(anything, fc.record({ done: anything, reason: anything })), (value) => {
    const reply = parseReply(value)
    must('done, or why not', reply.done || typeof reply.reason === 'string')
    if (reply.done) must('nobody else says done', Object(value).done === true)
  }),

  door('what frames tell the popup', orAnything(frame), ({ value, whole }) => {
    const said = parseFrame(value)
    if (said === null) return
    must('read again it says the same', same(parseFrame(said), said))
    if (!whole.includes('terms')) return
    const good = [...Object(value).terms].filter((term: unknown) =>
      Array.isArray(term) && typeof term[0] === 'string' && Number.isSafeInteger(term[1]) && term[1] > 0)
    must('good terms stay', same(said.terms, good))
  }),

  door('what the popup tells frames', orAnything(beside), ({ value }) => {
    const jump = parseJump(value)
    must('read again it says the same', jump === null || same(parseJump(jump), jump))
  }),

  door('what frames and panel tell each other', orAnything(beside), ({ value, whole }) => {
    const said = parseSaid(value)
    if (said === null) return
    must('read again it says the same', same(parseSaid(said), said))
    if (said.kind !== 'text' || !whole.includes('paragraphs')) return
    const good = [...Object(value).paragraphs].filter((one: unknown) => typeof one === 'string')
    must('good paragraphs stay', same(said.paragraphs, good))
  }),

  door('names of ports', portName, (name) => {
    must('sites are names', openIn(name).every((site) => typeof site === 'string'))
  }),

  door('words handed over with their page', orAnything(handed), ({ value, whole }) => {
    const quote = readPageQuote(value)
    const words: unknown = Object(value).words
    if (!whole.includes('words') || typeof words !== 'string' || words.trim() === '') return
    must('words are kept', quote?.words === words)
  }),

  door('the panel’s address', hashLike, (hash) => {
    const read = parsePanelHash(hash)
    must('said again it is read alike', read === null || same(parsePanelHash(panelHash(read)), read))
  }),

  door('the popup’s address', fc.oneof(hashLike, fc.string({ unit: 'binary' })), (hash) => {
    must('words or none', typeof queryInHash(hash) === 'string')
    // Half of a pair of units is no character, and no address holds it.
    const whole = [...hash].filter((one) => !/^[\ud800-\udfff]$/.test(one)).join('')
    must('words come as they went', queryInHash(`#${hashOf(hash)}`) === whole)
  }),

  door('the source’s address', fc.oneof(addressLike, anything), (value) => {
    const read = addressOf(value)
    must('read again it is the same', read === null || (addressOf(read) === read && addressFault(read) === null))
    if (typeof value !== 'string' || read !== null || value.trim() === '') return
    must('refused with a reason', addressFault(value) !== null)
  }),

  door('addresses of pages and sites', fc.tuple(addressLike, addressLike), ([address, pattern]) => {
    const site = siteOf(address)
    must('a site takes its page in', site === null || covers(site, address))
    must('a site has a name', site === null || siteName(site) !== '')
    covers(pattern, address)
  }),
]
