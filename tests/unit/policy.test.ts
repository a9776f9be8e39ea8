import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inForce } from '../../browser/in-force.ts'
import { readSettings } from '../../browser/page-settings.ts'
import { NO_POLICY, parsePolicy } from '../../core/policy.ts'
import { STYLES } from '../../core/quote/styles.ts'
import {
  DEFAULTS,
  DWELL,
  FIELDS,
  HOVERS,
  LANGUAGES,
  MARKS,
  parseSettings,
  ROLES,
  SELECTIONS,
  SIZES,
  THEMES,
} from '../../core/settings.ts'
import { ROOT } from '../e2e/extension-dir.ts'

describe('what an administrator has set', () => {
  it('begins where the reader has chosen nothing, and holds where it is locked', () => {
    const sourceUrl = 'http://www.example.gov.cn/a.html'
    const policy = { defaults: { marks: 'paper', theme: 'dark' }, locked: { hover: 'off', sourceUrl } }
    const found = { policy, settings: { theme: 'light', hover: 'dwell' } }
    expect(parseSettings(inForce(found, 'settings'))).toEqual({
      ...DEFAULTS,
      marks: 'paper',
      theme: 'light',
      hover: 'off',
      sourceUrl,
    })
  })

  it('holds for the page script as it does for all others', () => {
    const found = { policy: { locked: { marks: 'none', sitesOff: ['www.gov.cn'] } }, settings: { marks: 'all' } }
    const settings = readSettings(inForce(found, 'settings'), 'www.gov.cn', 0)
    expect(settings).toMatchObject({ marks: 'none', active: false })
  })

  it.each([undefined, null, 7, 'policy', [], {}, { locked: 3 }, { locked: { marks: 'everywhere', pausedUntil: 5 } }])(
    'is nothing where %j was set',
    (stored) => {
      expect(parsePolicy(stored)).toEqual(NO_POLICY)
      expect(parseSettings(inForce({ policy: parsePolicy(stored) }, 'settings'))).toEqual(DEFAULTS)
    },
  )

  it('locks the fields that make sense, whatever stands beside them', () => {
    const locked = { role: 'press', dwell: 'slow', template: 'token' }
    expect(parsePolicy({ locked, welcome: false })).toEqual({ defaults: {}, locked: { role: 'press' }, welcome: false })
  })

  it('leaves settings settings, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (policy, settings) => {
        expect(Object.keys(parseSettings(inForce({ policy, settings }, 'settings')))).toEqual(Object.keys(DEFAULTS))
      }),
    )
  })
})

describe('the schema that the browser holds policies to', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'public/managed_schema.json'), 'utf8'))
  const fields = schema.properties.defaults.properties

  it('names every setting but what a reader does from moment to moment', () => {
    const momentary = ['template', 'pausedUntil']
    expect(Object.keys(fields).sort()).toEqual(FIELDS.filter((name) => !momentary.includes(name)).sort())
    expect(schema.properties.locked.$ref).toBe(schema.properties.defaults.id)
  })

  it('allows what the settings allow', () => {
    const styles = STYLES.map(({ id }) => id)
    const all = { marks: MARKS, hover: HOVERS, selection: SELECTIONS, theme: THEMES, size: SIZES }
    for (const [name, values] of Object.entries({ ...all, language: LANGUAGES, role: ROLES, style: styles })) {
      expect(fields[name].enum, name).toEqual(values)
    }
    expect([fields.dwell.minimum, fields.dwell.maximum]).toEqual([DWELL.least, DWELL.most])
  })
})
