import fc from 'fast-check'
import { expect, test } from 'vitest'
import { copyPage } from '../../core/quote/copy-page.ts'
import { STYLES } from '../../core/quote/styles.ts'
import { parseSettings } from '../../core/settings.ts'

const ODD = [...'关于行政复议的报告通知网站政府来源，。：《》〔〕（）<>"&{}\\%_~#|-—_年月日/. 0123456789aB']
const words = fc.string({ unit: fc.constantFrom(...ODD), maxLength: 24 })
const NAMES = [
  'SiteName', 'ArticleTitle', 'PubDate', 'ContentSource', 'Author', 'og:title', 'og:site_name', 'DC.date', 'x',
]
const metas = fc.array(fc.tuple(fc.constantFrom(...NAMES), words), { maxLength: 8 })
const url = fc.oneof(
  fc.constantFrom('', 'about:blank', 'https://www.lanchuan.gov.cn/a_1/2.html?b=3#c', 'http://例子.gov.cn/7'),
  words.map((path) => `https://a2.gov.cn/${path}`),
)
const PAPER = parseSettings({ role: 'academic' })
const TODAY = '2026-11-29'

test('1,000 heads through every style: no exception, no number that the page does not have', () => {
  fc.assert(fc.property(url, words, metas, words, (address, title, found, said) => {
    const head = { url: address, title, metas: found }
    const given = [address, title, said, ...found.map(([, content]) => content), '1', TODAY]
    const texts = given.flatMap((text) => [text, unescaped(text)])
    // A date is written anew: its parts count, with and without a leading zero.
    const whole = texts.flatMap((text) => text.match(/\d+/g) ?? [])
    const parts = texts.flatMap((text) => text.match(/\d{8}/g) ?? []).map((run) => /(....)(..)(..)/.exec(run) ?? [])
    const runs = [...whole, ...parts.flat()].flatMap((run) => [run, String(Number(run)), run.padStart(2, '0')])
    const allowed = new Set(runs)
    for (const { id } of STYLES) {
      const settings = { ...PAPER, style: id }
      const copied = copyPage(settings, head, said, TODAY)
      if (copied.kind === 'missing') continue
      const text = id === 'ris' ? copied.text.replace(/^[A-Z][A-Z0-9] {2}- /gm, '') : copied.text
      const own = (unescaped(text).match(/\d+/g) ?? []).filter((run) => !allowed.has(run))
      if (own.length > 0) throw new Error(`${id} says ${own.join(', ')} of its own: ${text}`)
      if (said.trim() !== '' && id === 'gongwen') expect(copied.text.startsWith(said.trim())).toBe(true)
    }
  }), { numRuns: 1000 })
})

/** What an address writes for a sign that it cannot hold is no number. */
function unescaped(text: string): string {
  return text.replace(/%[0-9A-F]{2}/gi, ' ')
}
