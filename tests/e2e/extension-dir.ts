import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface BuiltExtension {
  readonly dir: string
  remove(): Promise<void>
}

const run = promisify(execFile)

/**
 * The build as readers get it, by a process of its own: the tool draws on standard output, which is ours, and would
 * take over what a test runner has set.
 * @param outDir absolute; the extension is put into a folder of it named for browser and manifest version
 */
export async function buildInto(outDir: string, browser: 'chrome' | 'firefox'): Promise<string> {
  const options = { root: ROOT, outDir, browser, manifestVersion: 3 }
  const script = `import('wxt').then(({ build }) => build(${JSON.stringify(options)}))`
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  await run(process.execPath, ['-e', script], { cwd: ROOT, env })
  return join(outDir, `${browser}-mv3`)
}

/** A build in a folder of its own, so that no other build changes it under a running browser. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<BuiltExtension> {
  const outDir = await mkdtemp(join(tmpdir(), 'youyang-lens-build-'))
  const dir = await buildInto(outDir, browser)
  return { dir, remove: () => rm(outDir, { recursive: true, force: true }) }
}

/** The build for Firefox: `EXTENSION_FIREFOX_DIR`, else one made now. */
export async function firefoxExtension(): Promise<BuiltExtension> {
  const dir = process.env['EXTENSION_FIREFOX_DIR']
  return dir === undefined ? buildExtension('firefox') : { dir, remove: async () => {} }
}
