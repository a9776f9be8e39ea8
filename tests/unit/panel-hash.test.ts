import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PANEL_TABS } from '../../browser/panel-tabs.ts'
import { panelHash, parsePanelHash } from '../../browser/report-window.ts'

const AT = { pack: '500242-2023-fzzf', start: 120, end: 180 }

describe('the address of the panel', () => {
  it.each([
    [{ tab: 'report', at: AT }, '#500242-2023-fzzf/120-180'],
    [{ tab: 'report', at: null }, '#report'],
    [{ tab: 'figures', at: null }, '#figures'],
    [{ tab: 'align', at: AT }, '#align/500242-2023-fzzf/120-180'],
  ] as const)('says %j as %s, and is read so', (place, hash) => {
    expect(panelHash(place)).toBe(hash)
    expect(parsePanelHash(hash)).toEqual(place)
  })

  it.each(['', '#', '#nonsense', '#figures/', '#500242-2023-fzzf', '#a/9-3', '#<script>', '#figures/x/1'])(
    'asks nothing by %s',
    (hash) => {
      expect(parsePanelHash(hash) ?? 'nothing').toBe('nothing')
    },
  )

  it('is read back whatever it says, and throws at nothing', () => {
    const place = fc.record({
      tab: fc.constantFrom(...PANEL_TABS),
      at: fc.option(fc.tuple(fc.nat(1e6), fc.nat(1e6)).map(([a, b]) => (
        { pack: AT.pack, start: Math.min(a, b), end: Math.max(a, b) }
      ))),
    })
    fc.assert(fc.property(place, (asked) => {
      expect(parsePanelHash(panelHash(asked))).toEqual(asked)
    }))
    fc.assert(fc.property(fc.string(), (hash) => parsePanelHash(hash) !== undefined))
  })
})
