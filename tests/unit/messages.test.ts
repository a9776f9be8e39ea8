import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Message, parseMessage, send } from '../../browser/messages.ts'

const AT = { pack: '500242-2023-fzzf', start: 120, end: 180 }
const FRAME = { url: 'http://www.lanchuan.gov.cn/news.html', width: 300, height: 90 }
const MESSAGES: readonly Message[] = [
  { kind: 'inject', script: '/pointer.js' },
  { kind: 'inject', script: '/card.js' },
  { kind: 'open-card' },
  { kind: 'open-report', at: AT },
  { kind: 'open-report', at: null },
  { kind: 'open-report', at: AT, tab: 'align' },
  { kind: 'open-search', query: '行政复议' },
  { kind: 'check-draft', draft: '办理行政复议申请195件' },
  { kind: 'card-around', words: { ...FRAME, concept: '行政复议', text: '行政复议', wanted: false } },
  { kind: 'card-around', words: { ...FRAME, concept: null, text: '分级分类监管', wanted: true } },
  { kind: 'card-around', words: null },
]

describe('the door for messages', () => {
  it.each(MESSAGES)('lets %j in, and nothing more of it than it says', (message) => {
    expect(parseMessage({ ...message, more: 'anything' })).toEqual(message)
  })

  it.each([
    null,
    'open-card',
    [],
    {},
    { kind: 'run', code: 'alert(1)' },
    { kind: 'open-report', at: 'top' },
    { kind: 'open-report', at: { ...AT, start: -1 } },
    { kind: 'open-report', at: { ...AT, end: 119 } },
    { kind: 'open-report', at: { ...AT, start: 1.5 } },
    { kind: 'open-report', at: { ...AT, pack: 'x'.repeat(101) } },
    { kind: 'open-search', query: 7 },
    { kind: 'check-draft', draft: '' },
    { kind: 'check-draft', draft: 195 },
  ])('is closed to %j', (value) => {
    expect(parseMessage(value)).toBeNull()
  })

  it('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const message = parseMessage(value)
        expect(message === null || MESSAGES.some(({ kind }) => kind === message.kind)).toBe(true)
      }),
    )
  })

  it('keeps a query to a length that a reader can mean', () => {
    expect(parseMessage({ kind: 'open-search', query: '政'.repeat(1e6) })).toMatchObject({ query: '政'.repeat(2000) })
  })
})

describe('asking', () => {
  beforeEach(() => fakeBrowser.reset())

  it('is a reply and not an error where nobody listens', async () => {
    expect(await send({ kind: 'inject', script: '/card.js' })).toMatchObject({ done: false })
  })
})
