import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../miniprogram/build/tokens.ts'
import { readRows } from '../../miniprogram/packed/read-rows.ts'
import { readScriptDigits, writeScript, type ScriptTables } from '../../miniprogram/packed/script-digits.ts'
import { squeeze } from '../../miniprogram/packed/squeeze.ts'
import { unsqueeze } from '../../miniprogram/packed/unsqueeze.ts'
import { writeRows } from '../../miniprogram/packed/write-rows.ts'
import { COLOURS } from '../../miniprogram/picture/layout.ts'
import { lexicon, packs } from './bundled.ts'

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
}

describe('the data of the mini-program', () => {
  it('is the packs and the lexicon again, to the last field; only the editors’ notes on concepts stay behind', () => {
    const rows = JSON.parse(JSON.stringify(writeRows(packs, lexicon, {})))
    const read = readRows(rows)
    expect(read.packs).toEqual(packs)
    expect(read.lexicon).toEqual({ ...lexicon, concepts: lexicon.concepts.map((one) => ({ ...one, note: null })) })
  })

  it('has every sound and every traditional form', () => {
    const tables: ScriptTables = {
      pinyin: json('data/script/pinyin.json'), traditional: json('data/script/traditional.json'),
    }
    const sorted = (ranks: string): string => ranks.split('|').map((rank) => [...rank].sort().join('')).join('|')
    const read = readScriptDigits(JSON.parse(JSON.stringify(writeScript(tables))))
    expect(read.traditional).toEqual({
      schema: 1,
      traditional: tables.traditional.traditional,
      simplified: tables.traditional.simplified,
    })
    const wanted = Object.entries(tables.pinyin.readings).map(([syllable, ranks]) => [syllable, sorted(ranks)])
    expect(Object.entries(read.pinyin.readings)).toEqual(wanted)
  })

  it('is squeezed without loss, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'行政复议a1 "\\~^|\n，😀'), maxLength: 200 })
    fc.assert(fc.property(text, (given) => {
      expect(unsqueeze(JSON.parse(JSON.stringify(squeeze(given))))).toBe(given)
    }), { numRuns: 20 })
    const long = '执行行政复议决定，落实行政复议制度。'.repeat(50)
    expect(squeeze(long).text.length).toBeLessThan(long.length / 4)
  })
})

describe('the colours', () => {
  it('of pictures and of WeChat’s own bars are those of the theme', () => {
    const [light = '', dark = ''] = tokens().split('@media')
    for (const [name, colour] of Object.entries(COLOURS)) expect(light).toContain(`--${name}: ${colour};`)
    const theme = json<Record<'light' | 'dark', Record<string, string>>>('miniprogram/theme.json')
    expect(light).toContain(`--raise: ${theme.light['back']};`)
    expect(dark).toContain(`--raise: ${theme.dark['back']};`)
    expect(dark).toContain(`--raise: ${theme.dark['bar']};`)
  })
})
