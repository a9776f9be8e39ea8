import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { builtExtension } from './browser.ts'
import { buildExtension } from './extension-dir.ts'
import { editManifest } from './less-extension.ts'

/**
 * Builds the extension for the browser tests, unless `EXTENSION_DIR` names a build to test, and beside it the one
 * that starts soonest. Called for each project of browser tests; all use the first's.
 * @returns what removes the builds
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env['EXTENSION_UNMANAGED_DIR'] !== undefined) return async () => {}
  const built = process.env['EXTENSION_DIR'] === undefined ? await buildExtension('chrome') : null
  if (built !== null) process.env['EXTENSION_DIR'] = built.dir
  const unmanaged = await mkdtemp(join(tmpdir(), 'youyang-lens-unmanaged-'))
  await cp(builtExtension(), unmanaged, { recursive: true })
  await editManifest(unmanaged, ({ storage: _, ...manifest }) => manifest)
  process.env['EXTENSION_UNMANAGED_DIR'] = unmanaged
  return async () => {
    await built?.remove()
    await rm(unmanaged, { recursive: true, force: true })
  }
}
