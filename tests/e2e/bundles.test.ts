import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firstLoadGz, pageSizes, QUICK_PAGES } from '../bench/sizes.ts'
import { builtExtension } from './browser.ts'
import { names } from './script-names.ts'

/** Every way by which a script reaches the network; `import()` is held to own files by the extension's policy. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'sendBeacon',
  'EventSource',
  'WebTransport',
  'RTCPeerConnection',
  'importScripts',
]

function waysOut(script: string): readonly string[] {
  return names(script)
    .filter(({ name }) => WAYS_OUT.includes(name))
    .map(({ name, offset }) => `${name}: ${script.slice(Math.max(0, offset - 60), offset + 60)}`)
}

const dir = builtExtension()
const scripts = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))

describe('the shipped scripts', () => {
  it.each(scripts)('%s holds no way out', (path) => {
    expect(waysOut(readFileSync(join(dir, path), 'utf8'))).toEqual([])
  })

  it.each(['fetch(u)', 'new self.WebSocket(u)', 'navigator["sendBeacon"](u)', 'const X = XMLHttpRequest'])(
    'would be caught at %s',
    (script) => {
      expect(waysOut(script)).toHaveLength(1)
    },
  )

  it('ask nothing of the engine that not every one promised has', () => {
    const asking = scripts.filter((path) =>
      names(readFileSync(join(dir, path), 'utf8')).some(({ name }) => name === 'normalize' || name === 'Intl'))
    expect(asking).toEqual([])
  })

  it('are written in ASCII or say their encoding: no page’s charset can spoil them', () => {
    // Extension scripts are read as UTF-8; a byte order mark or a broken sequence would still show as U+FFFD.
    const broken = scripts.filter((path) => /\uFFFD|^\uFEFF/.test(readFileSync(join(dir, path), 'utf8')))
    expect(broken).toEqual([])
  })
})

describe('the bytes that every government page runs', () => {
  const KB = 1024
  it.each([
    ['guard', pageSizes(dir).guard.gz, 2 * KB],
    ['code, the guard included', pageSizes(dir).codeGz, 8 * KB],
    ['wordings', pageSizes(dir).wordings.gz, 10 * KB],
    ['all together', pageSizes(dir).totalGz, 18 * KB],
  ])('%s: within the budget', (_, bytes, budget) => {
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(budget)
  })
})

describe('what our own pages read before they answer', () => {
  it.each(QUICK_PAGES)('%s: within 60 KB', (page) => {
    expect(firstLoadGz(dir, page)).toBeGreaterThan(10 * 1024)
    expect(firstLoadGz(dir, page)).toBeLessThanOrEqual(60 * 1024)
  })
})
