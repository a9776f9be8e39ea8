/** Every page at every width, in both schemes and the largest type: nothing sticks out, all can be touched and read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../e2e/axe.ts'
import { openPhone, startStand, type Screen, type Stand } from './phone.ts'
import type { Setup } from './runner/state.ts'

let stand: Stand
beforeAll(async () => {
  stand = await startStand()
})
afterAll(() => stand?.close())

const q = encodeURIComponent
const PAGES: readonly (readonly [string, string])[] = [
  ['/pages/search/search', '#home'],
  [`/pages/search/search?q=${q('行政复议')}`, '.result'],
  [`/pages/card/card?q=${q('行政复议')}`, '#card'],
  [`/pages/card/card?q=${q('最多跑一次')}`, '.group'],
  [`/pages/card/card?q=${q('出庭应诉率')}`, '.saying'],
  ['/pages/card/card?m=1.3.4', '#card'],
  ['/pages/card/card?c=none', '#unknown'],
  ['/pages/reader/reader?n=1.3.4', '.node'],
  ['/pages/figures/figures', '.item'],
  ['/pages/basket/basket', '#empty'],
  ['/pages/about/about', '#forget'],
]

/** With it the number of pages that axe looks at: colours and names are the scheme's, whatever the width. */
const SCREENS: readonly (readonly [string, Screen, Setup, number])[] = [
  ['the narrowest phone, in the dark', { width: 320, height: 568, dark: true }, {}, PAGES.length],
  ['the widest phone in the largest type', { width: 430, height: 932 }, { fontSize: 26 }, 0],
  ['the narrowest phone in the largest type', { width: 320, height: 568 }, { fontSize: 26 }, 0],
  ['a tablet, in English', { width: 1024, height: 768 }, { language: 'en' }, 4],
]

describe.each(SCREENS)('on %s', (_, screen, setup, judged) => {
  it('nothing sticks out, what is pressed is large enough, and axe finds nothing', async () => {
    const phone = await openPhone(stand, setup, screen)
    for (const [i, [path, selector]] of PAGES.entries()) {
      await phone.open(path)
      await phone.at(selector).first().waitFor()
      const odd = await phone.page.evaluate(() => {
        const page = document.querySelector('page:not([hidden])')
        const all = [...(page?.querySelectorAll<HTMLElement>('[role=button], [role=link], [role=radio]') ?? [])]
        const low = all.filter(({ offsetHeight }) => offsetHeight > 0 && offsetHeight < 30)
        const wide = document.documentElement.scrollWidth - innerWidth
        return { wide, low: low.map((one) => one.outerHTML.slice(0, 120)) }
      })
      expect({ path, ...odd }).toEqual({ path, wide: 0, low: [] })
      if (i < judged) expect(await violations(phone.page, 'page:not([hidden])'), path).toEqual([])
    }
    await phone.end()
  })
})

it('sets its type as WeChat is set, and speaks English to who does not read Chinese', async () => {
  const large = await openPhone(stand, { path: '/pages/about/about', fontSize: 22 })
  expect(await large.at('.page').evaluate((element) => getComputedStyle(element).fontSize)).toBe('22px')
  await large.end()
  const english = await openPhone(stand, { path: '/pages/about/about', language: 'en' })
  expect(await english.at('.unofficial').innerText()).toBe('Not an official tool')
  expect(await english.state('title')).toBe('About')
  await english.end()
})
