import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettingsFile, writeSettings } from '../../core/settings-file.ts'
import { addressFault, DEFAULTS, type Settings } from '../../core/settings.ts'

const CHOSEN: Settings = {
  ...DEFAULTS,
  theme: 'dark',
  style: 'law',
  sourceUrl: 'http://www.example.gov.cn/a.html',
  sitesOff: ['www.gov.cn'],
  pausedUntil: 1_700_000_000_000,
}

describe('a settings file', () => {
  it('gives back what was chosen, but for a pause', () => {
    const { pausedUntil: _, ...fields } = CHOSEN
    expect(readSettingsFile(writeSettings(CHOSEN))).toEqual({ kind: 'settings', fields, ignored: [] })
  })

  it.each([
    ['bare settings', '{"theme":"dark"}', { theme: 'dark' }, []],
    ['a byte order mark', '\uFEFF{"theme":"dark"}', { theme: 'dark' }, []],
    ['a field of a newer version', '{"settings":{"theme":"dark","glow":1}}', { theme: 'dark' }, ['glow']],
    ['a value that makes no sense', '{"settings":{"theme":"dark","dwell":"slow"}}', { theme: 'dark' }, ['dwell']],
  ])('is read with %s in it', (_, text, fields, ignored) => {
    expect(readSettingsFile(text)).toEqual({ kind: 'settings', fields, ignored })
  })

  it.each([
    ['', 'not-json'],
    ['settings', 'not-json'],
    ['[1, 2]', 'no-settings'],
    ['null', 'no-settings'],
    ['{"settings":null}', 'no-settings'],
    ['{"theme":"sepia"}', 'no-settings'],
    ['{"__proto__":{"theme":"dark"}}', 'no-settings'],
  ])('changes nothing where it holds %j', (text, kind) => {
    expect(readSettingsFile(text)).toEqual({ kind })
  })

  it('is answered whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['settings', 'not-json', 'no-settings']).toContain(readSettingsFile(text).kind)
      }),
    )
  })
})

describe('the address of the report', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['http://www.example.gov.cn/a/b.html?id=1#c', null],
    [' https://www.example.gov.cn ', null],
    ['www.example.gov.cn/a.html', 'scheme'],
    ['ftp://www.example.gov.cn/a.html', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://', 'host'],
    ['https:///a.html', 'host'],
    ['http://www.example.gov.cn/a b', 'characters'],
    ['http://www.example.gov.cn/a.html》“', null],
    ['http://www.example.gov.cn/"a"', 'characters'],
    [`http://www.example.gov.cn/${'a'.repeat(2000)}`, 'long'],
  ])('%j: %s', (text, fault) => {
    expect(addressFault(text)).toBe(fault)
  })
})
