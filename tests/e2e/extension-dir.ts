import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Logger } from 'wxt'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface BuiltExtension {
  readonly dir: string
  remove(): Promise<void>
}

const silent = () => {}

/** Only what went wrong; a passing build has nothing to say among test results. */
const quiet: Logger = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
  level: 1,
}

/** A production build in a folder of its own, so that no other build changes it under a running browser. */
export async function buildExtension(browser: 'chrome' | 'firefox'): Promise<BuiltExtension> {
  const outDir = await mkdtemp(join(tmpdir(), 'youyang-lens-build-'))
  await build({ root: ROOT, outDir, browser, manifestVersion: 3, logger: quiet })
  return { dir: join(outDir, `${browser}-mv3`), remove: () => rm(outDir, { recursive: true, force: true }) }
}
