import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtExtension, launch, type Lab } from './browser.ts'
import { cardOpens } from './closed-root.ts'
import { editManifest } from './less-extension.ts'
import { testPage } from './pages.ts'
import { hover, marked, marks } from './reader.ts'
import { until } from './until.ts'

const sample = testPage('trs-opinion')
const WAIT_MS = 3000

/** The built extension, asking for less. */
async function without(permission: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'youyang-lens-less-'))
  await cp(builtExtension(), dir, { recursive: true })
  // A schema for managed settings brings the permission to store with it, asked for or not.
  await editManifest(dir, ({ storage: _, ...manifest }) => {
    const permissions = manifest.permissions.filter((name) => name !== permission)
    expect(permissions.length).toBe(manifest.permissions.length - 1)
    return { ...manifest, permissions }
  })
  return dir
}

function openSample(lab: Lab) {
  return lab.open(sample.html, { address: sample.expected.address })
}

interface Use {
  /** Resolves where it works, rejects where it does not. */
  readonly use: (lab: Lab) => Promise<unknown>
  /** What is waited for in vain without the permission. */
  readonly lost: string
}

async function changeSettings(lab: Lab): Promise<void> {
  const page = await openSample(lab)
  await marked(page, WAIT_MS)
  const options = await lab.openOwn('options.html')
  await options.locator('input[name="marks"][value="none"]').check({ timeout: WAIT_MS })
  await page.bringToFront()
  await until('the marks to go in the open page', () => marks(page), (found) => found.length === 0, WAIT_MS)
}

async function findInMenu(lab: Lab): Promise<void> {
  const worker = await lab.worker()
  const there = () => worker.evaluate(() => chrome.contextMenus.update('search', {}).then(() => true))
  await until('the item in the context menu', there, (yes) => yes, WAIT_MS)
}

async function readBeside(lab: Lab): Promise<void> {
  const page = await openSample(lab)
  await marked(page)
  await hover(page, '行政复议')
  await (await cardOpens(page)).press('报告全文')
  const worker = await lab.worker()
  const beside = () => worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }))
  await until('the report beside the page', beside, (panels) => panels.length > 0, WAIT_MS)
}

const USES: Readonly<Record<string, Use>> = {
  storage: { use: changeSettings, lost: 'marks' },
  contextMenus: { use: findInMenu, lost: 'the item in the context menu' },
  sidePanel: { use: readBeside, lost: 'the report beside the page' },
}

describe.each(Object.entries(USES))('%s', (permission, { use, lost }) => {
  it('gives the reader what it is asked for', async () => {
    const lab = await launch()
    await use(lab).finally(() => lab.close())
  })

  it('is needed for it', async () => {
    const dir = await without(permission)
    // Without storage or menus the background ends at once, and no page opens that would have to be closed.
    const lab = await launch({ extension: dir, welcome: permission !== 'sidePanel' })
    const used = use(lab).finally(() => lab.close())
    await expect(used).rejects.toThrow(`waited ${WAIT_MS} ms for ${lost}`)
    await rm(dir, { recursive: true, force: true })
  })
})
