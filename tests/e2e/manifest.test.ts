import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension } from './browser.ts'
import { firefoxExtension, type BuiltExtension } from './extension-dir.ts'
import { names } from './script-names.ts'

interface ContentScript {
  readonly matches: readonly string[]
  readonly all_frames?: boolean
  readonly match_origin_as_fallback?: boolean
  readonly run_at?: string
  readonly js: readonly string[]
}

interface Manifest {
  readonly manifest_version: number
  readonly permissions: readonly string[]
  readonly optional_permissions?: readonly string[]
  readonly host_permissions?: readonly string[]
  readonly optional_host_permissions: readonly string[]
  readonly content_scripts: readonly ContentScript[]
  readonly content_security_policy: { readonly extension_pages: string }
  readonly web_accessible_resources?: readonly {
    readonly resources: readonly string[]
    readonly use_dynamic_url?: boolean
  }[]
  readonly minimum_chrome_version?: string
  readonly browser_specific_settings?: {
    readonly gecko: {
      readonly strict_min_version: string
      readonly data_collection_permissions: { readonly required: readonly string[] }
    }
  }
  readonly icons: Readonly<Record<string, string>>
  readonly action: { readonly default_popup: string }
  readonly externally_connectable?: unknown
}

/** Built-ins that came after Chromium 109 or Firefox 128, and that neither libraries look for nor others are named. */
const LATER = [
  'toSorted', 'toReversed', 'toSpliced', 'fromAsync', 'groupBy', 'withResolvers', 'isWellFormed', 'toWellFormed',
  'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'getOrInsert', 'getOrInsertComputed',
  'sumPrecise', 'f16round', 'canParse', 'fromBase64', 'toBase64', 'getComposedRanges', 'setHTML',
  'setHTMLUnsafe', 'parseHTMLUnsafe', 'getHTML', 'startViewTransition', 'documentPictureInPicture', 'CloseWatcher',
  'highlightsFromPoint', 'scheduler', 'isError',
]

let firefox: BuiltExtension
beforeAll(async () => {
  firefox = await firefoxExtension()
})
afterAll(() => firefox.remove())

describe.each(['chrome', 'firefox'] as const)('what the %s build asks of its reader', (browser) => {
  const dir = () => (browser === 'chrome' ? builtExtension() : firefox.dir)
  const manifest = (): Manifest => JSON.parse(readFileSync(join(dir(), 'manifest.json'), 'utf8'))

  it('is these permissions and no other', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : []
    expect([...manifest().permissions].sort()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', 'storage', ...panel].sort(),
    )
    expect(manifest().optional_permissions ?? []).toEqual([])
    expect(manifest().externally_connectable).toBeUndefined()
  })

  it('is government sites at install, others only when the reader grants them', () => {
    expect(manifest().host_permissions ?? []).toEqual([])
    expect(manifest().optional_host_permissions).toEqual(['*://*/*'])
    for (const script of manifest().content_scripts) {
      expect(script).toMatchObject({
        matches: ['*://*.gov.cn/*'],
        all_frames: true,
        match_origin_as_fallback: true,
      })
    }
  })

  it('lets a small guard in first and the page script when the page is idle', () => {
    const scripts = manifest().content_scripts.map(({ run_at, js }) => [run_at ?? 'document_idle', ...js])
    expect(scripts).toEqual([
      ['document_start', 'guard.js'],
      ['document_idle', 'wordings.js', 'page.js'],
    ])
  })

  it('forbids its own pages every connection', () => {
    const policy = manifest().content_security_policy.extension_pages
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it('shows pages nothing of itself but the code that frames fetch when it is needed', () => {
    const open = (manifest().web_accessible_resources ?? []).flatMap(({ resources }) => resources)
    expect(open).toEqual(['pointer.js', 'card.js', 'mentions.js'])
    if (browser === 'chrome') expect(manifest().web_accessible_resources?.[0]?.use_dynamic_url).toBe(true)
  })

  it('names the oldest browsers it is built for', () => {
    if (browser === 'chrome') expect(manifest().minimum_chrome_version).toBe('109')
    else {
      expect(manifest().browser_specific_settings?.gecko.strict_min_version).toBe('128.0')
      expect(manifest().browser_specific_settings?.gecko.data_collection_permissions.required).toEqual(['none'])
    }
  })

  it('asks nothing of the oldest that they have not', () => {
    const scripts = readdirSync(dir(), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(20)
    const asking = scripts.flatMap((path) => {
      const later = names(readFileSync(join(dir(), path), 'utf8')).filter(({ name }) => LATER.includes(name))
      return later.map(({ name }) => `${path}: ${name}`)
    })
    expect(asking).toEqual([])
  })

  it('holds every file it names', () => {
    const { icons, action, content_scripts } = manifest()
    const named = [...Object.values(icons), action.default_popup, ...content_scripts.flatMap(({ js }) => js)]
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128'])
    expect(named.filter((path) => !existsSync(join(dir(), path)))).toEqual([])
    for (const page of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
      expect(existsSync(join(dir(), page)), page).toBe(true)
    }
  })
})
