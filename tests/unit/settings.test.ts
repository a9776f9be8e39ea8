import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DEFAULTS,
  DWELL,
  HOVERS,
  LANGUAGES,
  MARKS,
  parseSettings,
  ROLES,
  SELECTIONS,
  type Settings,
  SIZES,
  THEMES,
} from '../../core/settings.ts'
import { readSettings } from '../../browser/page-settings.ts'

const CHOSEN: Settings = {
  marks: 'all',
  hover: 'modifier',
  dwell: 450,
  selection: 'chip',
  theme: 'dark',
  size: 'large',
  language: 'en',
  role: 'academic',
  style: 'gbt7714-2015',
  template: 'token',
  sourceUrl: 'http://www.example.gov.cn/a/b.html?id=1',
  sitesOff: ['www.lanchuan.gov.cn'],
  pausedUntil: 1_700_000_000_000,
}

describe('settings that were stored', () => {
  it('come back as they were chosen', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN)
  })

  const NOT_SETTINGS = [undefined, null, 7, 'settings', [], {}, { settings: CHOSEN }]
  it.each(NOT_SETTINGS)('are the defaults where %j was stored', (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS)
  })

  it.each<[keyof Settings, unknown, unknown]>([
    ['marks', 'everywhere', 'first'],
    ['hover', 1, 'dwell'],
    ['dwell', '300', 200],
    ['dwell', Number.NaN, 200],
    ['dwell', -5, DWELL.least],
    ['dwell', 1e9, DWELL.most],
    ['dwell', 333.4, 333],
    ['selection', null, 'card'],
    ['theme', 'sepia', 'system'],
    ['size', {}, 'normal'],
    ['language', 'fr', 'auto'],
    ['role', 'clerk', 'official'],
    ['style', 'apa', null],
    ['template', 'all', null],
    ['sourceUrl', 'javascript:alert(1)', null],
    ['sourceUrl', 'https://', null],
    ['sourceUrl', ' https://www.gov.cn ', 'https://www.gov.cn'],
    ['sourceUrl', 'https://www.gov.cn/a"b', null],
    ['sitesOff', 'www.gov.cn', []],
    ['sitesOff', ['WWW.Gov.CN', 'www.gov.cn', 'a.cn:8080', '[::1]:80'], ['www.gov.cn', 'a.cn:8080', '[::1]:80']],
    ['sitesOff', [7, '', 'a b', '<x>', 'www.gov.cn/'], []],
    ['pausedUntil', 'tomorrow', null],
    ['pausedUntil', Number.POSITIVE_INFINITY, null],
  ])('lose nothing else where %s is %j', (field, bad, mended) => {
    expect(parseSettings({ ...CHOSEN, [field]: bad })).toEqual({ ...CHOSEN, [field]: mended })
  })

  it('are settings whatever was stored', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom<unknown>(...MARKS, ...HOVERS, ...SELECTIONS, ...THEMES))
    const fields = Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, field]))
    const stored = fc.record(fields, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.oneof(stored, fc.anything()), (value) => {
        const settings = parseSettings(value)
        const { marks, hover, dwell, selection, theme, size, language, sitesOff, pausedUntil } = settings
        expect(ROLES).toContain(settings.role)
        expect(settings.sourceUrl === null || /^https?:\/\/./i.test(settings.sourceUrl)).toBe(true)
        expect(MARKS).toContain(marks)
        expect(HOVERS).toContain(hover)
        expect(SELECTIONS).toContain(selection)
        expect(THEMES).toContain(theme)
        expect(SIZES).toContain(size)
        expect(LANGUAGES).toContain(language)
        expect(Number.isInteger(dwell) && dwell >= DWELL.least && dwell <= DWELL.most).toBe(true)
        expect(sitesOff.every((site) => site === site.toLowerCase() && site !== '')).toBe(true)
        expect(pausedUntil === null || Number.isInteger(pausedUntil)).toBe(true)
      }),
    )
  })

  it('do not listen to what a page has put on every object', () => {
    expect(parseSettings(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toEqual(DEFAULTS)
  })
})

describe('a site', () => {
  const now = 1_000_000
  it.each<[string, Partial<Settings>, string, boolean]>([
    ['works by default', {}, 'www.gov.cn', true],
    ['is left alone once switched off', { sitesOff: ['www.gov.cn'] }, 'www.gov.cn', false],
    ['does not switch off its neighbours', { sitesOff: ['www.gov.cn'] }, 'sousuo.www.gov.cn', true],
    ['is left alone during a pause', { pausedUntil: now + 1 }, 'www.gov.cn', false],
    ['works again when the pause is over', { pausedUntil: now }, 'www.gov.cn', true],
  ])('%s', (_, fields, host, active) => {
    expect(readSettings({ ...DEFAULTS, ...fields }, host, now).active).toBe(active)
  })
})
